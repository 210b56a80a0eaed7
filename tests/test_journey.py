"""The whole journey: sample, columns, titles, assessment, PDFs; by mouse, and by keys alone."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from window import *  # noqa: F403 - the fixtures
from window import STRICT, WAIT

pytestmark = STRICT


def pdfs(folder):
    return sorted(path.name for path in folder.rglob("*.pdf"))


def settle(interior, qtbot):
    """Accept the first suggestion of every title that has one; say "none" of the others."""
    page = interior.page
    while any(row.open for row in page.table.queue.all):
        row = page.table.current()
        if not row.open:
            page.skip()
            continue
        before = row.index
        match = interior.journey.desk.review.matches[before]
        qtbot.keyClick(page.table, Qt.Key.Key_Return if match.candidates else Qt.Key.Key_0)
        assert interior.journey.desk.review.matches[before].decided


def test_a_newcomer_reaches_saved_pdfs_from_the_sample(interior, qtbot, dialogs, tmp_path):
    dialogs.answers["folder"] = tmp_path
    interior.filing.open_sample()
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    assert interior.page.ledger is not None
    interior.go("roles")
    settle(interior, qtbot)
    interior.go("assessment")
    qtbot.waitUntil(lambda: bool(interior.journey.pictures), timeout=WAIT)
    interior.go("briefing")
    page = interior.page
    qtbot.waitUntil(lambda: len(page.preview.files) >= 3, timeout=WAIT)
    assert page.preview.document.pageCount() >= 2
    page.save()
    qtbot.waitUntil(lambda: len(pdfs(tmp_path)) >= 3, timeout=WAIT)
    for path in tmp_path.rglob("*.pdf"):
        assert path.read_bytes().startswith(b"%PDF-")


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key goes to whatever has the focus, as it does for a person."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def tab_to(qtbot, wanted, most=60):
    for _ in range(most):
        if QApplication.focusWidget() is wanted:
            return
        press(qtbot, Qt.Key.Key_Tab)
    pytest.fail(f"{wanted} cannot be reached with Tab")


def test_the_same_journey_by_keyboard_alone(interior, qtbot, dialogs, tmp_path):
    dialogs.answers["folder"] = tmp_path
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    interior.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is interior.page.open, timeout=WAIT)
    press(qtbot, Qt.Key.Key_T, alt)  # Try the sample
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    press(qtbot, Qt.Key.Key_N, alt)  # Next: check roles
    qtbot.waitUntil(lambda: interior.page.key == "roles", timeout=WAIT)  # buttons go down first
    page = interior.page
    for _ in range(200):
        if not any(row.open for row in page.table.queue.all):
            break
        match = interior.journey.desk.review.matches[page.table.current().index]
        press(qtbot, Qt.Key.Key_Return if match.candidates else Qt.Key.Key_0)
    assert not any(row.open for row in page.table.queue.all)
    press(qtbot, Qt.Key.Key_N, alt)  # Next: read the assessment
    qtbot.waitUntil(lambda: interior.page.key == "assessment", timeout=WAIT)
    qtbot.waitUntil(lambda: bool(interior.journey.pictures), timeout=WAIT)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_5, ctrl)
    page = interior.page
    assert page.key == "briefing"
    qtbot.waitUntil(lambda: len(page.preview.files) >= 3, timeout=WAIT)
    assert QApplication.focusWidget() is page.sign_off.name
    qtbot.keyClicks(QApplication.focusWidget(), "Pat Doe, nurse manager")
    tab_to(qtbot, page.sign_off.checked)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: interior.journey.desk.review.settings.reviewer == "Pat Doe, nurse manager",
        timeout=WAIT,
    )
    qtbot.waitUntil(lambda: page.bar.state.text().endswith("final"), timeout=WAIT)
    press(qtbot, Qt.Key.Key_S, alt)  # Save PDF
    qtbot.waitUntil(lambda: len(pdfs(tmp_path)) >= 3, timeout=WAIT)
    assert next(tmp_path.iterdir()).name.endswith("final")


def test_a_second_set_of_the_same_name_never_overwrites_the_first(
    assessed, qtbot, dialogs, tmp_path
):
    dialogs.answers["folder"] = tmp_path
    assessed.go("briefing")
    page = assessed.page
    qtbot.waitUntil(lambda: len(page.preview.files) >= 3, timeout=WAIT)
    with qtbot.waitSignal(page.saved, timeout=WAIT) as first:
        page.save()
    kept = {p.name: p.read_bytes() for p in first.args[0].folder.iterdir()}
    page.sign_off.name.setText("Pat Doe")
    page.documents.boxes["G"].setChecked(False)
    page.paper.papers["a4"].click()
    qtbot.waitUntil(
        lambda: not any(f.name.startswith("G") for f in page.preview.files), timeout=WAIT
    )
    with qtbot.waitSignal(page.saved, timeout=WAIT) as second:
        page.save()
    assert second.args[0].folder != first.args[0].folder
    assert second.args[0].folder.name.endswith("(2)")
    assert {p.name: p.read_bytes() for p in first.args[0].folder.iterdir()} == kept


def test_a_name_turns_the_draft_into_a_final_set(assessed, qtbot):
    assessed.go("briefing")
    page = assessed.page
    qtbot.waitUntil(lambda: len(page.preview.files) >= 3, timeout=WAIT)
    assert "DRAFT" in page.preview.text.toPlainText()
    page.sign_off.name.setText("Pat Doe")
    assert page.sign_off.reviewer is None, "a name alone is no sign-off"
    page.sign_off.checked.click()
    qtbot.waitUntil(lambda: "Pat Doe" in page.preview.text.toPlainText(), timeout=WAIT)
    assert "DRAFT" not in page.preview.text.toPlainText()


def test_the_journey_fits_a_small_screen(assessed, qtbot):
    assessed.window.resize(683, 340)
    for key in ("roster", "columns", "roles", "assessment", "briefing"):
        assessed.go(key)
        qtbot.wait(20)
        bar = assessed.page.area.horizontalScrollBar()
        assert bar.maximum() == 0, f"{key} must not scroll sideways as a page"
        assert QRect(0, 0, 683, 340).contains(assessed.rail.geometry().adjusted(0, 30, 0, 0))
