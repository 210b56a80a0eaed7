"""Roles: an assessment becomes what may be printed of it, through the privacy gate."""

from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import Exposure
from desktop.assessment.options import Option
from desktop.briefing.crossing import Crossing, name_of
from desktop.department.small_groups import SMALL_TEAM, suppression_of
from reports.briefing import OptionLine, Range, RoleLine


def role_line(a: Assessment, crossing: Crossing, *, hidden: bool) -> RoleLine:
    """One role as far as it may be shown: the privacy gate.

    Args:
        a: The role and all that was said about it.
        crossing: Evidence and words.
        hidden: Whether the whole department is too small (hard rule 5).
    """
    role = a.role
    suppressed = suppression_of(role)
    line = RoleLine(
        name=name_of(role.code, crossing) or role.lines[0].title,
        code=role.code,
        titles=tuple(line.title for line in role.lines),
        people=role.people,
        fte=role.fte,
        status=role.status,
        to_confirm_people=role.to_confirm_people,
        suppressed=suppressed,
        small_team=role.people in SMALL_TEAM,
    )
    if hidden or suppressed or a.tier is None:
        return line
    return RoleLine(
        name=line.name,
        code=line.code,
        titles=line.titles,
        people=line.people,
        fte=line.fte,
        status=line.status,
        to_confirm_people=line.to_confirm_people,
        small_team=line.small_team,
        exposure=_range(a.exposure),
        tier=a.tier.key,
        borderline=a.tier.borderline,
        confidence=a.confidence,
        confidence_reasons=a.confidence_reasons,
        cautions=a.cautions,
        timing=a.timing,
        options=tuple(_option(option, crossing) for option in a.options),
    )


def _range(exposure: Exposure | None) -> Range | None:
    if exposure is None:
        return None
    return Range(exposure.score, exposure.low, exposure.high, exposure.too_uncertain)


def _option(option: Option, crossing: Crossing) -> OptionLine:
    return OptionLine(
        lane=option.lane,
        key=option.key,
        target=name_of(option.code, crossing) or "",
        drop=option.drop,
        exposure=_range(option.exposure),
        tier=option.tier,
        pay=option.pay,
        carries_over=option.carries_over,
        gaps=option.gaps,
        education=option.entry_education,
        education_steps=option.education_steps,
    )
