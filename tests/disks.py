"""Small disks for tests: real ones where this user may mount them, else the test is skipped."""

import subprocess
from contextlib import contextmanager

import pytest


class Disk:
    """A disk of a few hundred kilobytes in memory."""

    def __init__(self, folder):
        self.folder = folder

    def fill(self):
        """Leave no room on it."""
        with (self.folder / "filler").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass

    def make_room(self):
        (self.folder / "filler").unlink()

    def forbid_writing(self):
        _run("mount", "-o", "remount,ro", self.folder)

    def allow_writing(self):
        _run("mount", "-o", "remount,rw", self.folder)


def _run(*command):
    return subprocess.run(command, check=True, capture_output=True)


@contextmanager
def small_disk(folder, size="400k"):
    """A disk of this size that stands in a folder."""
    folder.mkdir()
    try:
        _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this user may not mount a disk")
    try:
        yield Disk(folder)
    finally:
        _run("umount", "-l", folder)
