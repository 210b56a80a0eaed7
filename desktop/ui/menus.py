"""Menus: everything the window can do, by name and by key."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.common.language import Language
from desktop.ui.history import History
from desktop.ui.rail import STEPS

APPEARANCES = ("system", "light", "dark", "contrast")
Wish = Callable[[], object]


class Menus:
    """The five menus of the window; each entry is one wish.

    Args:
        window: Whose menu bar is filled.
        language: The words.
        wishes: What to do, by the key of the entry.
        opened: What to do with a recent file.
    """

    def __init__(
        self,
        window: QMainWindow,
        language: Language,
        wishes: dict[str, Wish],
        opened: Callable[[Path], object],
    ) -> None:
        self._window, self._language, self._wishes = window, language, wishes
        self._opened = opened
        self.actions: dict[str, QAction] = {}
        self._ways: dict[Path, QAction] = {}  # to the recent files
        self._file()
        self._fill("edit", (("undo", "Ctrl+Z"), ("redo", "Ctrl+Y"), ("settings", "Ctrl+,")))
        self._view = self._fill("view", (("next_part", "F6"),))
        self._appearance()
        self._fill("go", tuple((f"go.{key}", f"Ctrl+{n}") for n, key in enumerate(STEPS, 1)))
        self._fill("help", (("help.page", "F1"), ("help.numbers", "Shift+F1"), ("about", "")))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the recent files."""
        self._recent.clear()
        self._ways.clear()
        for number, path in enumerate(paths, 1):
            entry = self._recent.addAction(f"&{number % 10} {path.name.replace('&', '&&')}")
            entry.setToolTip(str(path))
            self._ways[path] = entry
            entry.triggered.connect(lambda _=False, path=path: self._opened(path))
        self._recent.setEnabled(bool(paths))

    def grey_recent(self, gone: Collection[Path]) -> None:
        """Grey the recent files that are missing."""
        for path, entry in self._ways.items():
            entry.setEnabled(path not in gone)

    def enable(self, **states: bool) -> None:
        """Enable or disable entries by key."""
        for key, state in states.items():
            self.actions[key].setEnabled(state)

    def name_steps(self, history: History) -> None:
        """Say in the Edit menu what undo and redo would do."""
        for key, said in (("undo", history.undoable), ("redo", history.redoable)):
            action = self.actions[key]
            action.setEnabled(said is not None)
            named = f"window.menu.{key}.named" if said else f"window.menu.{key}"
            action.setText(self._language.say(named, what=(said or "").replace("&", "&&")))

    def name_password(self, *, locked: bool) -> None:
        """Say in the File menu whether a password is set or changed."""
        key = "window.menu.password.change" if locked else "window.menu.password"
        self.actions["password"].setText(self._language.say(key))

    def tick(self, colours: str) -> None:
        """Mark the colours that are worn."""
        self.actions[colours].setChecked(True)

    def _appearance(self) -> None:
        """The colours, in a menu of their own: exactly one of them is worn."""
        menu = self._view.addMenu(self._language.say("window.menu.appearance"))
        group = QActionGroup(menu)
        for key in APPEARANCES:
            self._add(menu, key, "")
            self.actions[key].setCheckable(True)
            group.addAction(self.actions[key])

    def _file(self) -> None:
        menu = self._menu("file")
        self._add(menu, "open", "Ctrl+O")
        self._recent = menu.addMenu(self._language.say("window.menu.recent"))
        self._add(menu, "sample", "")
        self._add(menu, "template", "")
        menu.addSeparator()
        self._add(menu, "save", "Ctrl+S")
        self._add(menu, "save_as", "Ctrl+Shift+S")
        self._add(menu, "password", "")
        self._add(menu, "no_password", "")
        menu.addSeparator()
        self._add(menu, "print", "Ctrl+P")
        menu.addSeparator()
        self._add(menu, "quit", "Ctrl+Q")

    def _fill(self, name: str, entries: Sequence[tuple[str, str]]) -> QMenu:
        menu = self._menu(name)
        for key, keys in entries:
            self._add(menu, key, keys)
        return menu

    def _menu(self, name: str) -> QMenu:
        return self._window.menuBar().addMenu(self._language.say(f"window.menu.{name}"))

    def _add(self, menu: QMenu, key: str, keys: str) -> None:
        action = QAction(self._language.say(f"window.menu.{key}"), self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: self._wishes[key]())
        menu.addAction(action)
        self.actions[key] = action
