"""Method, what it reads: the first lines of the methodology and the two lists of columns."""

from reports.briefing import Briefing
from reports.document import Block, Heading, Paragraph, SideBySide, plain
from reports.sections.phrases import joined
from reports.wording import Wording


def method_reads(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """What the program is, what it reads and what it never reads."""
    occupations = w.number(briefing.evidence.occupations)
    introduction = joined(
        w.rich("method.what", occupations=occupations), w.rich("document.not_validated")
    )
    columns = tuple(
        (
            Heading(plain(w.say(f"method.{key}"))),
            Paragraph(w.rich(f"method.{key}.what"), "small"),
        )
        for key in ("reads", "never_reads")
    )
    return (
        Heading(plain(w.say("method.title")), 1),
        Paragraph(introduction),
        SideBySide(columns),
    )
