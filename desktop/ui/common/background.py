"""Background: runs any plain function that takes `progress`, with cancel and one way to fail."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.progress import Cancelled
from desktop.tables.refusal import Refusal
from desktop.ui.common.courtesy import Courtesy

_EVERY = 0.05  # seconds between two progress signals


class _Task(QObject):
    """One run of a function on a thread of its own; its signals reach the thread it was made in."""

    progressed = Signal(int, int, str)  # total is -1 while unknown
    ended = Signal(object, object)  # the task, and a callable that tells the outcome

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__()
        self._courtesy = courtesy
        self.wish = threading.Event()
        self._told = 0.0

    def progress(self, done: int, total: int | None, what: str) -> None:
        """Pass progress on, not more often than anybody can see; stop when that is wished."""
        if self.wish.is_set():
            raise Cancelled
        self._courtesy.step_aside()
        now = time.monotonic()
        if now - self._told >= _EVERY:
            self._told = now
            self.progressed.emit(done, -1 if total is None else total, what)


class Background(QObject):
    """Runs one piece of long work at a time, away from the window.

    A function is called as `function(*arguments, progress=...)`. What it returns goes to `done`;
    a `Refusal` is emitted as `refused`, anything else as `failed`, and a cancelled run calls
    nothing: the state before it is still there.
    """

    started = Signal()
    progressed = Signal(int, int, str)
    finished = Signal()
    cancelled = Signal()
    refused = Signal(object)  # Refusal
    failed = Signal(object)  # Exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: _Task | None = None
        self._alive: set[_Task] = set()  # let go, but their thread has not ended yet
        self._thread: threading.Thread | None = None
        self._quiet = False
        self._courtesy = Courtesy(self)

    @property
    def busy(self) -> bool:
        """Whether something is running."""
        return self._task is not None

    def run(
        self,
        function: Callable[..., Any],
        *arguments: object,
        done: Callable[[Any], None],
        quiet: bool = False,
    ) -> None:
        """Begin; what is still running is asked to stop and its outcome is not heard.

        Args:
            function: Called with the arguments and `progress`.
            arguments: What it is called with.
            done: Called with what it returns, on this thread.
            quiet: Nobody waits for it, so nothing is said until `speak_up`.
        """
        self._let_go()
        task = _Task(self._courtesy)
        if not self._alive:
            self._courtesy.begin()
        self._task, self._quiet = task, quiet
        self._alive.add(task)
        task.progressed.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        task.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=_work, args=(task, function, arguments, done), daemon=True
        )
        if not quiet:
            self.started.emit()
        self._thread.start()

    def speak_up(self) -> None:
        """Somebody waits for quiet work now."""
        if self.busy and self._quiet:
            self._quiet = False
            self.started.emit()

    def cancel(self) -> None:
        """Ask the running work to stop; nothing of it is kept."""
        if self._task is not None:
            self._let_go()
            self.finished.emit()
            self.cancelled.emit()

    def settle(self, seconds: float = 10.0) -> None:
        """Wait for what is running and hear its outcome, before the window closes."""
        if self._thread is not None:
            self._thread.join(seconds)
            QCoreApplication.sendPostedEvents(self, 0)

    def stop(self) -> None:
        """Ask what is running to stop and wait for it, at the end of the program."""
        self._let_go()
        if self._thread is not None:
            self._thread.join(2.0)

    def _pass_on(self, done: int, total: int, what: str) -> None:
        if not self._quiet:
            self.progressed.emit(done, total, what)

    def _let_go(self) -> None:
        if self._task is not None:
            self._task.wish.set()
            self._task.progressed.disconnect()
            self._task = None

    def _end(self, task: _Task, outcome: Callable[["Background"], None]) -> None:
        self._alive.discard(task)
        if not self._alive:
            self._courtesy.end()
        if task is not self._task:
            return  # work that was let go says its last word to nobody
        self._task = None
        self.finished.emit()
        outcome(self)


def _work(
    task: _Task,
    function: Callable[..., Any],
    arguments: tuple[object, ...],
    done: Callable[[Any], None],
) -> None:
    try:
        value = function(*arguments, progress=task.progress)
    except Cancelled:
        task.ended.emit(task, lambda _: None)
    except Refusal as refusal:
        refused = refusal
        task.ended.emit(task, lambda background: background.refused.emit(refused))
    except Exception as fault:  # noqa: BLE001 - the one place where a bug on a thread is caught
        failure = fault
        task.ended.emit(task, lambda background: background.failed.emit(failure))
    else:
        task.ended.emit(task, lambda _: done(value))
