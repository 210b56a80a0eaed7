"""Tuning: a change of the kept settings as one named edit, felt at once by the review in hand."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.review.kept_settings import KeptSettings
from desktop.ui.common.preferences import Preferences
from desktop.ui.history import Edit
from desktop.ui.journey import Journey

if TYPE_CHECKING:
    from desktop.settings import Settings

_PRINTED = ("locale", "paper", "small_group", "large_print", "black_and_white")


class Tuning(QObject):
    """What the settings dialog changes. Every change can be undone, as any other edit.

    Args:
        journey: Holds the history and the review in hand.
        kept: Where settings are kept.
    """

    def __init__(self, journey: Journey, kept: Preferences) -> None:
        super().__init__(journey)
        self.journey, self._kept = journey, kept

    @property
    def kept(self) -> KeptSettings:
        """The settings as they stand."""
        return self._kept.kept

    def change(self, **changes: object) -> None:
        """Change settings by name.

        Args:
            changes: Fields of `KeptSettings`; what is the same already is no edit.
        """
        before = {name: getattr(self.kept, name) for name in changes}
        if before == changes:
            return
        name = next(name for name in changes if before[name] != changes[name])
        said = self.journey.language.say(f"window.edit.{name}")
        if "programmes" in changes:
            self._exchange(said, before, changes)
            return
        old = self.journey.desk.review.settings if self.journey.desk is not None else None
        new = self._printed(old, changes) if old is not None else None
        self.journey.do(Edit(said, lambda: self._put(before, old), lambda: self._put(changes, new)))

    def _put(self, values: dict[str, Any], settings: "Settings | None") -> None:
        self._kept.change(lambda kept: replace(kept, **values))
        desk = self.journey.desk
        if settings is not None and desk is not None and desk.review.settings != settings:
            self.journey.set(settings)

    def _printed(self, settings: "Settings", changes: dict[str, Any]) -> "Settings":
        """The settings of the review in hand after a change of those that its pages depend on."""
        chosen = {name for name in changes if name in _PRINTED}
        if not chosen:
            return settings
        chosen |= {"paper"} if "locale" in chosen else set()
        kept: KeptSettings = replace(self.kept, **changes)
        usual = kept.for_review(settings.locale, settings.date)
        return replace(settings, **{name: getattr(usual, name) for name in chosen})

    def _exchange(self, said: str, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Another list of the hospital's own courses, here and in the review in hand."""
        desk = self.journey.desk
        stepped: list[bool] = []  # whether the review in hand took a step as well

        def again() -> None:
            self._put(after, None)
            if desk is not None and not stepped:
                stepped.append(desk.exchange_courses(before["programmes"], after["programmes"]))
            elif desk is not None and stepped[0]:
                desk.redo()

        def back() -> None:
            self._put(before, None)
            if desk is not None and stepped[0]:
                desk.undo()

        self.journey.do(Edit(said, back, again))
