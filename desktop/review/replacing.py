"""Replacing: a file is written whole or not at all, on local disks, shares and synced folders."""

import errno
import os
import secrets
import shutil
import time
from contextlib import suppress
from pathlib import Path

from desktop.tables.refusal import Refusal

_BESIDE = ".touchstone-{part}.part"  # short and of one length, whatever the file is called
_PAUSES = (0.05, 0.1, 0.2, 0.4)  # seconds; a virus scanner or a syncing program lets go soon
_SHARING = frozenset({5, 32, 33})  # what Windows says while another program holds a file
_GONE_ON_WINDOWS = frozenset({3, 21, 53, 55, 59, 64, 67, 1231})  # the path or the network is away
_LITTER_AFTER = 3600.0  # seconds until a part that a crash left is swept away
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_GONE = frozenset(
    {
        errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.EIO,
        errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN, errno.ETIMEDOUT,
    }
)  # fmt: skip
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def replace_file(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write a file; an older one stays as it was until the new one is complete.

    Args:
        path: Where; a link is followed.
        data: All of it.
        lasting: Whether to wait until the disk has it, so that a power cut loses nothing.

    Raises:
        Refusal: the file cannot be written there; its key says why.
    """
    target = Path(os.path.realpath(path))
    try:
        _replace(target, data, lasting=lasting)
    except OSError as trouble:
        raise Refusal(why(trouble, path.parent), file=path.name) from trouble
    _sweep(target.parent)


def why(trouble: OSError, folder: Path) -> str:
    """The wording key of the reason why a file could not be written in a folder."""
    windows = getattr(trouble, "winerror", None)
    if trouble.errno in _FULL:
        return "refusal.disk_full"
    if windows in _GONE_ON_WINDOWS or trouble.errno in _GONE or not _is_there(folder):
        return "refusal.folder_gone"
    if windows in _SHARING and windows != 5:  # noqa: PLR2004 - 5 may mean read-only as well
        return "refusal.open_elsewhere"
    return "refusal.read_only" if trouble.errno in _FORBIDDEN else "refusal.cannot_write"


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _replace(target: Path, data: bytes, *, lasting: bool) -> None:
    beside = target.with_name(_BESIDE.format(part=secrets.token_hex(4)))
    try:
        _write_new(beside, data, lasting=lasting)
        with suppress(OSError):
            shutil.copymode(target, beside)
        _put_in_place(beside, target)
    except PermissionError:
        # no file may be made beside it, or it may not be replaced: perhaps it may be written
        _remove(beside)
        _write_over(target, data)
    except BaseException:
        _remove(beside)
        raise
    if lasting:
        _settle_folder(target.parent)


def _write_new(beside: Path, data: bytes, *, lasting: bool) -> None:
    with beside.open("xb") as file:
        file.write(data)
        file.flush()
        if lasting:
            os.fsync(file.fileno())


def _put_in_place(beside: Path, target: Path) -> None:
    for pause in (*_PAUSES, None):
        try:
            os.replace(beside, target)  # noqa: PTH105 - the atomic one, on every system
        except OSError as trouble:
            if pause is None or getattr(trouble, "winerror", None) not in _SHARING:
                raise
            time.sleep(pause)
        else:
            return


def _write_over(target: Path, data: bytes) -> None:
    """Write into the file itself; what stood there is put back when that does not succeed."""
    with target.open("r+b") as file:
        before = file.read()
        try:
            _fill(file.fileno(), data)
        except OSError:
            with suppress(OSError):
                _fill(file.fileno(), before)
            raise


def _fill(handle: int, data: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
    os.ftruncate(handle, len(data))
    os.fsync(handle)


def _settle_folder(folder: Path) -> None:
    """Make the new name last; Windows and some shares know no such thing for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove(beside: Path) -> None:
    with suppress(OSError):
        beside.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Take away parts that a crash left long ago."""
    with suppress(OSError):
        for part in folder.glob(_BESIDE.format(part="*")):
            if time.time() - part.stat().st_mtime > _LITTER_AFTER:
                _remove(part)
