"""Roles: an assessment becomes what may be printed of it, through the privacy gate."""

from dataclasses import replace
from datetime import date

from desktop.assessment.assessment import Assessment
from desktop.assessment.confidence import confidence_of
from desktop.assessment.duties import duties_for, human_decision, role_line
from desktop.assessment.exposure import readings_of
from desktop.assessment.resilience import Resilience
from desktop.briefing.crossing import Crossing, name_of
from desktop.briefing.options import option_line, range_of
from desktop.department.entered import Inputs
from desktop.department.indicators import choice_of, hours_to_learn
from desktop.department.picture import DepartmentPicture
from desktop.department.small_groups import SMALL_TEAM, suppression_of
from desktop.evidence.base import Evidence
from reports.briefing import QuarterLine, RoleLine

_NOTHING = Inputs()
LIBRARY = "library"  # the status of an occupation in general


def shown_role(
    a: Assessment, crossing: Crossing, on: date, inputs: Inputs = _NOTHING, *, hidden: bool
) -> RoleLine:
    """One role as far as it may be shown: the privacy gate.

    Args:
        a: The role and all that was said about it.
        crossing: Evidence, ways and words.
        on: The day of the briefing.
        inputs: What was entered: decisions about options, and hours to learn.
        hidden: Whether the whole department is too small (hard rule 5).
    """
    role = a.role
    suppressed = suppression_of(role)
    line = RoleLine(
        name=name_of(role.code, crossing, role.profile) or role.lines[0].title,
        code=role.code,
        titles=tuple(line.title for line in role.lines),
        people=role.people,
        fte=role.fte,
        status=role.status,
        to_confirm_people=role.to_confirm_people,
        suppressed=suppressed,
        small_team=role.people in SMALL_TEAM,
    )
    if hidden or suppressed or role.code is None:
        return line
    return _decided(_judged(line, a, crossing, on), a, inputs)


def _decided(line: RoleLine, a: Assessment, inputs: Inputs) -> RoleLine:
    """The line with what the manager decided about its options."""
    options = list(line.options)
    for place, option in enumerate(a.options):
        choice = choice_of(a, option, inputs)
        if choice is not None:
            options[place] = replace(options[place], decision=choice.decision, note=choice.note)
    hours = hours_to_learn(a, inputs)
    return replace(line, options=tuple(options), learning_hours=hours[1] if hours else None)


def library_of(picture: DepartmentPicture, crossing: Crossing, on: date) -> tuple[RoleLine, ...]:
    """The occupations in general of all roles that must not be shown, in the order of their names.

    Nothing local is in them: no title, no people, no FTE, no doubt about a match, no tools of the
    department. So nothing a library sheet prints can be about a person.
    """
    hidden = picture.suppressed is not None
    lines = {
        _library_line(a, crossing, on)
        for a in picture.assessments
        if a.role.code is not None and (hidden or suppression_of(a.role))
    }
    return tuple(sorted(lines, key=lambda line: (line.name, line.code or "")))


def _library_line(a: Assessment, crossing: Crossing, on: date) -> RoleLine:
    code = a.role.code or ""
    name = name_of(code, crossing, a.role.profile) or ""
    line = RoleLine(name, code, titles=(), people=0, fte=0.0, status=LIBRARY)
    confidence, reasons = confidence_of(code, "auto", crossing.evidence)
    return replace(
        _judged(line, a, crossing, on),
        confidence=confidence,
        confidence_reasons=reasons,
        timing="unclear",
    )


def _judged(line: RoleLine, a: Assessment, crossing: Crossing, on: date) -> RoleLine:
    """The line with everything that is said about its occupation."""
    evidence, code = crossing.evidence, line.code or ""
    occupation = evidence.occupations[code]
    line = replace(
        line,
        exposure=range_of(a.exposure),
        tier=a.tier.key if a.tier else None,
        borderline=a.tier.borderline if a.tier else (),
        confidence=a.confidence,
        confidence_reasons=a.confidence_reasons,
        cautions=a.cautions,
        timing=a.timing,
        options=tuple(option_line(option, crossing, on) for option in a.options),
        readings=_readings(code, evidence),
        axes=_axes(a.resilience) if a.resilience else (),
        resilience=_quarter(a.resilience.score) if a.resilience else None,
        tier_rule=a.tier.rule if a.tier else "",
        tasks_exposed=occupation.tasks_exposed,
        tasks_with_software=occupation.tasks_with_software,
        projection=occupation.projection_24_34,
    )
    return _described(line, a.role.profile, crossing)


def _described(line: RoleLine, profile: str | None, crossing: Crossing) -> RoleLine:
    """The line with what the role does, its duties, and the decision that stays with a person."""
    code, locale = line.code or "", crossing.wording.locale
    duties = duties_for(code, profile, crossing.evidence, crossing.duties)
    summary = role_line(code, profile, crossing.duties)
    decision = human_decision(code, profile, crossing.duties)
    return replace(
        line,
        summary=summary[locale] if summary else "",
        duties_fall=tuple(duty.words[locale] for duty in duties.falls),
        duties_grow=tuple(duty.words[locale] for duty in duties.grows),
        duties_stay=tuple(duty.words[locale] for duty in duties.stays),
        human_decision=decision[locale] if decision else "",
        tools=tuple(dict.fromkeys(duty.driver for duty in duties.falls if duty.driver)),
    )


def _readings(code: str, evidence: Evidence) -> tuple[QuarterLine, ...]:
    """Where every measure places the occupation, those that do not cover it included."""
    blind = evidence.excluded(code)
    quarters = {reading.measure: reading.quarter for reading in readings_of(code, evidence)}
    return tuple(
        QuarterLine(measure, quarters.get(measure), left_out=measure in blind)
        for measure in evidence.method.exposure.weights
    )


def _axes(resilience: Resilience) -> tuple[QuarterLine, ...]:
    axes = ("relational", "hands_on", "accountability")
    return tuple(QuarterLine(axis, _quarter(getattr(resilience, axis))) for axis in axes)


def _quarter(place: float | None) -> int | None:
    """The quarter of a percentile, 0 lowest to 3 top."""
    return None if place is None else min(3, int(place // 25))
