"""The finding: what a manager should know first, in one breath, with what it is not."""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from reports.briefing import Briefing
from reports.document import Block, Box, Heading, Paragraph, plain
from reports.sections.phrases import share, share_span, span
from reports.sections.places import old_evidence, one_holder, scored
from reports.wording import Wording

_SMALL = 20  # people; below it a count says more than a fraction
_FRACTIONS = (
    (0.1, "tenth"),
    (0.2, "fifth"),
    (0.25, "quarter"),
    (1 / 3, "third"),
    (0.4, "two_fifths"),
    (0.5, "half"),
    (0.6, "three_fifths"),
    (2 / 3, "two_thirds"),
    (0.75, "three_quarters"),
    (0.8, "four_fifths"),
    (0.9, "most"),
)
_LARGE = 100  # people; from here on a percentage says more than a count
_NEARLY_ALL, _FEW = 0.95, 0.05
_FIXED = "\N{NO-BREAK SPACE}"


Part: TypeAlias = tuple[int, int]  # people, at least and at most


@dataclass(frozen=True, slots=True)
class _Form:
    """How both sentences of the finding say how many, so that they match."""

    kind: Literal["fraction", "count", "percent"]
    people: int
    whole: bool = True  # say of how many


def finding(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The first lines of page 1: warning when the evidence is old, finding, what it is not."""
    blocks: list[Block] = []
    if old_evidence(briefing):
        words = w.rich("briefing.old_evidence", months=w.number(briefing.evidence.months_old))
        blocks.append(Box((Paragraph(words, "small"),)))
    blocks.append(Heading(plain(_sentence(briefing, w)), 1))
    blocks.append(Paragraph(w.rich("document.not_validated")))
    return tuple(blocks)


def _sentence(briefing: Briefing, w: Wording) -> str:
    numbers = briefing.numbers
    if not scored(briefing):
        return w.say(
            "briefing.finding.persons" if one_holder(briefing) else "briefing.finding.none"
        )
    if numbers.covered_people == 0:
        return w.say("briefing.finding.unsure")
    if 2 * numbers.covered_people < numbers.people:
        return w.say(
            "briefing.finding.uncovered",
            covered=w.number(numbers.covered_people),
            people=w.number(numbers.people),
        )
    groups = _groups(briefing)
    ordered = sorted(groups, key=lambda kind: -sum(groups[kind]))
    second = "resilient" if ordered[0] == "information" else "information"
    form = _form(groups[ordered[0]], groups[second], numbers.people)
    first = _group(ordered[0], groups[ordered[0]], form, w)
    return f"{first} {_group(second, groups[second], replace(form, whole=False), w)}"


def _groups(briefing: Briefing) -> dict[str, Part]:
    numbers = briefing.numbers
    hands_on, mixed = (numbers.people_by_tier.get(key, 0) for key in ("hands_on", "mixed"))
    return {
        "resilient": numbers.resilient_people,
        "information": numbers.information_people,
        "hands_on": (hands_on, hands_on),
        "mixed": (mixed, mixed),
    }


def _form(first: Part, second: Part, people: int) -> _Form:
    """Fractions where both groups are one, else counts, or percentages of a large team."""
    clear = all(
        high == 0 or (_fraction(low / people) == _fraction(high / people) and low)
        for low, high in (first, second)
    )
    if people >= _SMALL and clear:
        return _Form("fraction", people)
    return _Form("count" if people < _LARGE else "percent", people)


def _group(kind: str, part: Part, form: _Form, w: Wording) -> str:
    """One sentence about a group; the second one need not say again of how many."""
    low, high = part
    if high == 0:
        return w.say(f"briefing.finding.{kind}.nobody")
    if form.kind == "count" or low == form.people:
        return w.count(f"briefing.finding.{kind}", high, who=_count(low, high, form, w))
    if form.kind == "fraction":
        who = w.say(f"share.{_fraction(low / form.people)}").replace(" ", _FIXED)
    elif low:
        who = share_span(part, form.people, w)
    else:
        who = w.say("phrase.up_to", high=share(high, form.people, w))
    team = w.say("phrase.of_team", share=who) if form.whole else who
    return w.count(f"briefing.finding.{kind}", form.people, who=team)


def _count(low: int, high: int, form: _Form, w: Wording) -> str:
    everybody = w.number(form.people)
    if low == form.people:
        return w.say("phrase.all", people=everybody)
    part = span(low, high, w) if low else w.say("phrase.up_to", high=w.number(high))
    return w.say("phrase.of", who=part, people=everybody) if form.whole else part


def _fraction(part: float) -> str:
    if part >= 1:
        return "all"
    if part >= _NEARLY_ALL:
        return "nearly_all"
    if part < _FEW:
        return "few"
    return min(_FRACTIONS, key=lambda fraction: abs(fraction[0] - part))[1]
