"""Owner: a review that is open elsewhere is told, a crash does not keep it open for ever."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.review.owner import Owner, mark_of, open_elsewhere

ROOT = Path(__file__).parents[2]
MINE, OTHER = "aaaa", "bbbb"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Ward 4.touchstone"
    path.write_bytes(b"x")
    return path


@pytest.fixture
def owner(path):
    owner = Owner(path, OTHER)
    owner.beat()
    yield owner
    owner.let_go()


def beside(path):
    return path.with_name(f".{path.name}.open")


def crashed(path, mark):
    """As a killed program leaves it: the file is there, and the system holds no lock."""
    owner = Owner(path, mark)
    owner.beat()
    os.close(owner._held._descriptor)


def test_a_review_nobody_has_open_is_free(path):
    assert open_elsewhere(path, MINE) is None


@pytest.mark.usefixtures("owner")
def test_a_review_that_is_open_is_told_with_its_time(path):
    found = open_elsewhere(path, MINE)
    assert abs(time.time() - found.since.timestamp()) < 60
    assert open_elsewhere(path, OTHER) is not None, "a second window of one user counts as well"


def test_closing_it_leaves_nothing_beside_the_review(path, owner):
    owner.let_go()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert open_elsewhere(path, MINE) is None


@pytest.mark.usefixtures("owner")
def test_the_file_says_nothing_of_person_or_computer(path):
    import getpass  # noqa: PLC0415 - only here
    import platform  # noqa: PLC0415 - only here

    said = beside(path).read_text(encoding="utf-8")
    assert platform.node() not in said
    assert f'"{getpass.getuser()}"' not in said
    assert str(path.parent) not in said


def test_a_crash_on_this_computer_frees_it_at_once(path):
    crashed(path, MINE)
    assert open_elsewhere(path, MINE) is None
    assert not beside(path).exists()


def test_a_sign_of_life_from_another_computer_counts_without_a_lock(path):
    crashed(path, OTHER)  # a synced folder carries the file, and no lock
    assert open_elsewhere(path, MINE) is not None
    assert beside(path).exists()


def test_another_computer_that_fell_silent_frees_it(path):
    crashed(path, OTHER)
    long_ago = time.time() - 600
    os.utime(beside(path), (long_ago, long_ago))
    assert open_elsewhere(path, MINE) is None


def test_a_broken_file_is_told_without_a_time(path):
    beside(path).write_bytes(b"\xff\x00 nothing")
    assert open_elsewhere(path, MINE).since is None


def test_a_sign_of_life_is_renewed(path, owner):
    long_ago = time.time() - 600
    os.utime(beside(path), (long_ago, long_ago))
    owner.beat()
    assert time.time() - beside(path).stat().st_mtime < 60


def test_a_folder_that_is_away_or_comes_back_is_no_trouble(path):
    owner = Owner(path, MINE)
    away = path.parent.with_name("away")
    path.parent.rename(away)
    owner.beat()
    away.rename(path.parent)
    owner.beat()
    assert open_elsewhere(path, OTHER) is not None
    owner.let_go()
    shutil.rmtree(path.parent)
    owner.beat()
    owner.let_go()


def test_another_program_that_runs_holds_it_and_a_killed_one_does_not(path):
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop.review.owner import Owner\n"
        f"owner = Owner(Path(sys.argv[1]), {MINE!r}); owner.beat()\n"
        "print(flush=True); sys.stdin.read()"
    )
    run = subprocess.Popen([sys.executable, "-c", code, path], cwd=ROOT, stdin=-1, stdout=-1)
    with run:
        run.stdout.readline()
        assert open_elsewhere(path, MINE) is not None
        run.kill()
    assert open_elsewhere(path, MINE) is None


def test_a_mark_is_made_once_and_says_nothing(tmp_path):
    first = mark_of(tmp_path / "state")
    assert first == mark_of(tmp_path / "state")
    assert len(first) == 16
    assert mark_of(None) != mark_of(None)
    (tmp_path / "file").write_text("no folder")
    assert mark_of(tmp_path / "file")
