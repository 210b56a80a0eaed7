"""From an occupation to options: exposure, resilience, tier, and what is worth discussing."""
