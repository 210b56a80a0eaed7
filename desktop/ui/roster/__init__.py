"""The first step: open a roster, drop it, or try the sample."""
