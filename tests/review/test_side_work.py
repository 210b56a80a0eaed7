"""Side work: the newest of each kind is done, in the back, and a failure ends nothing."""

import threading
import time

import pytest

from desktop.review.side_work import SideWork


@pytest.fixture
def failures():
    return []


@pytest.fixture
def side(failures):
    side = SideWork(failures.append)
    yield side
    side.stop()


def test_only_the_newest_of_a_kind_is_done(side):
    done, gate = [], threading.Event()
    side.post("copy", lambda: gate.wait(10))
    time.sleep(0.3)  # the first is at work now
    for number in range(50):
        side.post("copy", lambda n=number: done.append(n))
    side.post("other", lambda: done.append("other"))
    gate.set()
    assert side.finish()
    assert done == [49, "other"]


def test_posting_waits_for_nothing(side):
    side.post("copy", lambda: time.sleep(1))
    began = time.monotonic()
    side.post("copy", lambda: None)
    assert time.monotonic() - began < 0.5


def test_work_is_done_within_a_second(side):
    done = threading.Event()
    side.post("copy", done.set)
    assert done.wait(1)


def test_a_failure_is_told_and_the_next_work_is_done(side, failures):
    done = threading.Event()
    wrong = ValueError("x")

    def fail():
        raise wrong

    side.post("copy", fail)
    assert side.finish()
    side.post("copy", done.set)
    assert done.wait(5)
    assert failures == [wrong]


def test_stopping_does_what_waits_and_takes_nothing_more(failures):
    side, done = SideWork(failures.append), []
    side.post("copy", lambda: done.append(1))
    side.stop()
    assert done == [1]
    side.post("copy", lambda: done.append(2))
    assert done == [1]


def test_it_beats_while_nothing_is_to_do(failures):
    beats = threading.Semaphore(0)
    side = SideWork(failures.append, beats.release, every=0.05)
    side.post("copy", lambda: None)
    assert all(beats.acquire(timeout=5) for _ in range(3))
    side.stop()
