"""Unfolding: a link that opens and closes what stands below it, made when it is first opened."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.common.panels import beside, link


class Unfolding(QWidget):
    """Closed at first, unless it is `unfolded` at once.

    Args:
        names: What the link says while it is closed, and while it is open.
        about: What the link is about, for a screen reader.
        make: Makes what stands below.
    """

    toggled = Signal(bool)  # whether it is open

    def __init__(
        self, names: tuple[str, str], about: str, make: Callable[[], Iterable[QWidget]]
    ) -> None:
        super().__init__()
        self._names, self._make = names, make
        self._below: QWidget | None = None
        self.way = link(names[0], self._toggle)
        self.way.setAccessibleDescription(about)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(beside(self.way, 1))

    @property
    def unfolded(self) -> bool:
        """Whether it is open."""
        return self._below is not None and not self._below.isHidden()

    def unfold(self, *, wanted: bool) -> None:
        """Open or close it."""
        if self._below is None:
            self._below = self._made()
            self._column.addWidget(self._below)
        self._below.setVisible(wanted)
        self.way.setText(self._names[wanted])

    def _toggle(self) -> None:
        wanted = not self.unfolded
        self.unfold(wanted=wanted)
        self.toggled.emit(wanted)

    def _made(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in self._make():
            column.addWidget(part)
        return holder
