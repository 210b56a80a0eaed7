"""Every sentence of the program in plain English, and its variants by locale."""
