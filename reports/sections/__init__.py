"""One file per section: a briefing becomes blocks of a document."""
