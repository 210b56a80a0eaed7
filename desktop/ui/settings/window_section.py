"""Window section: colours, what is remembered between two starts, and in which folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.review.kept_settings import COLOURS
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.language import Language
from desktop.ui.common.panels import beside, button, label, words
from desktop.ui.common.theme import Theme
from desktop.ui.settings.section import Section, show_choice
from desktop.ui.tuning import Tuning


class WindowSection(Section):
    """What the window remembers.

    Args:
        tuning: Makes the changes.
        language: The words.
        theme: The colours.
        dress: Wears other colours and remembers them.
        folder: Where settings are kept.
    """

    def __init__(
        self,
        tuning: Tuning,
        language: Language,
        theme: Theme,
        dress: Callable[[str], object],
        folder: Path,
    ) -> None:
        super().__init__("window", tuning, language, theme)
        colours = [(self.say(f"colours.{key}"), key) for key in COLOURS]
        self.colours = self.choice(self.form(), "colours", colours, lambda v: dress(str(v)))
        self._recent, self._columns = words(hint=False), words(hint=False)
        self.forget_recent = button(self.say("recent.clear"), lambda: tuning.change(recent=()))
        self.forget_columns = button(self.say("columns.clear"), lambda: tuning.change(columns=()))
        self.body.addWidget(label(self.say("remembered"), bold=True))
        for said, forget in (
            (self._recent, self.forget_recent),
            (self._columns, self.forget_columns),
        ):
            self.body.addWidget(said)
            self.body.addLayout(beside(forget, 1))
        self.body.addWidget(words(self.say("shape")))
        self.body.addWidget(label(self.say("folder"), bold=True))
        place = words(str(folder), SMALL)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(place)
        self.body.addStretch(1)

    def put(self) -> None:
        """Show what is remembered now."""
        kept, count = self.tuning.kept, self.language.count
        show_choice(self.colours, kept.colours)
        for said, key, things in (
            (self._recent, "recent", kept.recent),
            (self._columns, "columns", kept.columns),
        ):
            known = count(f"window.settings.window.{key}", len(things))
            said.setText(known if things else self.say(f"{key}.none"))
        self.forget_recent.setEnabled(bool(kept.recent))
        self.forget_columns.setEnabled(bool(kept.columns))

    def first(self) -> QWidget:
        """The colours."""
        return self.colours
