"""Method, exposure: the published studies with their weights, and how the range is made."""

from reports.briefing import Briefing, SourceLine
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    TableColumn,
    plain,
)
from reports.sections.phrases import share
from reports.wording import Wording


def method_exposure(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Formula, sources and range of the exposure score."""
    method = briefing.evidence.method
    columns = (
        TableColumn(plain(w.say("head.source")), 118),
        TableColumn(plain(w.say("head.weight")), 22, "right"),
        TableColumn(plain(w.say("head.licence")), 34),
    )
    rows = tuple(_row(s, w) for s in briefing.evidence.sources if s.weight is not None)
    width = w.rich(
        "method.range",
        least=w.number(method["exposure.least_half_width"]),
        deviations=w.number(method["exposure.deviations"]),
        widen=w.number(method["exposure.widen_when_missing"]),
        widest=w.number(method["exposure.too_uncertain_width"]),
    )
    return (
        Heading(plain(w.say("method.exposure"))),
        Paragraph(w.rich("method.exposure.formula"), "small"),
        DataTable(columns, rows, w.say("method.exposure.summary")),
        Paragraph(width, "small"),
    )


def _row(source: SourceLine, w: Wording) -> tuple[CellContent, ...]:
    return (
        plain(w.say(f"source.name.{source.key}")),
        plain(share(source.weight or 0.0, 1.0, w)),
        plain(source.licence),
    )
