"""Options: what a curated way or a computed move says on paper, in the words of a locale."""

from dataclasses import replace
from datetime import date

from desktop.assessment.exposure import Exposure
from desktop.assessment.option import Option
from desktop.briefing.crossing import Crossing, name_of
from desktop.evidence.local_programmes import LocalProgramme
from desktop.evidence.pathways import Gate
from desktop.evidence.programmes import daggers
from reports.briefing import OptionLine, ProgrammeLine, Range

_IN_HOUSE: frozenset[Gate] = frozenset({"none", "local_training"})
_NAMED = 2  # programmes beside one option


def range_of(exposure: Exposure | None) -> Range | None:
    """Score and range as they are printed."""
    if exposure is None:
        return None
    return Range(exposure.score, exposure.low, exposure.high, exposure.too_uncertain)


def option_line(option: Option, crossing: Crossing, on: date) -> OptionLine:
    """An option in the words of a locale.

    Args:
        option: Curated, computed or within the post.
        crossing: Evidence, ways and words.
        on: The day of the briefing; courses not looked at for a year take a dagger.
    """
    in_post = option.code is None and option.emerging is None
    at_once = in_post and set(option.gates) <= {"none"}  # a course of unknown length is no "now"
    line = OptionLine(
        lane=option.lane,
        key=option.key,
        target=name_of(option.code, crossing, option.profile) or "",
        drop=option.drop,
        exposure=range_of(option.exposure),
        tier=option.tier,
        pay=option.pay,
        carries_over=option.carries_over,
        gaps=option.gaps,
        education=option.entry_education,
        education_steps=option.education_steps,
        months=option.months or ((0, 0) if at_once else None),
        cost_band=_cost(option, in_post=in_post),
        programmes=_programmes(option, crossing, on),
        basis=option.basis,
    )
    return _emerging(_curated(line, option, crossing), option, crossing)


def _curated(line: OptionLine, option: Option, crossing: Crossing) -> OptionLine:
    """The line with the texts of its row, where it is a curated way."""
    ways = {way.id: way for way in crossing.moves.pathways.rows}
    way = ways.get(option.pathway or "")
    if way is None:
        return line
    locale = crossing.wording.locale
    return replace(
        line,
        title=way.title[locale],
        text=way.why[locale],
        carries=way.carries[locale],
        gate=way.gate[locale],
        step=way.step[locale],
    )


def _emerging(line: OptionLine, option: Option, crossing: Crossing) -> OptionLine:
    """The line with what is known of work that has no code yet."""
    work = crossing.moves.pathways.emerging.get(option.emerging or "")
    if work is None:
        return line
    locale = crossing.wording.locale
    return replace(
        line,
        target=work.names[locale],
        text=line.text or work.what[locale],
        what=work.what[locale],
        gate=line.gate or work.gate[locale],
        maturity=work.maturity,
        risk=work.risk[locale],
        against=work.against[locale],
    )


def _cost(option: Option, *, in_post: bool) -> str | None:
    """The band of the first programme; nothing to pay for what is learned in the house."""
    if option.local:
        return option.local[0].cost_band
    if option.cost:
        return option.cost
    at_home = bool(option.gates) and _IN_HOUSE.issuperset(option.gates)
    return "0" if at_home or (in_post and not option.gates) else None


def _programmes(option: Option, crossing: Crossing, on: date) -> tuple[ProgrammeLine, ...]:
    """The hospital's own courses first, then those of the catalogue."""
    own = tuple(_local(course, crossing) for course in option.local[:_NAMED])
    known = crossing.moves.pathways.programmes
    oldest = int(crossing.evidence.method.numbers["programmes"]["oldest_months"])
    others = tuple(
        ProgrammeLine(
            name=programme.label[crossing.wording.locale],
            cost_band=programme.cost_band,
            daggers=daggers(programme, on, oldest),
        )
        for key in option.programmes[: _NAMED - len(own)]
        if (programme := known.get(key))
    )
    return own + others


def _local(course: LocalProgramme, crossing: Crossing) -> ProgrammeLine:
    """A course of this hospital: nothing about it is unconfirmed, the hospital says it itself."""
    w = crossing.wording
    said = w.say("programme.own", name=course.name)
    if course.hours is not None:
        said = w.say("programme.own.hours", name=course.name, hours=w.number(course.hours))
    return ProgrammeLine(name=said, cost_band=course.cost_band, daggers=())
