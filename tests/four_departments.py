"""The four departments the product is tried on, as rosters: records, a ward, imaging, billing.

Twelve people of health information management, a ward of 40 beds, radiology and a revenue cycle
office, with titles as payrolls write them. Invented people; sizes as such departments have them.
"""

from dataclasses import replace
from functools import cache

from mission_house import House, signs_entered, words_of
from rosters import staff, write_csv

from desktop.briefing import brief, load_crossing
from desktop.briefing.summary import summary_of
from desktop.evidence.matching import load_matching
from desktop.review.judging import judge
from desktop.review.opening import Choices, open_review
from desktop.settings import Settings
from reports.render import sheet_documents
from reports.sections.board_summary import summary_document
from reports.sections.compose import compose

DEPARTMENTS = {
    "Health Information Management": (
        ("HIM Director", 1), ("HIM Technician", 2), ("Coder Trainee", 2), ("Medical Coder", 3),
        ("Coding Auditor", 2), ("Medical Transcriptionist", 2),
    ),
    "Medical Ward 4 West": (
        ("Registered Nurse", 24), ("Nurse Manager", 1), ("Nurse Practitioner", 2),
        ("Physician Assistant", 2), ("Nursing Assistant", 14), ("Unit Clerk", 4),
        ("Physical Therapist", 2), ("Hospitalist", 3),
    ),
    "Radiology": (
        ("Radiologist", 5), ("Radiologic Technologist", 11), ("CT Technologist", 4),
        ("MRI Technologist", 3), ("Patient Scheduler", 3), ("Radiology Manager", 1),
    ),
    "Revenue Cycle": (
        ("Medical Biller", 6), ("Patient Registrar", 8), ("Prior Authorization Specialist", 4),
        ("Accounts Receivable Specialist", 3), ("Denials Specialist", 2),
        ("Revenue Cycle Manager", 1),
    ),
}  # fmt: skip


@cache
def crossing_for(locale):
    return load_crossing(locale)


@cache
def knowledge():
    return load_matching()


def assessed(name, folder, locale="en-US"):
    """The review and the picture of one of the four, read from a roster file."""
    rows = [
        row
        for k, (title, count) in enumerate(DEPARTMENTS[name])
        for row in staff(title, name, count, 0.9, start=1 + 100 * k)
    ]
    roster = write_csv(folder / f"{name}.csv", rows)
    crossing = crossing_for(locale)
    review = open_review(roster, Settings("2026-11-24", locale), knowledge(), Choices())
    (picture,) = judge(review, crossing.evidence, crossing.moves, crossing.duties)
    return review, picture


def house(name, folder, locale="en-US"):
    """Its documents as plain words, role sheets by the source of the role; every tool is live."""
    review, picture = assessed(name, folder, locale)
    briefing = brief(review, picture, crossing_for(locale))
    briefing = replace(briefing, signs=signs_entered(briefing, locale))
    said = {key: words_of(compose(key, briefing)) for key in "ACDF"}
    sources = {a.role.lines[0].title: a.role.profile or a.role.code for a in picture.assessments}
    by_name = {role.name: sources[role.titles[0]] for role in briefing.roles}
    for _, document in sheet_documents(briefing):
        text = words_of(document)
        said[f"B {by_name[text.splitlines()[0]]}"] = text
    return House(locale, said)


def summary_said(folder, locale="en-US"):
    """The one page for HR and the board over all four."""
    sets = [assessed(name, folder, locale) for name in DEPARTMENTS]
    return words_of(summary_document(summary_of(sets, crossing_for(locale))))
