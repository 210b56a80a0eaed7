"""Phrases: how people, ranges, shares and rows of a file are said on every page."""

from collections.abc import Iterable, Sequence

from reports.briefing import Range
from reports.document import Run, Text
from reports.signs import Hours
from reports.wording import Wording, half_up


def joined(*texts: Text, by: str = " ") -> Text:
    """Texts one after the other, empty ones left out."""
    filled = [text for text in texts if text]
    return tuple(
        run
        for position, text in enumerate(filled)
        for run in ((Run(by), *text) if position else text)
    )


def span(low: int, high: int, w: Wording) -> str:
    """4 to 6, or 4."""
    if low == high:
        return w.number(low)
    return w.say("phrase.span", low=w.number(low), high=w.number(high))


def share(part: float, whole: float, w: Wording) -> str:
    """A percentage, rounded half up; the sentence around it says of what."""
    return w.say("phrase.percent", n=w.number(_percent(part, whole)))


def share_span(part: tuple[int, int], whole: int, w: Wording) -> str:
    """31% to 46%."""
    low, high = (_percent(n, whole) for n in part)
    if low == high:
        return share(part[0], whole, w)
    return w.say("phrase.span", low=share(part[0], whole, w), high=share(part[1], whole, w))


def share_span_of(low: float, high: float, w: Wording) -> str:
    """2.1% to 4.2%: shares of one, with one decimal where they are not whole."""
    said = tuple(w.say("phrase.percent", n=one_decimal(100 * part, w)) for part in (low, high))
    return said[0] if said[0] == said[1] else w.say("phrase.span", low=said[0], high=said[1])


def one_decimal(value: float, w: Wording) -> str:
    """A number with one decimal, rounded half up, without it where it is 0."""
    rounded = half_up(value * 10) / 10
    return w.number(rounded, 0 if rounded == half_up(rounded) else 1)


def fte(value: float, w: Wording) -> str:
    """Full-time equivalents with one decimal, rounded half up."""
    return w.number(half_up(value * 10) / 10, 1)


def score(r: Range, w: Wording) -> str:
    """The score as it is printed, never without its range beside it."""
    return w.number(half_up(r.score))


def ends(r: Range, w: Wording) -> str:
    """The two ends of a range: 61 to 100."""
    return w.say("phrase.span", low=w.number(half_up(r.low)), high=w.number(half_up(r.high)))


def exposure(r: Range | None, w: Wording) -> str:
    """Exposure 83, range 61 to 100; or that there is none to use."""
    if r is None:
        return w.say("exposure.none")
    if r.too_uncertain:
        return w.say("exposure.too_uncertain")
    return w.say("exposure.said", score=score(r, w), range=ends(r, w))


def meaning(r: Range, w: Wording) -> str:
    """More exposed than between 20 and 64 of every 100 US jobs (METHOD section 2, point 5)."""
    low, high = half_up(r.low), half_up(r.high)
    if high == 100:  # noqa: PLR2004 - the end of the scale
        return w.say("exposure.means.at_least", low=low)
    if low == 0:
        return w.say("exposure.means.at_most", high=high)
    return w.say("exposure.means.between", low=low, high=high)


def hours_a_week(hours: Hours, w: Wording) -> str:
    """From 6 hours lost to 18 saved a week; or only saved, or only lost."""
    low, high = _away(hours.low), _away(hours.high)
    if low < 0 < high:
        return w.say("hours.both", lost=w.number(-low), saved=w.number(high))
    if high <= 0 and low < 0:
        return w.say("hours.lost", hours=span(-high, -low, w))
    return w.say("hours.saved", hours=span(low, high, w))


def signed(value: float, w: Wording) -> str:
    """+18, 0 or –6: rounded, with its sign."""
    rounded = _away(value)
    return f"+{w.number(rounded)}" if rounded > 0 else w.number(rounded)


def amount_of(hours: Hours, w: Wording) -> str:
    """500 to 700, rounded."""
    return span(_away(hours.low), _away(hours.high), w)


def quoted(titles: Iterable[str], w: Wording) -> tuple[str, ...]:
    """Titles and headers as the roster has them, in quotation marks."""
    return tuple(w.say("phrase.quoted", text=title) for title in titles)


def some(items: Sequence[str], limit: int, w: Wording) -> str:
    """a, b and c; a long list ends in how many more there are."""
    if len(items) <= limit + 1:  # naming the last one is as short as counting it
        return w.join(tuple(items))
    return w.join((*items[:limit], w.count("phrase.more", len(items) - limit)))


def row_numbers(rows: Sequence[int], w: Wording, limit: int = 40) -> str:
    """Rows of the file as runs: 12-15, 40. After `limit` runs it says how many rows follow."""
    runs = _runs(rows)
    parts = [_run(first, last) for first, last in runs[:limit]]
    rest = sum(last - first + 1 for first, last in runs[limit:])
    if rest:
        parts.append(w.count("phrase.more_rows", rest))
    return ", ".join(parts)


def _away(value: float) -> int:
    """Rounded half away from zero."""
    return half_up(value) if value >= 0 else -half_up(-value)


def _percent(part: float, whole: float) -> int:
    return half_up(100 * part / whole) if whole else 0


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _run(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}\N{EN DASH}{last}" if last > first + 1 else f"{first}, {last}"
