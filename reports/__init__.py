"""The printed briefing: what it may say, how it says it, how it looks."""
