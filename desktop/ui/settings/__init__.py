"""The settings: what holds for every roster of this user, chosen once."""
