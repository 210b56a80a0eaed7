"""Method, sources: every published source, and word for word what its licence asks for."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, plain
from reports.wording import Wording


def method_sources(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Each source with authors, year, version and licence; then the notices."""
    facts = briefing.evidence
    sources = tuple(
        w.rich(
            "method.source" if any(map(str.isdigit, source.year)) else "method.source.undated",
            title=source.title,
            authors=source.authors,
            year=source.year,
            vintage=source.vintage,
            licence=source.licence,
        )
        for source in facts.sources
    )
    blocks: tuple[Block, ...] = (
        Heading(plain(w.say("method.sources"))),
        Bullets(sources, "small"),
    )
    if facts.attributions:
        notices = Bullets(tuple(plain(notice) for notice in facts.attributions), "small")
        blocks += (Heading(plain(w.say("method.notices"))), notices)
    return blocks
