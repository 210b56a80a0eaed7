"""What a run asked of the system: sockets opened, files written, programs started (strace)."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_FILES = "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,symlink,symlinkat,link,linkat"
_CALLS = f"socket,execve,execveat,unlink,unlinkat,truncate,chmod,fchmodat,{_FILES}"
_LINE = re.compile(r"(?:(\d+) +)?(.*)")
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?:<(.*?)>)?")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>, )?"(?P<name>[^"]*)"')
_FONTS = {".ttf", ".otf", ".ttc", ".otc", ".pfb", ".pfa", ".pcf", ".woff2"}
_HARMLESS = {"/dev/null", "/dev/tty"}
_PRIVATE_FAMILIES = ("AF_UNIX", "AF_LOCAL")


def unavailable() -> str:
    """Why nothing can be traced here; empty when it can."""
    if not shutil.which("strace"):
        return "needs strace"
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "this machine allows no tracing" if tried.returncode else ""


def prefix(log: Path) -> list[str]:
    """What stands before a command so that its calls are written to `log`."""
    options = ["-f", "-qq", "-y", "-s", "4096", "-e", f"trace={_CALLS}", "-e", "signal=none"]
    return ["strace", *options, "-o", str(log)]


def network_sockets(log: str) -> list[str]:
    """The families of sockets that could reach beyond this machine."""
    families = [arguments.split(",")[0] for name, arguments, _ in _calls(log) if name == "socket"]
    return sorted({family for family in families if family not in _PRIVATE_FAMILIES})


def written(log: str, allowed: Sequence[Path]) -> list[str]:
    """What was written, made, renamed or removed outside the allowed folders."""
    roots = [str(path) for path in allowed]
    on_the_way = {str(parent) for path in allowed for parent in path.parents}
    paths: set[str] = set()
    for name, arguments, result in _calls(log):
        touched = set(_touched(name, arguments, result))
        # making the folders on the way to an allowed one is part of writing there
        paths |= touched - on_the_way if name.startswith("mkdir") else touched
    return sorted(path for path in paths - _HARMLESS if not _within(path, roots))


def fonts_read(log: str, own: Path) -> list[str]:
    """The fonts that were opened outside the program's own folder; print must need none."""
    fonts = {path for path in _opened(log) if Path(path).suffix.lower() in _FONTS}
    return sorted(path for path in fonts if not _within(path, [str(own)]))


def qt_loaded(log: str) -> list[str]:
    """The libraries of Qt that were opened; what needs no window must need none."""
    return sorted({path for path in _opened(log) if Path(path).name.startswith("libQt")})


def _opened(log: str) -> Iterator[str]:
    for name, arguments, result in _calls(log):
        if name in {"open", "openat"}:
            yield result or next(iter(_paths(arguments)), "")


def started(log: str) -> list[str]:
    """The programs that were started, the examined one first."""
    paths = [_paths(arguments) for name, arguments, _ in _calls(log) if name.startswith("exec")]
    return list(dict.fromkeys(found[0] for found in paths if found))


def _touched(name: str, arguments: str, result: str | None) -> list[str]:
    """The paths a call changed, empty for one that only read."""
    if name in {"socket", "execve", "execveat"}:
        return []
    if name in {"open", "openat"}:
        writes = any(flag in arguments for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"))
        return [result or _paths(arguments)[0]] if writes else []
    # of a link only the new name is written, of a renaming both
    return _paths(arguments)[-1:] if "link" in name and "unlink" not in name else _paths(arguments)


def _calls(log: str) -> Iterator[tuple[str, str, str | None]]:
    """Name, arguments and, for an opened file, its real path, of every call that succeeded."""
    for line in _whole_lines(log):
        found = _CALL.fullmatch(line)
        if found and not found[3].startswith("-"):
            yield found[1], found[2], found[4]


def _whole_lines(log: str) -> Iterator[str]:
    """Lines of the log, those that another thread interrupted put together again."""
    begun: dict[str, str] = {}
    for line in log.splitlines():
        found = _LINE.fullmatch(line)
        thread, text = (found[1] or "", found[2]) if found else ("", line)
        if text.endswith("<unfinished ...>"):
            begun[thread] = text.removesuffix("<unfinished ...>").rstrip()
        elif text.startswith("<... "):
            yield begun.pop(thread, "") + text.split(" resumed>", 1)[-1]
        else:
            yield text


def _paths(arguments: str) -> list[str]:
    return [str(Path(found["folder"] or "/", found["name"])) for found in _PATH.finditer(arguments)]


def _within(path: str, roots: Iterable[str]) -> bool:
    return any(path == root or path.startswith(f"{root}/") for root in roots)
