"""Rendering: the documents of a briefing as named bytes, ready to be written."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from reports.briefing import Briefing, RoleLine
from reports.document import Document
from reports.pdf.fitting import pages_of
from reports.pdf.fonts import MissingGlyph, missing_glyphs
from reports.pdf.writer import write_bound, write_pdf
from reports.sections.board_summary import summary_document, summary_exists
from reports.sections.compose import composable, compose
from reports.sections.role_sheet import role_sheet, sheet_roles
from reports.sections.sheet_fullness import FULLNESS, Fullness
from reports.signs import Summary
from reports.wording import Wording, wording_for

_LONGEST = 48  # characters of a role's name in a file's name: Windows paths are short
_MOST_CODES = 12  # named in a sentence
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """One finished file. The name holds document (and role) and date only, in plain ASCII.

    `missing` lists what the fonts lack: it was printed as a replacement character, and whoever
    shows or writes the file should say so (`missing_words`).
    """

    name: str
    data: bytes
    missing: tuple[MissingGlyph, ...] = ()


def render_set(briefing: Briefing, documents: Iterable[str]) -> tuple[RenderedFile, ...]:
    """Make the documents asked for, in the order of the alphabet.

    Letters whose document does not exist yet, or may not exist for a department this small, are
    passed over. B is one file for every role that gets a sheet.

    Args:
        briefing: All that may be printed.
        documents: Letters A to G.
    """
    return tuple(
        RenderedFile(name, write_pdf(document), missing_glyphs(document))
        for name, document in named_documents(briefing, documents)
    )


def combined(briefing: Briefing, documents: Iterable[str]) -> RenderedFile | None:
    """The documents asked for as one file with bookmarks, or None where there are none.

    Every document keeps its own page numbers, so that a part can be handed out alone.

    Args:
        briefing: All that may be printed.
        documents: Letters A to G.
    """
    bound = [document for _, document in named_documents(briefing, documents)]
    if not bound:
        return None
    w = wording_for(briefing.locale)
    cover = replace(
        bound[0],
        key="set",
        title=w.say("set.title", department=briefing.department),
        subject=w.say("set.subject"),
        blocks=(),
    )
    lacking = {glyph.character: glyph for document in bound for glyph in missing_glyphs(document)}
    name = f"set-{_plain(briefing.department, 'department')}-{briefing.date}.pdf"
    return RenderedFile(name, write_bound(bound, cover), tuple(lacking.values()))


def render_summary(summary: Summary) -> RenderedFile | None:
    """The summary for HR and the board (E), or None where nothing of it may be shown."""
    if not summary_exists(summary):
        return None
    document = summary_document(summary)
    name = f"{_FILE_NAMES['E']}-{summary.date}.pdf"
    return RenderedFile(name, write_pdf(document), missing_glyphs(document))


def missing_words(missing: Iterable[MissingGlyph], w: Wording) -> str:
    """What the fonts lack as a sentence for a window or a terminal, empty where nothing.

    The characters are named by code: the terminal may lack them as well.
    """
    codes = sorted({f"U+{ord(glyph.character):04X}" for glyph in missing})
    if not codes:
        return ""
    return w.count("set.missing_glyphs", len(codes), codes=", ".join(codes[:_MOST_CODES]))


def named_documents(
    briefing: Briefing, documents: Iterable[str]
) -> tuple[tuple[str, Document], ...]:
    """The documents asked for by file name, in the order of the alphabet."""
    return tuple(pair for key in sorted(set(documents)) for pair in _named(key, briefing))


def sheet_documents(briefing: Briefing) -> tuple[tuple[str, Document], ...]:
    """The role sheets by file name, each as full as its one page allows."""
    roles = sheet_roles(briefing)
    names = _plain_names(role.name for role in roles)
    return tuple(
        (f"B-{name}-{briefing.date}.pdf", _one_page(briefing, role))
        for name, role in zip(names, roles, strict=True)
    )


def file_name(key: str, briefing: Briefing) -> str:
    """`A-department-briefing-2026-11-24.pdf`: the same in every locale; the folder says where."""
    return f"{_FILE_NAMES[key]}-{briefing.date}.pdf"


def _named(key: str, briefing: Briefing) -> tuple[tuple[str, Document], ...]:
    if key == "B":
        return sheet_documents(briefing)
    if composable(key, briefing):
        return ((file_name(key, briefing), compose(key, briefing)),)
    return ()


def _one_page(briefing: Briefing, role: RoleLine) -> Document:
    """The fullest sheet that keeps to one page (large print: two), or the shortest there is."""
    most = 2 if briefing.large_print else 1

    @cache
    def sheet(fullness: Fullness) -> Document:
        return role_sheet(briefing, role, fullness)

    def fits(fullness: Fullness) -> bool:
        return pages_of(sheet(fullness)) <= most

    first = bisect_left(FULLNESS[:-1], x=True, key=fits)
    return sheet(FULLNESS[first])


def _plain_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names of roles as parts of file names: letters, figures and hyphens, all different."""
    taken: set[str] = set()
    plain: list[str] = []
    for name in names:
        base = choice = _plain(name, "role")
        number = 1
        while choice in taken:
            number += 1
            choice = f"{base}-{number}"
        taken.add(choice)
        plain.append(choice)
    return tuple(plain)


def _plain(name: str, otherwise: str) -> str:
    """Small letters, figures and hyphens, in any language's file system and never reserved."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_PLAIN.sub("-", letters)[:_LONGEST].strip("-") or otherwise


_FILE_NAMES = {
    "A": "A-department-briefing",
    "C": "C-conversation-sheet",
    "D": "D-method",
    "E": "E-board-summary",
    "F": "F-staff-notice",
    "G": "G-data-quality",
}
