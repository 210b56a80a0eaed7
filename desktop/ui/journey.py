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

if TYPE_CHECKING:
    from desktop.department.picture import DepartmentPicture
    from desktop.review.decisions import Desk
    from desktop.settings import Settings
    from desktop.ui.long_work import Knowledge, Opened

# ruff: noqa: PLC0415 - what a step needs is imported when the step is taken, never at the start


class Journey(QObject):
    """The file in hand, the manager's desk, and the pictures made of it."""

    knowing = Signal()  # the evidence is loaded
    opened = Signal()  # another file, or the same file read another way
    reviewed = Signal()  # an answer, an undo, a redo, a setting
    assessed = Signal()
    saved = Signal()
    refused = Signal(str)  # the sentence

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.background = Background(self)
        self.knowledge: Knowledge | None = None
        self.hand: Opened | None = None
        self.desk: Desk | None = None
        self.pictures: tuple[DepartmentPicture, ...] = ()
        self.department: str | None = None  # on screen; None: the largest
        self.archive: Path | None = None  # where the review is saved
        self.dirty = False
        self._waiting: Path | None = None
        self.background.refused.connect(self.refuse)
        self.background.cancelled.connect(self._forget_waiting)

    # ---- the evidence -------------------------------------------------------------------------

    def learn(self) -> None:
        """Load what is known; what was asked to be opened meanwhile is opened then."""
        if self.knowledge is None and not self.background.busy:
            self.background.run(_learn, self.language.locale, done=self._know, quiet=True)

    def _know(self, knowledge: "Knowledge") -> None:
        self.knowledge = knowledge
        self.knowing.emit()
        if self._waiting is not None:
            path, self._waiting = self._waiting, None
            self.open(path)

    def _forget_waiting(self) -> None:
        self._waiting = None

    # ---- files --------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Read a roster or a saved review in the background."""
        if self.knowledge is None:
            self._waiting = path
            self.learn()
            self.background.speak_up()
            return
        from desktop.review.opening import Choices
        from desktop.ui.long_work import Terms, open_file

        choices = Choices(unnamed=self.language.say("department.unnamed"))
        terms = Terms(self._settings(), choices, self.knowledge)
        self.background.run(open_file, path, terms, done=self._take_in_hand)

    def reload(self) -> None:
        """Read the file in hand again, for a roster that was put right meanwhile."""
        if self.hand is not None:
            self.open(self.hand.path)

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
        settings = before.settings if before else self._settings()
        terms = Terms(settings, choices, self.knowledge)
        self.background.run(read_again, self.hand, before, terms, done=self._take_again)

    def save(self, path: Path) -> None:
        """Save the review in the background."""
        if self.desk is None:
            return
        from desktop.ui.long_work import save_file

        self.background.run(save_file, self.desk.review, path, done=self._keep)

    def finish_saving(self) -> bool:
        """Wait for a save that was begun; whether the review is safe."""
        self.background.settle()
        return not self.dirty

    def _take_in_hand(self, hand: "Opened") -> None:
        from desktop.review.archive import is_archive

        self.archive = hand.path if is_archive(hand.path) else None
        self._lay_on_desk(hand, dirty=False)

    def _take_again(self, hand: "Opened") -> None:
        self._lay_on_desk(hand, dirty=True)

    def _lay_on_desk(self, hand: "Opened", *, dirty: bool) -> None:
        from desktop.review.decisions import Desk

        self.hand = hand
        review = hand.review
        self.desk = Desk(review, _today) if review is not None else None
        self.pictures = ()
        self.dirty = dirty
        self.opened.emit()

    def _keep(self, path: Path) -> None:
        self.archive = path
        self.dirty = False
        self.saved.emit()

    # ---- the manager's work -----------------------------------------------------------------

    def tell_reviewed(self) -> None:
        """Something on the desk changed: what was made of it is out of date."""
        self.pictures = ()
        self.dirty = True
        self.reviewed.emit()

    def choose_settings(self, settings: "Settings") -> None:
        """Take locale, paper, reviewer and date as the manager set them."""
        if self.desk is not None and settings != self.desk.review.settings:
            self.desk.choose_settings(settings)
            self.dirty = True
            self.reviewed.emit()

    def undo(self) -> None:
        """Take the last decision back."""
        if self.desk is not None and self.desk.undoable is not None:
            self.desk.undo()
            self.tell_reviewed()

    def redo(self) -> None:
        """Bring the last undone decision back."""
        if self.desk is not None and self.desk.redoable is not None:
            self.desk.redo()
            self.tell_reviewed()

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

    def _settings(self) -> "Settings":
        from desktop.settings import Settings, paper_of

        locale = self.language.locale
        return Settings(date=_today(), locale=locale, paper=paper_of(locale))

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal in words."""
        self.refused.emit(self.language.say(refusal.key, **refusal.values))


def _learn(locale: str, progress: Progress) -> "Knowledge":
    """Import on the thread as well: that is the slow part."""
    from desktop.ui.long_work import load_knowledge

    return load_knowledge(locale, progress)


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the manager's own day is meant
