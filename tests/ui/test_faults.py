"""Faults: details that help a maintainer and hold nothing of a roster or a user."""

import sys

from PySide6.QtGui import QGuiApplication

from desktop.ui.common.faults import FaultDialog, describe

CANARY = "Zzyzx Quokkabird"


def fault():
    try:
        try:
            int(CANARY)
        except ValueError as first:
            raise KeyError(CANARY) from first
    except KeyError as second:
        return second


def test_the_details_hold_kinds_and_places_but_no_message():
    said = describe(fault())
    assert "KeyError" in said
    assert "ValueError" in said
    assert "test_faults.py" in said
    assert CANARY not in said


def test_the_details_hold_no_folder_of_the_user():
    assert sys.prefix not in describe(fault())


def test_the_details_can_be_copied(qtbot, language):
    dialog = FaultDialog(fault(), language, None)
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.details.toPlainText()
    assert CANARY not in dialog.details.toPlainText()
