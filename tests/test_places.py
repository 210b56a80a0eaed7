"""Places: settings and state stand where the system wants them, or beside a portable program."""

import pytest

from desktop.places import Places, find_places


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def found(home, tmp_path, system="linux", **environment):
    environment |= {"HOME": str(home), "USERPROFILE": str(home)}
    return find_places(environment=environment, system=system, program=tmp_path / "program")


def test_linux_keeps_settings_and_state_apart(home, tmp_path):
    assert found(home, tmp_path) == Places(
        home / ".config" / "Touchstone", home / ".local" / "state" / "Touchstone"
    )


def test_a_folder_named_by_the_system_goes_first(home, tmp_path):
    state, config = tmp_path / "s", tmp_path / "c"
    places = found(home, tmp_path, XDG_STATE_HOME=str(state), XDG_CONFIG_HOME=str(config))
    assert places == Places(config / "Touchstone", state / "Touchstone")


def test_a_relative_folder_counts_for_nothing(home, tmp_path):
    assert found(home, tmp_path, XDG_STATE_HOME="state") == found(home, tmp_path)


def test_windows_keeps_state_on_this_computer_only(home, tmp_path):
    places = found(
        home, tmp_path, "win32", APPDATA=str(tmp_path / "r"), LOCALAPPDATA=str(tmp_path / "l")
    )
    assert places == Places(tmp_path / "r" / "Touchstone", tmp_path / "l" / "Touchstone")
    assert "Local" in found(home, tmp_path, "win32").state.parts


def test_the_mac_has_its_library(home, tmp_path):
    assert found(home, tmp_path, "darwin").state == (
        home / "Library" / "Application Support" / "Touchstone"
    )


def test_a_folder_beside_the_program_makes_it_portable(home, tmp_path):
    beside = tmp_path / "program" / "touchstone-data"
    beside.mkdir(parents=True)
    assert found(home, tmp_path) == Places(beside / "settings", beside / "state", portable=True)


def test_an_argument_makes_it_portable_before_the_folder_is_there(tmp_path):
    places = find_places(portable=True, environment={}, program=tmp_path)
    assert places.portable
    assert places.state.is_relative_to(tmp_path)
    assert not any(tmp_path.iterdir()), "nothing is made by looking"
