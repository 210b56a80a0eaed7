"""Other roles: what page 1 only counts, one line each, with no value where a role is a person."""

from reports.briefing import Briefing, RoleLine
from reports.document import Block, CellContent, DataTable, Heading, TableColumn, plain
from reports.sections.phrases import exposure
from reports.sections.places import one_holder, unmatched
from reports.sections.role_table import behind, first_page, people_cell, role_name, tier_cell
from reports.sections.roles_by_tier import roles_by_tier
from reports.wording import Wording

Row = tuple[CellContent, ...]
_LONG = 10  # rows


def other_roles(briefing: Briefing, w: Wording) -> tuple[tuple[Block, ...], ...]:
    """The list of roles and titles that page 1 joins in its last line.

    One line each, and for a long list a shorter form in two columns under the names of the tiers.
    """
    lone = {id(r) for r in one_holder(briefing)}
    listed = behind(briefing, first_page(briefing, w))
    titles = unmatched(briefing)
    rows = [_alone(role, w) if id(role) in lone else _role(role, w) for role in listed]
    rows += [_unmatched(role, w) for role in titles]
    if not rows:
        return ()
    if len(rows) < _LONG or briefing.large_print:  # for which two columns are too narrow
        return (_lines(rows, w),)
    roles, alone = ([r for r in listed if (id(r) in lone) is single] for single in (False, True))
    return _lines(rows, w), roles_by_tier(roles, alone, titles, briefing, w)


def _lines(rows: list[Row], w: Wording) -> tuple[Block, ...]:
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
