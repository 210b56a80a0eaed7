"""The department picture: sums, coverage and slices that a manager reads first."""

from dataclasses import dataclass, field

from desktop.assessment.assessment import Assessment


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
    vacant_fte: float
    covered_people: int
    covered_fte: float  # on firm matches (auto or confirmed)
    to_confirm_fte: float
    unmatched_fte: float
    one_holder_roles: int
    one_holder_fte: float
    fte_by_tier: dict[str, float] = field(default_factory=dict)  # covered, without one-holder roles
    people_by_tier: dict[str, int] = field(default_factory=dict)
    information_people: tuple[int, int] = (0, 0)  # firmly, and with borderline and to-confirm
    resilient_people: tuple[int, int] = (0, 0)  # in-person care and human-led, the same way
    exposure_low: float | None = None  # FTE-weighted means; machine files only
    exposure_high: float | None = None
    suppressed: str | None = None
    assessments: tuple[Assessment, ...] = ()  # largest team first
