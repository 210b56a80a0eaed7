"""Shared folder: a file server is told from this PC, on Windows by drive, on Linux by mount."""

import pytest

from desktop.command_line import run
from desktop.shared_folder import is_shared

MOUNTS = r"""
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:44 / /mnt/hospital\040share rw,relatime shared:2 - cifs //server/share rw,vers=3.0
31 21 0:45 / /home rw,relatime - nfs4 server:/home rw
32 31 8:2 / /home/local rw,relatime master:1 - ext4 /dev/sdb1 rw
33 21 0:46 / /run/user/7/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
34 21 0:47 / /srv rw - nfs server:/srv rw
35 34 8:3 / /srv rw - ext4 /dev/sdc1 rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/opt/touchstone", False),
        ("/mnt/hospital share/touchstone", True),
        ("/mnt/hospital share", True),
        ("/mnt/hospital share of old", False),
        ("/home/pat/touchstone", True),
        ("/home/local/touchstone", False),
        ("/run/user/7/gvfs/smb-share:server=a/touchstone", True),
        ("/srv/touchstone", False),
    ],
)
def test_linux_goes_by_the_innermost_mount(folder, shared):
    assert is_shared(folder, system="linux", mounts=lambda: MOUNTS) is shared


def test_without_a_list_of_mounts_nothing_is_claimed():
    assert not is_shared("/home/pat", system="linux", mounts=lambda: "")


@pytest.mark.parametrize(
    ("folder", "shared", "asked"),
    [
        (r"\\server\share\Touchstone", True, []),
        ("//server/share/Touchstone", True, []),
        (r"\\?\UNC\server\share\Touchstone", True, []),
        (r"S:\Touchstone", True, ["S:\\"]),
        (r"\\?\S:\Touchstone", True, ["S:\\"]),
        (r"C:\Program Files\Touchstone", False, ["C:\\"]),
        (r"\\?\C:\Program Files\Touchstone", False, ["C:\\"]),
        (r"E:\Touchstone", False, ["E:\\"]),
        (r"\Touchstone", False, []),
    ],
)
def test_windows_goes_by_the_drive(folder, shared, asked):
    kinds = {"C:\\": 3, "S:\\": 4, "E:\\": 2}
    drives = []

    def kind_of_drive(root):
        drives.append(root)
        return kinds[root]

    assert is_shared(folder, system="win32", kind_of_drive=kind_of_drive) is shared
    assert drives == asked


def test_elsewhere_nothing_is_claimed():
    assert not is_shared("/Volumes/share", system="darwin")


def test_the_list_of_this_machine_can_be_read():
    assert is_shared("/proc", system="linux") is False


def test_the_command_line_says_so_on_standard_error_and_goes_on(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("desktop.command_line.is_shared", lambda _folder: True)
    titles = tmp_path / "titles.txt"
    titles.write_text("Registered nurse\n", encoding="utf-8")
    assert run(["match", str(titles), "--out", str(tmp_path / "out.csv")]) == 0
    said = capsys.readouterr()
    assert said.err.count("network folder") == 1
    assert "copy the whole folder to this PC" in said.err
    assert said.out == ""
    assert (tmp_path / "out.csv").exists()
