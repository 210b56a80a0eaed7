"""Collects the licences of everything in the built program, and the list of its materials.

`python packaging/notices.py WORK FOLDER LOCK`: WORK is where PyInstaller wrote what it took from
where, FOLDER the built program, LOCK the file its packages were installed from. A file of the
program whose licence is not found ends the command.
"""

import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from bundle_origins import Part, parts_of
from sbom import materials

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "packaging" / "licences"
COMMON = Path("/usr/share/common-licenses")  # what the copyright files of Debian point to
QT = ("pyside6", "shiboken6")

HEAD = """\
What Touchstone {version} is made of
{rule}

Touchstone itself: Apache License 2.0, see LICENSE in the folder above. The evidence tables keep
the licences of their sources, see _internal/assets/evidence/README.md; the fonts are under the SIL
Open Font License, see _internal/assets/fonts/OFL.txt.

The list below names everything else in this folder. The texts lie beside this file, in a folder
per part. touchstone.cdx.json is the same list for machines (CycloneDX).

Qt and Qt for Python
--------------------
They are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt, which builds on
GPL-3.0.txt). They are shared libraries in _internal/PySide6 and _internal/shiboken6. You may
exchange them for your own compatible build of the same version: put the files of yours in their
place. Nothing in Touchstone checks or prevents that, and you may look into the program to find
faults of such an exchange. The sources of exactly these versions are published by The Qt Company
at qt.io, among its official releases: Qt itself, and Qt for Python ("pyside-setup"). The projects
that Qt contains in turn are listed for each version in its documentation, "Licenses used in Qt".

The parts
---------
"""


class Unlicensed(Exception):  # noqa: N818 - it says what a part is
    """A part that brings no text of its licence."""


def main(arguments: list[str]) -> None:
    """Write FOLDER/licences and FOLDER/LICENSE."""
    work, folder, lock = (Path(argument).resolve() for argument in arguments)
    sys.path.insert(0, str(ROOT))
    from desktop import __version__  # noqa: PLC0415 - found only after the line above

    parts = parts_of(work, ROOT)
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    copied = [path for part in parts for path in copy_texts(part, target)]
    copy_common(copied, target)
    (target / "README.txt").write_text(overview(__version__, parts), "utf-8", newline="\n")
    listed = materials(__version__, parts, lock.read_text(encoding="utf-8"))
    (target / "touchstone.cdx.json").write_text(listed, "utf-8", newline="\n")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    print(f"{len(parts)} parts, {len(copied)} texts")


def overview(version: str, parts: Iterable[Part]) -> str:
    """The page that people read: how Qt may be exchanged, then a line for every part."""
    head = HEAD.format(version=version, rule="=" * (len(version) + 27))
    return head + "".join(f"{part.name} {part.version}: {part.licence}\n" for part in parts)


def copy_texts(part: Part, target: Path) -> list[Path]:
    """Copy the texts of a part's licence into a folder of its name.

    Raises:
        Unlicensed: there is no text.
    """
    folder = target / part.name
    texts = part.texts
    if not texts and part.name.lower().startswith(QT):
        texts = (TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt")
    if not texts:
        raise Unlicensed(f"{part.name} {part.version} brings no licence")
    made: list[Path] = []
    for text in texts:
        path = folder / _place(text)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.read_bytes())
        made.append(path)
    return made


def _place(text: Path) -> Path:
    """Where a text goes: its path below `licenses`, else its name."""
    parts = text.parts
    return Path(*parts[parts.index("licenses") + 1 :]) if "licenses" in parts else Path(text.name)


def copy_common(texts: Iterable[Path], target: Path) -> None:
    """Copy the licences that texts only point to, as the copyright files of Debian do."""
    words = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in texts)
    names = {
        name.rstrip(".")
        for name in re.findall(rf"{re.escape(str(COMMON))}/([A-Za-z0-9.-]+)", words)
    }
    for name in sorted(names):
        text = (COMMON / name).resolve()  # GPL is a link to the newest version
        if text.is_file():
            shutil.copyfile(text, target / f"{text.name}.txt")


if __name__ == "__main__":
    main(sys.argv[1:])
