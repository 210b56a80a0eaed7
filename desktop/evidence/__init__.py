"""What is known: occupations, their published measures and ratings, and where each comes from."""
