"""Places: settings and state stand where the system wants them, or beside a portable program."""

import os
from pathlib import Path

import pytest

from desktop.app import notices
from desktop.places import DATA, MARKERS, Places, can_write, find_places


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def program(tmp_path):
    folder = tmp_path / "program"
    folder.mkdir()
    return folder


def found(home, program, system="linux", *, may_write=can_write, **environment):
    environment |= {"HOME": str(home), "USERPROFILE": str(home)}
    return find_places(environment=environment, system=system, program=program, may_write=may_write)


def test_linux_keeps_settings_and_state_apart(home, program):
    assert found(home, program) == Places(
        home / ".config" / "Touchstone", home / ".local" / "state" / "Touchstone"
    )


def test_a_folder_named_by_the_system_goes_first(home, program, tmp_path):
    state, config = tmp_path / "s", tmp_path / "c"
    places = found(home, program, XDG_STATE_HOME=str(state), XDG_CONFIG_HOME=str(config))
    assert places == Places(config / "Touchstone", state / "Touchstone")


def test_a_relative_folder_counts_for_nothing(home, program):
    assert found(home, program, XDG_STATE_HOME="state") == found(home, program)


def test_windows_keeps_both_on_this_pc_only(home, program, tmp_path):
    own = tmp_path / "l" / "Touchstone"
    places = found(
        home, program, "win32", APPDATA=str(tmp_path / "r"), LOCALAPPDATA=str(tmp_path / "l")
    )
    assert places == Places(own / "settings", own / "state")
    assert "Local" in found(home, program, "win32").state.parts


def test_the_mac_has_its_library(home, program):
    assert found(home, program, "darwin").state == (
        home / "Library" / "Application Support" / "Touchstone"
    )


@pytest.mark.parametrize("marker", MARKERS)
@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_a_marker_beside_the_program_keeps_everything_there(home, program, marker, system):
    (program / marker).touch()
    data = program / DATA
    assert found(home, program, system) == Places(data / "settings", data / "state", portable=True)
    assert list(data.iterdir()) == [], "the try leaves nothing behind"


def test_without_a_marker_nothing_is_made_by_looking(home, program):
    assert not found(home, program).portable
    assert not any(program.iterdir())
    assert not home.exists()


def test_a_folder_of_that_name_is_no_marker(home, program):
    (program / "portable").mkdir()
    assert not found(home, program).portable


def test_where_a_portable_copy_may_not_write_the_users_own_folders_are_taken(home, program):
    plain = found(home, program)
    (program / "portable").touch()
    asked = []
    places = found(home, program, may_write=asked.append)
    assert asked == [program / DATA]
    assert places == Places(plain.settings, plain.state, refused=program)


def test_a_folder_that_cannot_be_written_is_found_out(program, monkeypatch):
    assert can_write(program / DATA)

    def refuse(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "touch", refuse)
    assert not can_write(program / DATA)
    monkeypatch.setattr(Path, "mkdir", refuse)
    assert not can_write(program / "other")


def test_a_file_in_the_way_is_found_out(program):
    (program / DATA).write_bytes(b"x")
    assert not can_write(program / DATA)


def test_run_from_source_the_marker_stands_beside_the_packages():
    from desktop.places import program_folder  # noqa: PLC0415 - beside its only use

    assert (program_folder() / "desktop" / "__main__.py").is_file()


def test_what_is_told_at_the_start(program, monkeypatch):
    assert notices(Places(program, program)) == []
    ((key, folder),) = notices(Places(program, program, refused=program))
    assert (key, folder) == ("start.portable_refused", str(program))
    monkeypatch.setattr("desktop.app.is_shared", lambda _folder: True)
    assert [key for key, _ in notices(Places(program, program))] == ["start.shared"]
    assert os.sep in notices(Places(program, program))[0][1]
