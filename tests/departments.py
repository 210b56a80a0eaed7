"""Departments: four invented ones, of 1, 4, 8 (and a tail) and 60 roles, as briefings."""

from dataclasses import replace

from builders import (
    alone,
    briefing,
    column,
    evidence,
    grow,
    numbers_of,
    problem,
    role,
    roster,
    spread,
    title_entries,
    unmatched,
)

CARE = (
    grow("reshape", "option.reshape.in_person_care"),
    grow("deepen", "option.grow.teach_practice"),
    grow("oversee", "option.grow.safety_checker"),
)


def nurse(people=22, **changes):
    """A role in person, firm."""
    values = {
        "exposure": (42, 20, 64), "tier": "in_person_care", "code": "29-1141.00",
        "options": CARE, **changes,
    }  # fmt: skip
    return role("Registered nurse", people, **values)


def assistant(people=9, **changes):
    """A role in person, part of it estimated."""
    values = {
        "exposure": (13, 0, 35), "tier": "in_person_care", "options": CARE,
        "confidence": "fair", "confidence_reasons": ("confidence.reason.stand_in",), **changes,
    }  # fmt: skip
    return role("Nursing assistant", people, **values)


def one_role():
    """Twelve housekeepers: one role, nothing else."""
    roles = (
        role(
            "Housekeeping aide", 12, (8, 0, 30), tier="hands_on",
            cautions=("caution.robotics",), options=CARE,
        ),
    )  # fmt: skip
    return briefing(roles, department="Environmental Services")


def four_roles():
    """The typical small one: 13 people, 4 titles, one of them held by one person."""
    roles = (
        nurse(6),
        role("Medical assistant", 4, (31, 9, 53), tier="in_person_care", options=CARE),
        role("Registration clerk", 2, borderline=("mixed",), confidence="fair",
             confidence_reasons=("confidence.reason.spread",)),
        alone("Nurse practitioner"),
    )  # fmt: skip
    return briefing(roles)


def eight_roles():
    """A larger mixed one, with everything that may be unsure, and a tail of other roles."""
    roles = (
        nurse(22),
        assistant(9),
        role("Surgical technologist", 8, (7, 0, 29), tier="in_person_care", options=CARE,
             borderline=("hands_on",)),
        role("Registration clerk", 7, (88, 66, 100)),
        role("Medical records specialist", 6, (83, 61, 100), status="review",
             to_confirm_people=6, confidence="thin",
             confidence_reasons=("confidence.reason.to_confirm",)),
        role("Housekeeping aide", 6, (8, 0, 30), tier="hands_on",
             cautions=("caution.robotics",), options=CARE),
        role("Billing clerk", 5, (87, 65, 100), to_confirm_people=2),
        role("Claims and prior authorization clerk", 5, (96, 74, 100)),
        role("Pharmacy technician", 4, (58, 36, 80), tier="mixed", borderline=("human_led",),
             cautions=("caution.robotics",), options=CARE),
        role("Health informatics specialist", 3, (82, 60, 100), tier="information_expert"),
        role("Clinical research coordinator", 2, (60, 20, 98), tier="mixed", confidence="thin",
             confidence_reasons=("confidence.reason.spread",)),
        alone("Radiologist"),
        unmatched("ASSOCIATE II", 2),
    )  # fmt: skip
    return briefing(
        roles,
        department="Outpatient Surgery and Imaging",
        reviewer="J. Okafor, Director of Health Information",
        numbers=numbers_of(
            roles, temporary_people=5, temporary_fte=2.4, vacant_posts=3, vacant_fte=2.5,
            unread_fte=2,
        ),
        roster=messy_roster(sum(r.people for r in roles)),
        sample=True,
    )  # fmt: skip


def sixty_roles():
    """A whole small hospital in one department, with long names and every warning."""
    tiers = (
        ("in_person_care", (22, 0, 44)), ("human_led", (50, 28, 72)), ("hands_on", (20, 0, 42)),
        ("mixed", (55, 33, 77)), ("information_expert", (80, 58, 100)),
        ("information_routine", (90, 68, 100)),
    )  # fmt: skip
    roles: list = [
        role(f"{kind.replace('_', ' ').capitalize()} role {n}", 60 - n,
             exposure, tier=kind)
        for n in range(1, 51)
        for kind, exposure in (tiers[n % 6],)
    ]  # fmt: skip
    roles[2] = replace(roles[2], exposure=spread(50, 5, 95), confidence="thin")
    roles += [alone(f"Single post number {n}") for n in range(1, 8)]
    roles += [unmatched(f"UNIT CODE {n}", 3) for n in range(1, 4)]
    return briefing(
        roles,
        department="Riverbend Community Hospital, All Wards and Services",
        titles=title_entries(roles),
        evidence=evidence(months_old=21),
        roster=messy_roster(sum(r.people for r in roles)),
    )


def small_department():
    """Four people: no briefing about them, only how the roster was read."""
    roles = tuple(
        replace(r, exposure=None, tier=None, options=(), confidence=None)
        for r in (role("Physical therapist", 3), alone("Registration clerk"))
    )
    return briefing(roles, department="Rehabilitation", suppressed="small_department")


def messy_roster(used):
    """A file of four departments with much to tell."""
    vacant = (17, 18, 19, 30)
    return roster(
        rows_read=used + 12,
        rows_used=used,
        set_aside=(
            ("title_row", (1, 2)),
            ("header", (4,)),
            ("repeated_header", (51,)),
            ("subtotal", (50, 84)),
            ("vacant", vacant),
            ("leaver", (33, 40)),
        ),
        columns=(
            column("Job Title", "title"),
            column("Dept", "department"),
            column("FTE", "fte"),
            column("Grade", "grade"),
            column("Employee No", "identifier", person=True),
            column("Employee Name", None, person=True, reason="column.reason.person.name"),
            column("Sex", None, person=True, reason="column.reason.person.sex"),
            column("Cost Centre", None, reason="column.reason.not_needed"),
            column("Shift", None, reason="column.reason.not_needed"),
        ),
        problems=(problem(rows=(22, 23, 24, 70)),),
        departments=4,
    )
