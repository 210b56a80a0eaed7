"""The application: from a roster file to a finished briefing."""

__version__ = "0.1.0"
