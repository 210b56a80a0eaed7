"""Steps: makes each page when it is first needed, and fills it with what is in hand."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.ui.common.language import Language
from desktop.ui.common.page import Page
from desktop.ui.common.theme import Theme
from desktop.ui.journey import Journey
from desktop.ui.rail import STEPS
from desktop.ui.roster.roster_page import RosterPage

if TYPE_CHECKING:
    from desktop.briefing import Crossing
    from desktop.ui.assessment.assessment_page import AssessmentPage
    from desktop.ui.briefing.briefing_page import BriefingPage
    from desktop.ui.columns.columns_page import ColumnsPage
    from desktop.ui.roles.roles_page import RolesPage

_BETWEEN = 40  # milliseconds between making two pages, for everything else to happen

# ruff: noqa: PLC0415 - a page is imported when it is first shown, never on the way to the window


class Steps(QObject):
    """The five pages. Each is made at its first showing and knows only what it is given."""

    went = Signal(str)  # the key of the step that is asked for
    reload_wished = Signal()  # the roster in hand is to be read again
    help_wished = Signal(str)  # the key of a page of help

    def __init__(
        self,
        journey: Journey,
        language: Language,
        theme: Theme,
        stack: QStackedWidget,
        ask_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__(journey)
        self._journey, self._language, self._theme = journey, language, theme
        self._stack, self._ask_folder = stack, ask_folder
        self.roster = RosterPage(language, theme)
        self._pages: dict[str, Page] = {"roster": self.roster}
        self._fill: dict[str, Callable[[], None]] = {"roster": lambda: None}
        stack.addWidget(self.roster)

    def page(self, key: str) -> Page:
        """The page of a step."""
        if key not in self._pages:
            page, fill = {
                "columns": self._columns,
                "roles": self._roles,
                "assessment": self._assessment,
                "briefing": self._briefing,
            }[key]()
            page.went.connect(self.went)
            self._stack.addWidget(page)
            self._pages[key], self._fill[key] = page, fill
        return self._pages[key]

    def prepare(self) -> None:
        """Make the pages that are still missing, one at a time, while nothing else is to do."""
        missing = next((key for key in STEPS if key not in self._pages), None)
        if missing is not None:
            self.page(missing)
            QTimer.singleShot(_BETWEEN, self.prepare)

    def fill(self, key: str) -> None:
        """Show what is in hand on a page."""
        if self._journey.hand is not None:
            self._fill[key]()

    def print_out(self) -> None:
        """Print the document on the briefing page."""
        page = self._pages.get("briefing")
        if page is not None:
            page.print_out()

    def stop(self) -> None:
        """The window closes: nothing may run on."""
        self._journey.background.stop()
        self._journey.memory.finish()
        for page in self._pages.values():
            page.stop()

    def _columns(self) -> "tuple[ColumnsPage, Callable[[], None]]":
        from desktop.ui.columns.columns_page import ColumnsPage

        journey = self._journey
        page = ColumnsPage(self._language, self._theme)
        page.read_again_wished.connect(journey.read_again)
        page.reload_wished.connect(self.reload_wished)

        def fill() -> None:
            if journey.hand is not None:
                page.put(journey.hand.reading, journey.hand.table)

        return page, fill

    def _roles(self) -> "tuple[RolesPage, Callable[[], None]]":
        from desktop.ui.roles.roles_page import RolesPage

        journey = self._journey
        page = RolesPage(self._language, self._theme)
        page.reviewed.connect(journey.tell_reviewed)
        page.undo_wished.connect(journey.undo)

        def fill() -> None:
            if journey.desk is not None and journey.knowledge is not None:
                knowledge = journey.knowledge
                glossary = knowledge.glossary(self._language.locale)
                page.put(journey.desk, glossary, knowledge.matching.automatic)
                page.name_undo(journey.history.undoable)

        return page, fill

    def _assessment(self) -> "tuple[AssessmentPage, Callable[[], None]]":
        from desktop.ui.assessment.assessment_page import AssessmentPage

        journey = self._journey
        page = AssessmentPage(self._language, self._theme)
        page.match_wished.connect(self._change_match)
        page.department_chosen.connect(journey.choose_department)
        page.help_wished.connect(self.help_wished)
        page.inputs_wished.connect(journey.change_inputs)

        def fill() -> None:
            if journey.desk is None or journey.knowledge is None or not journey.pictures:
                journey.assess()
                return
            review, crossing = journey.desk.review, self.crossing()
            glossary = journey.knowledge.glossary(self._language.locale)
            page.put(journey.pictures, review, crossing, glossary, journey.department)

        return page, fill

    def crossing(self) -> "Crossing":
        """What a briefing is made with, in the words of the window."""
        from desktop.briefing import Crossing

        assert self._journey.knowledge is not None  # noqa: S101 - pictures are made of it
        known = self._journey.knowledge
        return Crossing(
            evidence=known.evidence,
            wording=self._language.wording,
            moves=known.moves,
            duties=known.duties,
            drivers=known.drivers,
            claims=known.claims,
            checklists=known.checklists,
        )

    def _change_match(self, department: str, title: str) -> None:
        self.went.emit("roles")
        page = self._pages.get("roles")
        if page is not None:
            page.go_to(department, title)

    def _briefing(self) -> "tuple[BriefingPage, Callable[[], None]]":
        from desktop.ui.briefing.briefing_page import BriefingPage

        journey = self._journey
        page = BriefingPage(self._language, self._theme, journey.background, self._ask_folder)
        page.settings_chosen.connect(journey.choose_settings)
        page.department_chosen.connect(journey.choose_department)

        def fill() -> None:
            if journey.desk is None or not journey.pictures:
                journey.assess()
                return
            page.put(journey.pictures, journey.desk.review, self.crossing(), journey.department)

        return page, fill
