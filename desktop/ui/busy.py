"""Busy: says in the action bar what is being done, with progress and Cancel once it takes long."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.common.action_bar import ActionBar
from desktop.ui.common.background import Background

SAY_AFTER, OFFER_CANCEL_AFTER = 300, 2000  # milliseconds


class Busy(QObject):
    """Shows the background's progress in the bar of the page that is on screen.

    Args:
        background: What is shown, and can be cancelled.
        firm: Others that are shown and cannot be cancelled, as saving.
    """

    def __init__(self, background: Background, *firm: Background) -> None:
        super().__init__(background)
        self._background, self._all = background, (background, *firm)
        self._bar: ActionBar | None = None
        self._last = (0, -1, "")
        self._say, self._offer = self._timer(SAY_AFTER), self._timer(OFFER_CANCEL_AFTER)
        for one in self._all:
            one.started.connect(self._begin)
            one.progressed.connect(self._go_on)
            one.finished.connect(self._end)

    def move_to(self, bar: ActionBar) -> None:
        """Another page is on screen."""
        if self._bar is bar:
            return
        self._end_in_bar()
        self._bar = bar
        bar.cancelled.connect(self._background.cancel)
        if self._busy and not self._say.isActive():
            self._show()

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self._show)
        return timer

    def _begin(self) -> None:
        self._last = (0, -1, "")
        self._say.start()
        self._offer.start()

    def _go_on(self, done: int, total: int, what: str) -> None:
        self._last = (done, total, what)
        if not self._say.isActive():
            self._show()

    @property
    def _busy(self) -> bool:
        return any(one.busy for one in self._all)

    def _end(self) -> None:
        if self._busy:  # something else goes on, and is told of when it says more
            return
        self._say.stop()
        self._offer.stop()
        if self._bar is not None:
            self._bar.show_idle()

    def _end_in_bar(self) -> None:
        if self._bar is not None:
            self._bar.show_idle()
            self._bar.cancelled.disconnect(self._background.cancel)

    def _show(self) -> None:
        if self._bar is not None and self._busy:
            long = not self._offer.isActive() and self._background.busy
            self._bar.show_busy(*self._last, long=long)
