"""Screen words: all that a screen says, and the sentences of the catalogues to look for there."""

from mission_house import fragment
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop.evidence.checklists import load_checklists
from desktop.ui.common.language import Language

LANGUAGE = Language("en-US")


def says(*keys):
    return tuple(fragment(sentence(key), least=4) for key in keys)


def sentence(key):
    """The words of a key; of one that counts, those for many."""
    for known, many in (
        (LANGUAGE._sentences, LANGUAGE._plurals),
        (LANGUAGE.wording.sentences, LANGUAGE.wording.plurals),
    ):
        if key in known:
            return known[key]
        if key in many:
            return many[key][1]
    raise KeyError(key)


def form(*names):
    return says(*(f"window.form.{name}" for name in names))


def questions(kind):
    return tuple(item.words["en-US"] for item in load_checklists() if item.kind == kind)


def said_by(widget):
    """All that a widget and what stands in it says now."""
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisibleTo(widget):
            continue
        yield from (child.accessibleName(), child.accessibleDescription())
        if isinstance(child, (QLabel, QAbstractButton)):
            yield child.text().replace("&", "")
        elif isinstance(child, QComboBox):
            yield from (child.itemText(n) for n in range(child.count()))
        elif isinstance(child, QLineEdit):
            yield from (child.text(), child.placeholderText())
        elif isinstance(child, QAbstractItemView) and child.model() is not None:
            model = child.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    yield str(model.index(row, column).data() or "")
                    spoken = Qt.ItemDataRole.AccessibleDescriptionRole
                    yield str(model.index(row, column).data(spoken) or "")


def walk(interior):
    """What the assessment says of every department, in every form, of every role."""
    page = interior.page
    folded = (sentence("window.range.other"), sentence("window.option.more"))
    for place in range(page.department.count()):
        page.department.setCurrentIndex(place)
        page.department.activated.emit(place)
        for way in page.ways:
            page.look(way)
            QApplication.processEvents()
            yield from said_by(page)
        leaders = page.forms.readiness.leaders
        page.look("people")
        leaders.setChecked(True)
        page.forms.readiness._show_questions()
        yield from said_by(page)
        leaders.setChecked(False)
        page.forms.readiness._show_questions()
        page.look("list")
        for row in range(len(page.table.roles.views)):
            page.table.go(row)
            for box in page.detail.findChildren(QAbstractButton):
                if box.text() in folded and box.isVisibleTo(page.detail):
                    box.click()
            QApplication.processEvents()
            yield from said_by(page.detail)
