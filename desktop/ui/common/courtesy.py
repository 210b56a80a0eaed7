"""Courtesy: the window goes first; work on a thread waits while the window is late.

Python runs one thread at a time. Each time Qt asks a model or a widget of ours for something, the
window's thread has to win its turn back from the work, and painting one table asks a thousand
times: the window stood still for up to 0.5 s. So the window gives a sign of life all the time, and
where work tells progress and the last sign is old, it steps aside until the next.
"""

import sys
import threading
import time

from PySide6.QtCore import QObject, QTimer

TURN = 0.001  # seconds after which a thread is asked for its turn; Python's own default is 0.005
EVERY = 0.01  # seconds between two signs of life
LATE = 0.02  # seconds since the last sign from which the window has something to do
LONGEST = 0.3  # seconds the work waits at most: a window that waits for the work gives no sign


class Courtesy(QObject):
    """Knows how long ago the window was last at rest; made on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = time.monotonic()
        self._sign = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * EVERY))
        self._timer.timeout.connect(self._live)
        sys.setswitchinterval(TURN)

    def begin(self) -> None:
        """Work begins: the window gives signs of life."""
        self._live()
        self._timer.start()

    def end(self) -> None:
        """Work has ended: nobody waits for a sign."""
        self._timer.stop()
        self._sign.set()

    def step_aside(self) -> None:
        """Wait while the window is late; called by the work, on its own thread."""
        silent = time.monotonic() - self._seen
        if LATE < silent < LONGEST:
            self._sign.clear()
            self._sign.wait(LONGEST - silent)

    def _live(self) -> None:
        self._seen = time.monotonic()
        self._sign.set()
