"""Places on a role sheet: quarters of the studies and of resilience, and how sure we are."""

from reports.briefing import QuarterLine, RoleLine
from reports.charts.marks import confidence_mark
from reports.charts.strips import quarter_strip
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    MarkedText,
    SideBySide,
    TableColumn,
    plain,
)
from reports.sections.phrases import joined
from reports.sections.sheet_fullness import Fullness
from reports.wording import Wording

# a caution that says no more than the reason before it
_SAME = {"confidence.reason.work_context": "caution.work_context"}


def sheet_places(role: RoleLine, w: Wording) -> list[Block]:
    """Two lists of quarter strips: never a number of one source, never a dot on the track."""
    columns = tuple(
        (Heading(plain(w.say(f"sheet.{part}"))), _table(part, lines, w))
        for part, lines in (("sources", role.readings), ("resilience", role.axes))
        if lines
    )
    return [SideBySide(columns, gap=20)] if columns else []


def sheet_confidence(role: RoleLine, w: Wording, fullness: Fullness) -> list[Block]:
    """The confidence word, why, and what to beware of."""
    if role.confidence is None:
        return []
    reasons = w.join(tuple(w.say(reason) for reason in role.confidence_reasons))
    key = f"sheet.confidence.{role.confidence}"
    said = w.rich(key, reasons=reasons) if reasons else w.rich(f"{key}.alone")
    said_already = {_SAME.get(reason) for reason in role.confidence_reasons}
    told = [caution for caution in role.cautions if caution not in said_already]
    cautions = (w.rich(caution) for caution in told[: fullness.cautions])
    return [MarkedText(confidence_mark(role.confidence), joined(said, *cautions))]


def _table(part: str, lines: tuple[QuarterLine, ...], w: Wording) -> DataTable:
    columns = (
        TableColumn(plain(w.say(f"sheet.{part}.head")), 40),
        TableColumn(plain(w.say("sheet.quarter.strip")), 16),
        TableColumn(plain(w.say("sheet.quarter")), 25),
    )
    rows = tuple(_row(part, line, w) for line in lines)
    return DataTable(columns, rows, w.say(f"sheet.{part}.summary"), headless=True)


def _row(part: str, line: QuarterLine, w: Wording) -> tuple[CellContent, ...]:
    name = plain(w.say(f"sheet.{part}.{line.key}"))
    if line.quarter is None or line.left_out:
        why = "left_out" if line.left_out else "not_covered"
        return name, plain(w.say("cell.nothing")), plain(w.say(f"sheet.quarter.{why}"))
    words = w.say(f"quarter.{line.quarter}")
    return name, quarter_strip(line.quarter), plain(words)
