"""Takes a version's notes out of the CHANGELOG: `python packaging/release_notes.py 1.2.3`.

The tag, the program and the CHANGELOG must name one version, or nothing is released.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class NoNotes(Exception):  # noqa: N818 - it says what a version has
    """A version that cannot be released: the words or the numbers are missing."""


def notes_of(version: str, changelog: str) -> str:
    """What the CHANGELOG says about a version.

    Raises:
        NoNotes: nothing.
    """
    sections = re.split(r"(?m)^## ", changelog)[1:]
    for section in sections:
        title, _, words = section.partition("\n")
        if re.match(rf"\[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", title) and words.strip():
            return words.strip() + "\n"
    raise NoNotes(f"CHANGELOG.md says nothing about {version} under '## [{version}] - DATE'")


def main(tag: str) -> None:
    """Print the notes of a tag such as v1.2.3."""
    sys.path.insert(0, str(ROOT))
    from desktop import __version__  # noqa: PLC0415 - found only after the line above

    version = tag.removeprefix("v")
    if version != __version__:
        raise NoNotes(f"the tag says {version}, the program {__version__}")
    print(notes_of(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")), end="")


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except NoNotes as missing:
        sys.exit(str(missing))
