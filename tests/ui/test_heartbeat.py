"""Heartbeat: a roster of 100,000 rows is read in the background; the window lives meanwhile."""

import threading

from PySide6.QtCore import QTimer
from window import WAIT

from desktop.ui import long_work
from desktop.ui.roles.queue_model import QueueModel

ROWS = 100_000


def test_a_hundred_thousand_rows_leave_the_window_alive(interior, qtbot, tmp_path, monkeypatch):
    """The work is done on another thread, and timers of the window go on beating during it."""
    path = tmp_path / "large.csv"
    lines = (f"Registered Nurse {n % 40},Ward {n % 25}" for n in range(ROWS))
    path.write_text("Job Title,Department\n" + "\n".join(lines) + "\n", encoding="utf-8")
    threads, beats = [], []
    real = long_work.open_file

    def watched(*arguments, **named):
        threads.append(threading.current_thread())
        return real(*arguments, **named)

    monkeypatch.setattr(long_work, "open_file", watched)
    heart = QTimer()
    heart.setInterval(5)
    heart.timeout.connect(lambda: beats.append(interior.journey.background.busy))
    heart.start()
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=3 * WAIT)
    heart.stop()
    assert threads
    assert threads[0] is not threading.main_thread()
    assert any(beats), "the window was alive while rows were read"
    assert interior.journey.hand.reading.ledger.used == ROWS
    assert interior.page.table.preview.rowCount() == 20, "only a few rows are shown at once"


def test_a_large_queue_is_searched_over_prepared_text(language):
    """No proxy model, no widget per row: the rows that pass are picked from one list of texts."""
    model = QueueModel(language)
    assert not hasattr(model, "filterAcceptsRow")
    model.sift(words="nurse")
    assert model.rows == ()
