"""Method, glossary: what the abbreviations stand for, in one paragraph."""

from reports.briefing import Briefing
from reports.document import Block, Heading, Paragraph, plain
from reports.sections.phrases import joined
from reports.wording import Wording


def method_glossary(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Abbreviations in the order of the alphabet."""
    entries = sorted(briefing.glossary, key=lambda entry: entry[0].casefold())
    if not entries:
        return ()
    said = joined(*(w.rich("method.glossary.entry", short=s, long=long) for s, long in entries))
    return (Heading(plain(w.say("method.glossary"))), Paragraph(said, "small"))
