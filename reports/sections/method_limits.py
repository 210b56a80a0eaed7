"""Method, limits: what the numbers are not for, the version, and what the licences ask for."""

from reports.briefing import Briefing
from reports.document import Block, Heading, Paragraph, plain
from reports.wording import Wording


def method_limits(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Limits, other sources, version, attributions word for word."""
    facts = briefing.evidence
    others = "; ".join(
        w.say("method.other_source", title=s.title, year=s.year, licence=s.licence)
        for s in facts.sources
        if s.weight is None
    )
    version = w.rich(
        "method.version",
        version=briefing.version,
        edition=facts.edition,
        released=w.date(facts.released),
        months=w.number(facts.method["edition.oldest_months"]),
    )
    return (
        Heading(plain(w.say("method.limits"))),
        Paragraph(w.rich("method.limits.what"), "small"),
        Paragraph(version, "small"),
        Paragraph(w.rich("method.other_sources", sources=others), "note"),
        Paragraph(plain(" ".join(facts.attributions)), "note"),
    )
