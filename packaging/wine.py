"""A Windows of sorts on Linux: a Wine prefix in which the real Windows program can be run.

Wine 8 lacks two libraries and leaves some functions empty that Qt and numpy call. Small stand-ins
are put into the prefix's own system folder, never anywhere else: two libraries compiled from
`windows/stand_ins`, and two of Wine's own in which the empty functions are given a few bytes of
work. So what runs here is our program and not quite Windows: see "What Wine cannot prove" in the
report of `windows_smoke.py`.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STAND_INS = Path(__file__).with_name("windows") / "stand_ins"
COMPILER = "x86_64-w64-mingw32-gcc"
BUILTIN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
COMPILED = {"bcryptprimitives": "-ladvapi32", "icuuc": "-lkernel32"}
_MARK = slice(0x40, 0x60)  # where Wine marks its own libraries; without it the file itself is used
_LOW_FLOAT = "660f6ec1c3"  # movd xmm0, ecx; ret
_HIGH_FLOAT = "48c1e920660f6ec1c3"  # shr rcx, 32; movd xmm0, ecx; ret
_FIRST_DOUBLE, _SECOND_DOUBLE = "f20f1001c3", "f20f104108c3"  # movsd xmm0, [rcx (+ 8)]; ret
_NOTHING = "31c0c3"  # xor eax, eax; ret
FILLED: dict[str, dict[str, str]] = {
    # numpy looks at the parts of complex numbers when it is imported
    "ucrtbase": {"crealf": _LOW_FLOAT, "cimagf": _HIGH_FLOAT, "creall": _FIRST_DOUBLE,
                 "cimag": _SECOND_DOUBLE, "cimagl": _SECOND_DOUBLE},
    # Qt asks for the screen's colour profile, and does without
    "mscms": {"WcsCreateIccProfile": _NOTHING},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """How a program ended, and what it said."""

    code: int
    words: str


def unavailable() -> str:
    """Why there is no Wine to be had here; empty when there is."""
    if sys.platform != "linux":
        return "is a test of Linux"
    missing = [name for name in ("wine", "wineserver", COMPILER) if not _found(name)]
    return f"needs {', '.join(missing)}" if missing else ""


def _found(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/lib/wine")


class Wine:
    """A prefix of our own; nothing of the user's is read or changed."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix.resolve()
        self.system = self.prefix / "drive_c" / "windows" / "system32"

    def variables(self, **more: str) -> dict[str, str]:
        """The whole environment of a run."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        natives = [f"{name}=n" for name in FILLED] if (self.prefix / "ready").is_file() else []
        overrides = ";".join(["mscoree=", "mshtml=", *natives])
        ours = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "LANG": "C.UTF-8"}
        return {**kept, **ours, "WINEDLLOVERRIDES": overrides, **more}

    def prepare(self) -> None:
        """Make the prefix, a Windows 10, with the stand-ins in place."""
        if (self.prefix / "ready").is_file():
            return
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.prefix.mkdir(parents=True)
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        self.stop()
        for name, library in COMPILED.items():
            source, made = STAND_INS / f"{name}.c", self.system / f"{name}.dll"
            options = ["-shared", "-O1", "-o", str(made), str(source), library]
            subprocess.run([COMPILER, *options], check=True)
        for name, functions in FILLED.items():
            filled = fill(BUILTIN / f"{name}.dll", functions)
            (self.system / f"{name}.dll").write_bytes(filled)
        (self.prefix / "ready").touch()

    def run(self, *command: str, seconds: float = 600, **variables: str) -> Said:
        """Run a Windows program to its end. It speaks into a pipe: Wine fails on files here."""
        done = subprocess.run(
            ["wine", *command],
            env=self.variables(**variables), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False, timeout=seconds,
        )  # fmt: skip
        return Said(done.returncode, done.stdout.decode("utf-8", "replace").replace("\r\n", "\n"))

    def stop(self) -> None:
        """End what Wine keeps running for this prefix."""
        server = _found("wineserver")
        if server:
            subprocess.run([server, "--kill"], env=self.variables(), check=False)
            subprocess.run([server, "--wait"], env=self.variables(), check=False)


def windows_path(path: Path) -> str:
    """A path of this machine as Wine shows it to Windows programs."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def fill(library: Path, functions: dict[str, str]) -> bytes:
    """A library of Wine with work for its empty functions, unmarked so that it is used at all.

    Raises:
        KeyError: the library has no function of that name.
    """
    import pefile  # noqa: PLC0415 - only where Wine is  # pyright: ignore[reportMissingImports]

    image: Any = pefile.PE(str(library))
    exported = {one.name: one.address for one in image.DIRECTORY_ENTRY_EXPORT.symbols}
    data = bytearray(library.read_bytes())
    for name, code in functions.items():
        at = image.get_offset_from_rva(exported[name.encode("ascii")])
        data[at : at + len(code) // 2] = bytes.fromhex(code)
    data[_MARK] = bytes(_MARK.stop - _MARK.start)
    return bytes(data)
