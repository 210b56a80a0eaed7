"""Unknowns: what the page cannot know, said on page 1, and how the page is to be used."""

from collections.abc import Iterator
from itertools import islice

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, Paragraph, SideBySide, Text, plain
from reports.sections.phrases import joined, quoted, some
from reports.sections.places import old_evidence, one_holder, scored, unmatched
from reports.wording import Wording

_MOST = 4
_NAMED = 1


def unknowns(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Two columns: what we do not know, how to use this page."""
    most = _MOST - old_evidence(briefing)  # the warning above is the first thing not known
    unknown = tuple(plain(words) for words in islice(_unknown(briefing, w), most))
    left = (Heading(plain(w.say("briefing.unknown"))), Bullets(unknown, "small"))
    right = (Heading(plain(w.say("briefing.use"))), Paragraph(_use(w), "small"))
    return (SideBySide((left, right), shares=(0.62, 0.38)),)


def _use(w: Wording) -> Text:
    return joined(w.rich("briefing.use.how"), w.rich("document.no_staffing_levels"))


def _unknown(briefing: Briefing, w: Wording) -> Iterator[str]:
    """The largest gaps first."""
    yield from _titles(briefing, w)
    alone = one_holder(briefing)
    if alone:
        yield w.count("unknown.one_holder", len(alone))
    disagree = [
        w.within(r.name) for r in scored(briefing) if r.exposure and r.exposure.too_uncertain
    ]
    if disagree:
        yield w.say("unknown.disagree", roles=some(disagree, _NAMED, w))
    if briefing.numbers.unread_fte:
        yield w.count("unknown.fte", briefing.numbers.unread_fte)
    if not any(tool.state in {"live", "planned"} for tool in briefing.signs.tools):
        yield w.say("unknown.tools")
    yield w.say("unknown.robots")
    yield w.say("unknown.local")


def _titles(briefing: Briefing, w: Wording) -> Iterator[str]:
    titles = [r.name for r in unmatched(briefing)]
    if titles:
        people = w.count("people", briefing.numbers.unmatched_people)
        named = some(quoted(titles, w), _NAMED, w)
        yield w.count("unknown.titles", len(titles), titles=named, people=people)
    if briefing.numbers.to_confirm_people:
        yield w.count("unknown.to_confirm", briefing.numbers.to_confirm_people)
