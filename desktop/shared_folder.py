"""Shared folder: whether a folder stands on a file server instead of on this PC."""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

_REMOTE = 4  # what Windows calls a drive that is somewhere else (DRIVE_REMOTE)
_SHARES = frozenset(
    {
        "cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "ceph", "glusterfs", "lustre",
        "davfs", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.rclone",
    }
)  # fmt: skip
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MOUNTS = Path("/proc/self/mountinfo")


def is_shared(
    folder: Path | str,
    *,
    system: str = sys.platform,
    kind_of_drive: Callable[[str], int] | None = None,
    mounts: Callable[[], str] | None = None,
) -> bool:
    """Whether a folder stands on a file server. Where that cannot be known: no.

    Args:
        folder: Absolute.
        system: As `sys.platform`.
        kind_of_drive: What Windows says of the root of a drive, such as `S:` and a backslash.
        mounts: The text of Linux's own list of what is mounted.
    """
    if system == "win32":
        return _is_remote(PureWindowsPath(folder), kind_of_drive or _kind_of_drive)
    if system == "linux":
        kinds = _kinds_by_place((mounts or _mounted)().splitlines())
        return _kind_at(PurePosixPath(folder), kinds) in _SHARES
    return False


def _is_remote(folder: PureWindowsPath, kind_of_drive: Callable[[str], int]) -> bool:
    drive = folder.drive.replace("/", "\\")
    plain = drive.removeprefix("\\\\?\\").removeprefix("\\\\.\\")
    if plain.upper().startswith("UNC\\") or (plain == drive and drive.startswith("\\\\")):
        return True
    return bool(plain) and kind_of_drive(f"{plain}\\") == _REMOTE


def _kind_of_drive(root: str) -> int:
    import ctypes  # noqa: PLC0415 - only on Windows

    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - known on Windows only
    return int(windows.kernel32.GetDriveTypeW(root))


def _mounted() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _kinds_by_place(lines: Iterable[str]) -> Mapping[PurePosixPath, str]:
    """The kind of file system by where it is mounted; of two in one place the later counts."""
    kinds: dict[PurePosixPath, str] = {}
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) > 4 and kind:  # noqa: PLR2004 - the fifth field is the place
            kinds[PurePosixPath(_ESCAPED.sub(_character, fields[4]))] = kind
    return kinds


def _character(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 8))


def _kind_at(folder: PurePosixPath, kinds: Mapping[PurePosixPath, str]) -> str:
    """The kind of the innermost file system that holds a folder."""
    return next((kinds[place] for place in (folder, *folder.parents) if place in kinds), "")
