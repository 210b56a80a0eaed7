"""Sheet words: what a role sheet says of a role and of each of its options, for the screen."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.briefing.said import Said, named_cells, said_of
from reports.briefing import OptionLine, RoleLine
from reports.document import DataTable
from reports.sections.sheet_close import other_side
from reports.sections.sheet_duties import sheet_duties
from reports.sections.sheet_fullness import Fullness
from reports.sections.sheet_notes import sheet_notes
from reports.sections.sheet_options import sheet_options
from reports.wording import Wording

_ALL = Fullness(picture=False)  # a screen has room for everything, in words


def duties_said(role: RoleLine, w: Wording) -> tuple[Said, ...]:
    """Duties that take less time, more time, and those that stay with a person."""
    return tuple(said_of(sheet_duties(role, w, _ALL, width=0.0)))


def notes_said(role: RoleLine, day: str, w: Wording) -> tuple[Said, ...]:
    """What to agree where an option checks or teaches AI, and how such work grows.

    Args:
        role: The role.
        day: Date of the briefing, ISO.
        w: The words.
    """
    return tuple(said_of(sheet_notes(role, day, w, _ALL)))


def other_side_said(role: RoleLine, w: Wording) -> str:
    """What speaks against the picture that is given of a role."""
    return "".join(run.text for run in other_side(role, w, _ALL))


def option_said(option: OptionLine, role: RoleLine, w: Wording) -> tuple[Said, ...]:
    """What an option is, leads to and needs, when and at what fee; the facts in rows of two."""
    return tuple(_option(option, role, w))


def _option(option: OptionLine, role: RoleLine, w: Wording) -> Iterator[Said]:
    if option.what:
        yield Said("text", (option.what,))
    for block in sheet_options(replace(role, options=(option,)), w, _ALL)[1:]:
        if isinstance(block, DataTable):
            for _, *facts in named_cells(block):
                yield from (Said("row", fact) for fact in facts)
        else:
            yield from said_of((block,))
