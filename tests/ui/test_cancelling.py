"""Cancelling: whatever is stopped, everything is as it was, and it can be done again."""

import threading

import pytest
from PySide6.QtPrintSupport import QPrinter
from window import SAMPLE, WAIT

from desktop.progress import Cancelled, silent
from desktop.review.archive import save_review
from desktop.ui import file_work, long_work
from desktop.ui.briefing import making, printing


class Held:
    """Holds long work at a step until it is let go, so that Cancel comes in the middle of it."""

    def __init__(self, monkeypatch, place, name, step=0):
        self.reached, self.gate, self.ended = (threading.Event() for _ in range(3))
        real = getattr(place, name)

        def held(*arguments, progress=None, **named):
            def waiting(done, total, what):
                if done >= step:
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


def work_threads():
    """Threads that run long work now."""
    return [one for one in threading.enumerate() if "_work" in one.name]


@pytest.fixture
def set_made(assessed, qtbot):
    """The page with a finished set."""
    assessed.go("briefing")
    qtbot.waitUntil(lambda: bool(assessed.page.preview.files), timeout=WAIT)
    qtbot.waitUntil(lambda: not work_threads(), timeout=WAIT)
    return assessed.page


def test_a_saved_review_that_is_not_opened_after_all(assessed, qtbot, monkeypatch, tmp_path):
    other = tmp_path / "Ward 4.touchstone"
    save_review(assessed.journey.desk.review, other)
    before, kept = state(assessed), other.read_bytes()
    with monkeypatch.context() as patch:
        held = Held(patch, file_work, "open_wish")
        assessed.filing.open(other)
        held.cancel(assessed, qtbot)
    assert state(assessed) == before
    assert other.read_bytes() == kept
    assert [path.name for path in tmp_path.iterdir()] == [other.name], "nothing says it is open"
    qtbot.waitUntil(lambda: not work_threads(), timeout=WAIT)
    with qtbot.waitSignal(assessed.journey.opened, timeout=WAIT):
        assessed.filing.open(other)
    assert assessed.journey.archive == other


@pytest.mark.parametrize("step", [0, 1])
def test_a_set_that_is_not_saved_after_all_leaves_nothing(  # noqa: PLR0917 - laid in
    assessed, set_made, qtbot, monkeypatch, dialogs, tmp_path, step
):
    """Stopped before the first file, and stopped while the last one is being written."""
    dialogs.answers["folder"] = tmp_path
    before = state(assessed)
    with monkeypatch.context() as patch:
        held = Held(patch, making, "keep_set", step)
        patch.setattr("desktop.ui.briefing.briefing_page.keep_set", making.keep_set)
        set_made.save()
        held.cancel(assessed, qtbot)
    assert state(assessed) == before
    assert list(tmp_path.iterdir()) == []
    qtbot.waitUntil(lambda: not work_threads(), timeout=WAIT)
    set_made.save()
    qtbot.waitUntil(lambda: not assessed.journey.background.busy, timeout=WAIT)
    assert len(list(tmp_path.glob("*/*.pdf"))) == len(set_made.preview.files)


def test_a_set_that_stood_there_before_outlives_a_cancelled_saving(set_made, tmp_path):
    files = set_made.preview.files
    folder = making.keep_set(tmp_path, "Set", files, silent).folder

    def stop(done, *_):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        making.keep_set(tmp_path, "Set", files, stop)
    assert {path.name for path in folder.iterdir()} == {file.name for file in files}


def test_pages_that_are_not_printed_after_all_leave_the_printer_unused(
    assessed, set_made, qtbot, monkeypatch, tmp_path
):
    aborted = []

    class Paper(QPrinter):
        def abort(self):
            aborted.append(threading.current_thread())
            return super().abort()

    printer = Paper(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    file = next(f for f in set_made.preview.files if f.name.startswith("D"))
    before = state(assessed)
    held = Held(monkeypatch, printing, "print_pages", step=1)
    told = []
    background = assessed.journey.background
    background.run(printing.print_pages, file.data, printer, done=told.append)
    held.cancel(assessed, qtbot)
    assert len(aborted) == 1
    assert not told
    assert state(assessed) == before
    qtbot.waitUntil(lambda: not work_threads(), timeout=WAIT)
    assert not background.busy
