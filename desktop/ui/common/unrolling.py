"""Unrolling: on a narrow page a scrolled panel shows all of its content, and the page scrolls."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy

_FRAME = 4  # pixels of its border


class Unrolling(QObject):
    """Keeps one scroll area as high as what it holds, while that is wished."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area, self._wished = area, False
        content = area.widget()
        policy = content.sizePolicy()  # as high as its words at this width, not at a narrower one
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
        content.setSizePolicy(policy)
        content.installEventFilter(self)
        area.verticalScrollBar().rangeChanged.connect(self._hold)

    def wish(self, *, unrolled: bool) -> None:
        """Show everything at once, or scroll inside again."""
        if unrolled == self._wished:
            return
        self._wished = unrolled
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if unrolled else policy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(bar)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Other content or another width asks for another height."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _hold(self, _least: int, most: int) -> None:
        """Nothing is left to scroll; Qt may reckon with the height before, and leave a gap."""
        if self._wished and most > 0:
            self._area.verticalScrollBar().setRange(0, 0)

    def _fit(self) -> None:
        content = self._area.widget()
        layout = content.layout()
        if not self._wished or layout is None:
            self._area.setMinimumHeight(0)
            return
        width = self._area.viewport().width()
        asked = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        height = asked if asked >= 0 else layout.totalMinimumSize().height()
        self._area.setMinimumHeight(height + _FRAME)
