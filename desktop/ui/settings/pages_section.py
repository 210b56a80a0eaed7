"""Pages section: language, paper, small groups and print of the pages of every new briefing."""

from PySide6.QtWidgets import QWidget

from desktop.settings import LOCALES, PAPERS, SMALL_GROUPS, paper_of
from desktop.ui.common.language import Language
from desktop.ui.common.panels import words
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox
from desktop.ui.settings.section import Section, show_choice
from desktop.ui.tuning import Tuning


class PagesSection(Section):
    """What is printed, and how. The review in hand follows at once."""

    def __init__(self, tuning: Tuning, language: Language, theme: Theme) -> None:
        super().__init__("pages", tuning, language, theme)
        form = self.form()
        say, change = language.say, tuning.change
        locales = [(say(f"window.briefing.locale.{key}"), key) for key in LOCALES]
        papers = [(self.say("paper.usual"), None)]
        papers += [(self.say(f"paper.{key}"), key) for key in PAPERS]
        groups = [(language.count("window.settings.pages.fewer", n), n) for n in SMALL_GROUPS]
        self.locale = self.choice(form, "locale", locales, lambda v: change(locale=v))
        self.paper = self.choice(form, "paper", papers, lambda v: change(paper=v))
        self.small_group = self.choice(form, "small_group", groups, lambda v: change(small_group=v))
        self.large_print = TickBox(self.say("large_print"), theme)
        self.black_and_white = TickBox(self.say("black_and_white"), theme)
        self.large_print.clicked.connect(lambda on: change(large_print=on))
        self.black_and_white.clicked.connect(lambda on: change(black_and_white=on))
        for box, key in (
            (self.large_print, "large_print.words"),
            (self.black_and_white, "black_and_white.words"),
        ):
            box.setAccessibleDescription(self.say(key))
            self.body.addWidget(box)
            self.body.addWidget(words(self.say(key)))
        self.body.addStretch(1)

    def put(self) -> None:
        """Show what is chosen now."""
        kept = self.tuning.kept
        locale = kept.locale or self.language.locale
        show_choice(self.locale, locale)
        usual = self.say(f"paper.{paper_of(LOCALES[LOCALES.index(locale)])}")
        self.paper.setItemText(0, self.say("paper.usual.named", paper=usual))
        show_choice(self.paper, kept.paper)
        show_choice(self.small_group, kept.small_group)
        self.large_print.setChecked(kept.large_print)
        self.black_and_white.setChecked(kept.black_and_white)

    def first(self) -> QWidget:
        """The language of the pages."""
        return self.locale
