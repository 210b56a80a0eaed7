"""Preview pane: the PDF itself, page by page, or its words for reading aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout

from desktop.briefing import RenderedFile
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, button, hold_bold, label
from desktop.ui.common.theme import Theme

_ROOMY, _GAP = 620, 8  # pixels
_LEAST, _HIGH = 260, 420  # pixels: the pane at least, and where the page scrolls
_NARROW = 480  # pixels: less, and the choice of a document stands above
_ARROWS = 2 * 34 + 2 * 12 + 4 * _GAP  # with margins and gaps


class PreviewPane(Panel):
    """Shows one file of the set."""

    shown = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(margin=0)
        self._language = language
        self.files: tuple[RenderedFile, ...] = ()
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(language.say("window.briefing.preview"))
        self.view.setAccessibleDescription(language.say("window.briefing.preview.words"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(language.say("window.briefing.text.name"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.text)
        self.which = ChoiceBox(theme)
        self.body.setSpacing(0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self._head = self._tools()
        self.add(self._head)
        self.body.addWidget(self._stack, 1)
        self.view.pageNavigator().currentPageChanged.connect(self._say_page)

    def put(self, files: Sequence[RenderedFile]) -> None:
        """Show a finished set; the file looked at stays, where it is still there."""
        before, page = self.which.currentText(), self.view.pageNavigator().currentPage()
        self.files = tuple(files)
        self.which.clear()
        self.which.addItems([self._name(file) for file in files])
        same = self.which.findText(before)
        self.which.setCurrentIndex(max(0, same))
        self._load()
        if same >= 0 and page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room the size of the paper is not said."""
        super().resizeEvent(event)
        self.which.setMinimumWidth(190 if self.width() >= _ROOMY else 120)
        narrow = self.width() < _NARROW
        self.setMinimumHeight(_HIGH if narrow else _LEAST)
        self._arrange(narrow=narrow)
        self._show_size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as without the size of the paper."""
        hint = super().minimumSizeHint()
        return hint if self._size.isHidden() else hint - QSize(self._size_room(), 0)

    def _show_size(self) -> None:
        others = (self._page.sizeHint(), self.as_text.sizeHint())
        needed = sum(size.width() + _GAP for size in others) + self.which.minimumWidth() + _ARROWS
        self._size.setVisible(self.width() >= needed + self._size_room())

    def _size_room(self) -> int:
        return self._size.sizeHint().width() + _GAP

    @property
    def current(self) -> RenderedFile | None:
        """The file on screen."""
        place = self.which.currentIndex()
        return self.files[place] if 0 <= place < len(self.files) else None

    def read_as_text(self, *, wanted: bool) -> None:
        """Show the words of the pages instead of the pages."""
        self._stack.setCurrentIndex(int(wanted))

    def _tools(self) -> QVBoxLayout:
        say = self._language.say
        self.which.setAccessibleName(say("window.briefing.which"))
        self.which.setMinimumWidth(120)
        self.which.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.currentTextChanged.connect(self.which.setToolTip)
        self.which.activated.connect(lambda _: self._load())
        back = button("‹", lambda: self._turn(-1))
        back.setAccessibleName(say("window.briefing.page.before"))
        on = button("›", lambda: self._turn(1))
        on.setAccessibleName(say("window.briefing.page.after"))
        for one in (back, on):
            one.setFixedWidth(34)
            one.setToolTip(one.accessibleName())
        self._page, self._size = label(), label(hint=True)
        self.as_text = hold_bold(button(say("window.briefing.text"), lambda: None))
        self.as_text.toggled.connect(lambda wanted: self.read_as_text(wanted=wanted))
        self._row, whole = QHBoxLayout(), QVBoxLayout()
        self._row.setSpacing(_GAP)
        for thing in (self.which, back, self._page, on):
            self._row.addWidget(thing)
        self._row.addStretch(1)
        self._row.addWidget(self._size)
        self._row.addWidget(self.as_text)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(_GAP)
        whole.addLayout(self._row)
        return whole

    def _arrange(self, *, narrow: bool) -> None:
        """Where there is little room the choice of a document has a line of its own."""
        above = self._head.indexOf(self.which) >= 0
        if narrow and not above:
            self._row.removeWidget(self.which)
            self._head.insertWidget(0, self.which)
        elif above and not narrow:
            self._head.removeWidget(self.which)
            self._row.insertWidget(0, self.which)

    def _load(self) -> None:
        file = self.current
        self.document.close()
        self._buffer.close()
        if file is None:
            self.text.clear()
            return
        self._buffer.setData(QByteArray(file.data))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        pages = range(self.document.pageCount())
        self.text.setPlainText("\n\n".join(self.document.getAllText(n).text() for n in pages))
        self._say_page(0)
        self.shown.emit()

    def _turn(self, step: int) -> None:
        page = self.view.pageNavigator().currentPage() + step
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(0, 0))

    def _say_page(self, page: int) -> None:
        say, pages = self._language.say, self.document.pageCount()
        self._page.setText(say("window.briefing.page", page=page + 1, pages=pages))
        size = self.document.pagePointSize(0)
        a4 = round(size.height()) == 842  # noqa: PLR2004 - points of A4
        self._size.setText(say(f"window.briefing.size.{'a4' if a4 else 'letter'}"))
        self._show_size()

    def _name(self, file: RenderedFile) -> str:
        key = f"document.name.{file.name[:1]}"
        named = self._language.say(key) if self._language.has(key) else file.name
        several = sum(other.name[:1] == file.name[:1] for other in self.files) > 1
        return f"{named}: {_subject(file)}" if several else named


def _subject(file: RenderedFile) -> str:
    """What a file is about: "B-staff-nurse-2026-11-24.pdf" is about the staff nurse."""
    words = file.name.removesuffix(".pdf").split("-")[1:-3]
    return " ".join(words).capitalize()


def pages_of(files: Sequence[RenderedFile]) -> dict[str, int]:
    """Pages by letter of document."""
    counts: dict[str, int] = {}
    for file in files:
        buffer = QBuffer()
        buffer.setData(QByteArray(file.data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        key = file.name[:1]
        counts[key] = counts.get(key, 0) + document.pageCount()
        document.close()
    return counts
