"""Stopping: after Cancel everything is as it was; what was to be shown can be made again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from desktop.ui.common.page import Page
from desktop.ui.journey import Journey
from desktop.ui.steps import Steps

_WAITING = ("assessment", "briefing")  # the pages that are empty without an assessment


class Stopping(QObject):
    """Says on the page what is missing after Cancel, with a link that goes on.

    Args:
        journey: What is in hand; its background was cancelled.
        steps: Fills the page again.
        page: The page on screen.
    """

    def __init__(self, journey: Journey, steps: Steps, page: Callable[[], Page]) -> None:
        super().__init__(journey)
        self._journey, self._steps, self._page = journey, steps, page
        queued = Qt.ConnectionType.QueuedConnection  # when the page has heard of it as well
        journey.background.cancelled.connect(self._tell, queued)

    def _tell(self) -> None:
        page = self._page()
        if page.key not in _WAITING or self._journey.desk is None or self._complete(page):
            return
        say = page.language.say
        key = "pages" if self._journey.pictures else "assessment"
        page.problem.tell(say(f"window.stopped.{key}"), (say(f"window.stopped.{key}.go"), self._go))

    def _complete(self, page: Page) -> bool:
        return bool(self._journey.pictures) and not page.is_missing_something()

    def _go(self) -> None:
        page = self._page()
        page.problem.clear()
        page.focus_first()
        self._steps.fill(page.key)
