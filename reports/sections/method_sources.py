"""Method, sources: every published source, and word for word what its licence asks for."""

from reports.briefing import Briefing, SourceLine
from reports.document import (
    Block,
    Bullets,
    CellContent,
    DataTable,
    Heading,
    TableColumn,
    plain,
)
from reports.wording import Wording


def method_sources(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table of sources, and the notices."""
    facts = briefing.evidence
    columns = (
        TableColumn(plain(w.say("head.source")), 70),
        TableColumn(plain(w.say("head.authors")), 50),
        TableColumn(plain(w.say("head.version")), 32),
        TableColumn(plain(w.say("head.licence")), 22),
    )
    rows = tuple(_row(source, w) for source in facts.sources)
    blocks: tuple[Block, ...] = (
        Heading(plain(w.say("method.sources"))),
        DataTable(columns, rows, w.say("method.sources.summary")),
    )
    if facts.attributions:
        notices = Bullets(tuple(plain(notice) for notice in facts.attributions), "small")
        blocks += (Heading(plain(w.say("method.notices"))), notices)
    return blocks


def _row(source: SourceLine, w: Wording) -> tuple[CellContent, ...]:
    authors = w.say("method.authors", authors=source.authors, year=source.year)
    return (plain(source.title), plain(authors), plain(source.vintage), plain(source.licence))
