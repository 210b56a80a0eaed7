"""Rendering: the documents of a briefing as named bytes, ready to be written."""

from collections.abc import Iterable
from dataclasses import dataclass

from reports.briefing import Briefing
from reports.pdf.writer import write_pdf
from reports.sections.compose import composable, compose


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """One finished file. The name holds document and date only, in plain ASCII."""

    name: str
    data: bytes


def render_set(briefing: Briefing, documents: Iterable[str]) -> tuple[RenderedFile, ...]:
    """Make the documents asked for, in the order of the alphabet.

    Letters whose document does not exist yet, or may not exist for a department this small, are
    passed over.

    Args:
        briefing: All that may be printed.
        documents: Letters A to G.
    """
    keys = [key for key in sorted(set(documents)) if composable(key, briefing)]
    return tuple(
        RenderedFile(file_name(key, briefing), write_pdf(compose(key, briefing))) for key in keys
    )


def file_name(key: str, briefing: Briefing) -> str:
    """`A-department-briefing-2026-11-24.pdf`: the same in every locale; the folder says where."""
    return f"{_FILE_NAMES[key]}-{briefing.date}.pdf"


_FILE_NAMES = {"A": "A-department-briefing", "D": "D-method", "G": "G-data-quality"}
