"""The role table of page 1: one line per role, largest team first, score always beside range."""

from reports.briefing import Briefing, Range, RoleLine
from reports.charts.marks import confidence_mark, tier_mark
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
from reports.sections.phrases import ends, exposure, joined, meaning, score
from reports.sections.places import behind, first_page, scored, unmatched
from reports.wording import Wording

BAR = 132.0  # points
_SIZE = 9.0
Row = tuple[CellContent, ...]


def role_table(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table with how to read it, or nothing where no role may be shown."""
    if not scored(briefing):
        return ()
    rows = [_row(role, w) for role in first_page(briefing)]
    rows += _remainder(briefing, w)
    return (
        Heading(plain(w.say("briefing.roles"))),
        DataTable(_columns(w), tuple(rows), w.say("briefing.roles.summary")),
        Paragraph(legend(first_page(briefing), w), "small"),
    )


def role_name(role: RoleLine, w: Wording) -> Text:
    """The plain name, with what must be known about it: to confirm, a small team."""
    notes: list[str] = []
    if role.to_confirm_people >= role.people:
        notes.append(w.say("role.to_confirm"))
    elif role.to_confirm_people:
        notes.append(
            w.say(
                "role.partly_to_confirm",
                part=w.number(role.to_confirm_people),
                people=w.number(role.people),
            )
        )
    if role.small_team:
        notes.append(w.say("role.small_team"))
    if not notes:
        return plain(role.name)
    return (Run(f"{role.name} "), Run(f"({', '.join(notes)})", italic=True))


def tier_cell(role: RoleLine, w: Wording) -> CellContent:
    """Mark and word of the tier; the word borderline where a little more would change it."""
    if role.tier is None:
        return plain(w.say("tier.no_tier"))
    name = w.say(f"tier.short.{role.tier}")
    words = w.say("tier.borderline", tier=name) if role.borderline else name
    return MarkedText(tier_mark(role.tier), plain(words))


def confidence_cell(role: RoleLine, w: Wording) -> CellContent:
    """Bars and word of the confidence; the reasons stand on the options page."""
    if role.confidence is None:
        return plain(w.say("cell.nothing"))
    word = w.say(f"confidence.{role.confidence}")
    return MarkedText(confidence_mark(role.confidence), plain(word))


def legend(roles: tuple[RoleLine, ...], w: Wording) -> Text:
    """How to read a bar, with the first bar of the page as the example."""
    example = next((r.exposure for r in roles if _drawn(r.exposure)), None)
    how: Text = ()
    if example is not None:
        how = w.rich(
            "briefing.legend",
            score=score(example, w),
            range=ends(example, w),
            meaning=meaning(example, w),
        )
    small = any(r.small_team for r in roles)
    return joined(how, w.rich("briefing.small_team") if small else ())


def _columns(w: Wording) -> tuple[TableColumn, ...]:
    return (
        TableColumn(plain(w.say("head.role")), 41),
        TableColumn(plain(w.say("head.people")), 13, "right"),
        TableColumn(plain(w.say("head.score")), 12, "right"),
        TableColumn(_axis(w), 49, "centre"),
        TableColumn(plain(w.say("head.tier")), 43),
        TableColumn(plain(w.say("head.confidence")), 16),
    )


def _axis(w: Wording) -> Drawing:
    words = w.say("head.exposure")
    axis = range_axis(BAR, size=_SIZE, alt=words)
    title = Label((BAR / 2, axis.height + 3), words, _SIZE, bold=True, align="centre")
    return Drawing(BAR, axis.height + _SIZE + 2, (*axis.shapes, title), words)


def _row(role: RoleLine, w: Wording) -> Row:
    return (
        role_name(role, w),
        plain(w.number(role.people)),
        *_exposure_cells(role.exposure, w),
        tier_cell(role, w),
        confidence_cell(role, w),
    )


def _drawn(r: Range | None) -> bool:
    return r is not None and not r.too_uncertain


def _exposure_cells(r: Range | None, w: Wording) -> tuple[CellContent, CellContent]:
    if r is None or r.too_uncertain:
        return plain(w.say("cell.nothing")), plain(exposure(r, w))
    bar = range_bar(r.low, r.high, width=BAR, size=_SIZE, alt=exposure(r, w))
    return plain(score(r, w), bold=True), bar


def _remainder(briefing: Briefing, w: Wording) -> list[Row]:
    rows: list[Row] = []
    others, open_titles = behind(briefing), unmatched(briefing)
    if others:
        name = w.count("briefing.other_roles", len(others))
        rows.append(_sum(name, others, w.say("briefing.other_roles.where"), w))
    if open_titles:
        name = w.count("briefing.open_titles", len(open_titles))
        rows.append(_sum(name, open_titles, w.say("briefing.open_titles.where"), w))
    return rows


def _sum(name: str, roles: tuple[RoleLine, ...], where: str, w: Wording) -> Row:
    people = plain(w.number(sum(r.people for r in roles)))
    nothing = plain(w.say("cell.nothing"))
    return (plain(name), people, nothing, plain(where), nothing, nothing)
