"""Board summary, people: counts by kind of work, joined and rounded so that no team shows."""

from collections.abc import Sequence

from reports.charts.marks import tier_mark
from reports.charts.palette import TIERS
from reports.charts.tiers import tier_bar
from reports.document import (
    Block,
    Figure,
    Heading,
    MarkedText,
    Paragraph,
    SideBySide,
    plain,
)
from reports.sections.room import page_width
from reports.signs import Summary, TierCount
from reports.wording import Wording

_INFORMATION = frozenset({"information_expert", "information_routine"})


def board_people(summary: Summary, w: Wording) -> tuple[Block, ...]:
    """A bar of the counts that may be shown, and a line of words for every count."""
    counts = sorted(summary.tiers, key=lambda count: TIERS.index(count.tiers[0]))  # as in the bar
    said = [_words(count, summary, w) for count in counts]
    half = (len(said) + 1) // 2
    marked = [
        MarkedText(tier_mark(count.tiers[0]), plain(words))
        for count, words in zip(counts, said, strict=True)
    ]
    columns = tuple(tuple(part) for part in (marked[:half], marked[half:]) if part)
    rounded = w.say("board.people.rounded", n=w.number(summary.small_group))
    return (
        Heading(plain(_title(summary, w))),
        *_bar(summary, said, w),
        *((SideBySide(columns),) if columns else ()),
        Paragraph(plain(rounded), "small"),
    )


def _title(summary: Summary, w: Wording) -> str:
    if summary.people is None:
        return w.say("board.people.few", least=w.number(summary.small_group))
    return w.count("board.people", summary.departments, people=w.number(summary.people))


def _words(count: TierCount, summary: Summary, w: Wording) -> str:
    tiers = " + ".join(_names(count.tiers, w))
    if count.about is None:
        return w.say("board.people.hidden", tiers=tiers, n=w.number(summary.small_group))
    return w.say("board.people.shown", tiers=tiers, n=w.number(count.about))


def _names(tiers: Sequence[str], w: Wording) -> list[str]:
    """Names of tiers; both kinds of information work are one where they are joined."""
    if not _INFORMATION.issubset(tiers):
        return [w.say(f"tier.short.{tier}") for tier in tiers]
    others = [w.say(f"tier.short.{tier}") for tier in tiers if tier not in _INFORMATION]
    return [*others, w.say("board.people.information")]


def _bar(summary: Summary, said: Sequence[str], w: Wording) -> tuple[Figure, ...]:
    """Joined tiers are drawn as the first of them."""
    shown = {c.tiers[0]: c.about for c in summary.tiers if c.about is not None}
    if not shown:
        return ()
    numbers = {tier: w.number(about) for tier, about in shown.items()}
    bar = tier_bar(shown, width=page_width(summary), numbers=numbers, alt="; ".join(said))
    return (Figure(bar),)
