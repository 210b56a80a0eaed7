"""Briefing page: choose, check, look at the pages themselves, then save, open or print."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.briefing import Crossing, RenderedFile, wording_for
from desktop.department.picture import DepartmentPicture
from desktop.review.review import Review
from desktop.settings import Settings
from desktop.ui.briefing.documents_panel import DocumentsPanel
from desktop.ui.briefing.making import Saved, keep_set, make_extras, make_set
from desktop.ui.briefing.paper_panel import PaperPanel
from desktop.ui.briefing.preview_pane import PreviewPane, pages_of
from desktop.ui.briefing.printing import print_pages, printer_for
from desktop.ui.briefing.sign_off_panel import SignOffPanel
from desktop.ui.common.background import Background
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.icons import sign_icon
from desktop.ui.common.language import Language
from desktop.ui.common.page import Page
from desktop.ui.common.panels import Panel, button, label, words
from desktop.ui.common.theme import Theme

_PAUSE = 150  # milliseconds: several choices in a row make one set


class BriefingPage(Page):
    """The fifth step.

    Args:
        language: The words.
        theme: The colours.
        background: Where the set is made, written and printed.
        ask_folder: Asks the manager for a folder.
    """

    settings_chosen = Signal(object)  # Settings
    department_chosen = Signal(str)
    saved = Signal(object)  # Saved

    def __init__(
        self,
        language: Language,
        theme: Theme,
        background: Background,
        ask_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__("briefing", language, theme)
        self._background, self._ask_folder = background, ask_folder
        self._pictures: tuple[DepartmentPicture, ...] = ()
        self._review: Review | None = None
        self._crossing: Crossing | None = None
        self._made_of: object = None
        self._making = False
        self._kept: Saved | None = None
        self.department = ChoiceBox(theme)
        self.documents = DocumentsPanel(language, theme)
        self.paper = PaperPanel(language, theme)
        self.sign_off = SignOffPanel(language, theme)
        self.preview = PreviewPane(language, theme)
        self._small = Panel(words(self.say("small"), hint=False))
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._make)
        self._connect()

    @property
    def picture(self) -> DepartmentPicture:
        """The department of the set."""
        return self._pictures[max(0, self.department.currentIndex())]

    def put(
        self,
        pictures: Sequence[DepartmentPicture],
        review: Review,
        crossing: Crossing,
        department: str | None,
    ) -> None:
        """Show the set of a department as it would be saved now."""
        self._pictures, self._review, self._crossing = tuple(pictures), review, crossing
        names = [picture.name for picture in pictures]
        largest = max(pictures, key=lambda picture: picture.people).name
        self.department.clear()
        self.department.addItems(names)
        self.department.setCurrentText(department if department in names else largest)
        self.department.setVisible(len(names) > 1)
        self._department_label.setVisible(len(names) > 1)
        self.paper.put(review.settings)
        self.sign_off.put(review.settings.reviewer, review.settings.date)
        self._small.setVisible(self.picture.suppressed is not None)
        self._soon.start()

    def parts(self) -> tuple[QWidget, ...]:
        """Choices and preview."""
        return (self.documents, self.sign_off, self.preview)

    def focus_first(self) -> None:
        """What is missing is the name of who checked it."""
        self.sign_off.name.setFocus()

    def print_out(self) -> None:
        """Print the file on screen."""
        file = self.preview.current
        if file is None or self._review is None:
            return
        printer = printer_for(self._review.settings.paper)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self._background.run(print_pages, file.data, printer, done=self._printed)

    def save(self) -> None:
        """Ask for a folder and write the set."""
        self._save_then(lambda: None)

    def open_outside(self) -> None:
        """Open the file on screen in the system's own PDF program; saved first."""
        if self._kept is None:
            self._save_then(self.open_outside)
            return
        file = self.preview.current
        if file is not None:
            path = self._kept.folder / file.name
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _build(self) -> None:
        self._department_label = label(self.say("department"))
        self._department_label.setBuddy(self.department)
        self.department.setAccessibleName(self.say("department").replace("&", ""))
        self.department.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.department.setMaximumWidth(280)
        self.tools.addWidget(self._department_label)
        self.tools.addWidget(self.department)
        choices = QVBoxLayout()
        choices.setSpacing(6)
        for part in (self._small, self.documents, self.paper, self.sign_off):
            part.least = 320
            choices.addWidget(part)
        choices.addStretch(1)
        self.panes.addLayout(choices, 3)
        self.panes.addWidget(self.preview, 7)
        printing = button(self.say("print"), self.print_out)
        outside = button(self.say("outside"), self.open_outside)
        self._save_button = button(self.say("save"), self.save, primary=True)
        self._colour()
        self.theme.changed.connect(self._colour)
        self._buttons = (printing, outside, self._save_button)
        self.bar.put((), self._buttons)
        QWidget.setTabOrder(self._save_button, outside)
        QWidget.setTabOrder(outside, printing)

    def _colour(self) -> None:
        self._save_button.setIcon(sign_icon("save", self.theme.tokens.onprimary))

    def _connect(self) -> None:
        self.documents.chosen.connect(self._soon.start)
        self.paper.chosen.connect(self._choose)
        self.sign_off.signed.connect(self._choose)
        self.department.activated.connect(self._choose_department)
        self.department.currentTextChanged.connect(self.department.setToolTip)
        for ended in (self._background.cancelled, self._background.failed):
            ended.connect(self._forget_making)

    def _choose_department(self) -> None:
        self.department_chosen.emit(self.picture.name)
        self._small.setVisible(self.picture.suppressed is not None)
        self._soon.start()

    def _choose(self) -> None:
        if self._review is not None:
            self.settings_chosen.emit(self._settings(self._review.settings))

    def _settings(self, before: Settings) -> Settings:
        return replace(
            before,
            paper=self.paper.paper,
            locale=self.paper.locale.currentData(),
            large_print=self.paper.large_print.isChecked(),
            black_and_white=self.paper.black_and_white.isChecked(),
            reviewer=self.sign_off.reviewer,
            date=self.sign_off.day,
        )

    def _make(self) -> None:
        if self._review is None or self._crossing is None or not self._pictures:
            return
        key = (self._review, self.picture, self.documents.documents)
        if self._made_of is not None and _same(key, self._made_of):
            return
        self._made_of, self._making = key, True
        self._kept = None
        for one in self._buttons:
            one.setEnabled(False)
        self._background.run(
            make_set, self._review, self._pictures, self.picture, self._worded(),
            self.documents.documents, done=self._show,
        )  # fmt: skip

    def is_missing_something(self) -> bool:
        """Whether the pages were stopped: what is shown is an older set, or none."""
        return self._made_of is None

    def _forget_making(self) -> None:
        if self._making:
            self._made_of, self._making = None, False

    def _show(self, files: tuple[RenderedFile, ...]) -> None:
        self._making = False
        self.preview.put(files)
        pages = pages_of(files)
        self.documents.show_pages(pages, small=self.picture.suppressed is not None)
        for one in self._buttons:
            one.setEnabled(bool(files))
        self.bar.tell(self.say("name", name=self._folder_name(), count=sum(pages.values())))

    def _folder_name(self) -> str:
        assert self._review is not None  # noqa: S101 - a set is only made of one
        settings = self._review.settings
        state = self.say("final") if settings.reviewer else self.say("draft")
        return f"{self.picture.name} {settings.date} {state}"

    def _save_then(self, after: Callable[[], None]) -> None:
        folder = self._ask_folder() if self.preview.files else None
        if folder is None:
            return

        def done(kept: Saved) -> None:
            self._kept = kept
            self.bar.tell(
                self.language.count(
                    "window.briefing.saved", len(kept.names), folder=str(kept.folder)
                )
            )
            self.saved.emit(kept)
            after()

        def keep(extras: tuple[RenderedFile, ...]) -> None:
            files = (*self.preview.files, *extras)
            self._background.run(keep_set, folder, self._folder_name(), files, done=done)

        assert self._review is not None  # noqa: S101 - there is a preview of it
        wanted = (self.documents.wanted, self.documents.documents)
        self._background.run(
            make_extras, self._review, self._pictures, self.picture, self._worded(), wanted,
            done=keep,
        )  # fmt: skip

    def _worded(self) -> Crossing:
        """The crossing in the language of the pages."""
        assert self._review is not None  # noqa: S101 - the callers have looked
        assert self._crossing is not None  # noqa: S101 - the same
        return replace(self._crossing, wording=wording_for(self._review.settings.locale))

    def _printed(self, pages: int) -> None:
        self.bar.tell(self.language.count("window.briefing.printed", pages))


def _same(one: tuple[object, ...], other: object) -> bool:
    return isinstance(other, tuple) and all(
        a is b or a == b for a, b in zip(one, other, strict=True)
    )
