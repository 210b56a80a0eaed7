"""The plan: what to do in 30, 90 and 365 days, hours and cost of chosen options, sign-off."""

from collections.abc import Iterator

from reports.briefing import Briefing, OptionLine, RoleLine
from reports.document import (
    Block,
    Box,
    Bullets,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    SideBySide,
    Space,
    TableColumn,
    Text,
    plain,
)
from reports.sections.option_facts import earliest, fee, option_title
from reports.sections.phrases import amount_of, joined
from reports.sections.places import scored
from reports.sections.room import page_width
from reports.sections.writing import fields
from reports.wording import Wording, half_up

_TERMS = ("30", "90", "365")
_ROWS = 8
_BOX = 16.0  # points: the padding of a box
_STRAINED = frozenset({"noticeable", "heavy"})


def plan(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Three boxes of steps, then hours and cost."""
    steps = (_first(briefing, w), _second(briefing, w), _third(w))
    columns = tuple(
        (Heading(plain(w.say(f"plan.{term}")), 3), Bullets(tuple(map(plain, told)), "small"))
        for term, told in zip(_TERMS, steps, strict=True)
    )
    return (
        Heading(plain(w.say("plan.title")), 1),
        SideBySide(columns, framed=True, gap=11),
        *_cost(briefing, w),
    )


def sign_off(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Lines to sign, with who was consulted and what HR has to check."""
    width = page_width(briefing) - _BOX
    manager, side, hr = (w.say(f"plan.{who}") for who in ("manager", "staff_side", "hr"))
    heard = briefing.signs.consulted
    consulted = (Paragraph(w.rich("plan.consulted", who=heard), "small"),) if heard else ()
    said = joined(
        plain(w.say("plan.no_person")),
        plain(w.say("document.equality")),
        plain(w.say("document.no_staffing_levels")),
    )
    lines = (*fields((manager, side), width), Space(5), *fields((hr, w.say("plan.next")), width))
    heading = Heading(plain(w.say("plan.sign_off")), 3)
    return (Box((heading, Space(3), *lines, *consulted, Paragraph(said, "small"))),)


def _first(briefing: Briefing, w: Wording) -> Iterator[str]:
    signs = briefing.signs
    opened = sum(title.status in {"review", "unmatched"} for title in briefing.titles)
    if opened:
        yield w.count("plan.titles", opened)
    yield w.say("plan.notice")
    yield w.say("plan.talks")
    if not any(tool.state in {"live", "planned"} for tool in signs.tools):
        yield w.say("plan.list")
    elif signs.validation_gaps:
        yield w.count("plan.checker", signs.validation_gaps)


def _second(briefing: Briefing, w: Wording) -> Iterator[str]:
    yield w.say("plan.step")
    yield w.say("plan.hours")
    yield w.say("plan.sample")
    compression = briefing.signs.compression
    if compression is not None and compression.word in _STRAINED:
        yield w.say("plan.harder")


def _third(w: Wording) -> Iterator[str]:
    yield w.say("plan.review")
    yield w.say("plan.entry")
    yield w.say("plan.again")


# ---- hours and cost ---------------------------------------------------------------------------


def chosen_options(briefing: Briefing) -> tuple[tuple[RoleLine, OptionLine], ...]:
    """The options that the manager marked as worth discussing, with their roles."""
    return tuple(
        (role, option)
        for role in scored(briefing)
        for option in role.options
        if option.decision == "accepted"
    )


def _cost(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The options the manager marked, or that none is marked yet."""
    chosen = chosen_options(briefing)
    if not chosen:
        return (Space(4), Paragraph(w.rich("plan.chosen.none"), "small"))
    heads = (("role", 50), ("option", 58), ("earliest", 24), ("hours", 18), ("fee", 24))
    columns = tuple(
        TableColumn(
            plain(w.say("head.role" if head == "role" else f"plan.head.{head}")),
            width,
            "right" if head == "hours" else "left",
        )
        for head, width in heads
    )
    rows = tuple(_chosen(role, option, w) for role, option in chosen[:_ROWS])
    notes = joined(*_notes(briefing, len(chosen) - _ROWS, w))
    return (
        Heading(plain(w.say("plan.cost"))),
        DataTable(columns, rows, w.say("plan.cost.summary")),
        Paragraph(notes, "small"),
    )


def _chosen(role: RoleLine, option: OptionLine, w: Wording) -> tuple[CellContent, ...]:
    hours = role.learning_hours
    return (
        plain(role.name),
        plain(option_title(option, w)),
        plain(earliest(option.months, w)),
        plain(w.say("cell.nothing") if hours is None else w.number(half_up(hours))),
        plain(fee(option, w)),
    )


def _notes(briefing: Briefing, more: int, w: Wording) -> Iterator[Text]:
    if more > 0:
        yield plain(w.count("plan.chosen.more", more))
    hours = briefing.signs.learning_hours
    if hours is None:
        yield plain(w.say("plan.fees"))
    else:
        yield w.rich("plan.learning", hours=amount_of(hours, w))
