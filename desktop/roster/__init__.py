"""From a table to title lines: which column is what, which rows are staff, who counts once."""
