"""The self-check: questions on care and data to answer without a name, on a page of its own."""

from typing import Final

from reports.briefing import Briefing
from reports.charts.marks import tick_box
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    PageBreak,
    Paragraph,
    Space,
    TableColumn,
    plain,
)
from reports.sections.room import page_width
from reports.sections.writing import fields
from reports.wording import Wording

_FORMS: Final = (("staff", "readiness"), ("leaders", "readiness_leaders"))  # kind of checklist
_ANSWERS = range(5)


def self_check_form(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """A page to copy and hand in; nothing where there are no questions."""
    tables = tuple(
        block for form, kind in _FORMS for block in _table(form, _asked(briefing, kind), w)
    )
    if not tables:
        return ()
    return (
        PageBreak(),
        Heading(plain(w.say("ready.title")), 1),
        Paragraph(plain(w.say("ready.what"))),
        Space(4),
        *fields((w.say("ready.group"),), page_width(briefing)),
        *tables,
    )


def _asked(briefing: Briefing, kind: str) -> tuple[str, ...]:
    return tuple(line.text for line in briefing.checklists if line.kind == kind)


def _table(form: str, asked: tuple[str, ...], w: Wording) -> tuple[Block, ...]:
    if not asked:
        return ()
    columns = (
        TableColumn(plain(w.say("ready.question")), 119),
        *(TableColumn(plain(w.number(answer)), 11, "centre") for answer in _ANSWERS),
    )
    rows: tuple[tuple[CellContent, ...], ...] = tuple(
        (plain(text), *(tick_box(alt=w.number(answer)) for answer in _ANSWERS)) for text in asked
    )
    return (
        Heading(plain(w.say(f"ready.{form}"))),
        DataTable(columns, rows, w.say("ready.summary")),
    )
