"""What the five screens share: theme, language, background work, faults and painting."""
