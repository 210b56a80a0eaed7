"""Files that mean harm, made by code: each is refused in its own sentence, or does nothing."""
