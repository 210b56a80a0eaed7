"""Other roles: what page 1 only counts, one line each, with no value where a role is a person."""

from reports.briefing import Briefing, RoleLine
from reports.document import Block, CellContent, DataTable, Heading, TableColumn, plain
from reports.sections.phrases import exposure
from reports.sections.places import one_holder, unmatched
from reports.sections.role_table import behind, first_page, people_cell, role_name, tier_cell
from reports.wording import Wording

Row = tuple[CellContent, ...]


def other_roles(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The list of roles and titles that page 1 joins in its last lines."""
    alone = {id(r) for r in one_holder(briefing)}
    rows = [
        _alone(role, w) if id(role) in alone else _role(role, w)
        for role in behind(briefing, first_page(briefing, w))
    ]
    rows += [_unmatched(role, w) for role in unmatched(briefing)]
    if not rows:
        return ()
    columns = (
        TableColumn(plain(w.say("head.role")), 55),
        TableColumn(plain(w.say("head.people")), 13, "right"),
        TableColumn(plain(w.say("head.tier")), 58),
        TableColumn(plain(w.say("head.exposure_words")), 48),
    )
    return (
        Heading(plain(w.say("others"))),
        DataTable(columns, tuple(rows), w.say("others.summary")),
    )


def _role(role: RoleLine, w: Wording) -> Row:
    return (
        role_name(role, w),
        people_cell(role, w),
        tier_cell(role, w),
        plain(exposure(role.exposure, w)),
    )


def _alone(role: RoleLine, w: Wording) -> Row:
    return (
        plain(role.name),
        plain(w.number(role.people)),
        plain(w.say("cell.nothing")),
        plain(w.say("others.one_holder")),
    )


def _unmatched(role: RoleLine, w: Wording) -> Row:
    return (
        plain(w.say("phrase.quoted", text=role.name)),
        plain(w.number(role.people)),
        plain(w.say("cell.nothing")),
        plain(w.say("others.unmatched")),
    )
