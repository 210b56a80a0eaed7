"""Column keeper: what was decided about columns is remembered for the same header next month."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.ui.common.preferences import Preferences
from desktop.ui.journey import Journey

# ruff: noqa: PLC0415 - nothing of this is needed before a file is read another way


class ColumnKeeper(QObject):
    """Keeps the last decision about every header, and forgets one that is taken back.

    Args:
        journey: Tells when a file is read another way.
        kept: Where it is remembered.
        today: Tells the day, as ISO text.
    """

    def __init__(self, journey: Journey, kept: Preferences, today: Callable[[], str]) -> None:
        super().__init__(journey)
        self._journey, self._kept, self._today = journey, kept, today
        journey.read_anew.connect(self._keep)

    def _keep(self) -> None:
        from desktop.review.column_memory import memory_of
        from desktop.review.kept_settings import with_columns, without_columns

        hand = self._journey.hand
        if hand is None or hand.table is None or (hand.review and hand.review.roster.sample):
            return
        chosen, reading = hand.choices, hand.reading
        day = hand.decided or self._today()
        memory = memory_of(hand.table, reading.sheet, reading.header_row, chosen.columns, day)
        if memory is None:
            return
        if chosen.columns or chosen.header_row or chosen.sheet:
            self._kept.change(lambda kept: with_columns(kept, memory))
        else:
            self._kept.change(lambda kept: without_columns(kept, memory.header))
