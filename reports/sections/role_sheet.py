"""The role sheet: one page about one role, or about an occupation where the role is a person."""

from reports.briefing import Briefing, RoleLine
from reports.document import Document
from reports.sections.frame import framed
from reports.sections.places import scored
from reports.sections.room import page_width
from reports.sections.sheet_close import sheet_close
from reports.sections.sheet_duties import sheet_duties
from reports.sections.sheet_exposure import sheet_exposure
from reports.sections.sheet_fullness import FULLNESS, Fullness
from reports.sections.sheet_head import sheet_head
from reports.sections.sheet_notes import sheet_notes
from reports.sections.sheet_options import sheet_options
from reports.sections.sheet_places import sheet_confidence, sheet_places
from reports.signs import ToolLine
from reports.wording import wording_for

KEY = "B"


def sheet_roles(briefing: Briefing) -> tuple[RoleLine, ...]:
    """Every role that gets a sheet.

    First the roles themselves, largest team first; then the occupations in general, for roles
    that are one person and for departments under five people.
    """
    return (*(() if briefing.suppressed else scored(briefing)), *briefing.library)


def role_sheet(briefing: Briefing, role: RoleLine, fullness: Fullness = FULLNESS[0]) -> Document:
    """The sheet of one role.

    Args:
        briefing: All that may be printed.
        role: One of its roles, or of its library.
        fullness: How much the sheet says.

    Raises:
        ValueError: the role is a person or has no match, and nothing may be said about it.
    """
    general = role in briefing.library
    if role not in sheet_roles(briefing):
        raise ValueError(role.name)
    w = wording_for(briefing.locale)
    tools = () if general else _tools(briefing, role)
    blocks = (
        *sheet_head(role, w, fullness, general=general),
        sheet_exposure(role, w, fullness, tools, general=general),
        *sheet_places(role, w),
        *sheet_confidence(role, w, fullness),
        *sheet_duties(role, w, fullness, page_width(briefing)),
        *sheet_options(role, w, fullness),
        *sheet_notes(role, briefing.date, w, fullness),
        sheet_close(role, w, fullness),
    )
    name = w.say("document.name.B.general" if general else "document.name.B")
    title = w.say("document.title", name=name, department=role.name)
    return framed(KEY, briefing, w, blocks, name=name, title=title)


def _tools(briefing: Briefing, role: RoleLine) -> tuple[ToolLine, ...]:
    """The tools in use or planned here that touch duties of the role."""
    here = {t.key: t for t in briefing.signs.tools if t.state in {"live", "planned"}}
    return tuple(here[key] for key in role.tools if key in here)
