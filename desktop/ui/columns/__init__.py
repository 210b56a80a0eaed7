"""The second step: what each column becomes, and every row of the file accounted for."""
