"""The manager's work in hand: what was read, matched and decided, and how it is kept."""
