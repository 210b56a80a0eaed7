"""Keys: the commands of the roles page, one key each, in the queue and beside the candidates."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ENTER = ("Return", "Enter")
_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def lay_keys(
    parts: Sequence[QWidget],
    commands: Mapping[str, Callable[[], object]],
    typing: Callable[[], bool],
) -> None:
    """Make each key a command inside the parts; while one types, only Enter is one.

    Args:
        parts: Where the keys hold.
        commands: What each key does, by its name.
        typing: Whether letters are text now.
    """

    def obey(key: str, act: Callable[[], object]) -> None:
        if key in ENTER or not typing():
            act()

    for part in parts:
        for key, act in commands.items():
            shortcut = QShortcut(QKeySequence(key), part)
            shortcut.setContext(_INSIDE)
            shortcut.activated.connect(lambda key=key, act=act: obey(key, act))


def lay_key(part: QWidget, key: str, act: Callable[[], object]) -> None:
    """Make one key a command anywhere on a page."""
    shortcut = QShortcut(QKeySequence(key), part)
    shortcut.setContext(_INSIDE)
    shortcut.activated.connect(act)
