"""What the program reads and never writes: evidence, fonts, icons, translations, samples."""
