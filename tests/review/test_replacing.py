"""Replacing: whatever goes wrong while writing, the older file is whole and the reason is told."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.review import replacing
from desktop.review.replacing import replace_file
from desktop.tables.refusal import Refusal

resource = pytest.importorskip("resource")  # not on Windows
ROOT = Path(__file__).parents[2]


def refused(path, data=b"new"):
    with pytest.raises(Refusal) as caught:
        replace_file(path, data)
    return caught.value.key


def test_a_full_disk_leaves_the_older_file_and_says_so(tmp_path):
    path = tmp_path / "a.touchstone"
    path.write_bytes(b"older")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        key = refused(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert key == "refusal.disk_full"
    assert path.read_bytes() == b"older"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_vanished_is_told(tmp_path):
    assert refused(tmp_path / "gone" / "a.touchstone") == "refusal.folder_gone"


def failing(number, windows=None):
    def fail(*_arguments, **_named):
        trouble = OSError(number, "no")
        trouble.winerror = windows
        raise trouble

    return fail


def test_a_read_only_place_leaves_the_older_file(tmp_path, monkeypatch):
    path = tmp_path / "a.touchstone"
    path.write_bytes(b"older")
    monkeypatch.setattr(replacing, "_put_in_place", failing(errno.EACCES))
    monkeypatch.setattr(replacing, "_write_over", failing(errno.EACCES))
    assert refused(path) == "refusal.read_only"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"older"


def test_a_program_that_lets_go_soon_is_waited_for(tmp_path, monkeypatch):
    path, real, calls = tmp_path / "a.touchstone", os.replace, []

    def busy(one, other):
        calls.append(one)
        if len(calls) < 3:
            failing(errno.EACCES, 32)()
        real(one, other)

    monkeypatch.setattr(os, "replace", busy)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(calls) == 3


def test_where_no_file_may_be_made_beside_it_the_file_itself_is_written(tmp_path, monkeypatch):
    path = tmp_path / "a.touchstone"
    path.write_bytes(b"a much longer older file")
    monkeypatch.setattr(replacing, "_write_new", failing(errno.EACCES))
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_process_that_is_killed_while_it_writes_never_loses_the_file(tmp_path):
    path = tmp_path / "a.touchstone"
    path.write_bytes(b"0" * 500_000)
    code = (
        "import sys; from pathlib import Path; from itertools import cycle\n"
        "from desktop.review.replacing import replace_file\n"
        "print(flush=True)\n"
        "for c in cycle(b'123'): replace_file(Path(sys.argv[1]), bytes([c]) * 500_000)"
    )
    for number in range(5):
        writer = subprocess.Popen([sys.executable, "-c", code, path], cwd=ROOT, stdout=-1)
        writer.stdout.readline()
        time.sleep(0.02 + 0.013 * number)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        data = path.read_bytes()
        assert len(data) == 500_000
        assert len(set(data)) == 1
