"""People counted: how rows became people and hours, and which of them stand apart."""

from collections.abc import Iterator

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, plain
from reports.sections.phrases import fte
from reports.wording import Wording


def people_counted(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """What was counted in this department."""
    items = tuple(plain(words) for words in _counted(briefing, w))
    return (Heading(plain(w.say("data.people"))), Bullets(items, "small"))


def _counted(briefing: Briefing, w: Wording) -> Iterator[str]:
    n = briefing.numbers
    yield w.count("data.people.counted", n.people, fte=fte(n.fte, w))
    if n.temporary_people:
        yield w.count("data.temporary", n.temporary_people, fte=fte(n.temporary_fte, w))
    yield w.say(f"data.fte.{briefing.roster.fte_source}")
    if n.unread_fte:
        yield w.count("data.fte.unread", n.unread_fte)
    if n.vacant_posts:
        yield w.count("data.vacant", n.vacant_posts, fte=fte(n.vacant_fte, w))
    if briefing.suppressed:
        yield w.say("data.small_department")
