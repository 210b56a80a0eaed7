"""Method, limits: what the numbers are not for, and which version made them."""

from reports.briefing import Briefing
from reports.document import Block, Heading, Paragraph, plain
from reports.wording import Wording


def method_limits(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Limits and version."""
    facts = briefing.evidence
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
    )
