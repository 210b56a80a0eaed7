"""The role table of page 1: one line per role, largest team first, score always beside range."""

from collections.abc import Sequence

from reports.briefing import Briefing, Range, RoleLine
from reports.charts.lettering import wrapped
from reports.charts.marks import tier_mark
from reports.charts.ranges import range_axis, range_bar
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Drawing,
    Heading,
    Label,
    MarkedText,
    Paragraph,
    Run,
    TableColumn,
    Text,
    plain,
)
from reports.sections.decisions import decisions
from reports.sections.finding import finding
from reports.sections.numbers import numbers
from reports.sections.phrases import ends, exposure, joined, meaning, score
from reports.sections.places import scored, unmatched
from reports.sections.room import fits_a_page
from reports.sections.unknowns import unknowns
from reports.wording import Wording

ON_PAGE_1 = 8
BAR, BAR_TIMED = 126.0, 106.0  # points; shorter beside a column on timing
_UNCLEAR = "unclear"
_FEWEST = 2  # rows; below it page 1 may run over
_SIZE, _LINE = 9.0, 11.0
_COUNTED = ("people", "score")
Row = tuple[CellContent, ...]


def role_table(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table with how to read it, or nothing where no role may be shown."""
    return _written(briefing, first_page(briefing, w), w)


def first_page(briefing: Briefing, w: Wording) -> tuple[RoleLine, ...]:
    """The roles of the table: eight, or fewer where long names would fill the page."""
    roles = scored(briefing)[:ON_PAGE_1]
    if briefing.large_print:
        return roles  # which takes two pages anyway
    sections = (finding, numbers, decisions, unknowns)
    others = tuple(block for section in sections for block in section(briefing, w))
    while len(roles) > _FEWEST and not fits_a_page(
        (*others, *_written(briefing, roles, w)), briefing
    ):
        roles = roles[:-1]
    return roles


def behind(briefing: Briefing, shown: Sequence[RoleLine]) -> tuple[RoleLine, ...]:
    """Matched roles that the table counts as other roles, one-holder roles among them."""
    kept = {id(r) for r in shown}  # two roles may be equal
    return tuple(r for r in briefing.roles if r.status != "unmatched" and id(r) not in kept)


def _written(
    briefing: Briefing, roles: tuple[RoleLine, ...], w: Wording
) -> tuple[Heading | DataTable | Paragraph, ...]:
    if not roles:
        return ()
    timed = any(role.timing != _UNCLEAR for role in roles)
    bar = None if briefing.large_print else BAR_TIMED if timed else BAR
    rows = (*(_row(role, w, bar) for role in roles), *_remainder(briefing, roles, w))
    if not timed:
        rows = tuple(row[:-1] for row in rows)
    how = legend(roles, w, drawn=bar is not None)
    return (
        Heading(plain(w.say("briefing.roles"))),
        DataTable(_columns(w, bar, timed=timed), rows, w.say("briefing.roles.summary")),
        Paragraph(joined(how, w.rich("briefing.timing") if timed else ()), "small"),
    )


def role_name(role: RoleLine, w: Wording) -> Text:
    """The plain name, with how much of it is still to confirm."""
    return name_with(role.name, to_confirm(role, w))


def name_with(name: str, notes: Sequence[str]) -> Text:
    """A name with notes behind it, where there are any."""
    return (Run(f"{name} "), Run(f"({', '.join(notes)})", italic=True)) if notes else plain(name)


def to_confirm(role: RoleLine, w: Wording) -> tuple[str, ...]:
    """How many of a role have a title to confirm, as a note: none where nobody has."""
    if role.to_confirm_people >= role.people:
        return (w.say("role.to_confirm"),)
    if not role.to_confirm_people:
        return ()
    part, people = w.number(role.to_confirm_people), w.number(role.people)
    return (w.say("role.partly_to_confirm", part=part, people=people),)


def tier_cell(role: RoleLine, w: Wording) -> CellContent:
    """Mark and word of the tier; the word borderline where a little more would change it."""
    if role.tier is None:
        return plain(w.say("tier.no_tier"))
    name = w.say(f"tier.short.{role.tier}")
    words = w.say("tier.borderline", tier=name) if role.borderline else name
    return MarkedText(tier_mark(role.tier), plain(words))


def people_cell(role: RoleLine, w: Wording) -> Text:
    """How many people, with the sign of a small team."""
    key = "role.people.small_team" if role.small_team else "role.people"
    return plain(w.say(key, people=w.number(role.people)))


def legend(roles: tuple[RoleLine, ...], w: Wording, *, drawn: bool = True) -> Text:
    """How to read a bar, or a range in words, with the first of the page as the example."""
    example = next((r.exposure for r in roles if _drawn(r.exposure)), None)
    how: Text = ()
    if example is not None:
        how = w.rich(
            "briefing.legend" if drawn else "briefing.legend.words",
            score=score(example, w),
            range=ends(example, w),
            meaning=meaning(example, w),
        )
    small = any(r.small_team for r in roles)
    return joined(how, w.rich("briefing.small_team") if small else ())


def _columns(w: Wording, bar: float | None, *, timed: bool) -> tuple[TableColumn, ...]:
    """The columns around a bar of a width; large print has words, for a bar would be tiny."""
    if bar is None:
        heads = (("role", 44), ("people", 17), ("score", 15), ("range", 25), ("tier", 54))
        words = tuple(
            TableColumn(
                plain(w.say(f"head.{head}")), width, "right" if head in _COUNTED else "left"
            )
            for head, width in heads
        )
        timing = TableColumn(plain(w.say("head.timing")), 19)
        return (*words, timing) if timed else words
    columns = (
        TableColumn(plain(w.say("head.role")), 40 if timed else 49),
        TableColumn(plain(w.say("head.people")), 12.5, "right"),
        TableColumn(plain(w.say("head.score")), 11, "right"),
        TableColumn(_axis(w, bar), 41 if timed else 48, "centre"),
        TableColumn(plain(w.say("head.tier")), 53.5),
        TableColumn(plain(w.say("head.timing")), 16),
    )
    return columns if timed else columns[:-1]


def _axis(w: Wording, bar: float) -> Drawing:
    words = w.say("head.exposure")
    axis = range_axis(bar, size=_SIZE, alt=words)
    lines = wrapped(words, _SIZE, bar, bold=True)
    title = tuple(
        Label((bar / 2, axis.height + 3 + k * _LINE), line, _SIZE, bold=True, align="centre")
        for k, line in enumerate(reversed(lines))
    )
    height = axis.height + _SIZE + 2 + (len(lines) - 1) * _LINE
    return Drawing(bar, height, (*axis.shapes, *title), words)


def _row(role: RoleLine, w: Wording, bar: float | None) -> Row:
    return (
        role_name(role, w),
        people_cell(role, w),
        *_exposure_cells(role.exposure, w, bar),
        tier_cell(role, w),
        plain(w.say(f"timing.{role.timing}")),
    )


def _drawn(r: Range | None) -> bool:
    return r is not None and not r.too_uncertain


def _exposure_cells(
    r: Range | None, w: Wording, width: float | None
) -> tuple[CellContent, CellContent]:
    if r is None or r.too_uncertain:
        return plain(w.say("cell.nothing")), plain(exposure(r, w))
    if width is None:
        return plain(score(r, w), bold=True), plain(ends(r, w), bold=True)
    bar = range_bar(r.low, r.high, width=width, size=_SIZE, alt=exposure(r, w))
    return plain(score(r, w), bold=True), bar


def _remainder(briefing: Briefing, shown: tuple[RoleLine, ...], w: Wording) -> tuple[Row, ...]:
    """One line for what is listed at the end, so that the people add up."""
    others, titles = behind(briefing, shown), unmatched(briefing)
    if not others and not titles:
        return ()
    key = "briefing.other_lines" if others and titles else "briefing.other_roles"
    name = w.count(key if others else "briefing.open_titles", len(others) + len(titles))
    people = w.number(sum(r.people for r in (*others, *titles)))
    nothing = plain(w.say("cell.nothing"))
    where = plain(w.say("briefing.other_roles.where"))
    return ((plain(name), plain(people), nothing, where, nothing, nothing),)
