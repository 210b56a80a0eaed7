"""Cancelling: whatever is stopped, everything is as it was, and it can be done again."""

import threading

import pytest
from window import SAMPLE, WAIT

from desktop.ui import file_work, long_work
from desktop.ui.briefing import making


class Held:
    """Holds long work at a step until it is let go, so that Cancel comes in the middle of it."""

    def __init__(self, monkeypatch, place, name):
        self.reached, self.gate, self.ended = (threading.Event() for _ in range(3))
        real = getattr(place, name)

        def held(*arguments, progress=None, **named):
            def waiting(done, total, what):
                self.reached.set()
                assert self.gate.wait(60)
                progress(done, total, what)

            try:
                if progress is None:
                    *arguments, progress = arguments
                return real(*arguments, progress=waiting, **named)
            finally:
                self.ended.set()

        monkeypatch.setattr(place, name, held)

    def cancel(self, interior, qtbot):
        """Cancel in the middle, with the button of the bar, and let the work come to its end."""
        qtbot.waitUntil(self.reached.is_set, timeout=WAIT)
        interior.page.bar.cancelled.emit()
        self.gate.set()
        qtbot.waitUntil(self.ended.is_set, timeout=WAIT)
        qtbot.wait(50)  # a last word of the work would be heard by now


def state(interior):
    """All that the manager has in hand, by value and by identity."""
    journey = interior.journey
    return (
        journey.hand, journey.desk, journey.desk and journey.desk.review, journey.pictures,
        journey.archive, journey.dirty, journey.history.undoable, interior.window.windowTitle(),
    )  # fmt: skip


@pytest.fixture
def path(tmp_path):
    """Another roster than the one in hand."""
    path = tmp_path / "other.xlsx"
    path.write_bytes(SAMPLE.read_bytes())
    return path


def test_a_file_that_is_not_opened_after_all(assessed, qtbot, monkeypatch, path):
    before, held = state(assessed), Held(monkeypatch, file_work, "open_file")
    assessed.filing.open(path)
    held.cancel(assessed, qtbot)
    assert state(assessed) == before


def test_columns_that_are_not_read_again_after_all(assessed, qtbot, monkeypatch):
    before, held = state(assessed), Held(monkeypatch, long_work, "read_again")
    reading = assessed.journey.hand.reading
    assessed.journey.read_again(reading.sheet, reading.header_row, {2: None})
    held.cancel(assessed, qtbot)
    assert state(assessed) == before


def test_an_assessment_that_is_stopped_says_so_and_is_made_by_a_link(opened, qtbot, monkeypatch):
    before = state(opened)
    with monkeypatch.context() as patch:
        held = Held(patch, long_work, "assess_review")
        opened.go("assessment")
        held.cancel(opened, qtbot)
    assert state(opened) == before
    assert "Assess again" in opened.page.problem.sentence
    links = opened.page.problem.links()
    links[0].click()
    qtbot.waitUntil(lambda: bool(opened.journey.pictures), timeout=WAIT)
    assert not opened.page.problem.isVisible()
    assert opened.page.table.roles.rowCount() > 0


def test_pages_that_are_stopped_are_made_again_by_a_link(assessed, qtbot, monkeypatch):
    before = state(assessed)
    with monkeypatch.context() as patch:
        held = Held(patch, making, "make_set")
        patch.setattr("desktop.ui.briefing.briefing_page.make_set", making.make_set)
        assessed.go("briefing")
        held.cancel(assessed, qtbot)
    page = assessed.page
    assert state(assessed) == before
    assert not page.preview.files
    assert not page._save_button.isEnabled(), "an older set is never saved under new choices"
    assert "Make the pages again" in page.problem.sentence
    page.problem.links()[0].click()
    qtbot.waitUntil(lambda: bool(page.preview.files), timeout=WAIT)
    assert page._save_button.isEnabled()
    assert not page.problem.isVisible()


def test_extras_that_are_stopped_write_nothing(assessed, qtbot, monkeypatch, dialogs, tmp_path):
    dialogs.answers["folder"] = tmp_path
    assessed.go("briefing")
    page = assessed.page
    qtbot.waitUntil(lambda: bool(page.preview.files), timeout=WAIT)
    page.documents.extras["combined"].setChecked(True)
    qtbot.wait(300)  # the pages are not made again for an extra
    qtbot.waitUntil(lambda: not assessed.journey.background.busy, timeout=WAIT)
    held = Held(monkeypatch, making, "make_extras")
    monkeypatch.setattr("desktop.ui.briefing.briefing_page.make_extras", making.make_extras)
    before = state(assessed)
    page.save()
    held.cancel(assessed, qtbot)
    assert state(assessed) == before
    assert not list(tmp_path.iterdir())
    assert page._save_button.isEnabled()
