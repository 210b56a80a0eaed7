"""The department picture: sums, coverage and slices that a manager reads first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.assessment.assessment import Assessment
from desktop.assessment.roles import count_people
from desktop.department.indicators import Indicators
from desktop.department.small_groups import suppression_of, suppression_of_department

INFORMATION = ("information_expert", "information_routine")
_NONE = Indicators()
RESILIENT = ("in_person_care", "human_led")


@dataclass(frozen=True, slots=True)
class Vacant:
    """Vacant posts of a department: how many, and their readable FTE."""

    posts: int = 0
    fte: float = 0.0


@dataclass(frozen=True, slots=True)
class DepartmentPicture:
    """One department. People are distinct persons; FTE are sums of readable cells.

    `suppressed` is `small_department` where fewer than five people work: nothing about its
    roles is shown then. Roles with one holder stay in `assessments` but are in no tier sum.
    """

    name: str
    people: int
    fte: float
    unread_fte: int
    temporary_people: int
    temporary_fte: float
    vacant: Vacant
    covered_people: int  # covered, to confirm and unmatched people add up to people
    covered_fte: float  # on firm matches (auto or confirmed)
    to_confirm_people: int
    to_confirm_fte: float
    unmatched_people: int
    unmatched_fte: float
    one_holder_roles: int
    one_holder_fte: float
    fte_by_tier: dict[str, float] = field(default_factory=dict)  # covered, without one-holder roles
    teams_by_tier: dict[str, tuple[int, ...]] = field(default_factory=dict)  # people, one by role
    information_people: tuple[int, int] = (0, 0)  # firmly, and with borderline and to-confirm
    resilient_people: tuple[int, int] = (0, 0)  # in-person care and human-led, the same way
    exposure_low: float | None = None  # FTE-weighted means; machine files only
    exposure_high: float | None = None
    suppressed: str | None = None
    assessments: tuple[Assessment, ...] = ()  # largest team first
    indicators: Indicators = field(default_factory=Indicators)

    @property
    def people_by_tier(self) -> dict[str, int]:
        """People of the roles in `fte_by_tier`."""
        return {tier: sum(teams) for tier, teams in self.teams_by_tier.items()}


def picture(
    name: str,
    assessments: Sequence[Assessment],
    vacant: Vacant = Vacant(),
    indicators: Indicators = _NONE,
) -> DepartmentPicture:
    """Add up the assessed roles of one department.

    Args:
        name: The department.
        assessments: Its roles, unmatched ones included.
        vacant: Its vacant posts, kept apart from staff.
        indicators: Its signs.
    """
    ordered = tuple(sorted(assessments, key=lambda a: (-a.role.people, a.role.lines[0].title)))
    matched = [a for a in ordered if a.role.status != "unmatched"]
    lines = [line for a in ordered for line in a.role.lines]
    people = count_people(lines)
    covered = count_people(line for a in matched for line in a.role.firm)
    answered = count_people(line for a in matched for line in a.role.lines)
    lone = [a for a in matched if suppression_of(a.role)]
    shown = [a for a in matched if not suppression_of(a.role)]
    by_tier = _tiers(shown)
    mean = _mean_range(shown)
    return DepartmentPicture(
        name=name,
        people=people,
        fte=sum(line.fte for line in lines),
        unread_fte=sum(line.unread_fte for line in lines),
        temporary_people=sum(line.temporary_people for line in lines),
        temporary_fte=sum(line.temporary_fte for line in lines),
        vacant=vacant,
        covered_people=covered,
        covered_fte=sum(_firm_fte(a) for a in matched),
        to_confirm_people=answered - covered,
        to_confirm_fte=sum(a.role.to_confirm_fte for a in matched),
        unmatched_people=people - answered,
        unmatched_fte=sum(a.role.fte for a in ordered if a.role.status == "unmatched"),
        one_holder_roles=len(lone),
        one_holder_fte=sum(_firm_fte(a) for a in lone),
        fte_by_tier={key: fte for key, (_, fte) in by_tier.items()},
        teams_by_tier={key: teams for key, (teams, _) in by_tier.items()},
        information_people=_in_tiers(shown, INFORMATION),
        resilient_people=_in_tiers(shown, RESILIENT),
        exposure_low=mean[0] if mean else None,
        exposure_high=mean[1] if mean else None,
        suppressed=suppression_of_department(people),
        assessments=ordered,
        indicators=indicators,
    )


def _firm_fte(a: Assessment) -> float:
    return a.role.fte - a.role.to_confirm_fte


def _tiers(shown: Iterable[Assessment]) -> dict[str, tuple[tuple[int, ...], float]]:
    sums: dict[str, tuple[tuple[int, ...], float]] = {}
    for a in shown:
        firm = a.role.people - a.role.to_confirm_people
        if a.tier is not None and a.tier.key is not None and firm:
            teams, fte = sums.get(a.tier.key, ((), 0.0))
            sums[a.tier.key] = ((*teams, firm), fte + _firm_fte(a))
    return sums


def _in_tiers(shown: Iterable[Assessment], tiers: Sequence[str]) -> tuple[int, int]:
    """People firmly in the tiers, and with borderline roles and matches to confirm as well."""
    low = high = 0
    for a in shown:
        if a.tier is None or a.tier.key is None:
            continue
        keys = (a.tier.key, *a.tier.borderline)
        if all(key in tiers for key in keys):
            low += a.role.people - a.role.to_confirm_people
        if any(key in tiers for key in keys):
            high += a.role.people
    return low, high


def _mean_range(shown: Iterable[Assessment]) -> tuple[float, float] | None:
    """FTE-weighted mean of the lows and of the highs over covered roles with a usable range."""
    ranges = [
        (a.exposure.low, a.exposure.high, _firm_fte(a))
        for a in shown
        if a.exposure is not None and not a.exposure.too_uncertain
    ]
    total = sum(fte for _, _, fte in ranges)
    if total <= 0:
        return None
    low = sum(low * fte for low, _, fte in ranges) / total
    return low, sum(high * fte for _, high, fte in ranges) / total
