"""The only room that knows reportlab: a document becomes tagged PDF bytes."""
