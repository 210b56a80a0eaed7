"""Main window: the bare frame, on screen at once; what is in it comes after the first paint.

Touching Qt's classes for the first time is what a start costs, so this module touches as few as
it can: the interior is imported when the empty frame has been painted.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = (1366, 728)  # what a 1366 x 768 screen leaves over the task bar
SMALLEST = (640, 340)  # 1280 x 720 at 200 %, less the task bar


class Furnishing(Protocol):
    """What the frame passes on to its interior."""

    def may_close(self) -> bool:
        """Whether the window may be closed now."""
        ...

    def drag_enter(self, event: QDragEnterEvent) -> None:
        """Something is held over the window."""
        ...

    def drag_leave(self) -> None:
        """It was taken away again."""
        ...

    def drop(self, event: QDropEvent) -> None:
        """It was let go here."""
        ...


class MainWindow(QMainWindow):
    """The frame.

    Args:
        furnish: Fills the frame; called once, after the first paint or by `furnish`.
    """

    def __init__(self, furnish: "Callable[[MainWindow], Furnishing]") -> None:
        super().__init__()
        self._furnish: Callable[[MainWindow], Furnishing] | None = furnish
        self.interior: Furnishing | None = None
        self.setWindowTitle("Touchstone")
        self.resize(*SIZE)

    def furnish(self) -> None:
        """Fill the frame, once."""
        if self._furnish is not None:
            furnish, self._furnish = self._furnish, None
            self.interior = furnish(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, then furnish when the first paint has reached the screen."""
        super().paintEvent(event)
        if self._furnish is not None:
            QTimer.singleShot(0, self.furnish)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about unsaved work first."""
        if self.interior is None or self.interior.may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on what is held over the window."""
        if self.interior is not None:
            self.interior.drag_enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on that it went away."""
        if self.interior is not None:
            self.interior.drag_leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on what was let go."""
        if self.interior is not None:
            self.interior.drop(event)
