"""Builders: small invented values for any test, each with defaults a test may replace."""

from dataclasses import replace

from reports.briefing import (
    Briefing,
    ColumnLine,
    DepartmentNumbers,
    EvidenceFacts,
    OptionLine,
    ProblemLine,
    Range,
    RoleLine,
    RosterFacts,
    SourceLine,
    TitleEntry,
)

INFORMATION = {"information_expert", "information_routine"}
RESILIENT = {"in_person_care", "human_led"}
METHOD = {
    "exposure.least_half_width": 22.0,
    "exposure.deviations": 2.0,
    "exposure.widen_when_missing": 5.0,
    "exposure.too_uncertain_width": 70.0,
    "resilience.relational": 0.40,
    "resilience.hands_on": 0.25,
    "resilience.larger": 0.20,
    "resilience.accountability": 0.15,
    "tiers.least_exposure_step": 8.0,
    "tiers.resilience_step": 5.0,
    "tiers.care_resilience": 75.0,
    "tiers.care_relational": 75.0,
    "tiers.care_exposure": 60.0,
    "tiers.led_resilience": 60.0,
    "tiers.led_relational": 60.0,
    "tiers.led_exposure": 70.0,
    "tiers.hands_on_exposure": 45.0,
    "tiers.information_exposure": 70.0,
    "tiers.expert_job_zone": 4.0,
    "moves.education_steps": 3.0,
    "moves.wage_fall": 0.12,
    "moves.likely_drop": 15.0,
    "confidence.firm_deviation": 10.0,
    "matching.auto": 0.93,
    "matching.review": 0.55,
    "edition.oldest_months": 18.0,
}


def spread(score, low, high):
    """A range as the exposure room makes it: too uncertain when wider than 70 points."""
    return Range(float(score), float(low), float(high), too_uncertain=high - low > 70)


def move(lane, target, score=40.0, **changes):
    """A move to another occupation."""
    option = OptionLine(
        lane=lane,
        key="option.move",
        target=target,
        drop="likely",
        exposure=spread(score, max(0, score - 22), min(100, score + 22)),
        tier="in_person_care",
        pay="similar",
    )
    return replace(option, **changes)


def grow(lane, key):
    """Growth within the post, or staying and reshaping: a sentence of its own."""
    return OptionLine(lane=lane, key=key, target="", drop="none")


OPTIONS = (
    grow("reshape", "option.reshape.information_routine"),
    move("deepen", "Medical assistant"),
    move("oversee", "Coding auditor", 79.0, drop="sideways", tier="information_expert"),
)


def role(name="Registration clerk", people=6, exposure=(88, 66, 100), **changes):
    """A matched role with three options; one person makes it a one-holder role."""
    if people == 1:
        return alone(name, **changes)
    line = RoleLine(
        name=name,
        code="43-4111.00",
        titles=(name.upper(),),
        people=people,
        fte=float(people) - 0.5,
        status="auto",
        exposure=spread(*exposure) if exposure else None,
        tier="information_routine",
        confidence="firm",
        confidence_reasons=(),
        options=OPTIONS,
        small_team=people in range(2, 5),
    )
    return replace(line, **changes)


def alone(name="Radiologist", **changes):
    """What the privacy gate leaves of a role with one holder."""
    line = RoleLine(
        name=name,
        code="29-1224.00",
        titles=(name.upper(),),
        people=1,
        fte=1.0,
        status="auto",
        suppressed="one_holder",
    )
    return replace(line, **changes)


def unmatched(title="ASSOCIATE II", people=2, **changes):
    """A title without an answer."""
    line = RoleLine(
        name=title, code=None, titles=(title,), people=people, fte=float(people),
        status="unmatched",
    )  # fmt: skip
    return replace(line, **changes)


def title_entries(roles):
    """One title per role, as the roster has it."""
    return tuple(
        TitleEntry(
            title=title,
            people=r.people,
            fte=r.fte,
            occupation=None if r.status == "unmatched" else r.name,
            code=r.code,
            confidence={"auto": 0.98, "review": 0.7}.get(r.status, 0.2),
            status=r.status,
            reason="",
        )
        for r in roles
        for title in r.titles
    )


def numbers_of(roles, **changes):
    """The sums a department picture would give for these roles."""
    matched = [r for r in roles if r.status != "unmatched"]
    shown = [r for r in matched if r.people > 1 and r.tier]
    lone = [r for r in matched if r.people == 1]
    numbers = DepartmentNumbers(
        people=sum(r.people for r in roles),
        fte=sum(r.fte for r in roles),
        unread_fte=0,
        temporary_people=0,
        temporary_fte=0.0,
        vacant_posts=0,
        vacant_fte=0.0,
        covered_people=sum(r.people - r.to_confirm_people for r in matched),
        covered_fte=sum(r.fte for r in matched if not r.to_confirm_people),
        to_confirm_people=sum(r.to_confirm_people for r in matched),
        to_confirm_fte=sum(r.fte for r in matched if r.to_confirm_people),
        unmatched_people=sum(r.people for r in roles if r.status == "unmatched"),
        unmatched_fte=sum(r.fte for r in roles if r.status == "unmatched"),
        one_holder_roles=len(lone),
        one_holder_fte=sum(r.fte for r in lone),
        people_by_tier=_by_tier(shown),
        information_people=_between(shown, INFORMATION),
        resilient_people=_between(shown, RESILIENT),
    )
    return replace(numbers, **changes)


def _by_tier(shown):
    tiers = sorted({r.tier for r in shown})
    return {t: sum(r.people - r.to_confirm_people for r in shown if r.tier == t) for t in tiers}


def _between(shown, tiers):
    low = sum(r.people - r.to_confirm_people for r in shown if {r.tier, *r.borderline} <= tiers)
    return low, sum(r.people for r in shown if {r.tier, *r.borderline} & tiers)


def roster(**changes):
    """The ledger of a small file with a little of everything."""
    facts = RosterFacts(
        sheet="Staff",
        header_row=3,
        rows_read=19,
        rows_used=13,
        set_aside=(
            ("title_row", (1,)),
            ("header", (3,)),
            ("vacant", (9,)),
            ("leaver", (12, 13)),
            ("subtotal", (20,)),
        ),
        columns=(),
        problems=(),
        fte_source="column",
        departments=1,
    )
    return replace(facts, **changes)


def column(header="Job Title", becomes="title", *, person=False, reason="column.reason.heading"):
    """One column of the roster."""
    return ColumnLine(header=header, becomes=becomes, reason=reason, person=person)


def problem(key="problem.fte_unreadable", rows=(7, 8), **values):
    """One kind of trouble in the roster."""
    return ProblemLine(key, tuple(rows), tuple(values.items()))


def evidence(**changes):
    """The evidence facts of an edition that is two months old."""

    def source(key, *rest, weight=None):
        return SourceLine(key, *rest, weight=weight)

    facts = EvidenceFacts(
        edition="2026-09",
        released="2026-09-20",
        occupations=290,
        months_old=2,
        sources=(
            source("gpts", "GPTs are GPTs", "Eloundou and others", "2024", "MIT", "2023",
                   weight=0.35),
            source("ilo", "ILO Working Paper 140", "Gmyrek and others", "2025", "CC BY 4.0",
                   "2025", weight=0.40),
            source("working_with_ai", "Working with AI", "Tomlinson and others", "2025",
                   "CC BY 4.0", "2024", weight=0.25),
            source("onet", "O*NET 29.3 Database", "US Department of Labor", "2025",
                   "CC BY 4.0", "29.3"),
            source("bls_projections", "Employment Projections 2024-34",
                   "US Bureau of Labor Statistics", "2025", "public domain", "2024-34"),
        ),
        method=METHOD,
        attributions=(
            ("This product includes information from the O*NET 29.3 Database by the U.S. "
            "Department of Labor, Employment and Training Administration (USDOL/ETA). Used under "
            "the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Values were modified."),
        ),
    )  # fmt: skip
    return replace(facts, **changes)


def briefing(roles, **changes):
    """A briefing of these roles, a draft unless a reviewer is named."""
    roles = tuple(roles)
    whole = Briefing(
        department="Outpatient Clinic",
        locale="en-US",
        paper="letter",
        date="2026-11-24",
        reviewer=None,
        sample=False,
        version="0.1.0",
        small_group=5,
        suppressed=None,
        numbers=numbers_of(roles),
        roles=roles,
        titles=title_entries(roles),
        roster=roster(rows_used=sum(r.people for r in roles)),
        evidence=evidence(),
    )
    return replace(whole, **changes)
