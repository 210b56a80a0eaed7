"""Method, tiers: the resilience formula in words and the six tiers with their marks."""

from reports.briefing import Briefing
from reports.charts.marks import tier_mark
from reports.document import (
    Block,
    DataTable,
    Heading,
    MarkedText,
    Paragraph,
    TableColumn,
    plain,
)
from reports.sections.phrases import share
from reports.wording import Wording

TIERS = (
    "in_person_care", "human_led", "hands_on", "mixed", "information_expert",
    "information_routine",
)  # fmt: skip
_PARTS = ("relational", "hands_on", "larger", "accountability")


def method_tiers(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """How resilience is put together, what the tiers mean and when a role is borderline."""
    method = briefing.evidence.method
    parts = {part: share(method[f"resilience.{part}"], 1.0, w) for part in _PARTS}
    borderline = w.rich(
        "method.borderline",
        exposure=w.number(method["tiers.least_exposure_step"]),
        resilience=w.number(method["tiers.resilience_step"]),
    )
    columns = (
        TableColumn(plain(w.say("head.tier")), 60),
        TableColumn(plain(w.say("head.definition")), 114),
    )
    rows = tuple(
        (
            MarkedText(tier_mark(tier), plain(w.say(f"tier.{tier}"), bold=True)),
            plain(w.say(f"tier.definition.{tier}")),
        )
        for tier in TIERS
    )
    return (
        Heading(plain(w.say("method.resilience"))),
        Paragraph(w.rich("method.resilience.formula", **parts), "small"),
        DataTable(columns, rows, w.say("method.tiers.summary"), headless=True),
        Paragraph(borderline, "small"),
    )
