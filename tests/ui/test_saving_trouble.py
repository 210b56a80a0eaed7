"""Saving that fails is told in one plain sentence; nothing is lost, and trying again succeeds."""

import errno
import os

import pytest
from disks import small_disk
from window import WAIT

from desktop.review import replacing
from desktop.review.archive import open_archive


class Work:
    """A review that is saved in a folder and has one edit since."""

    def __init__(self, interior, qtbot, folder, state):
        self.interior, self.qtbot, self.state = interior, qtbot, state
        self.path = folder / "Ward 4.touchstone"
        interior.journey.files.save(self.path)
        qtbot.waitUntil(lambda: interior.journey.archive == self.path, timeout=WAIT)
        self.saved = interior.journey.desk.review
        self.edit()

    def edit(self):
        desk = self.interior.journey.desk
        index = next(n for n, match in enumerate(desk.review.matches) if not match.decided)
        desk.answer(index, None, "none fits")
        self.interior.journey.tell_reviewed()

    def save_and_hear(self):
        """Save; the sentence on the page."""
        page = self.interior.page
        page.problem.clear()
        self.interior.filing.save()
        self.qtbot.waitUntil(lambda: bool(page.problem.sentence), timeout=WAIT)
        self.interior.journey.files.custody.finish()
        return page.problem.sentence

    def expect_nothing_lost(self):
        journey = self.interior.journey
        assert journey.dirty
        assert "not saved" in self.interior.window.windowTitle()
        (copy,) = (self.state / "recovery").rglob("*.touchstone")
        assert open_archive(copy).review == journey.desk.review

    def expect_older_file(self):
        assert open_archive(self.path).review == self.saved
        assert not list(self.path.parent.glob(".touchstone-*.part"))

    def save_again(self):
        self.interior.filing.save()
        self.qtbot.waitUntil(lambda: not self.interior.journey.dirty, timeout=WAIT)
        assert open_archive(self.path).review == self.interior.journey.desk.review
        assert self.interior.page.problem.sentence == "", (
            "what was in the way is in the way no more"
        )


@pytest.fixture
def work(opened, qtbot, state):
    return lambda folder: Work(opened, qtbot, folder, state)


def one_sentence(said):
    assert said.startswith("Ward 4.touchstone could not be saved because ")
    assert len(said) < 200
    assert "Errno" not in said
    return said


def test_a_real_disk_that_is_full(work, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        mine = work(disk.folder)
        disk.fill()
        assert "disk is full" in one_sentence(mine.save_and_hear())
        mine.expect_nothing_lost()
        mine.expect_older_file()
        disk.make_room()
        mine.save_again()


def test_a_real_disk_that_may_not_be_written(work, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        mine = work(disk.folder)
        mine.interior.journey.files.custody.close()  # a file that is open keeps a disk writable
        disk.forbid_writing()
        assert "read-only" in one_sentence(mine.save_and_hear())
        assert mine.interior.journey.dirty
        mine.expect_older_file()
        disk.allow_writing()
        mine.save_again()


def test_a_folder_that_vanished(work, tmp_path):
    """As a network folder does when the cable is out; it comes back with everything in it."""
    share = tmp_path / "share"
    share.mkdir()
    mine = work(share)
    away = share.rename(tmp_path / "away")
    assert "cannot be reached" in one_sentence(mine.save_and_hear())
    mine.expect_nothing_lost()
    away.rename(share)
    mine.expect_older_file()
    mine.save_again()


@pytest.mark.parametrize(
    ("number", "windows", "words"),
    [
        (errno.ENOSPC, None, "disk is full"),
        (errno.EDQUOT, None, "disk is full"),
        (errno.EROFS, None, "read-only"),
        (errno.EACCES, 5, "read-only"),
        (errno.EACCES, 32, "another program holds it open"),
        (errno.ENOENT, 53, "cannot be reached"),
        (errno.EHOSTDOWN, None, "cannot be reached"),
        (errno.ESTALE, None, "cannot be reached"),
        (errno.EIO, None, "cannot be reached"),
    ],
)
def test_whatever_a_system_says_is_one_plain_sentence(  # noqa: PLR0917 - laid in
    work, tmp_path, monkeypatch, number, windows, words
):  # fmt: skip
    mine = work(tmp_path)
    real = os.replace

    def fail(one, other):
        if os.fspath(other) == os.path.realpath(mine.path):
            trouble = OSError(number, "no")
            trouble.winerror = windows
            raise trouble
        real(one, other)

    def fail_over(_target, _data):
        fail(None, os.path.realpath(mine.path))

    monkeypatch.setattr(replacing, "_PAUSES", (0.01,))
    monkeypatch.setattr(replacing, "_write_over", fail_over)
    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", fail)
        assert words in one_sentence(mine.save_and_hear())
        mine.expect_nothing_lost()
        mine.expect_older_file()
    mine.save_again()


def test_a_recovery_folder_on_a_full_disk_is_told_and_saving_still_works(
    opened, qtbot, state, tmp_path
):
    with small_disk(state / "recovery") as disk:
        mine = Work(opened, qtbot, tmp_path, state)
        opened.journey.files.custody.finish()
        disk.fill()
        with qtbot.waitSignal(opened.journey.refused, timeout=WAIT) as told:
            mine.edit()
        assert "recovery copy" in told.args[0]
        mine.save_again()
