"""From a file to a table of cells: one reader per family of formats, and plain refusals."""
