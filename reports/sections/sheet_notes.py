"""Notes on a role sheet: before a tool learns from staff, reach and risk, years on a ladder."""

from collections.abc import Iterator
from datetime import date

from reports.briefing import RoleLine
from reports.document import Block, Paragraph, Text
from reports.sections.phrases import joined
from reports.sections.sheet_fullness import Fullness, kept_options
from reports.wording import Wording

_CLINICAL = "29-"
_WITH_PATIENTS = frozenset({"in_person_care", "human_led"})
_YEARS = 5  # of the example


def sheet_notes(role: RoleLine, day: str, w: Wording, fullness: Fullness) -> list[Block]:
    """What to agree where an option is to check or teach AI; nothing for the others.

    Args:
        role: The role, or an occupation in general.
        day: Date of the briefing, ISO.
        w: The words.
        fullness: How much there is room for.
    """
    options = kept_options(role.options, fullness.options)
    if not any(option.lane == "oversee" for option in options):
        return []
    said = joined(*_notes(role, day, w, fullness))
    return [Paragraph(said, "small")] if said else []


def _notes(role: RoleLine, day: str, w: Wording, fullness: Fullness) -> Iterator[Text]:
    clinical = (role.code or "").startswith(_CLINICAL) and role.tier in _WITH_PATIENTS
    yield w.rich("sheet.capture.clinical" if clinical else "sheet.capture")
    if fullness.ladder and clinical:
        year = date.fromisoformat(day).year + _YEARS
        yield w.rich("sheet.ladder", year=str(year))
    if fullness.specialty and any(option.maturity for option in role.options):
        yield w.rich("sheet.specialty")
