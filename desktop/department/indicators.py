"""Indicators: the signs of a department (METHOD section 6), plain arithmetic on what is known."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop.assessment.assessment import Assessment
from desktop.assessment.curated import ways_of
from desktop.assessment.option import Option
from desktop.assessment.roles import count_people
from desktop.department.drivers import (
    Span,
    governance_hours,
    net_hours,
    saved_hours,
    validation_gaps,
)
from desktop.department.entered import SAFEGUARDS, ChoiceEntry, Inputs, ReadinessEntry
from desktop.department.grades import grade_of
from desktop.department.scenarios import Scenario, scenarios_of
from desktop.department.small_groups import suppression_of, suppression_of_department
from desktop.evidence.method import Method
from desktop.evidence.pathways import Pathways
from desktop.evidence.profiles import Grade
from desktop.evidence.programmes import Country
from desktop.roster.roster import TitleLine

CompressionWord: TypeAlias = Literal["slight", "noticeable", "heavy"]
FeederWord: TypeAlias = Literal["covered", "thin", "broken"]
ReadinessWord: TypeAlias = Literal["starting", "getting_ready", "ready"]
Numbers: TypeAlias = Mapping[str, float]

AUDITORS = frozenset(
    {
        "ai_auditor", "coding_auditor", "note_quality_reviewer", "data_quality_analyst",
        "imaging_ai_lead", "clinical_ai_validation_lead",
    }
)  # fmt: skip
_ROUTINE = "information_routine"
_INFORMATION = frozenset({_ROUTINE, "information_expert"})
_BELOW: tuple[Grade, ...] = ("entry", "middle")


@dataclass(frozen=True, slots=True)
class HollowingOut:
    """Exposed information posts by grade, in FTE of firm matches of roles that may be shown."""

    entry_fte: float  # routine information work
    middle_fte: float
    lead_fte: float  # senior and lead, of both kinds of information work
    unknown_fte: float  # routine information work without a grade anybody can read
    share: float  # of the covered FTE: routine information work at entry and middle grade
    rungs: int  # grade steps left above entry


@dataclass(frozen=True, slots=True)
class Compression:
    """Routine cases that leave x time on routine cases x (1 - relief)."""

    value: float
    word: CompressionWord
    missing: tuple[str, ...]  # safeguards that are not in place


@dataclass(frozen=True, slots=True)
class Feeder:
    """People who could be eligible within three years, for each auditor post wanted."""

    people: int
    posts: int
    ratio: float
    word: FeederWord


@dataclass(frozen=True, slots=True)
class Readiness:
    """The self-check of one group; replies, mean and word are None for a group under five."""

    group: str
    leaders: bool
    replies: int | None
    mean: float | None
    word: ReadinessWord | None


@dataclass(frozen=True, slots=True)
class Indicators:
    """All signs of a department; None or empty: not entered, or it may not be shown."""

    hollowing_out: HollowingOut | None = None
    compression: Compression | None = None
    governance_hours: float | None = None
    saved_hours: Span | None = None
    net_hours: Span | None = None
    feeder: Feeder | None = None
    eligible: int | None = (
        None  # people who could be, whether posts are wanted or not; None: nobody
    )
    readiness: tuple[Readiness, ...] = ()
    validation_gaps: int | None = None
    learning_hours: Span | None = None
    scenarios: tuple[Scenario, ...] = ()


def indicators_of(
    assessments: Sequence[Assessment],
    inputs: Inputs,
    method: Method,
    pathways: Pathways,
    country: Country,
) -> Indicators:
    """Every sign of METHOD section 6; none for a department under five people.

    Roles that are one person take part in no sum about roles.

    Args:
        assessments: The department's roles.
        inputs: What was entered.
        method: For thresholds and scenarios.
        pathways: For the gates of the catalogue and the grades of profiles.
        country: Whose gates and scenarios count.
    """
    people = count_people(line for a in assessments for line in a.role.lines)
    if suppression_of_department(people):
        return Indicators()
    numbers, net = method.numbers["signs"], net_hours(inputs)
    shown = [a for a in assessments if a.role.code is not None and not suppression_of(a.role)]
    eligible = _eligible(shown, numbers, pathways, country)
    covered = sum(line.fte for a in assessments if a.role.code for line in a.role.firm)
    return Indicators(
        hollowing_out=hollowing_out(shown, covered, pathways),
        compression=compression(inputs, numbers),
        governance_hours=governance_hours(inputs),
        saved_hours=saved_hours(inputs),
        net_hours=net,
        feeder=feeder_word(eligible, inputs.auditor_posts or 0, numbers),
        eligible=eligible or None,
        readiness=tuple(readiness(entry, numbers) for entry in inputs.readiness),
        validation_gaps=validation_gaps(inputs),
        learning_hours=learning_hours(shown, inputs),
        scenarios=scenarios_of(inputs, net, method.numbers["scenarios"], country),
    )


def hollowing_out(
    shown: Sequence[Assessment], covered_fte: float, pathways: Pathways
) -> HollowingOut | None:
    """The rungs of the ladder; None where no information post has a grade that can be read."""
    posts = list(_posts(shown, pathways))
    routine = [(grade, fte) for tier, grade, fte in posts if tier == _ROUTINE]
    entry, middle = (sum(fte for grade, fte in routine if grade == g) for g in _BELOW)
    lead = sum(fte for _, grade, fte in posts if grade in ("senior", "lead"))
    known = entry + middle + lead
    if not known or not covered_fte:
        return None
    steps = sum(1 for fte in (middle, lead) if fte)
    unknown = sum(fte for grade, fte in routine if grade is None)
    return HollowingOut(entry, middle, lead, unknown, (entry + middle) / covered_fte, steps)


def compression(inputs: Inputs, numbers: Numbers) -> Compression | None:
    """How much of the easy work leaves a team."""
    if inputs.routine_share is None or inputs.time_share is None:
        return None
    value = inputs.routine_share * inputs.time_share * (1 - (inputs.relief or 0.0))
    word: CompressionWord = "heavy"
    if value < numbers["slight"]:
        word = "slight"
    elif value <= numbers["noticeable"]:
        word = "noticeable"
    return Compression(value, word, tuple(s for s in SAFEGUARDS if s not in inputs.safeguards))


def feeder_word(people: int, posts: int, numbers: Numbers) -> Feeder | None:
    """Whether junior posts can supply the auditors that are wanted; None where none are."""
    if not posts:
        return None
    ratio = people / posts
    word: FeederWord = "broken"
    if ratio >= numbers["feeder_covered"]:
        word = "covered"
    elif ratio >= numbers["feeder_thin"]:
        word = "thin"
    return Feeder(people, posts, ratio, word)


def readiness(entry: ReadinessEntry, numbers: Numbers) -> Readiness:
    """The mean of the eight items; nothing of a group with fewer than five replies."""
    if entry.replies < numbers["fewest_replies"]:
        return Readiness(entry.group, entry.leaders, None, None, None)
    mean = sum(entry.means) / len(entry.means)
    word: ReadinessWord = "starting"
    if mean >= numbers["ready"]:
        word = "ready"
    elif mean >= numbers["getting_ready"]:
        word = "getting_ready"
    return Readiness(entry.group, entry.leaders, entry.replies, mean, word)


def choice_of(a: Assessment, option: Option, inputs: Inputs) -> ChoiceEntry | None:
    """What was decided about an option of a role."""
    role = {a.role.profile, a.role.code} - {None}
    names = {option.pathway, option.profile, option.emerging, option.code, option.key}
    found = (c for c in inputs.choices if c.role in role and c.option in names)
    return next(found, None)


def hours_to_learn(a: Assessment, inputs: Inputs) -> Span | None:
    """People x hours for each of the accepted options: each person takes one of them."""
    choices = [choice_of(a, option, inputs) for option in a.options]
    hours = [
        choice.hours
        for choice in choices
        if choice is not None and choice.decision == "accepted" and choice.hours is not None
    ]
    return (a.role.people * min(hours), a.role.people * max(hours)) if hours else None


def learning_hours(shown: Sequence[Assessment], inputs: Inputs) -> Span | None:
    """Hours to learn over all roles; None where no option with hours is chosen."""
    spans = [span for a in shown if (span := hours_to_learn(a, inputs)) is not None]
    return (sum(low for low, _ in spans), sum(high for _, high in spans)) if spans else None


def _posts(
    shown: Sequence[Assessment], pathways: Pathways
) -> Iterator[tuple[str, Grade | None, float]]:
    """Tier, grade and FTE of every firm title line of information work."""
    for a in shown:
        if a.tier is not None and a.tier.key in _INFORMATION:
            for line in a.role.firm:
                yield a.tier.key, _grade(a, line, pathways), line.fte


def _eligible(
    shown: Sequence[Assessment], numbers: Numbers, pathways: Pathways, country: Country
) -> int:
    """People below lead grade with a way to an auditor post that can be open in three years."""
    return count_people(
        line
        for a in shown
        if _leads_to_audit(a, numbers["feeder_months"], pathways, country)
        for line in a.role.firm
        if _grade(a, line, pathways) != "lead"
    )


def _leads_to_audit(a: Assessment, most: float, pathways: Pathways, country: Country) -> bool:
    if a.role.profile in AUDITORS:
        return False
    ways = ways_of(a.role.code or "", a.role.profile, country, pathways)
    return any(w.target in AUDITORS and w.months is not None and w.months[0] <= most for w in ways)


def _grade(a: Assessment, line: TitleLine, pathways: Pathways) -> Grade | None:
    profile = pathways.profiles.get(a.role.profile or "")
    return grade_of(line, profile.grade if profile else None)
