"""Every screen and every dialog of the window, each brought about as a person brings it about."""

import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.ui.file_dialogs import FileDialogs

WAIT = 60.0  # seconds
WHEN = datetime(2026, 11, 29, 10, 30, tzinfo=UTC)


def until(done):
    """Let the window live until something is so."""
    end = time.monotonic() + WAIT
    while not done():
        assert time.monotonic() < end, "the window never came so far"
        QApplication.processEvents()
        time.sleep(0.002)


def settle(milliseconds=150):
    """Let the window live for a moment."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def _roster(inside):
    inside.go("roster")


def _open_sample(inside):
    if inside.journey.desk is None:
        inside.filing.open_sample()
        until(lambda: inside.journey.desk is not None)


def _columns(inside):
    _open_sample(inside)
    inside.go("columns")


def _refused(inside):
    _open_sample(inside)
    inside.go("columns")
    inside.filing.open(Path("a roster that is not there.xlsx"))
    until(inside.page.problem.isVisible)


def _roles(inside):
    _open_sample(inside)
    inside.go("roles")
    inside.page.problem.clear()
    inside.page.candidates.close_search()
    inside.page.table.setFocus()


def _search(inside):
    _roles(inside)
    inside.page.candidates.open_search()


def _reason(inside):
    _roles(inside)
    page = inside.page
    page.table.go(next(n for n, row in enumerate(page.table.queue.rows) if row.status == "auto"))
    page.candidates.choose(1)
    until(lambda: page.candidates.asking)


def _assessment(way):
    def show(inside):
        _open_sample(inside)
        inside.go("assessment")
        until(lambda: bool(inside.journey.pictures))
        inside.page.look(way)

    return show


def _briefing(*, as_text):
    def show(inside):
        _assessment("list")(inside)
        inside.go("briefing")
        until(lambda: bool(inside.page.preview.files) and not inside.journey.background.busy)
        inside.page.preview.as_text.setChecked(as_text)

    return show


SCREENS = {
    "roster": _roster,
    "columns": _columns,
    "columns, with a problem": _refused,
    "roles": _roles,
    "roles, searching": _search,
    "roles, asking why": _reason,
    "assessment": _assessment("list"),
    "assessment, map": _assessment("map"),
    "assessment, tools": _assessment("tools"),
    "assessment, signs": _assessment("signs"),
    "assessment, people": _assessment("people"),
    "assessment, what if": _assessment("what_if"),
    "briefing": _briefing(as_text=False),
    "briefing, as text": _briefing(as_text=True),
}

DIALOGS = {
    "help": lambda inside: inside.show_help("roles"),
    "about the numbers": lambda inside: inside.show_help("numbers"),
    "about": lambda inside: inside.menus.actions["about"].trigger(),
    "settings": lambda inside: inside.menus.actions["settings"].trigger(),
    "fault": lambda inside: inside.show_fault(ZeroDivisionError()),
    "leaving": lambda inside: _asking(inside).leaving(inside.window),
    "recovery": lambda inside: _asking(inside).recover(inside.window, "Ward.touchstone", WHEN),
    "recovery of several": lambda inside: _asking(inside).recover_one_of(
        inside.window, [("Ward.touchstone", WHEN), (None, WHEN)]
    ),
    "going on": lambda inside: _asking(inside).going_on(inside.window, "next month.csv"),
    "open elsewhere": lambda inside: _asking(inside).elsewhere(
        inside.window, "Ward.touchstone", WHEN
    ),
    "another name": lambda inside: _asking(inside).another_name(inside.window, "It is in use."),
    "password": lambda inside: _asking(inside).password(
        inside.window, "Ward.touchstone", wrong=True
    ),
    "new password": lambda inside: _asking(inside).new_password(inside.window, instead=False),
}


def _asking(inside):
    return FileDialogs(inside.language)


def look_at_dialog(inside, name, look):
    """Open a dialog as the window does and call `look` with it, then close it."""
    seen, closed = [], []

    def peek():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, peek)
            return
        try:
            settle(30)
            look(dialog)
            seen.append(name)
        finally:
            dialog.reject()
            closed.append(name)

    QTimer.singleShot(20, peek)
    DIALOGS[name](inside)
    until(lambda: bool(closed))  # some dialogs are waited for, others only stand before the window
    assert seen == [name], f"{name}: the dialog never opened, or what was looked for is missing"
