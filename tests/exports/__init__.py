"""Rosters as HR systems and public payrolls export them, with what each column must become."""
