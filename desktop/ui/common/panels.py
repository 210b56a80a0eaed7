"""Panels: the plain pieces a page is put together from, all named for a screen reader."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.fonts import BODY, SMALL, font

_EDGES = 32  # pixels around the words of a button
_MARGIN = 24  # pixels around a dialog on a small screen


def label(
    text: str = "",
    size: int = BODY,
    *,
    bold: bool = False,
    hint: bool = False,
    marked: bool = False,
) -> QLabel:
    """A line of words; `hint` puts it in the second ink, `marked` reads our own markup.

    Else what looks like markup stays letters: a heading of a roster may hold anything.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText if marked else Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(font(size, bold=bold))
    if hint:
        made.setObjectName("hint")
    return made


def tip(text: str) -> str:
    """Text for a tool tip, which would read markup where a roster holds some."""
    if not GuiQt.mightBeRichText(text):
        return text
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"


def words(
    text: str = "", size: int = BODY, *, bold: bool = False, hint: bool = True, marked: bool = False
) -> QLabel:
    """Running words that wrap."""
    made = label(text, size, bold=bold, hint=hint, marked=marked)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def button(text: str, pressed: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """A push button; there is one primary button on a screen."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if primary:
        make_primary(made)
    made.clicked.connect(lambda _checked: pressed())
    return made


def make_primary(made: QPushButton) -> None:
    """Fill a button with the colour of what is done by Enter, also when it is dressed already."""
    made.setProperty("primary", "true")
    made.style().unpolish(made)
    made.style().polish(made)


def hold_bold(made: QPushButton) -> QPushButton:
    """Let a button that stays down keep room for its words, which are bold then."""
    made.setCheckable(True)
    bold = QFontMetrics(font(bold=True)).horizontalAdvance(made.text().replace("&", ""))
    made.setMinimumWidth(bold + _EDGES)
    return made


def link(text: str, pressed: Callable[[], object]) -> QPushButton:
    """A button that looks like a link, in the middle of words."""
    made = button(text, pressed)
    made.setProperty("link", "true")
    made.setFont(font(SMALL))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def rule() -> QFrame:
    """A thin line between two things."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


class Panel(QFrame):
    """A framed piece of a page with things under one another.

    `least` is how wide it is at least; where its words are longer, it is as wide as they need
    (`setMinimumWidth` would cut them).
    """

    least = 0  # pixels

    def __init__(self, *things: QWidget | QLayout, margin: int = 14, name: str = "panel") -> None:
        super().__init__()
        self.setObjectName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.body.setSpacing(8)
        for thing in things:
            self.add(thing)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the words need, and never narrower than `least`."""
        return super().minimumSizeHint().expandedTo(QSize(self.least, 0))

    def add(self, thing: QWidget | QLayout) -> None:
        """Put something under what is there."""
        if isinstance(thing, QWidget):
            self.body.addWidget(thing)
        else:
            self.body.addLayout(thing)


def beside(*things: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """Things in a row; a number is a stretch."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for thing in things:
        if isinstance(thing, int):
            row.addStretch(thing)
        else:
            row.addWidget(thing)
    return row


class Content(QWidget):
    """What is scrolled: it asks for the least that its words need at its width.

    Qt would ask for what the parts like best, and scroll a page of tables that can be lower.
    With `whole` it asks for that as well: parts under one another are not squeezed.
    """

    whole = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as has to be; the height goes by the width."""
        return QSize(super().minimumSizeHint().width(), 0)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at a width."""
        layout = self.layout()
        if self.whole:
            return layout.totalHeightForWidth(width)
        return layout.totalMinimumHeightForWidth(width)


class _Down(QScrollArea):
    """Scrolls down only: it is as wide as its content has to be."""

    in_panel = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the content's longest word and the scroll bar beside it."""
        hint, content = super().minimumSizeHint(), self.widget()
        if content is None or not self.in_panel:
            return hint
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + 4
        return QSize(max(hint.width(), content.minimumSizeHint().width() + bar), hint.height())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Other content may need another width."""
        if self.in_panel and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)


def scrolled(content: QWidget, *, in_panel: bool = False) -> QScrollArea:
    """Content that scrolls when the window is too small for it."""
    content.setObjectName("panelled" if in_panel else "scrolled")
    area = _Down()
    area.setObjectName("panelscroll" if in_panel else "scroll")
    area.in_panel = in_panel
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def take_size(window: QWidget, wanted: QSize) -> None:
    """Open a dialog as large as wished, and no larger than the screen."""
    room = window.screen().availableSize() - QSize(_MARGIN, 2 * _MARGIN)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(wanted.boundedTo(room))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
