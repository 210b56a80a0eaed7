"""The only room that knows Qt: five screens in one window, over the manager's review."""

from desktop.ui.singletons import keep_singletons

keep_singletons()  # before the first of Qt's methods is called, whoever imports this room
