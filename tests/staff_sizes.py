"""Eight departments from 1 to 400 staff, as briefings, for pictures of pages and for timing."""

from dataclasses import replace

import departments
from builders import alone, briefing, role
from role_sheet_samples import bare, in_general, records
from sign_samples import entered

KINDS = (
    ("Registered nurse", (42, 20, 64), "in_person_care"),
    ("Nursing assistant", (13, 0, 35), "in_person_care"),
    ("Staff physician", (50, 28, 72), "human_led"),
    ("Housekeeping aide", (8, 0, 30), "hands_on"),
    ("Pharmacy technician", (58, 36, 80), "mixed"),
    ("Health informatics specialist", (82, 60, 100), "information_expert"),
    ("Claims and prior authorization clerk", (96, 74, 100), "information_routine"),
)


def hospital(people, roles):
    """So many people in so many roles, each smaller than the one before."""
    shares = [roles - k for k in range(roles)]
    counts = [max(2, people * share // sum(shares)) for share in shares]
    counts[0] += people - sum(counts)
    lines = [
        role(f"{name} {'I' * (1 + k // len(KINDS))}", count, exposure, tier=tier)
        for k, count in enumerate(counts)
        for name, exposure, tier in (KINDS[k % len(KINDS)],)
    ]
    return briefing(lines, department=f"A department of {people}", paper="a4")


def one():
    """One person: general sheets and how the roster was read, nothing more."""
    return briefing([alone()], suppressed="small_department", library=(in_general(),))


def four():
    """Four people in two roles."""
    return replace(departments.small_department(), library=(in_general(),))


def twenty_four():
    """A records office with everything its sheets may say."""
    roles = (records(people=14), bare(name="Release of information clerk", people=8), alone())
    return briefing(roles, department="Health Information Management", reviewer="A. Silva")


SIZES = {
    1: one,
    4: four,
    13: departments.four_roles,
    24: twenty_four,
    50: lambda: hospital(50, 6),
    80: departments.eight_roles,
    81: lambda: entered(departments.eight_roles()),  # the same 80 and all that can be entered
    150: lambda: hospital(150, 12),
    400: lambda: hospital(400, 30),
}
