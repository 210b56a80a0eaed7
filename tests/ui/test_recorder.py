"""Recorder: what the window does and what goes wrong is logged, and no word of a roster with it."""

import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from rosters import write_csv
from window import WAIT

from desktop.logs import Log
from desktop.tables.refusal import Refusal
from desktop.ui import long_work
from desktop.ui.common.faults import FaultDialog
from desktop.ui.recorder import Recorder

CANARY = "Zanzibarquist"


@pytest.fixture
def shown():
    return []


@pytest.fixture
def log(state):
    return Log(state)


@pytest.fixture
def recorder(interior, log, shown):
    return Recorder(log, interior.journey, shown.append)


@pytest.fixture
def hooks():
    """Everything is put back as it was."""
    before = sys.excepthook, threading.excepthook
    handler = qInstallMessageHandler(None)
    yield
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(handler)


@pytest.fixture
def roster(tmp_path):
    rows = [(f"Nurse {CANARY}", f"Ward {CANARY}", "1.0"), ("Staff nurse", "Ward", CANARY)]
    return write_csv(tmp_path / f"{CANARY}.csv", rows, ("Job title", "Department", "FTE"))


def said(log):
    return log.path.read_text(encoding="ascii")


@pytest.mark.usefixtures("recorder")
def test_opening_saving_and_refusing_are_logged_without_content(
    interior, qtbot, roster, tmp_path, log
):
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=WAIT)
    interior.journey.files.save(tmp_path / f"{CANARY}.touchstone")
    qtbot.waitUntil(lambda: interior.journey.archive is not None, timeout=WAIT)
    interior.journey.files.save(tmp_path / CANARY / "gone" / "a.touchstone")
    qtbot.waitUntil(interior.page.problem.isVisible, timeout=WAIT)
    words = said(log)
    for event in ("opened", "saved", "refused refusal.folder_gone"):
        assert event in words
    assert CANARY not in words
    assert str(tmp_path) not in words


@pytest.mark.usefixtures("hooks")
def test_a_fault_on_any_thread_is_logged_and_shown_on_the_windows_own(recorder, qtbot, log, shown):
    threads = []
    recorder._show = lambda fault: (shown.append(fault), threads.append(threading.current_thread()))
    recorder.catch_everything()

    def fail():
        raise ValueError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    sys.excepthook(KeyError, KeyError(CANARY), None)
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=WAIT)
    assert set(threads) == {threading.main_thread()}
    assert "fault on a thread ValueError" in said(log)
    assert "fault KeyError" in said(log)
    assert CANARY not in said(log)


@pytest.mark.usefixtures("hooks")
def test_a_message_of_qt_is_logged_once_without_its_words(recorder, log, capsys):
    recorder.catch_everything()
    for _ in range(3):
        qWarning(f"could not open {CANARY}")
    assert said(log).count("message of Qt QtWarningMsg default") == 1
    assert CANARY not in said(log)
    assert CANARY in capsys.readouterr().err, "whoever started it from a terminal sees it"


@pytest.mark.usefixtures("recorder")
def test_a_bug_while_a_roster_is_read_shows_and_logs_nothing_of_it(  # noqa: PLR0917 - laid in
    interior, qtbot, roster, log, language, monkeypatch
):
    faults = []
    interior.journey.background.failed.disconnect(interior.show_fault)
    interior.journey.background.failed.connect(faults.append)

    def broken(table, *_arguments, **_named):
        cells = [cell for sheet in table.sheets for row in sheet.rows for cell in row]
        try:
            return {}[str(cells)]
        except KeyError as fault:
            raise RuntimeError(f"{roster}: {cells}") from fault

    monkeypatch.setattr(long_work, "import_table", broken)
    interior.filing.open(roster)
    qtbot.waitUntil(lambda: bool(faults), timeout=WAIT)
    dialog = FaultDialog(faults[0], language, None)
    qtbot.addWidget(dialog)
    for words in (dialog.details.toPlainText(), said(log)):
        assert "RuntimeError" in words
        assert "KeyError" in words
        assert CANARY not in words


def test_a_refusal_is_logged_by_its_key(recorder, log):
    recorder._refuse(Refusal("refusal.disk_full", file=f"{CANARY}.touchstone"))
    assert said(log).endswith("refused refusal.disk_full\n")
