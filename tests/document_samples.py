"""Sample documents for the tests of drawing: every kind of block, invented facts."""

from reports.charts.marks import confidence_mark, tier_mark
from reports.charts.palette import TIERS
from reports.charts.ranges import range_axis, range_bar
from reports.charts.strips import quarter_strip
from reports.charts.tiers import tier_bar
from reports.document import (
    Box,
    Bullets,
    DataTable,
    Document,
    Figure,
    Heading,
    MarkedText,
    NumberBox,
    Numbers,
    PageBreak,
    Paragraph,
    Run,
    SideBySide,
    Space,
    TableColumn,
    Together,
    plain,
)

BAR = 130.0
LINK = "https://example.org/method"


def document(*blocks, **changes):
    """A document of these blocks, final, on A4."""
    facts = {
        "key": "A",
        "title": "Department briefing: Outpatient Surgery",
        "name": "Department briefing",
        "department": "Outpatient Surgery, Riverbend Hospital",
        "status": "Final. Reviewed by the head of the department, November 20, 2026",
        "draft": False,
        "footer_bold": "Role-level estimate. Not for decisions about individuals.",
        "footer": "SAMPLE DATA · Evidence 2026-11",
        "page_words": "Page {page} of {pages}",
        "language": "en-US",
        "paper": "a4",
        "date": "2026-11-24",
        "producer": "Touchstone 0.1.0",
    }
    return Document(**(facts | {"blocks": blocks} | changes))


def role_table(rows):
    """A table as page 1 has it, with as many roles as wanted."""
    columns = (
        TableColumn(plain("Role"), 42),
        TableColumn(plain("People"), 14, "right"),
        TableColumn(range_axis(BAR, alt="Exposure from 0 to 100"), 46),
        TableColumn(plain("Resilience tier"), 50),
    )
    found = []
    for k in range(rows):
        low, high = (k * 7) % 60, (k * 7) % 60 + 40
        tier = TIERS[k % len(TIERS)]
        found.append(
            (
                plain(f"Role number {k + 1}"),
                plain(str(rows - k)),
                range_bar(low, high, width=BAR, alt=f"Exposure {low} to {high}"),
                MarkedText(tier_mark(tier), plain(tier.replace("_", " "))),
            )
        )
    return DataTable(columns, tuple(found), "Roles by team size, with exposure and tier")


def every_block(roles=8, **changes):
    """A document with every kind of block, on two pages or more."""
    amounts = {tier: float(10 - k) for k, tier in enumerate(TIERS)}
    words = {tier: f"{amount:g}" for tier, amount in amounts.items()}
    source = (Run("Made as "), Run("described here", link=LINK), Run(", in public."))
    unknown = (plain("Two people have a title we could not match."), plain("Robots."))
    return document(
        Heading(plain("One third of this team does information work"), 1, plain("81 people")),
        Paragraph((Run("Task overlap. "), Run("Not a forecast.", bold=True)), "lead"),
        Numbers((NumberBox("79 of 81", plain("people covered"), plain("98 %")),) * 4),
        Heading(plain("Kinds of work"), 2),
        Figure(tier_bar(amounts, width=493, numbers=words, alt="FTE by tier")),
        Heading(plain("Roles, largest team first"), 2),
        role_table(roles),
        Paragraph(source, "small"),
        Space(6),
        SideBySide(
            (
                (Heading(plain("What we do not know"), 2), Bullets(unknown, "small")),
                (Heading(plain("How to use this page"), 2), Paragraph(plain("Discuss it."))),
            )
        ),
        PageBreak(),
        Heading(plain("Options"), 1),
        Heading(plain("Three lanes"), 2),
        SideBySide(
            tuple(
                (Heading(plain(word), 3), Paragraph(plain(f"{word} the post.")))
                for word in ("Deepen", "Oversee", "Reshape")
            ),
            framed=True,
        ),
        MarkedText(tier_mark("information_routine", 14), plain("Discuss a move"), "tier"),
        Box((Heading(plain("Exposure 57 to 100"), 3), Paragraph(plain("In a box.")))),
        Together(
            (
                DataTable(
                    (TableColumn(plain(""), 1), TableColumn(plain(""), 2)),
                    (
                        (plain("Task ratings"), quarter_strip(3, alt="Top quarter")),
                        (plain("Confidence"), MarkedText(confidence_mark("fair"), plain("Fair"))),
                    ),
                    headless=True,
                ),
                Paragraph(plain("A note at the end."), "note"),
            )
        ),
        **changes,
    )
