"""Board summary, points: three risks and three investments, drawn from what was entered."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from reports.document import Block, Bullets, Heading, SideBySide, Text, plain
from reports.sections.phrases import hours_a_week, joined
from reports.signs import Summary
from reports.wording import Wording

_THREE = 3
_STRAINED = frozenset({"noticeable", "heavy"})
_SHORT = frozenset({"thin", "broken"})


def board_points(
    summary: Summary, w: Wording, style: Literal["body", "small"] = "body"
) -> tuple[Block, ...]:
    """Two lists side by side."""
    risks = tuple(islice(_risks(summary, w), _THREE))
    investments = tuple(islice(_investments(summary, w), _THREE))
    return (
        SideBySide(
            (
                (Heading(plain(w.say("board.risks"))), Bullets(risks, style)),
                (Heading(plain(w.say("board.investments"))), Bullets(investments, style)),
            ),
            gap=20,
        ),
    )


def _risks(summary: Summary, w: Wording) -> Iterator[Text]:
    """What was entered first, what holds everywhere last; never a count of people."""
    signs = summary.signs
    if summary.validation_gaps:
        yield _counted("board.risk.gaps", summary.validation_gaps, w)
    elif not summary.tools_live_or_planned:
        yield w.rich("board.risk.unknown")
    short = signs.feeder is not None and signs.feeder.word in _SHORT
    if short or (signs.rungs is not None and signs.rungs.share > 0):
        wanted = signs.feeder.posts_wanted if short and signs.feeder else 0
        yield _counted("board.risk.rungs", wanted, w)
    if signs.net_hours is not None:
        yield w.rich("board.risk.net", hours=hours_a_week(signs.net_hours, w))
    if _strained(summary):
        yield w.rich("board.risk.compression")
    yield w.rich("board.risk.scale")
    yield w.rich("board.risk.practice")
    yield w.rich("board.risk.wide")


def _investments(summary: Summary, w: Wording) -> Iterator[Text]:
    yield w.rich("board.invest.learning")
    feeder = summary.signs.feeder
    yield _counted("board.invest.teachers", feeder.posts_wanted if feeder else 0, w)
    yield w.rich("board.invest.caseload" if _strained(summary) else "board.invest.checkers")


def _strained(summary: Summary) -> bool:
    compression = summary.signs.compression
    return compression is not None and compression.word in _STRAINED


def _counted(key: str, n: int, w: Wording) -> Text:
    """The words of a key, and after them how many, where there are any."""
    return joined(w.rich(key), plain(w.count(f"{key}.count", n)) if n else ())
