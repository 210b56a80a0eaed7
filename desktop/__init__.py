"""The application: from a roster file to a finished briefing."""
