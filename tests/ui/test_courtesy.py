"""Courtesy: work on a thread waits while the window is late, but never for long."""

import sys
import threading
import time

import pytest

from desktop.progress import Cancelled
from desktop.ui.common.background import Background
from desktop.ui.common.courtesy import LATE, LONGEST, TURN, Courtesy


@pytest.fixture
def background(qapp):  # noqa: ARG001 - there must be one
    made = Background()
    yield made
    made.stop()


def test_threads_change_turns_more_often_than_python_would(background):  # noqa: ARG001 - made
    assert sys.getswitchinterval() == pytest.approx(TURN)


def test_work_stands_still_while_the_window_has_something_to_do(background, qtbot):
    """The window waits for the work to get ahead, and sees that it does not."""
    steps, ended = [0], []

    def work(progress):
        try:
            while True:
                progress(0, None, "progress.rows")
                steps[0] += 1
        except Cancelled:
            ended.append(True)
            raise

    background.run(work, done=lambda _: None)
    qtbot.waitUntil(lambda: steps[0] > 100)
    time.sleep(3 * LATE)  # no event is handled meanwhile: the window is late by then
    before = steps[0]
    time.sleep(3 * LATE)
    during = steps[0] - before
    qtbot.waitUntil(lambda: steps[0] > before + 100)
    background.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert during == 0


def test_a_window_that_gives_no_sign_holds_the_work_up_only_once(qapp):  # noqa: ARG001
    courtesy = Courtesy()
    courtesy.begin()
    waited = []

    def work():
        time.sleep(2 * LATE)
        for _ in range(2):
            start = time.monotonic()
            courtesy.step_aside()
            waited.append(time.monotonic() - start)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)  # as at the end of the program: the window waits and handles no event
    courtesy.end()
    first, second = waited
    assert first > LONGEST / 3
    assert second < first / 2


def test_nothing_ticks_while_nothing_runs(background, qtbot):
    heard = []
    background.run(lambda **_: None, done=lambda _: heard.append(True))
    assert background._courtesy._timer.isActive()
    qtbot.waitUntil(lambda: bool(heard))
    assert not background._courtesy._timer.isActive()
