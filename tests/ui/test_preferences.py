"""Preferences: what is remembered between two starts, taken over from older versions, told once."""

from base64 import b64encode

from PySide6.QtCore import QByteArray, QSettings

from desktop.ui.common.language import Language
from desktop.ui.common.preferences import Preferences
from desktop.ui.interior import Interior
from desktop.ui.main_window import MainWindow


def ini(path):
    return QSettings(str(path), QSettings.Format.IniFormat)


def test_what_an_older_version_kept_is_taken_over_once(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old = ini(tmp_path / "old" / "Touchstone.ini")
    old.setValue("recent", ["a.xlsx", "b.csv"])
    old.setValue("folder", "briefings")
    old.setValue("shape", QByteArray(b"\x01\x02"))
    old.sync()
    (tmp_path / "old" / "crosswalk.csv").write_bytes(b"title,code\n")
    found = Preferences(tmp_path / "new", old)
    assert [path.name for path in found.recent] == ["a.xlsx", "b.csv"]
    assert found.folder == "briefings"
    assert found.shape == QByteArray(b"\x01\x02")
    assert found.crosswalk.read_bytes() == b"title,code\n"
    found.forget_recent()
    found.crosswalk.write_bytes(b"title,code\nPorter,NONE\n")
    again = Preferences(tmp_path / "new", old)
    assert again.recent == (), "what was cleared does not come back"
    assert b"Porter" in again.crosswalk.read_bytes()


def test_one_recent_file_of_an_older_version_is_one(tmp_path):
    old = ini(tmp_path / "Touchstone.ini")
    old.setValue("recent", "a.xlsx")
    old.sync()
    assert [path.name for path in Preferences(tmp_path / "new", old).recent] == ["a.xlsx"]


def test_without_an_older_version_nothing_is_written(tmp_path):
    found = Preferences(tmp_path / "new", ini(tmp_path / "none.ini"))
    assert found.recent == ()
    assert not (tmp_path / "new").exists()


def test_a_shape_that_is_none_is_not_worn(tmp_path):
    found = Preferences(tmp_path)
    for shape in ("%%%", "ä", ""):
        found.change(lambda kept, shape=shape: kept.__class__(shape=shape))
        assert found.shape is None
    found.keep_shape(QByteArray(b"abc"))
    assert found.kept.shape == b64encode(b"abc").decode()


def window_on(theme, preferences, dialogs):
    window = MainWindow(
        lambda frame: Interior(frame, Language("en-US"), theme, preferences, dialogs)
    )
    window.furnish()
    window.show()
    return window


def test_damaged_settings_are_told_once_on_the_first_page(theme, dialogs, tmp_path):
    (tmp_path / "settings.json").write_bytes(b"{ damaged")
    for told in (True, False):
        window = window_on(theme, Preferences(tmp_path), dialogs)
        problem = window.interior.page.problem
        assert problem.isVisibleTo(window) is told
        if told:
            assert "settings-damaged.json" in problem.sentence
        window.close()


def test_a_folder_that_refuses_is_told_when_something_is_chosen(interior, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr("os.replace", refuse)
    interior.dress("dark")
    interior._refresh()
    assert "settings.json" in interior.page.problem.sentence
    assert interior.preferences.kept.colours == "dark"


def test_colours_are_remembered(interior, preferences):
    interior.menus.actions["dark"].trigger()
    assert preferences.kept.colours == "dark"
    interior.menus.actions["system"].trigger()
    assert preferences.kept.colours == "system"


def test_size_and_place_of_the_window_are_remembered(interior, preferences):
    interior.window.resize(780, 560)
    assert interior.may_close()
    other = MainWindow(lambda _: None)
    assert preferences.shape is not None
    assert other.restoreGeometry(preferences.shape)
    assert (other.width(), other.height()) == (780, 560)


def test_the_window_says_so_on_its_first_page_and_keeps_saying_it(interior):
    interior.announce("start.shared", folder="S:\\Touchstone")
    notice = interior.steps.roster._notice
    assert notice.isVisible()
    assert "S:\\Touchstone" in notice.accessibleName()
    interior.filing.recent_changed.emit()
    assert notice.isVisible()
