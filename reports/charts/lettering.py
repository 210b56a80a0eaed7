"""Lettering: how wide a text is in Noto Sans, and which characters the fonts lack."""

from functools import cache
from importlib.resources import files

UNITS = 1000  # font units per em
_FACES = ("regular", "bold", "italic")


def face_of(*, bold: bool = False, italic: bool = False) -> str:
    """The face for a style; there is no bold italic, bold wins."""
    return "bold" if bold else "italic" if italic else "regular"


@cache
def advances(face: str) -> dict[str, int]:
    """Advance width of every character of a face, in thousandths of the size."""
    column = 1 + _FACES.index(face)
    table = (files("assets") / "fonts" / "advances.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {chr(int(row[0], 16)): int(row[column]) for row in rows}


def width_of(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Width of a text in points. Characters the face lacks count as a replacement character."""
    widths = advances(face_of(bold=bold, italic=italic))
    other = widths["\ufffd"]
    return sum([widths.get(character, other) for character in text]) * size / UNITS


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> tuple[str, ...]:
    """A text in lines that fit a width in points; a word that is wider is split."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(joined, size, bold=bold) <= width:
            lines[-1] = joined
        else:
            lines += _pieces(word, size, width, bold=bold)
    return tuple(lines)


def _pieces(word: str, size: float, width: float, *, bold: bool) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1] + character, size, bold=bold) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
