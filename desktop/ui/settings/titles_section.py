"""Titles section: decisions about job titles are given to a file, and taken from one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.roster.problems import Problem
from desktop.ui.common.background import Background
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, button, words
from desktop.ui.common.theme import Theme
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.history import Edit
from desktop.ui.settings.section import Section
from desktop.ui.tuning import Tuning

if TYPE_CHECKING:
    from desktop.review.crosswalk_store import Entry
    from desktop.ui.crosswalk_exchange import Brought

_MOST_ROWS = 8  # numbers of rows that a sentence names
_MOST_SENTENCES = 12


class TitlesSection(Section):
    """What this hospital decided about its titles, as a file to share.

    Args:
        tuning: Leads to the memory of the journey.
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
        super().__init__("titles", tuning, language, theme)
        self._dialogs, self._background = dialogs, background
        self._count = words(hint=False)
        self.give = button(self.say("export"), self._export)
        self.bring = button(self.say("import"), self._import)
        self._told = words(hint=False)
        self._last: Brought | None = None  # what was brought last, while it may be settled
        self.take_theirs = button(self.say("theirs"), self._take_theirs)
        self._result = Panel(self._told, beside(self.take_theirs, 1))
        self.body.addWidget(self._count)
        self.body.addLayout(beside(self.bring, self.give, 1))
        self.body.addWidget(self._result)
        self.body.addStretch(1)
        self._result.hide()

    def put(self) -> None:
        """Say how many titles are remembered."""
        count, journey = len(self._entries()), self.tuning.journey
        said = self.language.count("window.settings.titles.count", count)
        self._count.setText(said if journey.memory.readable else self.say("unreadable"))
        self.give.setEnabled(bool(count))
        self.bring.setEnabled(journey.knowledge is not None and journey.memory.readable)

    def first(self) -> QWidget:
        """Bringing decisions in."""
        return self.bring

    def _entries(self) -> "tuple[Entry, ...]":
        journey = self.tuning.journey
        return journey.memory.entries(journey.knowledge) if journey.knowledge is not None else ()

    def _export(self) -> None:
        from desktop.ui.crosswalk_exchange import take  # noqa: PLC0415 - not at the start

        path = self._dialogs.crosswalk_to(self, self.say("file"))
        if path is not None:
            said = path.name

            def done(count: int) -> None:
                key = "window.settings.titles.exported"
                self._tell([self.language.count(key, count, file=said)])

            self._background.run(take, self._entries(), path, done=done, quiet=True)

    def _import(self) -> None:
        from desktop.ui.crosswalk_exchange import bring  # noqa: PLC0415 - not at the start

        knowledge = self.tuning.journey.knowledge
        path = self._dialogs.crosswalk_from(self)
        if path is not None and knowledge is not None:
            codes = knowledge.evidence.occupations
            self._background.run(
                bring, path, self._entries(), codes, done=self._brought, quiet=True
            )

    def _brought(self, brought: "Brought") -> None:
        before = self._entries()
        if brought.entries != before:
            self._renew(brought.entries)
        key = "window.settings.titles.imported"
        said = [self.language.count(key, brought.added, file=brought.file)]
        if brought.conflicts:
            count = len(brought.conflicts)
            said.append(self.language.count("window.settings.titles.conflicts", count))
        said += problem_sentences(brought.file, brought.problems, self.language)
        self._tell(said, conflicts=brought)

    def _renew(self, entries: "tuple[Entry, ...]") -> None:
        memory = self.tuning.journey.memory
        before, after = memory.known, memory.known_in(entries)
        said = self.language.say("window.edit.titles")
        self.tuning.journey.do(
            Edit(said, lambda: memory.renew(before), lambda: memory.renew(after))
        )
        self.put()

    def _take_theirs(self) -> None:
        from desktop.review.crosswalk_store import settle  # noqa: PLC0415 - not at the start

        brought = self._last
        if brought is None:
            return
        entries = self._entries()
        for conflict in brought.conflicts:
            entries = settle(entries, conflict)
        self._renew(entries)
        answers = {entry.key: entry.answer for entry in self._entries()}
        taken = (c.theirs for c in brought.conflicts)  # not where the review in hand decides
        count = sum(answers.get(entry.key) == entry.answer for entry in taken)
        self._tell([self.language.count("window.settings.titles.taken", count)])

    def _tell(self, sentences: Sequence[str], conflicts: "Brought | None" = None) -> None:
        self._told.setText("\n".join(sentences))
        self._result.setAccessibleName(" ".join(sentences))
        self._last = conflicts
        self.take_theirs.setVisible(conflicts is not None and bool(conflicts.conflicts))
        self._result.show()


def problem_sentences(file: str, problems: Sequence[Problem], language: Language) -> list[str]:
    """What is wrong with rows of a crosswalk: which file, rows and column, and what to do."""
    said: list[str] = []
    for problem in sorted(problems, key=lambda one: one.rows)[:_MOST_SENTENCES]:
        values = dict(problem.values)
        rows = ", ".join(str(row) for row in problem.rows[:_MOST_ROWS])
        if len(problem.rows) > _MOST_ROWS:
            rows = language.say("window.settings.titles.more_rows", rows=rows)
        said.append(
            language.count(
                "window.settings.titles.problem",
                len(problem.rows),
                file=file,
                rows=rows,
                column=str(values["column"]),
                what=language.say(problem.key, **values),
            )
        )
    return said
