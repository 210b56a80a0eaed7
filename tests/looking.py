"""Looking at a screen as a screen reader, a keyboard and a pair of eyes do: what is amiss there."""

import re
from collections import Counter

from PySide6.QtCore import QAbstractTableModel, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from desktop.ui.common.fonts import font
from desktop.ui.rail import WIDTH, StepButton
from desktop.ui.roles.candidate_card import LEAST, CandidateCard

NAME_ROOM = WIDTH - 36  # pixels for the name of a step
_ROLE = QAccessible.Role
# what a person can use or read by itself: each has to say what it is
SPEAKING = {
    _ROLE.Button, _ROLE.PushButton, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText,
    _ROLE.ComboBox, _ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.PageTab, _ROLE.PageTabList,
    _ROLE.SpinBox, _ROLE.Slider, _ROLE.Link, _ROLE.MenuItem, _ROLE.Graphic, _ROLE.Dialog,
    _ROLE.ProgressBar, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.Cell, _ROLE.ColumnHeader,
}  # fmt: skip
_MOST_CELLS = 400  # of one table: enough rows for every kind of cell


def controls(top):
    """What Tab stops at on a screen, each control once."""
    for widget in top.findChildren(QWidget):
        own = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        inner = widget.focusProxy() is not None or widget.objectName().startswith("qt_")
        if own and not inner and widget.window() is top.window():
            yield widget


def unnamed(top):
    """Everything a screen reader meets on a screen that has no name, or a cell without words."""
    found = []

    def walk(seen, path):
        if seen is None or not seen.isValid() or seen.state().invisible:
            return
        name, role = seen.text(QAccessible.Text.Name), seen.role()
        thing = seen.object()
        if role in SPEAKING and not name and not _speaks_through_another(thing):
            found.append(f"{' > '.join(path)} > {role.name} {thing}")
        if isinstance(thing, QAbstractItemView):
            found.extend(_silent_cells(thing, name))
            return
        for n in range(min(seen.childCount(), _MOST_CELLS)):
            walk(seen.child(n), (*path, name or role.name))

    walk(QAccessible.queryAccessibleInterface(top), ())
    for control in controls(top):
        seen = QAccessible.queryAccessibleInterface(control)
        if seen is None or not seen.text(QAccessible.Text.Name) or seen.role() == _ROLE.NoRole:
            found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def _speaks_through_another(thing):
    """Parts of a control, which speaks for them: an editor in a box, a scroll bar of a view."""
    if thing is None or isinstance(thing, QScrollBar):
        return True
    name = thing.objectName()
    return name.startswith("qt_") or thing.inherits("QLineEditIconButton")


def _silent_cells(view, name):
    """Rows of a view in which no cell says anything."""
    model = view.model()
    if model is None:
        return []
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    silent = []
    for row in range(min(model.rowCount(), 40)):
        cells = (model.index(row, column) for column in range(_columns(model)))
        if not any(cell.data(role) for cell in cells for role in roles):
            silent.append(f"{name}: row {row} says nothing")
    return silent


def _columns(model):
    return model.columnCount() if isinstance(model, QAbstractTableModel) else 1


def shared_letters(top):
    """Alt letters that two things on a screen claim."""
    claims = list(_letters(top))
    counts = Counter(letter for letter, _ in claims)
    return [claim for claim in claims if counts[claim[0]] > 1]


def _letters(top):
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not top.window():
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if isinstance(widget, (QAbstractButton, QLabel)):
            for letter in _mnemonics(widget.text()):
                yield letter, widget.text()
        if isinstance(widget, QTabBar):
            for n in range(widget.count()):
                for letter in _mnemonics(widget.tabText(n)):
                    yield letter, widget.tabText(n)
    if hasattr(top, "menuBar"):
        for action in top.menuBar().actions():
            for letter in _mnemonics(action.text()):
                yield letter, action.text()


def _mnemonics(text):
    return [letter.upper() for letter in re.findall(r"&([^&\s])", text.replace("&&", ""))]


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key goes to whatever has the focus."""
    widget = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def unreached(top):
    """Controls that Tab does not come to, or that do not let it go on; both ways round."""
    wanted = {c for c in controls(top) if c.isEnabled()}
    wanted -= {c for c in wanted if isinstance(c, StepButton) and not c.isChecked()}
    if not wanted:
        return []
    amiss = []
    for key, shift in ((Qt.Key.Key_Tab, False), (Qt.Key.Key_Backtab, True)):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        start = next(iter(wanted))
        start.setFocus(Qt.FocusReason.TabFocusReason)
        reached, here = set(), QApplication.focusWidget()
        first = here
        for _ in range(3 * len(wanted) + 60):
            reached |= {here, here.parentWidget()}  # the editor of a box stands for the box
            press(key, modifier)
            after = QApplication.focusWidget()
            if after is here and here.inherits("QDateEdit"):  # stops at day, month and year
                press(key, modifier)
                press(key, modifier)
                after = QApplication.focusWidget()
            if after is here and len(wanted) > 1:
                amiss.append(f"{type(here).__name__} {_called(here)} keeps the focus")
                break
            here = after
            if after is first:
                break
        else:
            amiss.append("Tab never comes back to where it began")
        groups = {one.group() for one in reached if isinstance(one, QRadioButton)}
        left = {w for w in wanted - reached if not _in_group(w, groups)}
        amiss += [f"{type(w).__name__} {_called(w)} is not reached" for w in left]  # fmt: skip
    return amiss


def _in_group(widget, groups):
    """A group of radio buttons is one stop; the arrow keys go on from there."""
    return isinstance(widget, QRadioButton) and widget.group() in groups


def _called(widget):
    said = widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
    return widget.accessibleName() or said


def unseen_focus(top):
    """Controls that look the same with the focus and without, by kind and name."""
    amiss = []
    for control in controls(top):
        if not control.isEnabled() or control.inherits("QPdfView"):
            continue
        control.clearFocus()
        without = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and _changed(without, control.grab().toImage()) < _seen_from(control):
            amiss.append(f"{type(control).__name__} {_called(control)}")
    return amiss


def _seen_from(control):
    """Pixels that have to change: about one side of the control; a caret alone is too little."""
    return max(16, control.width() // 3)


def _changed(one, other):
    if one.size() != other.size():
        return one.width() * one.height()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    return sum(a[n : n + 4] != b[n : n + 4] for n in range(0, len(a), 4))


def cut(top):
    """Words that do not fit into their label, button, tab or box, or stand out of the frame."""
    amiss = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top.window():
            continue
        said = _said(widget)
        if said and not _fits(widget):
            amiss.append(f"{type(widget).__name__} {said!r}: {_sizes(widget)}")
        elif said and not _in_sight(widget):
            amiss.append(f"{type(widget).__name__} {said!r} stands out of the frame")
    return amiss


def _said(widget):
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _sizes(widget):
    have, want = widget.size(), widget.sizeHint()
    return f"{have.width()}x{have.height()}, wants {want.width()}x{want.height()}"


def _fits(widget):
    size, hint = widget.size(), widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        inside = widget.contentsRect().width()
        longest = max(
            (QFontMetrics(widget.font()).horizontalAdvance(word) for word in _words(widget)),
            default=0,
        )
        whole = widget.heightForWidth(size.width()) <= size.height() + 1
        return (whole and longest <= inside + 1) or _hinted(widget)
    if isinstance(widget, QComboBox):
        return hint.width() <= size.width() + 1 or bool(widget.toolTip())
    if isinstance(widget, QTabBar):
        return widget.usesScrollButtons() or hint.width() <= size.width() + 1
    if isinstance(widget, CandidateCard):  # paints itself, and has all of its words in its hint
        return widget.text() in widget.toolTip() and size.height() >= LEAST
    if isinstance(widget, StepButton):  # paints itself, and shortens its second line
        return QFontMetrics(font(14, bold=True)).horizontalAdvance(widget.text()) <= NAME_ROOM
    return hint.width() <= size.width() + 1 and hint.height() <= size.height() + 1


def _hinted(label):
    """Whether a hint under the pointer, of the label or of what holds it, has all of its words."""
    return any(label.text() in one.toolTip() for one in (label, label.parentWidget()) if one)


def _words(label):
    return re.sub(r"<[^>]*>", "", label.text()).replace("&", "").split()


def _in_sight(widget):
    """Whether a widget stands wholly in what holds it; what scrolls down may stand below."""
    rect, holder = QRect(QPoint(0, 0), widget.size()), widget
    while (parent := holder.parentWidget()) is not None and not holder.isWindow():
        rect = QRect(holder.mapToParent(rect.topLeft()), rect.size())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            area = parent.parentWidget()
            if not isinstance(area, QScrollArea):
                return True
            sideways = area.horizontalScrollBar().maximum() > 0
            return not sideways and rect.left() >= -1 and rect.right() <= parent.width()
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return isinstance(parent, QDialogButtonBox)
        holder = parent
    return True
