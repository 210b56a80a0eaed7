"""Background: plain functions off the window's thread, ending well, refused, failed or stopped."""

import threading

import pytest

from desktop.progress import Cancelled
from desktop.tables.refusal import Refusal
from desktop.ui.common.background import Background


@pytest.fixture
def background(qapp):  # noqa: ARG001 - there must be one
    made = Background()
    yield made
    made.stop()


def test_the_outcome_is_heard_on_the_windows_thread(background, qtbot):
    heard = []

    def work(number, **_):
        return number + 1, threading.current_thread()

    background.run(work, 41, done=lambda value: heard.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    (value, on), here = heard[0]
    assert value == 42
    assert here is threading.main_thread()
    assert on is not here
    assert not background.busy


def test_a_refusal_is_told_as_such(background, qtbot):
    def work(**_):
        raise Refusal("refusal.password", file="a.xlsx")

    with qtbot.waitSignal(background.refused) as told:
        background.run(work, done=lambda _: pytest.fail("it was refused"))
    assert told.args[0].key == "refusal.password"


def test_any_other_failure_goes_to_one_place(background, qtbot):
    def work(**_):
        raise ZeroDivisionError

    with qtbot.waitSignal(background.failed) as told:
        background.run(work, done=lambda _: pytest.fail("it failed"))
    assert isinstance(told.args[0], ZeroDivisionError)


def test_cancelled_work_is_asked_to_stop_and_never_heard(background, qtbot):
    began, stopped = threading.Event(), threading.Event()

    def work(progress):
        began.set()
        try:
            while True:
                progress(1, None, "progress.rows")
        except Cancelled:
            stopped.set()
            raise

    background.run(work, done=lambda _: pytest.fail("it was cancelled"))
    assert began.wait(10)
    with qtbot.waitSignal(background.finished):
        background.cancel()
    assert stopped.wait(10)
    assert not background.busy


def test_later_work_replaces_earlier_work(background, qtbot):
    heard, go = [], threading.Event()

    def slow(**_):
        go.wait(10)
        return "slow"

    background.run(slow, done=heard.append)
    background.run(lambda **_: "quick", done=heard.append)
    go.set()
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(100)
    assert heard == ["quick"]


def test_progress_reaches_the_window(background, qtbot):
    def work(progress):
        progress(3, 12, "progress.rows")

    with qtbot.waitSignal(background.progressed) as told:
        background.run(work, done=lambda _: None)
    assert told.args == [3, 12, "progress.rows"]


def test_quiet_work_says_nothing_until_somebody_waits(background, qtbot):
    gate, said = threading.Event(), []
    background.started.connect(lambda: said.append("started"))

    def work(**_):
        gate.wait(10)

    background.run(work, done=lambda _: said.append("done"), quiet=True)
    assert said == []
    background.speak_up()
    assert said == ["started"]
    gate.set()
    qtbot.waitUntil(lambda: "done" in said)
