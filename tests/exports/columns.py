"""Columns of invented HR exports for tests: names, jobs, wards, dates, and what they become."""

from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice

ROWS = 48
LAST = (
    "Abara",
    "Boyd",
    "Chen",
    "Diaz",
    "Evans",
    "Fox",
    "Gupta",
    "Hill",
    "Ito",
    "Jones",
    "Khan",
    "Lopez",
    "Mori",
    "Nowak",
    "Owen",
    "Pham",
    "Quinn",
    "Roy",
    "Silva",
    "Tran",
    "Ueda",
    "Vega",
    "Walsh",
)
FIRST = (
    "Ann",
    "Bilal",
    "Chloe",
    "Daniel",
    "Emma",
    "Farah",
    "Grace",
    "Hugo",
    "Ines",
    "James",
    "Karim",
    "Laura",
    "Maria",
    "Noah",
    "Olga",
    "Pedro",
    "Rosa",
    "Samuel",
    "Tara",
)
JOBS = (
    "Registered Nurse II",
    "Nursing Assistant",
    "Unit Clerk",
    "Respiratory Therapist",
    "Pharmacy Technician",
    "Medical Coder",
    "Charge Nurse",
)
UPPER = tuple(job.upper()[:20] for job in JOBS)
NHS = (
    "Staff Nurse",
    "Healthcare Assistant",
    "Ward Clerk",
    "Ward Manager",
    "Senior Physiotherapist",
    "Medical Secretary",
)
QUEBEC = (
    "Infirmière clinicienne",
    "Préposé aux bénéficiaires",
    "Agent administratif, classe 2",
    "Inhalothérapeute",
    "Technicienne en diététique",
)
FRANCE = (
    "Infirmier",
    "Aide-soignante",
    "Secrétaire médicale",
    "Cadre de santé",
    "Agent des services hospitaliers",
)
UNITS = ("Intensive Care", "Emergency", "Radiology", "4 West Med/Surg", "Health Information Mgmt")
WARDS = ("Ward 4", "Ward 12", "Theatres", "Outpatients", "Pharmacy")
CENTRES = ("Urgence", "Soins intensifs", "Archives", "Bloc opératoire")


def some(*values):
    """The values in turn, as many as there are rows."""
    return list(islice(cycle(values), ROWS))


def numbered(start, step=37, form="{}"):
    return [form.format(start + step * n) for n in range(ROWS)]


def days(first, spread, step=367):
    """Dates spread over years from a first year on."""
    return [
        date.fromordinal(date(first, 1, 5).toordinal() + n * step % (spread * 365))
        for n in range(ROWS)
    ]


SURNAMES, GIVEN = some(*LAST), some(*FIRST)
COMMA = [f"{a}, {b}" for a, b in zip(SURNAMES, GIVEN, strict=True)]
CAPITALS = [
    f"{a.upper()}, {b.upper()} {LAST[n % 7][0]}"
    for n, (a, b) in enumerate(zip(SURNAMES, GIVEN, strict=True))
]
NAMES = [f"{b} {a}" for a, b in zip(SURNAMES, GIVEN, strict=True)]
MAILS = [f"{b}.{a}@example.org".lower() for a, b in zip(SURNAMES, GIVEN, strict=True)]
BIRTHS = days(1956, 47, 971)
HIRES = days(1991, 34, 523)
RATES = [f"{24 + n * 0.87:.2f}" for n in range(ROWS)]
SALARIES = [31850.0 + 1117.5 * n for n in range(ROWS)]


@dataclass(frozen=True)
class Export:
    """An export: columns with their heading and values, and what must come of them."""

    name: str
    columns: tuple
    becomes: dict  # 0-based column: kind
    persons: tuple = ()  # 0-based columns that hold persons; identifiers among them


def export(name, *columns):
    """Columns are (heading, values, expected); `person` and `-` (not used) are expected as well."""
    kinds = [expected for _, _, expected in columns]
    return Export(
        name, columns,
        {n: kind for n, kind in enumerate(kinds) if kind not in {"person", "-", "?"}},
        tuple(n for n, kind in enumerate(kinds) if kind in {"person", "identifier"}),
    )  # fmt: skip
