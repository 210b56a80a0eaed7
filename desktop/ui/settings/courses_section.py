"""Courses section: what this hospital teaches itself, for the options of every roster."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.evidence.local_programmes import (
    MOST_PROGRAMMES,
    LocalProblem,
    LocalProgramme,
    LocalProgrammes,
)
from desktop.review.own_courses import joined
from desktop.ui.common.background import Background
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, words
from desktop.ui.common.problem_panel import ProblemPanel
from desktop.ui.common.theme import Theme
from desktop.ui.course_files import read_courses, write_courses
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.settings.course_form import CourseForm
from desktop.ui.settings.course_model import COLUMNS, CourseModel
from desktop.ui.settings.section import Section, go_to
from desktop.ui.tuning import Tuning

_MOST_SENTENCES = 8
_WIDE = ("course", "provider", "titles", "leads_to")
_WITH_ROOM = ("provider", "cost")
_NARROW = 520  # pixels of the page
_HEIGHT = 124  # pixels of the table: its heading and three courses


class CoursesSection(Section):
    """A table of courses and a form for one of them.

    Args:
        tuning: Makes the changes.
        language: The words.
        theme: The colours.
        dialogs: Ask for files.
        background: Where files are read and written.
    """

    def __init__(
        self,
        tuning: Tuning,
        language: Language,
        theme: Theme,
        dialogs: FileDialogs,
        background: Background,
    ) -> None:
        super().__init__("courses", tuning, language, theme)
        self._dialogs, self._background = dialogs, background
        self._names: list[str] = []  # of jobs that an option can lead to, once they are loaded
        self.model, self.table = CourseModel(language), QTableView()
        self.editor = CourseForm(language, theme)
        self.problem = ProblemPanel(language, theme)
        self.told = words(hint=False)
        self.add = button(self.say("add"), self._add)
        self.alter = button(self.say("alter"), self._alter)
        self.remove = button(self.say("remove"), self._remove)
        self.bring = button(self.say("import"), self._import)
        self.give = button(self.say("export"), self._export)
        self._prepare_table()
        self.body.addWidget(self.table)
        self.body.addWidget(self.problem)
        panel = Panel(self.told, self.editor, beside(self.add, self.alter, self.remove, 1))
        self.body.addWidget(panel)
        self.told.hide()
        self.body.addLayout(beside(self.bring, self.give, 1))
        self.body.addStretch(1)

    def put(self) -> None:
        """Show the courses as they stand."""
        if self.model.courses != self.tuning.kept.programmes:
            self.model.put(self.tuning.kept.programmes)
            self.table.clearSelection()
        self._show_buttons()
        knowledge = self.tuning.journey.knowledge
        if knowledge is not None and not self._names:
            glossary = knowledge.glossary(self.language.locale)
            profiles = (p.names[self.language.locale] for p in glossary.profiles.values())
            self._names = sorted({*(name for _, name, _ in glossary.searched()), *profiles})
            self.editor.suggest(self._names)

    def first(self) -> QWidget:
        """The name of a course."""
        return self.editor.fields["course"]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room the form alone tells who teaches and what it costs."""
        super().resizeEvent(event)
        for name in _WITH_ROOM:
            self.table.setColumnHidden(COLUMNS.index(name), self.width() < _NARROW)

    @property
    def row(self) -> int:
        """The row of the table that is chosen, or -1."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.say("table"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setFixedHeight(_HEIGHT)
        mode = QHeaderView.ResizeMode
        for column in range(self.model.columnCount()):
            wide = COLUMNS[column] in _WIDE
            table.horizontalHeader().setSectionResizeMode(
                column, mode.Stretch if wide else mode.ResizeToContents
            )
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.selectionModel().selectionChanged.connect(lambda *_: self._choose())

    def _choose(self) -> None:
        self.problem.clear()
        row = self.row
        self.editor.put(self.model.courses[row] if row >= 0 else None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        for one in (self.alter, self.remove):
            one.setEnabled(self.row >= 0)
        self.give.setEnabled(bool(self.model.courses))

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    # ---- one course ------------------------------------------------------------------------------

    def _add(self) -> None:
        course = self._checked(self.model.courses)
        if course is not None:
            self._keep((*self.model.courses, course), "added", course)

    def _alter(self) -> None:
        courses, row = self.model.courses, self.row
        course = self._checked((*courses[:row], *courses[row + 1 :]))
        if course is not None:
            self._keep((*courses[:row], course, *courses[row + 1 :]), "altered", course)

    def _remove(self) -> None:
        courses, row = self.model.courses, self.row
        self._keep((*courses[:row], *courses[row + 1 :]), "removed", courses[row])

    def _keep(self, courses: tuple[LocalProgramme, ...], what: str, course: LocalProgramme) -> None:
        self.problem.clear()
        self.tuning.change(programmes=courses)
        said = self.say(what, course=course.name)
        unknown = course.leads_to and what != "removed" and not self._leads_somewhere(course)
        if unknown:
            said += " " + self.say("leads_nowhere", name=course.leads_to)
        self.editor.put(None)
        self.put()
        self._tell(said)
        self.editor.fields["course"].setFocus()

    def _leads_somewhere(self, course: LocalProgramme) -> bool:
        """Whether any job is known by the name a course leads to; unknown until it is loaded."""
        return not self._names or course.leads(self._names)

    def _checked(self, others: Sequence[LocalProgramme]) -> LocalProgramme | None:
        """The course in the form, or None after saying what is wrong with it."""
        read = self.editor.read()
        if read.problems:
            self._refuse(read.problems[0])
            return None
        (course,) = read.programmes
        if any(_same(course, other) for other in others):
            self._refuse(LocalProblem("twice", "", 1, "course", course.name))
            return None
        if len(others) >= MOST_PROGRAMMES:
            self._refuse(LocalProblem("too_many", "", 1, "course", str(MOST_PROGRAMMES)))
            return None
        return course

    def _refuse(self, problem: LocalProblem) -> None:
        field = self.editor.fields[problem.column]
        named = field.accessibleName()
        said = self.say(f"problem.{problem.key}", where=named, value=problem.value)
        self._tell("")
        self.problem.tell(said, (self.say("go", where=named), lambda: go_to(field)))
        go_to(field)

    # ---- files -----------------------------------------------------------------------------------

    def _import(self) -> None:
        path = self._dialogs.courses_from(self)
        if path is not None:
            done = partial(self._brought, path.name)
            self._background.run(read_courses, path, done=done, quiet=True)

    def _brought(self, file: str, read: LocalProgrammes) -> None:
        before = self.model.courses
        after = joined(before, read.programmes)[:MOST_PROGRAMMES]
        self.tuning.change(programmes=after)
        self.put()
        added = len(after) - len(before)
        self._tell(self.language.count("window.settings.courses.imported", added, file=file))
        said = [
            self.language.say(
                f"local.{p.key}", sheet=p.sheet or file, row=p.row, column=p.column, value=p.value
            )
            for p in read.problems[:_MOST_SENTENCES]
        ]
        if said:
            self.problem.tell("\n".join(said))
        else:
            self.problem.clear()

    def _export(self) -> None:
        path = self._dialogs.courses_to(self, self.say("file"))
        if path is not None:
            file = path.name

            def done(count: int) -> None:
                key = "window.settings.courses.exported"
                self._tell(self.language.count(key, count, file=file))

            self._background.run(write_courses, self.model.courses, path, done=done, quiet=True)


def _same(one: LocalProgramme, other: LocalProgramme) -> bool:
    """Whether two rows say the same course for the same people to the same end."""

    def key(course: LocalProgramme) -> LocalProgramme:
        plain = replace(course, name=course.name.casefold(), leads_to=course.leads_to.casefold())
        return replace(plain, provider="", hours=None, cost_band="U", entry="")

    return key(one) == key(other)
