"""From roles to a department: sums, coverage, and what small groups must not show."""
