"""Logs: events and kinds of faults, and nothing that stands in a roster or names a user."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.logs import Event, Log, outline

CANARY = "Zanzibarquist"


@pytest.fixture
def log(tmp_path):
    return Log(tmp_path / "state")


def lines(log):
    return log.path.read_text(encoding="ascii").splitlines()


def fault():
    """A fault as bad as they come: the canary in message, cause, note, path and local names."""
    title = f"Secretary to Dr {CANARY}"
    try:
        try:
            int(title)
        except ValueError as first:
            first.add_note(f"while reading {title}")
            raise FileNotFoundError(2, "no", f"/home/{CANARY}/{title}.xlsx") from first
    except FileNotFoundError as second:
        return second


def test_a_line_is_a_time_an_event_and_its_facts(log):
    log.start("0.1.0", "6.12.0")
    log.note(Event.OPENED)
    log.note(Event.LEFT_BEHIND, 2)
    log.refuse("refusal.disk_full")
    log.qt("QtWarningMsg", "qt.qpa.xcb")
    time = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00 "
    wanted = [
        r"started 0\.1\.0 3\.\S+ 6\.12\.0 \S+ \S+", "opened", "work left behind 2",
        r"refused refusal\.disk_full", r"message of Qt QtWarningMsg qt\.qpa\.xcb",
    ]  # fmt: skip
    for line, pattern in zip(lines(log), wanted, strict=True):
        assert re.fullmatch(time + pattern, line)


def test_a_fault_is_kinds_and_places_and_no_message(log):
    log.fault(fault())
    (line,) = lines(log)
    assert "FileNotFoundError" in line
    assert "ValueError" in line
    assert re.search(r"tests/test_logs\.py:\d+ fault", line)
    assert CANARY not in line
    assert "/home" not in line


def test_a_kind_of_fault_cannot_bring_words_in(log):
    kind = type(f"Dr {CANARY}\n", (Exception,), {})
    kind.__name__ = "Dr Smith\nline two"
    log.fault(kind())
    assert lines(log)[0].endswith("fault DrSmithlinetwo")


@given(key=st.text(max_size=80))
def test_only_wording_keys_are_written(tmp_path_factory, key):
    log = Log(tmp_path_factory.mktemp("state"))
    log.refuse(key)
    said = lines(log)[0].split(" refused ")[1]
    assert said == "?" or re.fullmatch(r"(refusal|problem|window)(\.[a-z_]+)+", said)


def test_a_chain_that_bites_its_tail_comes_to_an_end():
    one, two = ValueError(), KeyError()
    one.__context__, two.__context__ = two, one
    assert outline(one) == ["ValueError", "KeyError"]


def test_an_old_log_makes_room(tmp_path):
    log = Log(tmp_path, largest=1000)
    for _ in range(200):
        log.note(Event.SAVED)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["touchstone.log", "touchstone.log.1", "touchstone.log.2"]
    assert all(path.stat().st_size <= 1000 for path in tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_costs_the_log_only(tmp_path):
    (tmp_path / "state").write_text("a file in its place", encoding="utf-8")
    Log(tmp_path / "state").note(Event.OPENED)
    Log(None).note(Event.OPENED)
    assert Log(None).path is None
