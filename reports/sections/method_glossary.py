"""Method, glossary: what the abbreviations stand for, in two columns."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, SideBySide, plain
from reports.wording import Wording

_COLUMNS = 2


def method_glossary(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Abbreviations in the order of the alphabet, read down each column."""
    entries = sorted(briefing.glossary, key=lambda entry: entry[0].casefold())
    if not entries:
        return ()
    said = tuple(w.rich("method.glossary.entry", short=s, long=long) for s, long in entries)
    tall = (len(said) + _COLUMNS - 1) // _COLUMNS
    parts = tuple(said[k : k + tall] for k in range(0, len(said), tall))
    columns = tuple((Bullets(part, "small"),) for part in parts)
    return (Heading(plain(w.say("method.glossary"))), SideBySide(columns))
