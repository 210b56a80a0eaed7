"""Columns: what is read and why, never a value about a person, and every row accounted for."""

from dataclasses import replace
from itertools import groupby

import openpyxl
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from window import WAIT

from desktop.roster.roster import Column
from desktop.ui.columns.choice_header import HEADING, because_words, sureness
from desktop.ui.columns.reading import aside_rows, used_rows

CANARY = "Zzyzx Quokkabird"


@pytest.fixture
def roster(tmp_path):
    """A roster with a canary in every person column, and one inside a title."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Staff"
    sheet.append(["Emp ID", "Employee Name", "Date of Birth", "Job Title", "Department", "FTE"])
    for n in range(30):
        title = f"Secretary to Dr {CANARY}" if n == 3 else "Registered Nurse"
        sheet.append([f"QX{77000 + n}", CANARY, f"{CANARY} 1980", title, "Ward 4", 1.0])
    sheet.append([None, None, None, "VACANT", "Ward 4", 1.0])
    other = book.create_sheet("Lists")
    other.append(["Registered Nurse", "Code 1"])
    path = tmp_path / "roster.xlsx"
    book.save(path)
    return path


@pytest.fixture
def page(interior, qtbot, roster):
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    return interior.page


def everything_said(widget):
    """All words of a page: labels, names, descriptions, tool tips, and every role of its table."""
    for child in [widget, *widget.findChildren(QWidget)]:
        yield from (child.accessibleName(), child.accessibleDescription(), child.toolTip())
        if isinstance(child, QLabel):
            yield child.text()
    model = widget.table.preview
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for role in Qt.ItemDataRole:
                yield str(model.index(row, column).data(role))


def test_a_person_column_shows_no_value_anywhere(page):
    said = "\n".join(everything_said(page))
    assert CANARY not in said
    assert "QX77" not in said
    assert "Employee Name" in said, "the heading itself is shown, struck out"


def test_the_rows_behind_a_count_show_no_value_about_a_person(page):
    page._show_rows("all", tuple(range(1, 40)))
    assert CANARY not in "\n".join(everything_said(page))


def test_a_person_column_has_no_choice(page):
    persons = [c for c in page._reading.columns if c.person]
    assert len(persons) >= 2
    assert not {c.index for c in persons} & set(page.table.header.combos)


def test_a_person_cell_says_that_it_is_not_read(page):
    model = page.table.preview
    place = next(n for n, c in enumerate(model.columns) if c.person)
    said = model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Will not be read"


def test_twenty_rows_are_shown_with_their_numbers_in_the_file(page):
    model = page.table.preview
    assert model.rowCount() == 20
    assert model.headerData(0, Qt.Orientation.Vertical) == "2"


def test_the_counts_add_up_and_open_the_rows_behind_them(page):
    ledger = page._reading.ledger
    assert ledger.read == ledger.used + sum(len(rows) for rows in ledger.set_aside.values())
    vacant = ledger.set_aside["vacant"]
    page.ledger.rows_wished.emit("vacant posts", vacant)
    model = page.table.preview
    shown = [int(model.headerData(n, Qt.Orientation.Vertical)) for n in range(model.rowCount())]
    assert tuple(shown) == vacant
    assert page._back_to_first.isVisible()
    page._back_to_first.click()
    assert model.rowCount() == 20


def test_a_column_can_become_something_else_and_the_roster_is_read_again(interior, page, qtbot):
    combo = page.table.header.combos[4]  # Department
    assert combo.currentData() == "department"
    combo.setCurrentIndex(combo.findData(None))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        combo.activated.emit(combo.currentIndex())
    assert interior.journey.desk.review.departments == ("All staff",)
    assert page._reading.columns[4].becomes is None


def test_two_columns_never_become_the_same(interior, page, qtbot):
    combo = page.table.header.combos[5]
    combo.setCurrentIndex(combo.findData("department"))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        combo.activated.emit(combo.currentIndex())
    becoming = [c.index for c in page._reading.columns if c.becomes == "department"]
    assert becoming == [5]


def test_without_a_column_of_titles_the_page_says_what_to_do(interior, page, qtbot):
    combo = page.table.header.combos[3]
    combo.setCurrentIndex(combo.findData(None))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        combo.activated.emit(combo.currentIndex())
    assert page.problem.isVisible()
    assert "Staff" in page.problem.sentence
    assert not page._next.isEnabled()
    assert "job title" in page.bar.state.text()
    assert not interior.rail.steps["roles"].isEnabled()
    assert CANARY not in "\n".join(everything_said(page))
    again = page.table.header.combos[3]
    again.setCurrentIndex(again.findData("title"))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        again.activated.emit(again.currentIndex())
    assert not page.problem.isVisible()
    assert page._next.isEnabled()


def test_another_sheet_can_be_chosen(page, qtbot):
    page.sheet.setCurrentText("Lists")
    page.sheet.activated.emit(1)
    qtbot.waitUntil(
        lambda: page._reading.sheet == "Lists" or page.problem.isVisible(), timeout=WAIT
    )


def test_a_decision_survives_another_reading_of_the_columns(interior, page, qtbot):
    desk = interior.journey.desk
    index = next(n for n, line in enumerate(desk.review.lines) if "Nurse" in line.title)
    desk.answer(index, "29-1141.00", "certain")
    interior.journey.tell_reviewed()
    combo = page.table.header.combos[5]
    combo.setCurrentIndex(combo.findData(None))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        combo.activated.emit(combo.currentIndex())
    review = interior.journey.desk.review
    kept = dict(zip((line.title for line in review.lines), review.matches, strict=True))
    assert kept["Registered Nurse"].decided
    assert len(review.log) == 1


def test_every_count_of_the_ledger_opens_the_rows_behind_it(opened):
    page = opened.page
    ledger = page._reading.ledger
    behind = {
        "read": ledger.read,
        "used": ledger.used,
        "left_out": ledger.read - ledger.used,
        **{reason: len(rows) for reason, rows in ledger.set_aside.items()},
    }
    links = [b for b in page.ledger.findChildren(QPushButton) if b.property("link") == "true"]
    shown = []
    for way in links:
        page._show_first()
        way.click()
        if page._back_to_first.isVisible():
            assert way.accessibleName() or way.text()
            shown.append(page.table.preview.rowCount())
    for reason, count in behind.items():
        assert min(count, 500) in shown, reason
    assert sum(behind[k] for k in ("used", "left_out")) == ledger.read


def test_rows_used_are_the_rows_of_the_ledger(opened):
    page = opened.page
    used = used_rows(page._table, page._reading)
    assert len(used) == page._reading.ledger.used
    assert not set(used) & set(aside_rows(page._reading))


def test_the_first_column_that_is_not_read_can_be_shown(page):
    persons = [c.index for c in page._reading.columns if c.person]
    page.ledger.columns_wished.emit(persons[0])
    assert page.table.currentIndex().column() == persons[0]


# ---- each guess with how sure it is, and why ------------------------------------------------


def test_each_column_says_how_sure_its_guess_is_and_why(page):
    for column in page._reading.columns:
        if column.person or column.becomes is None:
            continue
        said = page.table.header.combos[column.index].accessibleDescription()
        sure, _, why = said.partition(". ")
        assert sure in ("Sure", "Fairly sure", "A guess")
        assert why.endswith(".")
        assert because_words(page.language, column) == said


@pytest.mark.parametrize(
    ("confidence", "sure"), [(1.0, "firm"), (0.8, "firm"), (0.6, "fair"), (0.3, "thin")]
)
def test_sureness_follows_the_confidence_of_the_importer(confidence, sure):
    column = Column(0, "Post", "title", "column.reason.content", confidence=confidence)
    assert sureness(column) == sure
    assert sureness(replace(column, reason="column.reason.chosen")) is None
    assert sureness(replace(column, becomes=None)) is None
    assert sureness(replace(column, person=True)) is None


def test_what_a_manager_chose_is_no_guess(interior, page, qtbot):
    combo = page.table.header.combos[5]
    combo.setCurrentIndex(combo.findData("department"))
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        combo.activated.emit(combo.currentIndex())
    assert page.table.header.combos[5].accessibleDescription() == "You chose it."


def test_no_reason_is_lost_where_a_column_is_narrow(page):
    """Three lines are seen; the hint over heading, choice or lock holds every word."""
    header = page.table.header
    for column, cell in zip(page._reading.columns, header._cells, strict=True):
        why = because_words(page.language, column)
        said = [cell.toolTip(), *(w.toolTip() for w in cell.findChildren(QWidget))]
        assert any(why in text for text in said), column.header
        assert any(column.header in text for text in said)
    for label in header.findChildren(QLabel):
        if label.isVisible() and label.text() and label.wordWrap():
            lines = label.heightForWidth(label.width()) / label.fontMetrics().lineSpacing()
            assert lines < 4, label.text()


def test_the_heading_of_a_person_column_is_struck_out_and_no_other(page):
    """A line goes through all of its words; through those of a column in use none does."""
    header = page.table.header
    for place, column in enumerate(page._reading.columns):
        left, width = header.sectionViewportPosition(place), header.sectionSize(place)
        if left + width > header.viewport().width():
            continue
        picture = header.viewport().grab(QRect(left + 8, 4, width - 18, HEADING - 8)).toImage()
        assert (_longest_line(picture) > 30) is column.person, column.header


def _longest_line(picture):
    """The longest run of ink in one row of pixels."""
    ground = picture.pixelColor(0, 0)
    runs = []
    for y in range(picture.height()):
        inked = (picture.pixelColor(x, y) != ground for x in range(picture.width()))
        runs += [len(list(run)) for ink, run in groupby(inked) if ink]
    return max(runs, default=0)


# ---- sheet and header row -------------------------------------------------------------------


@pytest.fixture
def two_sheets(interior, qtbot, tmp_path):
    """A second sheet with staff whose headings stand in row 3."""
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Notes"
    first.append(["Job Title", "FTE"])
    first.append(["Porter", 1.0])
    staff = book.create_sheet("Staff")
    for row in (["Ward roster"], ["Role", "Unit"], ["Job Title", "Ward", "FTE"]):
        staff.append(row)
    for _ in range(25):
        staff.append(["Registered Nurse", "Ward 4", 1.0])
    path = tmp_path / "two.xlsx"
    book.save(path)
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    return interior


def choose_sheet(interior, qtbot, name):
    page = interior.page
    page.sheet.setCurrentText(name)
    if page._reading.sheet != name:
        with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
            page.sheet.activated.emit(page.sheet.currentIndex())


def test_every_sheet_can_be_picked_and_its_rows_are_shown(two_sheets, qtbot):
    page = two_sheets.page
    assert [page.sheet.itemText(n) for n in range(page.sheet.count())] == ["Notes", "Staff"]
    choose_sheet(two_sheets, qtbot, "Notes")
    assert page.table.preview.rowCount() == 1
    choose_sheet(two_sheets, qtbot, "Staff")
    assert page.table.preview.rowCount() == 20
    assert two_sheets.journey.desk.review.people == 25


def test_another_heading_row_is_read_at_once_and_can_be_undone(two_sheets, qtbot):
    page, journey = two_sheets.page, two_sheets.journey
    choose_sheet(two_sheets, qtbot, "Staff")
    assert page.header_row.value() == 3
    with qtbot.waitSignal(journey.opened, timeout=WAIT):
        page.header_row.setValue(2)
    assert page._reading.header_row == 2
    assert page._reading.columns[0].header == "Role"
    assert page.table.preview.headerData(0, Qt.Orientation.Vertical) == "3"
    journey.undo()
    assert page.header_row.value() == 3
    assert page._reading.columns[0].header == "Job Title"
