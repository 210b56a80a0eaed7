"""Embedding: the fonts' subsets with maps from codes to characters that PDF/A accepts.

Imports nothing of reportlab, but handles its fonts; guarded by tests/reports/pdf/test_reportlab.py.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

File: TypeAlias = Any  # reportlab's PDFDocument
_BLOCK = 100  # a character map lists at most so many codes at once


def embed_fonts(file: File) -> None:
    """Add every font that was used, each subset with our own character map."""
    for font in file.delayedFonts:
        subsets = {
            font.getSubsetInternalName(number, file)[1:]: list(characters)
            for number, characters in enumerate(font.state[file].subsets)
        }
        font.addObjects(file)  # after this the font has forgotten its subsets
        for name, characters in subsets.items():
            entry = file.idToObject[name]
            stream = file.idToObject[entry.ToUnicode.name]
            stream.content = character_map(entry.BaseFont, characters)
    file.delayedFonts = []


def character_map(name: str, characters: list[int]) -> str:
    """A ToUnicode map from codes to characters.

    reportlab's own maps code 0 to U+0000, which PDF/A forbids, and lists all codes at once.

    Args:
        name: of the font subset.
        characters: code points, at their codes; code 0 is no character.
    """
    last = len(characters) - 1
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name}-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{last:02X}>",
        "endcodespacerange",
        *_blocks(characters),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def _blocks(characters: list[int]) -> Iterator[str]:
    pairs = [(code, character) for code, character in enumerate(characters) if character]
    for start in range(0, len(pairs), _BLOCK):
        block = pairs[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar"
        for code, character in block:
            yield f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
