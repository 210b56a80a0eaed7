"""The only room that knows Qt: five screens in one window, over the manager's review."""
