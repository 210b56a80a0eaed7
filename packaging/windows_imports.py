"""Checks that every library a Windows folder asks for is in it, or is a part of Windows.

`python packaging/windows_imports.py FOLDER` reads the import tables of every program and library.
What Windows itself brings is a named list, `windows/system_libraries.txt`: a name that is on
neither side would make the program fail to start, with no words, on a PC that lacks it.
"""

import sys
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePath
from typing import Any

SYSTEM = Path(__file__).with_name("windows") / "system_libraries.txt"
SUFFIXES = (".dll", ".pyd", ".exe")


def system_libraries(text: str) -> tuple[str, ...]:
    """The names of a list, in lower case, as patterns; what follows a # is a reason."""
    lines = (line.split("#")[0].strip().lower() for line in text.splitlines())
    return tuple(line for line in lines if line)


def unsatisfied(
    asked: Mapping[str, frozenset[str]], system: tuple[str, ...]
) -> dict[str, list[str]]:
    """Library -> the files that ask for it, for every library nobody brings.

    Args:
        asked: path of each file in the folder -> names of the libraries it asks for.
        system: the list of Windows.
    """
    brought = {PurePath(path.replace("\\", "/")).name.lower() for path in asked}
    missing: dict[str, list[str]] = {}
    for path, names in sorted(asked.items()):
        for name in sorted(names):
            known = name.lower() in brought or any(fnmatch(name.lower(), one) for one in system)
            if not known:
                missing.setdefault(name.lower(), []).append(path)
    return missing


def unused(asked: Mapping[str, frozenset[str]], system: tuple[str, ...]) -> list[str]:
    """Names of the list that no file asks for: a list that only grows proves less and less."""
    names = {name.lower() for found in asked.values() for name in found}
    return [one for one in system if not any(fnmatch(name, one) for name in names)]


def imports_of(file: Path) -> frozenset[str]:
    """The libraries a program or library asks for, at its start or later."""
    import pefile  # noqa: PLC0415 - only where a Windows folder is examined  # pyright: ignore[reportMissingImports]

    image: Any = pefile.PE(str(file), fast_load=True)
    at_start, later = (
        pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"]
        for kind in ("IMPORT", "DELAY_IMPORT")
    )
    image.parse_data_directories(directories=[at_start, later])
    tables = ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
    entries = [entry for table in tables for entry in getattr(image, table, [])]
    names = frozenset(str(entry.dll.decode("ascii")) for entry in entries)
    image.close()
    return names


def asked_in(folder: Path) -> dict[str, frozenset[str]]:
    """What every program and library below a folder asks for."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES)
    return {path.relative_to(folder).as_posix(): imports_of(path) for path in files}


def main(folder: Path) -> int:
    """Say what is missing; 1 if anything is."""
    asked, system = asked_in(folder), system_libraries(SYSTEM.read_text(encoding="utf-8"))
    missing = unsatisfied(asked, system)
    for name, files in missing.items():
        print(f"{name} is brought by nobody; asked for by {', '.join(files[:3])}")
    for name in unused(asked, system):
        print(f"{name} stands in {SYSTEM.name}, and nothing asks for it")
    print(f"{len(asked)} programs and libraries, {len(missing)} missing")
    return 1 if missing or not asked else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
