"""Fonts: the three faces, and which characters of a document they cannot print."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from reports.document import Document, Drawing, Label, Run
from reports.pdf.text import lacking

FILES = {
    "regular": "NotoSans-Regular.ttf",
    "bold": "NotoSans-Bold.ttf",
    "italic": "NotoSans-Italic.ttf",
}


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character of the document that the fonts lack, and a text it stands in."""

    character: str
    text: str


def missing_glyphs(document: Document) -> tuple[MissingGlyph, ...]:
    """What will be printed as the replacement character, found before layout.

    Names and titles may hold any character, so this is a list to report, not a reason to stop.
    """
    found: dict[str, MissingGlyph] = {}
    for text in dict.fromkeys(_texts(document)):
        if text.isascii() and text.isprintable():
            continue
        for character in sorted(lacking(text)):
            found.setdefault(character, MissingGlyph(character, text))
    return tuple(found.values())


def _texts(value: object) -> Iterator[str]:
    """Every text that is drawn, in reading order; alt texts are spoken, not drawn."""
    if isinstance(value, Run | Label):
        yield value.text
    elif isinstance(value, Drawing):
        yield from _texts(value.shapes)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Document):
        yield from (value.name, value.department, value.status, value.footer_bold, value.footer)
        yield from (value.page_words, value.draft_word)
        yield from _texts(value.blocks)
    elif is_dataclass(value):
        for part in fields(value):
            inner = getattr(value, part.name)
            if part.name == "number" and isinstance(inner, str):
                yield inner
            else:
                yield from _texts(inner)


def font_name(face: str) -> str:
    """The name under which reportlab knows a face."""
    return f"touchstone-{face}"
