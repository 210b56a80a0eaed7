"""Five signs: rungs of the ladder, harder days, hours to check AI, feeder check, readiness."""

from collections.abc import Iterator

from reports.briefing import Briefing
from reports.charts.bars import Step, rungs
from reports.charts.scale import word_scale
from reports.charts.spans import SpanRow, span_chart
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Drawing,
    Heading,
    Paragraph,
    TableColumn,
    Text,
    plain,
)
from reports.sections.phrases import amount_of, fte, hours_a_week, joined, share
from reports.sections.places import scored
from reports.signs import Hours, ReadinessLine, Signs
from reports.wording import Wording

_READING = 165.0  # points: the column of readings
_ENTERED = ("compression", "hours", "feeder", "readiness")
_COMPRESSION = ("slight", "noticeable", "heavy")
_FEEDER = ("covered", "thin", "broken")
_READINESS = ("starting", "getting_ready", "ready")

Row = tuple[CellContent, ...]


def signs_table(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The signs that have a reading, and in one sentence those that need numbers first."""
    if not scored(briefing):
        return ()
    signs = briefing.signs
    rows = tuple(_rows(signs, w))
    columns = (
        TableColumn(plain(w.say("signs.head.sign")), 42),
        TableColumn(plain(w.say("signs.head.reading")), 61),
        TableColumn(plain(w.say("signs.head.meaning")), 71),
    )
    table = (DataTable(columns, rows, w.say("signs.summary")),) if rows else ()
    missing = joined(*_missing(signs, w))
    return (
        Heading(plain(w.say("signs"))),
        *table,
        *((Paragraph(missing, "small"),) if missing else ()),
    )


def _rows(signs: Signs, w: Wording) -> Iterator[Row]:
    if signs.rungs is not None:
        yield w.rich("signs.rungs"), _rungs(signs, w), plain(_rungs_mean(signs, w))
    if signs.compression is not None:
        reading = _scale("compression", _COMPRESSION, signs.compression.word, w)
        yield w.rich("signs.compression"), reading, plain(_safeguards(signs, w))
    if signs.net_hours is not None:
        meaning = w.say("signs.hours.meaning", hours=hours_a_week(signs.net_hours, w))
        yield w.rich("signs.hours"), _hours(signs, w), plain(meaning)
    if signs.feeder is not None:
        posts = w.count("signs.feeder.posts", signs.feeder.posts_wanted)
        could = _could_qualify(signs.feeder.could_be, w)
        reading = _scale("feeder", _FEEDER, signs.feeder.word, w)
        yield w.rich("signs.feeder"), reading, joined(plain(posts), plain(could))
    if signs.readiness:
        yield w.rich("signs.readiness"), _groups(signs, w), plain(_readiness_means(signs, w))


def _could_qualify(people: int, w: Wording) -> str:
    return w.count("signs.feeder.people", people) if people else w.say("signs.feeder.nobody")


def _missing(signs: Signs, w: Wording) -> Iterator[Text]:
    if signs.rungs is None:
        yield w.rich("signs.none.rungs")
    readings = (signs.compression, signs.net_hours, signs.feeder, signs.readiness or None)
    names = tuple(
        w.say(f"signs.name.{name}")
        for name, reading in zip(_ENTERED, readings, strict=True)
        if reading is None
    )
    if names:
        yield w.rich("signs.none", signs=w.join(names))


def _scale(sign: str, words: tuple[str, ...], chosen: str, w: Wording) -> Drawing:
    said = [w.say(f"signs.{sign}.{word}") for word in words]
    place = words.index(chosen)
    return word_scale(said, place, alt=said[place])


def _rungs(signs: Signs, w: Wording) -> CellContent:
    found = signs.rungs
    if found is None:
        return ()
    amounts = {"lead": found.lead_fte, "middle": found.middle_fte, "entry": found.entry_fte}
    said = {step: fte(amount, w) for step, amount in amounts.items()}
    steps = tuple(
        Step(w.say(f"signs.rungs.{step}"), amount, said[step], hatched=step != "lead")
        for step, amount in amounts.items()
    )
    return rungs(steps, width=_READING, alt=w.say("signs.rungs.alt", **said))


def _rungs_mean(signs: Signs, w: Wording) -> str:
    found = signs.rungs
    if found is None:
        return ""
    said = [
        w.say("signs.rungs.meaning", share=share(found.share, 1.0, w)),
        w.count("signs.rungs.steps", found.steps)
        if found.steps
        else w.say("signs.rungs.steps.none"),
    ]
    if found.unknown_fte:
        said.append(w.say("signs.rungs.unknown", fte=fte(found.unknown_fte, w)))
    return " ".join(said)


def _safeguards(signs: Signs, w: Wording) -> str:
    missing = signs.compression.safeguards_missing if signs.compression else ()
    if not missing:
        return w.say("signs.compression.safe")
    names = w.join(tuple(w.say(f"safeguard.{name}") for name in missing))
    return w.say("signs.compression.missing", safeguards=names)


def _hours(signs: Signs, w: Wording) -> CellContent:
    """Both on one scale: what is claimed as saved, and what checking takes of it."""
    if signs.saved_hours is None or signs.governance_hours is None:
        return plain(w.say("scenario.not_entered"))
    spent = Hours(signs.governance_hours, signs.governance_hours)
    rows = (_span("saved", signs.saved_hours, w), _span("checking", spent, w))
    alt = w.say(
        "signs.hours.alt", saved=amount_of(signs.saved_hours, w), checking=amount_of(spent, w)
    )
    return span_chart(rows, width=_READING, ticks={0.0: w.number(0)}, alt=alt)


def _span(kind: str, hours: Hours, w: Wording) -> SpanRow:
    low, high = (amount_of(Hours(end, end), w) for end in (hours.low, hours.high))
    return SpanRow(
        w.say(f"signs.hours.{kind}"), hours.low, hours.high, low, high, hatched=kind == "saved"
    )


def _groups(signs: Signs, w: Wording) -> CellContent:
    """The scale where one group is reported; words where there are more."""
    told = [line for line in signs.readiness if line.word is not None]
    if len(told) == 1:
        return _scale("readiness", _READINESS, told[0].word or "", w)
    if not told:
        return plain(w.say("cell.nothing"))
    return plain("; ".join(_group(line, w) for line in told))


def _group(line: ReadinessLine, w: Wording) -> str:
    word = w.say(f"signs.readiness.{line.word}")
    return w.count("signs.readiness.group", line.replies or 0, group=line.group, word=word)


def _readiness_means(signs: Signs, w: Wording) -> str:
    told = [line for line in signs.readiness if line.word is not None]
    few = tuple(line.group for line in signs.readiness if line.word is None)
    said = [f"{_group(told[0], w)}."] if len(told) == 1 else []
    if few:
        said.append(w.say("signs.readiness.few", groups=w.join(few)))
    return " ".join([*said, w.say("signs.readiness.meaning")])
