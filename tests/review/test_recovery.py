"""Recovery: what a program that was killed left behind is found once, and only that."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from builders_desktop import line, match, review

from desktop.review.archive import pack_review
from desktop.review.recovery import Origin, Session, find_left_behind
from desktop.review.sealing import new_lock
from desktop.tables.refusal import Refusal

ROOT = Path(__file__).parents[2]


def sample(people=6):
    return review((line("Staff nurse", people), match("29-1141.00")))


def crashed(state, people=6, origin=None, lock=None):
    """As a killed program leaves its folder: the system has let its lock go."""
    session = Session(state)
    session.keep(pack_review(sample(people), lock), origin)
    os.close(session._held._descriptor)
    return session


def test_nothing_is_found_where_nothing_was_left(tmp_path):
    assert find_left_behind(tmp_path / "not there") == ()
    Session(tmp_path).close()
    assert find_left_behind(tmp_path) == ()


def test_a_program_that_runs_keeps_its_folder(tmp_path):
    session = Session(tmp_path)
    session.keep(pack_review(sample()), None)
    assert find_left_behind(tmp_path) == ()
    session.close()
    assert list((tmp_path / "recovery").iterdir()) == []


def test_work_that_was_left_behind_comes_back_and_is_offered_once(tmp_path):
    origin = Origin(tmp_path / "Ward 4.touchstone", "abc")
    crashed(tmp_path, origin=origin)
    (found,) = find_left_behind(tmp_path)
    assert find_left_behind(tmp_path) == (), "another program does not offer it as well"
    assert found.origin == origin
    assert not found.protected
    assert found.restore().review == sample()
    found.discard()
    assert find_left_behind(tmp_path) == ()
    assert list((tmp_path / "recovery").iterdir()) == []


def test_work_of_a_roster_that_was_never_saved_names_no_file(tmp_path):
    crashed(tmp_path)
    (found,) = find_left_behind(tmp_path)
    assert found.origin is None
    found.leave()
    assert len(find_left_behind(tmp_path)) == 1, "left for the next start"


def test_saved_work_is_not_offered_and_its_folder_goes(tmp_path):
    session = crashed(tmp_path)
    session.clear()
    assert find_left_behind(tmp_path) == ()
    assert list((tmp_path / "recovery").iterdir()) == []


def test_a_copy_of_a_protected_review_asks_for_its_password(tmp_path):
    crashed(tmp_path, lock=new_lock("secret"))
    (found,) = find_left_behind(tmp_path)
    assert found.protected
    with pytest.raises(Refusal, match="archive_password"):
        found.restore()
    assert found.restore("secret").review == sample()


def test_the_newest_comes_first(tmp_path):
    for number, people in enumerate((2, 3, 4)):
        session = crashed(tmp_path, people)
        os.utime(session._folder / "review.touchstone", (1000 + number, 1000 + number))
    found = find_left_behind(tmp_path)
    assert [one.restore().review.people for one in found] == [4, 3, 2]


@pytest.mark.parametrize("about", [b"", b"[1]", b'{"path": 7}', b"\xff"])
def test_a_note_that_cannot_be_read_costs_the_name_and_not_the_work(tmp_path, about):
    session = crashed(tmp_path, origin=Origin(tmp_path / "a.touchstone", None))
    (session._folder / "about.json").write_bytes(about)
    (found,) = find_left_behind(tmp_path)
    assert found.origin is None
    assert found.restore().review == sample()


def test_what_is_none_of_ours_in_the_folder_does_no_harm(tmp_path):
    (tmp_path / "recovery").mkdir()
    (tmp_path / "recovery" / "a file").write_text("x")
    crashed(tmp_path)
    assert len(find_left_behind(tmp_path)) == 1
    assert (tmp_path / "recovery" / "a file").exists()


def test_the_folder_of_a_killed_process_is_free(tmp_path):
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop.review.recovery import Session\n"
        "session = Session(Path(sys.argv[1])); session.keep(b'work', None)\n"
        "print(flush=True); sys.stdin.read()"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", code, tmp_path], cwd=ROOT, stdin=-1, stdout=-1
    )  # fmt: skip
    with run:
        run.stdout.readline()
        assert find_left_behind(tmp_path) == ()
        run.kill()
    (found,) = find_left_behind(tmp_path)
    with pytest.raises(Refusal, match="archive_foreign"):
        found.restore()
