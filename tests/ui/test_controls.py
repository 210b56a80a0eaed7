"""Controls: fields, lists and buttons as they look in every theme, and room for their words."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton
from screens import SCREENS, look_at_dialog, settle

from desktop.ui.common.fonts import font
from desktop.ui.password_dialogs import NewPassword

THEMES = ("light", "dark", "contrast")


def colour_at(widget, x, y):
    image = widget.grab().toImage()
    return image.pixelColor(x, y).name().upper()


@pytest.mark.parametrize("colours", THEMES)
def test_the_heading_row_has_the_edge_of_a_field(interior, theme, colours):
    SCREENS["columns"](interior)
    theme.choose(colours)
    settle()
    box = interior.page.header_row
    assert colour_at(box, 0, box.height() // 2) == theme.tokens.line.upper()
    assert abs(box.height() - interior.page.sheet.height()) <= 1


def test_an_empty_field_does_not_look_filled_in_high_contrast(interior, theme):
    SCREENS["assessment, signs"](interior)
    theme.choose("contrast")
    settle()
    field = next(iter(interior.page.forms.signs.fields.values()))
    palette = field.palette()
    asked, entered = palette.placeholderText().color(), palette.text().color()
    assert (asked.name(), asked.alpha()) != (entered.name(), entered.alpha())


def test_the_letters_of_a_date_begin_where_those_of_a_name_begin(interior):
    SCREENS["briefing"](interior)
    name, date = interior.page.sign_off.name, interior.page.sign_off.date
    editor = date.lineEdit()
    begin = editor.mapTo(date, editor.rect().topLeft()).x() + editor.textMargins().left()
    assert begin >= 5
    assert abs(date.height() - name.height()) <= 1


@pytest.mark.qt_log_ignore("does not support")  # raising and grabbing, on a screen that is none
def test_a_list_of_choices_shows_every_one_at_once(interior):
    SCREENS["columns"](interior)
    combo = next(iter(interior.page.table.header.combos.values()))
    combo.showPopup()
    settle()
    rows = combo.view().sizeHintForRow(0) * combo.count()
    assert combo.count() >= 10
    assert combo.view().viewport().height() >= rows
    combo.hidePopup()


def test_what_a_column_becomes_is_read_whole(interior):
    SCREENS["columns"](interior)
    page = interior.page
    title = next(c.index for c in page._reading.columns if c.becomes == "title")
    before = interior.journey.hand
    page._choose(title, None)  # its column is as narrow as any other now
    for _ in range(100):
        settle(20)
        if interior.journey.hand is not before:
            break
    for combo in page.table.header.combos.values():
        words = QFontMetrics(combo.font()).horizontalAdvance(combo.currentText())
        assert words <= combo.width() - 32, combo.currentText()


def test_a_button_that_stays_down_has_room_for_bold_words(interior):
    SCREENS["briefing, as text"](interior)
    settle()
    button = interior.page.preview.as_text
    bold = QFontMetrics(font(bold=True)).horizontalAdvance(button.text().replace("&", ""))
    assert button.isChecked()
    assert button.width() - 28 >= bold


def test_the_mark_of_the_program_is_seen_in_high_contrast(interior, theme):
    theme.choose("contrast")
    settle()
    image = interior.rail.grab().toImage()
    ratio = image.devicePixelRatio()
    corner = [image.pixelColor(int(x * ratio), int(y * ratio)).name().upper()
              for x in range(14, 40) for y in range(8, 32)]  # fmt: skip
    assert corner.count(theme.tokens.text.upper()) > 60


@pytest.mark.parametrize("dialog", ["leaving", "recovery", "open elsewhere", "another name"])
def test_what_enter_does_is_filled_in_every_question(interior, dialog):
    def look(box):
        filled = [b for b in box.findChildren(QPushButton) if b.property("primary") == "true"]
        assert filled == [box.defaultButton()]
        ground = colour_at(filled[0], 6, 6)
        assert ground == interior.theme.tokens.primary.upper()

    look_at_dialog(interior, dialog, look)


def test_a_password_that_is_too_short_opens_no_gap(language, qtbot):
    dialog = NewPassword(language, None, instead=False)
    qtbot.addWidget(dialog)
    dialog.show()
    low = dialog.height()
    dialog.findChildren(QLineEdit)[0].setText("abc")
    settle()
    buttons = dialog.findChild(QDialogButtonBox)
    assert dialog.hint.isVisible()
    assert dialog.height() > low
    assert buttons.y() - dialog.hint.geometry().bottom() <= 14
    assert dialog.fields[0].y() - dialog._said.geometry().bottom() <= 14
