"""Journey: what is in hand between the steps, and what each step sets going in the background."""

from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.progress import Progress
from desktop.tables.refusal import Refusal
from desktop.ui.common.background import Background
from desktop.ui.common.language import Language
from desktop.ui.common.preferences import Preferences
from desktop.ui.files import Files
from desktop.ui.history import Edit, History
from desktop.ui.memory import Memory
from desktop.ui.naming import entry_words, reading_words, recalled_words, settings_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.department.entered import Inputs
    from desktop.department.picture import DepartmentPicture
    from desktop.review.decisions import Desk
    from desktop.review.review import Review
    from desktop.settings import Settings
    from desktop.ui.long_work import Knowledge, Opened

    _Held = tuple[Opened, Desk | None]

# ruff: noqa: PLC0415 - what a step needs is imported when the step is taken, never at the start


class Journey(QObject):
    """The file in hand, the manager's desk, and the pictures made of it."""

    knowing = Signal()  # the evidence is loaded
    opened = Signal()  # another file, or the same file read another way
    read_anew = Signal()  # its sheet, heading row or columns were changed by hand
    reviewed = Signal()  # an answer, an undo, a redo, a setting
    assessed = Signal()
    saved = Signal()
    refused = Signal(str)  # the sentence
    carried = Signal(object)  # Unused: what of the work the roster that was read has no place for

    def __init__(
        self,
        language: Language,
        kept: Preferences,
        parent: QObject | None,
        state: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.language, self.kept = language, kept
        self.background = Background(self)
        self.knowledge: Knowledge | None = None
        self.hand: Opened | None = None
        self.desk: Desk | None = None
        self.pictures: tuple[DepartmentPicture, ...] = ()
        self.department: str | None = None  # on screen; None: the largest
        self.dirty = False
        self.history = History()
        self.memory = Memory(kept.crosswalk, self)
        self._known: object = None  # the last step of the desk that the history holds
        self.memory.refused.connect(self.refuse)
        self.files = Files(self, state, self)
        self.reviewed.connect(self.files.look_after)
        self.opened.connect(self.files.look_after)

    @property
    def archive(self) -> Path | None:
        """Where the review is saved."""
        return self.files.custody.path

    # ---- the evidence -------------------------------------------------------------------------

    def learn(self) -> None:
        """Load what is known; what was asked to be opened meanwhile is opened then."""
        if self.knowledge is None and not self.background.busy:
            self.background.run(_learn, self.language.locale, done=self._know, quiet=True)

    def _know(self, knowledge: "Knowledge") -> None:
        self.knowledge = knowledge
        self.knowing.emit()
        self.files.go_on()

    # ---- files --------------------------------------------------------------------------------

    def open(self, path: Path, *, carry: bool = False) -> None:
        """Read a roster or a saved review in the background; `carry`: the work goes on with it."""
        review = self.desk.review if carry and self.desk is not None else None
        self.files.open(path, carry=review)

    def reload(self) -> None:
        """Read the file in hand again, for a roster that was put right meanwhile."""
        if self.hand is not None:
            self.open(self.hand.path, carry=True)

    def open_sample(self) -> None:
        """Open the invented roster that comes with the program."""
        self.open(Path(str(files("assets") / "samples" / "sample_roster.xlsx")))

    def read_again(self, sheet: str, header_row: int, columns: dict[int, str | None]) -> None:
        """Understand the same file with another sheet, header row, or meaning of columns."""
        if self.hand is None or self.knowledge is None:
            return
        from desktop.ui.long_work import Terms, read_again

        choices = replace(
            self.hand.choices, sheet=sheet, header_row=header_row or None, columns=columns
        )
        before = self.desk.review if self.desk else None
        settings = before.settings if before else self.settings()
        terms = Terms(settings, choices, self.knowledge)
        self.background.run(read_again, self.hand, before, terms, done=self._take_again)

    def take_in_hand(self, hand: "Opened", *, dirty: bool) -> None:
        """Another file is in hand; `dirty`: its work is not saved."""
        self.history.clear()
        desk = _desk_of(hand)
        if hand.plain is not None:  # what was recalled of its columns is an edit like any other
            plain = (hand.plain, _desk_of(hand.plain))
            said = recalled_words(hand.decided, self.language)
            self.history.add(self._exchanging(said, plain, (hand, desk)))
        self._lay_on_desk(hand, desk, dirty=dirty)

    def _take_again(self, hand: "Opened") -> None:
        if self.hand is not None:
            said = reading_words(self.hand.choices, hand.choices, hand.reading, self.language)
            self._go_on_with(self.hand, hand, said)
            self.read_anew.emit()

    def take_carried(self, hand: "Opened", before: "Review") -> None:
        """The work goes on with another roster; undo brings back the one before."""
        from desktop.ui.carrying import carried, unused_in

        if self.hand is None or self.desk is None:
            return
        now = self.desk.review
        if now is not before:  # there was an edit while the roster was being read
            hand = carried(hand, now)
        said = self.language.say("window.edit.roster", file=hand.path.name)
        self._go_on_with(self.hand, hand, said)
        self.carried.emit(unused_in(hand, now))

    def _go_on_with(self, before: "Opened", hand: "Opened", said: str) -> None:
        after = (hand, _desk_of(hand))
        self.history.add(self._exchanging(said, (before, self.desk), after))
        self._lay_on_desk(*after, dirty=True)

    def _exchanging(self, said: str, before: "_Held", after: "_Held") -> Edit:
        return Edit(said, lambda: self._exchange(*before), lambda: self._exchange(*after))

    def _exchange(self, hand: "Opened", desk: "Desk | None") -> None:
        """Another reading comes back; the log, which only grows, and the settings stay."""
        if desk is not None and self.desk is not None:
            desk.carry_on(self.desk.review)
        self._lay_on_desk(hand, desk, dirty=True)
        self.read_anew.emit()

    def _lay_on_desk(self, hand: "Opened", desk: "Desk | None", *, dirty: bool) -> None:
        self.hand, self.desk = hand, desk
        self._known = desk.undoable if desk is not None else None
        self.pictures = ()
        self.dirty = dirty
        self.opened.emit()

    def tell_saved(self, *, dirty: bool) -> None:
        """The review was saved, or what it is saved with changed; `dirty`: there is newer work."""
        self.dirty = dirty
        self.saved.emit()

    # ---- the manager's work -----------------------------------------------------------------

    def tell_reviewed(self) -> None:
        """Something on the desk changed: what was made of it is out of date."""
        self._note_step()
        self._tell(judged_anew=True)

    def _tell(self, *, judged_anew: bool) -> None:
        if judged_anew:
            self.pictures = ()
            if self.desk is not None:
                self.memory.keep(self.desk.review)
        self.dirty = True
        self.reviewed.emit()

    def _note_step(self) -> None:
        """Hold a new step of the desk in the history, under its name."""
        desk, knowledge = self.desk, self.knowledge
        step = desk.undoable if desk is not None else None
        if desk is None or knowledge is None or step is None or step is self._known:
            return
        said = entry_words(step, knowledge.glossary(self.language.locale), self.language)
        self.history.add(Edit(said, desk.undo, desk.redo))
        self._known = step

    def choose_settings(self, settings: "Settings") -> None:
        """Take locale, paper, reviewer and date as the manager set them."""
        desk = self.desk
        if desk is None or settings == desk.review.settings:
            return
        before = desk.review.settings
        said = settings_words(before, settings, self.language)
        self.do(Edit(said, lambda: self.set(before), lambda: self.set(settings)))

    def do(self, edit: Edit) -> None:
        """Make an edit for the first time, and hold it in the history."""
        before = self.desk.review if self.desk is not None else None
        edit.again()
        self.history.add(edit)
        self._follow(before)

    def set(self, settings: "Settings") -> None:
        """Take settings without holding it in the history; a part of an edit."""
        if self.desk is not None:
            self.desk.choose_settings(settings)

    def change_inputs(self, inputs: "Inputs", department: str) -> None:
        """Take what was entered about a department."""
        if self.desk is not None:
            self.desk.change_inputs(inputs, department)
            self.tell_reviewed()

    def undo(self) -> None:
        """Take the last edit back, whatever it was."""
        self._move(self.history.undo)

    def redo(self) -> None:
        """Bring the last undone edit back."""
        self._move(self.history.redo)

    def _move(self, go: "Callable[[], bool]") -> None:
        before = self.desk.review if self.desk is not None else None
        if go():
            self._follow(before)

    def _follow(self, before: "Review | None") -> None:
        """Tell what an edit changed; one of the settings may leave the review as it was."""
        if self.desk is None or self.desk.review is before:
            self.reviewed.emit()
            return
        from desktop.review.judging import judged_alike

        self._known = self.desk.undoable
        self._tell(judged_anew=before is None or not judged_alike(before, self.desk.review))

    def assess(self) -> None:
        """Make the pictures of all departments, unless they are there already."""
        if self.desk is None:
            return
        if self.pictures:
            self.assessed.emit()
            return
        from desktop.ui.long_work import assess_review

        self.background.run(assess_review, self.desk.review, self.knowledge, done=self._see)

    def choose_department(self, name: str) -> None:
        """Remember which department is looked at, for the next page."""
        self.department = name

    def _see(self, pictures: "tuple[DepartmentPicture, ...]") -> None:
        self.pictures = pictures
        self.assessed.emit()

    def settings(self) -> "Settings":
        """The settings of the review in hand, or those a new one begins with."""
        return self.desk.review.settings if self.desk is not None else self.fresh_settings()

    def fresh_settings(self) -> "Settings":
        """The settings that a new review begins with."""
        return self.kept.kept.for_review(self.language.locale, today())

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal in words."""
        self.refused.emit(self.language.say(refusal.key, **refusal.values))


def _desk_of(hand: "Opened") -> "Desk | None":
    from desktop.review.decisions import Desk

    return Desk(hand.review, today) if hand.review is not None else None


def _learn(locale: str, progress: Progress) -> "Knowledge":
    """Import on the thread as well: that is the slow part."""
    from desktop.ui.long_work import load_knowledge

    return load_knowledge(locale, progress)


def today() -> str:
    """The day of the manager's own clock, as ISO text."""
    return date.today().isoformat()  # noqa: DTZ011 - the manager's own day is meant
