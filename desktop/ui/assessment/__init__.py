"""The fourth step: the department as ranges and tiers, one role at a time."""
