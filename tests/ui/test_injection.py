"""Markup in a roster stands in the window as letters: nothing is drawn, linked or loaded."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import QLabel
from window import WAIT

MARKS = ('<img src="file:///x.png">', '<a href="http://evil.example">here</a>', "<h1>Large</h1>")
HEAD = ("Employee ID", "Job title", f"Department {MARKS[1]}", "FTE", MARKS[0])


@pytest.fixture
def steps(interior, qtbot, tmp_path):
    """The window with a roster in hand whose headings, titles and wards hold markup."""
    path = tmp_path / "roster.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for n in range(24):
            writer.writerow((900 + n, f"Nurse {MARKS[n % 3]}", f"Ward {MARKS[2]}", 1, MARKS[0]))
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.page.key == "columns", timeout=WAIT)
    return interior


@pytest.mark.parametrize("key", ["columns", "roles", "assessment"])
def test_no_label_reads_a_roster_as_markup(steps, qtbot, key):
    steps.go(key)
    qtbot.waitUntil(lambda: steps.page.key == key, timeout=WAIT)
    if key == "assessment":
        qtbot.waitUntil(lambda: bool(steps.journey.pictures), timeout=WAIT)
    shown = [label for label in steps.page.findChildren(QLabel) if label.text()]
    assert shown
    wrong = [
        label.text()
        for label in shown
        if any(mark in label.text() for mark in ("<img", "<a href", "<h1"))
        and label.textFormat() != Qt.TextFormat.PlainText
        and not (label.textFormat() == Qt.TextFormat.AutoText
                 and not Rich.mightBeRichText(label.text()))
    ]  # fmt: skip
    assert wrong == []


def test_a_tool_tip_shows_markup_as_letters(steps):
    preview = steps.page.table.preview
    tips = [
        preview.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(preview.rowCount())
        for column in range(preview.columnCount())
    ]
    marked = [said for said in tips if said and Rich.mightBeRichText(said)]
    assert marked
    assert not [said for said in marked if any(mark in said for mark in MARKS)]
    assert any("&lt;a href" in said or "&lt;img" in said for said in marked)
