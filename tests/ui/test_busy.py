"""Busy: the bar says what is being done, and offers Cancel once it takes long."""

import threading

import pytest

from desktop.ui.busy import Busy
from desktop.ui.common.action_bar import ActionBar
from desktop.ui.common.background import Background


@pytest.fixture
def held(qtbot, language, theme):
    """A bar, and work that waits until it is let go."""
    background, gate = Background(), threading.Event()
    busy, bar = Busy(background), ActionBar(language, theme)
    bar.tell("Ready")
    qtbot.addWidget(bar)
    bar.show()
    busy.move_to(bar)

    def work(progress):
        progress(1200, 5000, "progress.rows")
        while not gate.wait(0.01):
            progress(1200, 5000, "progress.rows")

    background.run(work, done=lambda _: None)
    yield background, busy, bar
    gate.set()
    background.stop()


def test_it_says_what_is_being_done_and_offers_cancel_after_a_while(held, qtbot):
    background, busy, bar = held
    qtbot.waitUntil(lambda: "1,200 of 5,000" in bar.state.text(), timeout=10_000)
    busy._offer.setInterval(0)
    busy._offer.start()
    qtbot.waitUntil(bar._working.isVisible, timeout=10_000)
    with qtbot.waitSignal(background.finished):
        bar.cancelled.emit()
    assert bar.state.text() == "Ready"
    assert not bar._working.isVisible()


def test_another_page_shows_the_same_work(held, qtbot, language, theme):
    _, busy, bar = held
    qtbot.waitUntil(lambda: "5,000" in bar.state.text(), timeout=10_000)
    other = ActionBar(language, theme)
    qtbot.addWidget(other)
    other.show()
    busy.move_to(other)
    assert bar.state.text() == "Ready"
    qtbot.waitUntil(lambda: "5,000" in other.state.text(), timeout=10_000)
