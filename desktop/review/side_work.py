"""Side work: one thread that does small work in the back, always the newest of its kind.

The window posts and goes on at once. Work of a kind that waits while newer work of that kind is
posted is never done: only the newest state is worth writing.
"""

import threading
from collections.abc import Callable

_TOGETHER = 0.05  # seconds in which several edits become one piece of work

Work = Callable[[], None]


class SideWork:
    """The thread. It begins with the first work.

    Args:
        failed: Called on the thread when a piece of work raises.
        beat: Called on the thread whenever nothing was done for a while.
        every: How long that is, in seconds.
    """

    def __init__(
        self, failed: Callable[[Exception], None], beat: Work | None = None, every: float = 60.0
    ) -> None:
        self._failed, self._beat, self._every = failed, beat, every
        self._waiting: dict[str, Work] = {}
        self._at_work = False
        self._ending = False
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None

    def post(self, kind: str, work: Work) -> None:
        """Do this soon, in place of what waits of the same kind."""
        with self._change:
            if self._ending:
                return
            self._waiting.pop(kind, None)  # what was posted last is done last
            self._waiting[kind] = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, daemon=True, name="side work")
                self._thread.start()
            self._change.notify_all()

    def finish(self, seconds: float = 10.0) -> bool:
        """Wait until nothing waits; whether that came to be in time."""
        with self._change:
            return self._change.wait_for(lambda: not (self._waiting or self._at_work), seconds)

    def stop(self, seconds: float = 10.0) -> None:
        """Do what waits, then end; nothing can be posted from now on."""
        with self._change:
            self._ending = True
            self._change.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting or self._ending, self._every)
                if self._waiting and not self._ending:
                    self._change.wait_for(lambda: self._ending, _TOGETHER)
                works = tuple(self._waiting.values())
                self._waiting.clear()
                self._at_work = True
                ending = self._ending
            if not works and not ending and self._beat is not None:
                works = (self._beat,)
            for work in works:
                self._do(work)
            with self._change:
                self._at_work = False
                self._change.notify_all()
                if self._ending and not self._waiting:
                    return

    def _do(self, work: Work) -> None:
        try:
            work()
        except Exception as trouble:  # noqa: BLE001 - the one place where side work fails
            self._failed(trouble)
