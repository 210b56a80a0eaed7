"""Recent files: the window waits for no folder, and greys what is gone when that is known."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from window import WAIT

from desktop.ui.recent import Recent


class Shelf:
    """Holds what it was given to show."""

    def __init__(self):
        self.paths, self.gone = (), frozenset()

    def show_recent(self, paths):
        self.paths = paths

    def grey_recent(self, gone):
        self.gone = gone


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def recent(qapp, preferences, shelf):  # noqa: ARG001 - there must be an application
    parent = QObject()
    yield Recent(preferences, (shelf,), parent)
    parent.deleteLater()


def test_what_is_gone_is_learned_and_what_comes_back_as_well(
    recent, shelf, preferences, qtbot, tmp_path
):
    here, gone = tmp_path / "here.xlsx", tmp_path / "gone.xlsx"
    here.write_bytes(b"x")
    for path in (here, gone):
        preferences.remember(path)
    recent.show()
    assert shelf.paths == (gone, here)
    assert shelf.gone == frozenset(), "it counts as there until the answer comes"
    qtbot.waitUntil(lambda: shelf.gone == {gone}, timeout=WAIT)
    gone.write_bytes(b"x")
    recent.show()
    assert shelf.gone == {gone}, "nothing flickers meanwhile"
    qtbot.waitUntil(lambda: shelf.gone == frozenset(), timeout=WAIT)


def test_the_list_is_made_again_where_it_is_another(recent, shelf, preferences, tmp_path):
    recent.show()
    shelf.paths = None
    recent.follow()
    assert shelf.paths is None
    preferences.remember(tmp_path / "a.xlsx")
    recent.follow()
    assert shelf.paths == (tmp_path / "a.xlsx",)


def test_a_folder_that_may_not_be_asked_holds_no_file(
    recent, shelf, preferences, qtbot, monkeypatch
):
    def refuse(_self):
        raise PermissionError

    preferences.remember(Path("a.xlsx"))
    monkeypatch.setattr(Path, "exists", refuse)
    recent.show()
    qtbot.waitUntil(lambda: shelf.gone == {Path("a.xlsx")}, timeout=WAIT)


def test_a_folder_that_does_not_answer_holds_neither_the_window_nor_other_files(
    interior, preferences, qtbot, monkeypatch, tmp_path
):
    """A network folder that vanished: whoever asks for its files is not answered."""
    answer, asked = threading.Event(), []
    real = Path.exists

    def exists(path, **named):
        if path.name == "far.xlsx":
            asked.append(threading.current_thread())
            answer.wait(WAIT / 1000)
            return False
        return real(path, **named)

    monkeypatch.setattr(Path, "exists", exists)
    far, near = tmp_path / "far.xlsx", tmp_path / "near.xlsx"
    for path in (near, far):
        preferences.remember(path)
    for _ in range(3):
        interior.filing.recent_changed.emit()
    qtbot.waitUntil(lambda: interior.recent.gone == {near}, timeout=WAIT)
    ways, entries = interior.steps.roster._ways, interior.menus._ways
    assert [(ways[p].isEnabled(), entries[p].isEnabled()) for p in (far, near)] == [
        (True, True), (False, False),
    ]  # fmt: skip
    assert ways[far].text() == "far.xlsx"
    assert len(asked) == 1, "it is asked once, however often the list is shown"
    assert asked[0] is not threading.main_thread()
    answer.set()
    qtbot.waitUntil(lambda: interior.recent.gone == {near, far}, timeout=WAIT)
    assert not ways[far].isEnabled()
    assert ways[far].text() != "far.xlsx", "and says so in words"
