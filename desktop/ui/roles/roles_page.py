"""Roles page: one title after another gets its occupation, by hand, by key, and with undo."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.review.decisions import Desk
from desktop.roster.masking import mask
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.page import NARROW, Page
from desktop.ui.common.panels import beside, button, label, link
from desktop.ui.common.theme import Theme
from desktop.ui.roles.candidates_panel import MOST, CandidatesPanel
from desktop.ui.roles.filter_tabs import FilterTabs, find_field, order_box
from desktop.ui.roles.groups import GroupRow, group_words, groups_of
from desktop.ui.roles.keys import ENTER, lay_key, lay_keys
from desktop.ui.roles.queue import (
    FILTERS,
    QueueRow,
    Words,
    alike,
    arranged,
    elsewhere,
    queue_of,
    refreshed,
    twins_of,
)
from desktop.ui.roles.queue_table import QueueTable


class RolesPage(Page):
    """The third step. Scores stay hidden here, so that nobody picks a match by its result."""

    reviewed = Signal()
    undo_wished = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__("roles", language, theme)
        self._desk: Desk | None = None
        self._words: Words | None = None
        self._origin: object = None
        self._twins: dict[str, list[int]] = {}  # the lines of each title
        self._answer: tuple[tuple[int, ...], str | None] | None = None  # waits for its reason
        self.table = QueueTable(language, theme)
        self.candidates = CandidatesPanel(language, theme)
        self.find, self.order = find_field(language), order_box(language, theme)
        self.tabs = FilterTabs(language)
        self._alike = link("", self._accept_alike)
        self._firm = link(self.say("firm"), self._confirm_firm)
        self._fill_head()
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.tabs)
        main.addWidget(self.table, 1)
        main.addSpacing(4)
        main.addLayout(beside(self._alike, self._firm, 1, spacing=20))
        self.panes.addLayout(main, 2)
        self.panes.addWidget(self.candidates, 1)
        self._fill_bar()
        self.table.moved.connect(self._show_candidates)
        self.table.fold_wished.connect(self._fold)
        self.candidates.chosen.connect(self._choose)
        self.candidates.reasoned.connect(self._reason)
        self._set_keys()

    def put(self, desk: Desk, glossary: Glossary, automatic: float) -> None:
        """Show the titles of a review; in a new order only when it is another reading."""
        self._desk, self._words = desk, Words(glossary, self.language, automatic)
        if self._origin is not desk:
            self._origin, self._twins = desk, twins_of(desk.review)
            self._group(queue_of(desk.review, self._words, self.order.currentData()))
        else:
            self._put(refreshed(self.table.queue.all, desk.review, self._words))

    def name_undo(self, what: str | None) -> None:
        """Say what Undo would take back."""
        self._undo.setEnabled(what is not None)
        said = self.say("undo.named", what=what) if what else ""
        self._undo.setToolTip(said)
        self._undo.setAccessibleDescription(said)

    def _arrange_queue(self) -> None:
        """Put the titles in the order that is chosen, those to check first."""
        self._group(arranged(self.table.queue.all, self.order.currentData()))

    def _group(self, rows: tuple[QueueRow, ...]) -> None:
        """Show rows in a new order, under headings where they are ordered by reason."""
        by_reason = self.order.currentData() == "reason"
        self.table.queue.group(groups_of(rows, self.language) if by_reason else None)
        self._put(rows)

    def _fold(self, place: int, folded: bool) -> None:
        key = self.table.queue.group_at(place)
        if key is not None:
            self.table.go(self.table.queue.fold(key, folded=folded))
            self._show_candidates()

    def _put(self, rows: tuple[QueueRow, ...]) -> None:
        current = self.table.current()
        self.table.queue.put(rows)
        self._say_counts()
        self.table.go(max(0, self.table.queue.place(current.index)) if current else 0)
        self._show_candidates()

    def go_to(self, department: str, title: str) -> None:
        """Take the line of a title in hand, whatever is filtered."""
        self.tabs.setCurrentIndex(0)
        self.find.clear()
        queue = self.table.queue
        rows = queue.sifted
        wanted = (department, title)
        line = next((r.index for r in rows if (r.department, r.title) == wanted), -1)
        if queue.grouped and queue.place(line) < 0:
            self.order.setCurrentIndex(0)
            self._arrange_queue()
        self.table.go(max(0, queue.place(line)))
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """On a narrow page the suggestions stand below, at their full height."""
        super().resizeEvent(event)
        self.candidates.show_whole(whole=self.width() < NARROW)

    def parts(self) -> tuple[QWidget, ...]:
        """Queue and candidates."""
        return (self.table, self.candidates)

    def focus_first(self) -> None:
        """Work begins in the queue."""
        self.table.setFocus()

    def accept(self) -> None:
        """Take the marked or first candidate, and go on."""
        row = self.table.current()
        if (heading := self.table.heading()) is not None:
            self._open(heading)
        if row is None or self._desk is None:
            return
        if self.candidates.searching:
            self.candidates.search.take()
            return
        if self.candidates.asking:
            self._reason(self.candidates.reason.text())
            return
        match = self._desk.review.matches[row.index]
        if match.code is not None:
            self._choose(match.code)
        elif match.decided:
            self.skip()
        elif match.candidates:
            self._choose(match.candidates[0].code)

    def _open(self, heading: GroupRow) -> None:
        """Unfold a group and go to its first open title; fold one that is unfolded."""
        place = self.table.queue.fold(heading.key, folded=not heading.folded)
        following = self.table.queue.next_open(place) if heading.open else place
        self.table.go(following if following >= 0 else place)
        self._show_candidates()

    def skip(self) -> None:
        """Leave this title for later and go on to the next one."""
        place = self.table.queue.next_open(self.table.currentIndex().row())
        if place >= 0:
            self.table.go(place)

    def _choose(self, code: str | None) -> None:
        row = self.table.current()
        if row is None or self._desk is None or self._words is None:
            return
        others = self._elsewhere(row) if self.candidates.everywhere else ()
        lines = (row.index, *others)
        if any(self._desk.needs_reason(index, code) for index in lines):
            self._answer = (lines, code)
            self.candidates.mark(code)
            self.candidates.ask_reason(self._words.glossary.name(code) or self.say("no_occupation"))
        else:
            self._settle(lines, code, "")

    def _elsewhere(self, row: QueueRow) -> tuple[int, ...]:
        assert self._desk is not None  # noqa: S101 - the callers have looked
        return elsewhere(self._desk.review, row.index, self._twins)

    def _reason(self, reason: str) -> None:
        if self._answer is None or not reason.strip():
            self.candidates.reason.setFocus()
        elif mask(reason).masked:
            self.problem.tell(self.say("reason.person"))
            self.candidates.reason.setFocus()
        else:
            self.problem.clear()
            self._settle(*self._answer, reason)

    def _settle(self, lines: tuple[int, ...], code: str | None, reason: str) -> None:
        assert self._desk is not None  # noqa: S101 - the callers have looked
        self._answer = None
        self._desk.answer_all(lines, code, reason)
        self._go_on_from(lines[0])

    def _go_on_from(self, index: int) -> None:
        before = self.table.currentIndex().row()
        self.reviewed.emit()  # the page is filled again meanwhile
        found = self.table.queue.place(index)
        place = found if found >= 0 else before - 1
        following = self.table.queue.next_open(place)
        self.table.go(following if following >= 0 else max(0, place))
        self.table.setFocus()

    def _accept_alike(self) -> None:
        """Take the first suggestion of every title that waits for the same reason."""
        lines = self._alike_lines()
        if lines and self._desk is not None:
            row = self.table.current()
            self._desk.accept_first(lines)
            self._go_on_from(row.index if row is not None else lines[-1])

    def _alike_lines(self) -> tuple[int, ...]:
        """The open titles with a suggestion that wait with the title or the heading in hand."""
        queue, row, heading = self.table.queue, self.table.current(), self.table.heading()
        if heading is not None:
            inside = queue.lines_in(heading.key)
            return tuple(r.index for r in inside if r.open and r.match.candidates)
        return alike(queue.sifted, row) if row is not None and row.open else ()

    def _confirm_firm(self) -> None:
        """Confirm what was sure enough alone; fair and thin matches are left to be looked at."""
        row = self.table.current()
        firm = [r.index for r in self.table.queue.all if r.status == "auto"]
        if row is not None and self._desk is not None and firm:
            self._desk.accept_first(firm)
            self._go_on_from(row.index)

    def _show_candidates(self, _row: int = -1) -> None:
        self._answer = None
        row = self.table.current()
        if self._words is None or self._desk is None:
            return
        glossary, review = self._words.glossary, self._desk.review
        others = self._elsewhere(row) if row is not None else ()
        self.candidates.offer_everywhere(len({review.lines[n].department for n in others}))
        same, heading = self._alike_lines(), self.table.heading()
        self._alike.setVisible(len(same) > 1)
        self._alike.setText(self.say("alike", count=len(same)))
        if heading is not None:
            name, counts = group_words(heading, self.language)
            self.candidates.put_group((name, self.say("group.about", counts=counts)))
        elif row is None:
            self.candidates.put(None, None, glossary)
        else:
            self.candidates.put(review.lines[row.index], review.matches[row.index], glossary)

    def _say_counts(self) -> None:
        self.tabs.tell(self.table.queue.counts())
        rows = self.table.queue.all
        left = sum(row.open for row in rows)
        people = self.language.count("window.people", sum(row.people for row in rows))
        self.hint.setText(self.language.count("window.roles.cover", len(rows), people=people))
        told = "window.roles.left" if left else "window.roles.none_left"
        self.bar.tell(self.language.count(told, left))
        self._next.setText(self.say("next" if left == 0 else "accept"))
        self._firm.setEnabled(any(row.status == "auto" for row in rows))

    def _fill_head(self) -> None:
        self.find.textChanged.connect(lambda words: self._sift(words=words))
        self.order.activated.connect(self._arrange_queue)
        said = label(self.say("order"))
        said.setBuddy(self.order)
        for thing in (said, self.order, self.find):
            self.tools.addWidget(thing)
        self.tabs.currentChanged.connect(lambda place: self._sift(chosen=FILTERS[place]))

    def _fill_bar(self) -> None:
        self._undo = button(self.say("undo"), self.undo_wished.emit)
        self._next = button(self.say("accept"), self._go_on, primary=True)
        skip = button(self.say("skip"), self.skip)
        back = button(self.say("back"), lambda: self.went.emit("columns"))
        self.bar.put((self._undo, skip), (back, self._next))

    def _go_on(self) -> None:
        if any(row.open for row in self.table.queue.all):
            self.accept()
        else:
            self.went.emit("assessment")

    def _sift(self, **what: str) -> None:
        self.table.queue.sift(**what)
        self.table.go(0)
        self._show_candidates()

    def _set_keys(self) -> None:
        keys = {str(n): lambda n=n: self.candidates.choose(n - 1) for n in range(1, MOST + 1)}
        keys |= dict.fromkeys(ENTER, self.accept) | {
            "0": lambda: self._choose(None),
            "S": self.skip,
            "U": self.undo_wished.emit,
            "E": self.candidates.toggle_everywhere,
            "/": self.candidates.open_search,
        }
        lay_keys((self.table, self.candidates), keys, lambda: self.candidates.searching)
        lay_key(self, "Ctrl+F", self.find.setFocus)
