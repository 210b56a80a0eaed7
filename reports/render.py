"""Rendering: the documents of a briefing as named bytes, ready to be written."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from reports.briefing import Briefing, RoleLine
from reports.document import Document
from reports.pdf.fitting import pages_of
from reports.pdf.writer import write_pdf
from reports.sections.compose import composable, compose
from reports.sections.role_sheet import role_sheet, sheet_roles
from reports.sections.sheet_fullness import FULLNESS, Fullness

_LONGEST = 48  # characters of a role's name in a file's name: Windows paths are short
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """One finished file. The name holds document (and role) and date only, in plain ASCII."""

    name: str
    data: bytes


def render_set(briefing: Briefing, documents: Iterable[str]) -> tuple[RenderedFile, ...]:
    """Make the documents asked for, in the order of the alphabet.

    Letters whose document does not exist yet, or may not exist for a department this small, are
    passed over. B is one file for every role that gets a sheet.

    Args:
        briefing: All that may be printed.
        documents: Letters A to G.
    """
    return tuple(
        RenderedFile(name, write_pdf(document))
        for key in sorted(set(documents))
        for name, document in _named(key, briefing)
    )


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
    """The fullest sheet that keeps to one page, or the shortest there is."""

    def fits(fullness: Fullness) -> bool:
        return pages_of(role_sheet(briefing, role, fullness)) == 1

    first = bisect_left(FULLNESS[:-1], x=True, key=fits)
    return role_sheet(briefing, role, FULLNESS[first])


def _plain_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names of roles as parts of file names: letters, figures and hyphens, all different."""
    taken: set[str] = set()
    plain: list[str] = []
    for name in names:
        base = choice = _plain(name)
        number = 1
        while choice in taken:
            number += 1
            choice = f"{base}-{number}"
        taken.add(choice)
        plain.append(choice)
    return tuple(plain)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_PLAIN.sub("-", letters)[:_LONGEST].strip("-") or "role"


_FILE_NAMES = {"A": "A-department-briefing", "D": "D-method", "G": "G-data-quality"}
