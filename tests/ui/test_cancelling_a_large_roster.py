"""A hundred thousand rows, cancelled at every stage of their import: nothing stays behind."""

import gc
import threading

import pytest
from hostile.packing import STAFF, pack, rows_of, sheet_xml, xlsx

from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table
from desktop.ui.common.background import Background

ROWS = 100_000
STAGES = ("progress.opening", "progress.reading", "progress.rows")  # look through, read, import


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    path = tmp_path_factory.mktemp("large") / "staff.xlsx"
    pack(path, xlsx(sheet_xml(rows_of([STAFF[0], *(STAFF[1 + n % 5] for n in range(ROWS))]))))
    return path


def imported(path, progress):
    return import_roster(read_table(path, progress), progress=progress)


class CancelledOnTheWay:
    """An import on a thread that is cancelled as soon as it tells a stage; what it told."""

    def __init__(self, background, stage):
        self._background, self._stage = background, stage
        self.told, self.after, self.ended = [], [], threading.Event()

    def __call__(self, path, progress):
        def heard(done, total, what):
            (self.after if self._stage in self.told else self.told).append(what)
            if what == self._stage and not self.after:
                self._background.cancel()
            progress(done, total, what)

        try:
            imported(path, heard)
        finally:
            self.ended.set()


@pytest.mark.parametrize("stage", STAGES)
def test_an_import_ends_at_the_stage_in_which_it_is_cancelled(large, qapp, stage):  # noqa: ARG001
    background = Background()
    threads, files = set(threading.enumerate()), sorted(large.parent.iterdir())
    run = CancelledOnTheWay(background, stage)
    outcomes = []
    for signal in (background.refused, background.failed):
        signal.connect(outcomes.append)
    background.run(run, large, done=outcomes.append)
    assert run.ended.wait(60)
    background.stop()
    assert run.told[-1] == stage
    assert run.after == []  # it did not go on
    assert outcomes == []
    assert not background.busy
    assert set(threading.enumerate()) <= threads
    assert sorted(large.parent.iterdir()) == files
    assert gc.isenabled()


def test_what_was_cancelled_can_be_done_again(large):
    """The engine's lock, the collector and the file are free for the next one."""
    roster = imported(large, lambda *_: None)
    assert len(roster.rows) == ROWS
