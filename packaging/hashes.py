"""Lists for application control and careful people: SHA-256 numbers, the input of a catalogue."""

import hashlib
from pathlib import Path

CATALOGUED = (".exe", ".dll", ".pyd")
_HEADER = """\
[CatalogHeader]
Name={name}.cat
CatalogVersion=2
HashAlgorithms=SHA256

[CatalogFiles]
"""


def write_hashes(folder: Path, archive: Path) -> Path:
    """Write the SHA-256 of the archive and of every file in it, as `sha256sum --check` reads it."""
    files = [archive, *sorted(path for path in folder.rglob("*") if path.is_file())]
    names = [path.relative_to(archive.parent).as_posix() for path in files]
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    lines = [f"{number}  {name}" for number, name in zip(hashes, names, strict=True)]
    listed = archive.with_suffix(".sha256")
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return listed


def write_catalogue(folder: Path, archive: Path) -> Path:
    """Write what `makecat` of Windows makes a catalogue from: every program and library by name.

    A catalogue signed by the hospital covers files that bear another publisher's signature or none.
    """
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in CATALOGUED]
    names = [path.relative_to(archive.parent).as_posix().replace("/", "\\") for path in files]
    lines = "".join(f"<HASH>{name}={name}\r\n" for name in names)
    made = archive.with_suffix(".cdf")
    header = _HEADER.format(name=archive.stem).replace("\n", "\r\n")
    made.write_text(header + lines, encoding="ascii", newline="")
    return made
