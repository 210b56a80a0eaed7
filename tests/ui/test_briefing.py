"""Briefing: the preview is the PDF, the set is kept whole, and a printer gets every page."""

from dataclasses import replace

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from window import WAIT

from desktop.progress import silent
from desktop.tables.refusal import Refusal
from desktop.ui.briefing.making import keep_set
from desktop.ui.briefing.printing import print_pages, printer_for


@pytest.fixture
def page(assessed, qtbot):
    assessed.go("briefing")
    qtbot.waitUntil(lambda: bool(assessed.page.preview.files), timeout=WAIT)
    return assessed.page


def test_the_preview_is_the_file_that_is_saved(page, tmp_path):
    kept = keep_set(tmp_path, "Set", page.preview.files, silent)
    shown = page.preview.current
    assert (kept.folder / shown.name).read_bytes() == shown.data
    assert page.preview.document.pageCount() >= 1


def test_the_words_of_the_preview_can_be_read_as_text(page):
    assert page.picture.name in page.preview.text.toPlainText()
    page.preview.as_text.click()
    assert page.preview.text.isVisible()
    assert not page.preview.view.isVisible()


def test_save_comes_first_then_open_then_print(page):
    printing, outside, save = page._buttons
    assert save.property("primary") == "true"
    assert save.nextInFocusChain() is outside
    assert outside.nextInFocusChain() is printing


def test_the_method_cannot_be_left_out(page):
    assert not page.documents.boxes["D"].isEnabled()
    assert "D" in page.documents.documents


def test_paper_follows_the_choice(page, qtbot):
    page.paper.papers["a4"].click()
    qtbot.waitUntil(
        lambda: round(page.preview.document.pagePointSize(0).height()) == 842, timeout=WAIT
    )
    assert "A4" in page.preview._size.text()


def test_large_print_and_black_and_white_are_chosen_beside_the_paper(assessed, page, qtbot):
    before = sum(page.documents._pages[key].text() != "" for key in page.documents.boxes)
    assert before
    first = page.preview.current.data
    for box, name in (
        (page.paper.large_print, "large_print"), (page.paper.black_and_white, "black_and_white"),
    ):  # fmt: skip
        box.click()
        assert getattr(assessed.journey.desk.review.settings, name) is True
        assert assessed.menus.actions["undo"].isEnabled()
        qtbot.waitUntil(
            lambda before=first: page.preview.current and page.preview.current.data != before,
            timeout=WAIT,
        )
        first = page.preview.current.data
    assessed.journey.undo()
    assert not assessed.journey.desk.review.settings.black_and_white
    assert page.paper.large_print.isChecked()
    assert not page.paper.black_and_white.isChecked()


def test_the_language_of_the_documents_can_be_changed(page, qtbot):
    place = page.paper.locale.findData("en-GB")
    page.paper.locale.setCurrentIndex(place)
    page.paper.locale.activated.emit(place)
    day = page._review.settings.date
    british = f"{int(day[8:])} "
    qtbot.waitUntil(
        lambda: (
            page._review.settings.locale == "en-GB"
            and british in page.preview.text.toPlainText().split("DRAFT")[-1][:200]
        ),
        timeout=WAIT,
    )


def test_a_name_that_cannot_be_printed_is_said_and_does_not_sign(page):
    page.sign_off.name.setText("漢 Pat")
    page.sign_off.checked.setChecked(True)
    assert page.sign_off.reviewer is None
    assert "漢" in page.sign_off._told.text()


def test_every_page_reaches_the_printer(page, tmp_path):
    file = page.preview.current
    printer = printer_for("letter")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    count = print_pages(file.data, printer, silent)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert count == printed.pageCount() == page.preview.document.pageCount()
    printed.close()


def test_a_folder_that_cannot_be_written_is_refused(page, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(Refusal) as told:
        keep_set(blocked, "Set", page.preview.files, silent)
    assert told.value.key == "refusal.not_a_folder"


def test_a_small_department_gets_no_briefing_about_its_roles(page, qtbot):
    small = replace(page.picture, people=3, suppressed="small_department")
    page.put((small,), page._review, page._crossing, None)
    assert page._small.isVisible()
    qtbot.waitUntil(lambda: not any(f.name[0] == "A" for f in page.preview.files), timeout=WAIT)
    assert page.preview.files


def test_every_role_has_a_sheet_and_each_is_named_by_its_role(page):
    names = [page.preview.which.itemText(n) for n in range(page.preview.which.count())]
    sheets = [name for name in names if name.startswith("Role sheet: ")]
    assert len(sheets) == len(set(sheets)) >= 5
    assert "Role sheet: Registered nurse" in sheets


def test_a_document_that_is_not_made_says_why(assessed, qtbot):
    assessed.go("briefing")
    page = assessed.page
    for box in page.documents.boxes.values():
        if box.isEnabled():
            box.setChecked(True)
    qtbot.waitUntil(lambda: any(f.name.startswith("F") for f in page.preview.files), timeout=60_000)
    made = {file.name[:1] for file in page.preview.files}
    for key, box in page.documents.boxes.items():
        said = page.documents._pages[key].text()
        if key in made:
            assert "page" in said
        else:
            assert said == "not made"
            assert len(box.toolTip()) > 40
            assert box.toolTip() in box.accessibleDescription()


def test_one_pdf_and_the_workbook_are_saved_beside_the_set(assessed, qtbot, dialogs, tmp_path):
    dialogs.answers["folder"] = tmp_path
    assessed.go("briefing")
    page = assessed.page
    for box in page.documents.extras.values():
        box.setChecked(True)
    qtbot.waitUntil(lambda: bool(page.preview.files), timeout=60_000)
    with qtbot.waitSignal(page.saved, timeout=60_000) as kept:
        page.save()
    names = set(kept.args[0].names)
    assert sum(name.endswith(".xlsx") for name in names) == 1
    shown = {file.name for file in page.preview.files}
    assert len(names - shown) == 2
    assert shown <= names


def test_the_board_summary_is_made_of_all_departments(assessed, qtbot, page):
    page.documents.boxes["E"].setChecked(True)
    qtbot.waitUntil(lambda: any(f.name.startswith("E") for f in page.preview.files), timeout=WAIT)
    board = next(n for n, f in enumerate(page.preview.files) if f.name.startswith("E"))
    page.preview.which.setCurrentIndex(board)
    page.preview.which.activated.emit(board)
    assert page.preview.which.currentText() == "Board summary"
    said = page.preview.text.toPlainText()
    assert len(assessed.journey.pictures) > 1
    assert page.picture.name not in said.split("DRAFT")[0], "it is about no single department"
    assert page.documents._pages["E"].text() == "1 page"


def test_a_second_set_never_takes_the_place_of_the_first(assessed, qtbot, dialogs, page, tmp_path):
    dialogs.answers["folder"] = tmp_path
    folders, first = [], {}
    for reviewer in ("Pat Doe, ward lead", "Sam Roe, HR lead"):
        page.sign_off.name.setText(reviewer)
        page.sign_off.checked.setChecked(True)
        qtbot.waitUntil(
            lambda who=reviewer: (
                assessed.journey.desk.review.settings.reviewer == who
                and not assessed.journey.background.busy
                and page._save_button.isEnabled()
            ),
            timeout=WAIT,
        )
        qtbot.wait(300)
        qtbot.waitUntil(lambda: not assessed.journey.background.busy, timeout=WAIT)
        with qtbot.waitSignal(page.saved, timeout=WAIT) as kept:
            page.save()
        folders.append(kept.args[0].folder)
        first = first or {path.name: path.read_bytes() for path in folders[0].iterdir()}
    assert folders[0] != folders[1]
    assert {path.name: path.read_bytes() for path in folders[0].iterdir()} == first
    assert str(folders[1]) in page.bar.state.text()
