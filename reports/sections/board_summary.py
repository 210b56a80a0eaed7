"""The board summary: one page for HR and the board, over all departments of a run."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from reports.document import (
    Block,
    Box,
    Bullets,
    CellContent,
    DataTable,
    Document,
    Heading,
    Paragraph,
    SideBySide,
    Space,
    TableColumn,
    Text,
    plain,
)
from reports.sections.board_people import board_people
from reports.sections.board_points import board_points
from reports.sections.frame import framed
from reports.sections.phrases import amount_of, hours_a_week, joined, share_span_of
from reports.sections.room import fits_a_page, height_of, page_height, page_width
from reports.sections.scenarios import Which, scenario_table, shown_scenarios
from reports.signs import Summary
from reports.wording import Wording, wording_for

KEY = "E"
_MARGIN = 8  # points: heights are estimated, and one line more would be a page of its own
_TWO_PAGES = 1.8
_CONTEXT = ("X5", "X8")  # claims about the world outside, in the US


@dataclass(frozen=True, slots=True)
class _Level:
    """How much the page says: what stands in other documents as well goes first."""

    points: Literal["body", "small"] = "body"  # size of risks and investments
    context: bool = True
    scenarios: Which = "all"
    sure: int = 3  # sentences on how sure we are


_LEVELS = (
    _Level(),
    _Level("small"),
    _Level("small", scenarios="changed"),
    _Level("small", scenarios="changed", sure=2),
    _Level("small", context=False, scenarios="changed", sure=2),
    _Level("small", context=False, scenarios="changed", sure=1),
    _Level("small", context=False, scenarios="largest", sure=1),
)


def summary_exists(summary: Summary) -> bool:
    """Whether any count may be shown: not where all roles together are a small group."""
    return summary.people is not None and any(c.about is not None for c in summary.tiers)


def summary_document(summary: Summary) -> Document:
    """Write down the page.

    Raises:
        ValueError: nothing in it may be shown.
    """
    if not summary_exists(summary):
        raise ValueError(KEY)
    w = wording_for(summary.locale)
    levels = (_written(summary, level, w) for level in _LEVELS)
    fitting = (blocks for blocks in levels if _fits(blocks, summary))
    blocks = next(fitting, _written(summary, _LEVELS[-1], w))
    return framed(KEY, summary, w, blocks)


def _fits(blocks: tuple[Block, ...], summary: Summary) -> bool:
    """Whether the page holds it; large print has two, and rows that are not split end early."""
    if summary.large_print:
        return height_of(blocks, page_width(summary)) <= _TWO_PAGES * page_height(summary)
    return fits_a_page((*blocks, Space(_MARGIN)), summary)


def _written(summary: Summary, level: "_Level", w: Wording) -> tuple[Block, ...]:
    return (
        *_warning(summary, w),
        Heading(plain(w.say(_title(summary))), 1),
        _ask(summary, w),
        *board_people(summary, w),
        *board_points(summary, w, level.points),
        *_scenarios(summary, w, level.scenarios),
        *_sure(w, level.sure),
        *(_context(summary, w) if level.context else ()),
        _law(w),
    )


def _warning(summary: Summary, w: Wording) -> tuple[Block, ...]:
    if summary.months_old <= summary.oldest_months:
        return ()
    words = w.rich("briefing.old_evidence", months=w.number(summary.months_old))
    return (Box((Paragraph(words, "small"),)),)


def _title(summary: Summary) -> str:
    if summary.tools_live_or_planned:
        return "board.title.tools"
    return "board.title.information" if summary.information else "board.title.plain"


def _ask(summary: Summary, w: Wording) -> Block:
    hours = summary.signs.learning_hours
    said = w.rich("board.ask.no_hours")
    if hours is not None:
        said = w.rich("board.ask.hours", hours=amount_of(hours, w))
    heard = summary.signs.consulted or w.say("board.consulted.nobody")
    rows: tuple[tuple[CellContent, ...], ...] = (
        (plain(w.say("board.ask"), bold=True), said),
        (plain(w.say("board.consulted"), bold=True), plain(heard)),
    )
    columns = (TableColumn((), 26), TableColumn((), 148))
    return DataTable(columns, rows, w.say("board.ask.summary"), headless=True)


def _scenarios(summary: Summary, w: Wording, which: Which) -> tuple[Block, ...]:
    heading = Heading(plain(w.say("board.scenarios")))
    ledger = Paragraph(joined(w.rich("board.ledger"), *_ledger(summary, w)), "small")
    if not shown_scenarios(summary.signs, w):
        return (heading, Paragraph(plain(w.say("board.scenarios.none")), "small"), ledger)
    return (heading, scenario_table(summary.signs, w, which), ledger)


def _ledger(summary: Summary, w: Wording) -> Iterator[Text]:
    """Both sides in numbers, where both were entered."""
    net = summary.signs.net_hours
    losses = sorted(
        abs(line.income_share)
        for line in shown_scenarios(summary.signs, w)
        if line.income_share is not None
    )
    if net is not None and losses:
        lost = share_span_of(losses[0], losses[-1], w)
        yield plain(w.say("board.ledger.sides", inside=hours_a_week(net, w), outside=lost))


def _sure(w: Wording, most: int) -> tuple[Block, ...]:
    items: tuple[Text, ...] = (
        w.rich("document.not_validated"),
        plain(w.say("board.sure.ranges")),
        plain(w.say("board.sure.blind")),
    )
    return (Heading(plain(w.say("board.sure"))), Bullets(items[:most], "small"))


def _context(summary: Summary, w: Wording) -> tuple[Block, ...]:
    """One sentence about the world outside, in the US only, never one that nobody checked."""
    if w.locale != "en-US":
        return ()
    told = [
        w.rich(
            "board.context",
            text=claim.text,
            strength=w.say(f"method.claim.{claim.strength}"),
            source=claim.source,
        )
        for claim in summary.claims
        if claim.verified and not set(_CONTEXT).isdisjoint(claim.concepts)
    ]
    return tuple(Paragraph(words, "small") for words in told[:1])


def _law(w: Wording) -> Block:
    equality = joined(
        plain(w.say("board.equality.clerical")), plain(w.say("document.equality"), bold=True)
    )
    law = plain(w.say("board.law.what"))
    parts = (("equality", equality), ("law", law))
    columns = tuple(
        (Heading(plain(w.say(f"board.{part}")), 3), Paragraph(said, "small"))
        for part, said in parts
    )
    return SideBySide(columns, framed=True, gap=12)
