"""Heartbeat: with 100,000 rows every step is done in the background; the window lives meanwhile."""

import threading

from heartbeat import ROWS, Heartbeat, walk
from window import WAIT

from desktop.ui import file_work, long_work
from desktop.ui.briefing import making
from desktop.ui.roles.queue_model import QueueModel

# the window's own thread computes for 60 ms at most (`make bench` prints it); ten times that is
# what one step costs when it is moved back onto that thread
MOST_OWN = 600  # milliseconds


def test_no_step_with_a_hundred_thousand_rows_is_done_by_the_window(
    interior, qtbot, dialogs, tmp_path, monkeypatch
):
    """Long work runs on other threads, and no stretch between two beats is long computing."""
    dialogs.answers["folder"] = tmp_path
    threads = []
    for place, name in (
        (file_work, "open_wish"), (long_work, "read_again"), (long_work, "assess_review"),
        (file_work, "save_work"), (making, "render_department"), (making, "write_files"),
    ):  # fmt: skip
        real = getattr(place, name)

        def watched(*arguments, real=real, **named):
            threads.append(threading.current_thread())
            return real(*arguments, **named)

        monkeypatch.setattr(place, name, watched)
    heart, steps = Heartbeat(), {}
    walk(
        interior, qtbot, tmp_path, wait=3 * WAIT,
        told=lambda step: steps.setdefault(step, heart.take()),
    )  # fmt: skip
    assert interior.journey.hand.reading.ledger.used == ROWS
    assert len(threads) > len(steps) // 2
    assert threading.main_thread() not in threads
    assert all(beats > 0 for _, _, beats in steps.values()), "timers went on in every step"
    long = {step: own for step, (_, own, _) in steps.items() if own > MOST_OWN}
    assert not long


def test_a_large_queue_is_searched_over_prepared_text(language):
    """No proxy model, no widget per row: the rows that pass are picked from one list of texts."""
    model = QueueModel(language)
    assert not hasattr(model, "filterAcceptsRow")
    model.sift(words="nurse")
    assert model.rows == ()
