"""Vocabulary: what the curated hospital titles say about the words of a title."""

from desktop.evidence.matching import MatchingKnowledge
from desktop.evidence.title_words import bag_key
from desktop.evidence.vocabulary_index import Entry
from desktop.matching.titles import ReadTitle

__all__ = ["Entry", "MatchingKnowledge", "look_up"]


def look_up(title: ReadTitle, country: str, knowledge: MatchingKnowledge) -> tuple[Entry, ...]:
    """The entries of the same words, with the words of its grade before without them.

    The country's own go before those of everywhere; where the same words in another order are
    another job, as assistant physician and physician assistant, the last word decides.
    """
    for words in ((*title.words, *title.grades), title.words):
        found = _of_country(knowledge.entries.get(bag_key(words), ()), country)
        if found:
            return _in_order(found, title.words[-1] if title.words else "")
    return ()


def _of_country(found: tuple[Entry, ...], country: str) -> tuple[Entry, ...]:
    own = tuple(entry for entry in found if entry.country == country)
    return own or tuple(entry for entry in found if not entry.country)


def _in_order(found: tuple[Entry, ...], last: str) -> tuple[Entry, ...]:
    if len({entry.code for entry in found}) == 1:
        return found
    return tuple(entry for entry in found if entry.last == last) or found
