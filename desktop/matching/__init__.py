"""From a local title to an occupation, with a confidence and reasons."""
