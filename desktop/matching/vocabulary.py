"""Vocabulary: what the curated hospital titles say about the words of a title."""

from desktop.evidence.matching import Entry, MatchingKnowledge
from desktop.evidence.title_words import bag_key
from desktop.matching.titles import ReadTitle

__all__ = ["Entry", "MatchingKnowledge", "look_up"]


def look_up(title: ReadTitle, country: str, knowledge: MatchingKnowledge) -> tuple[Entry, ...]:
    """The entries of the same words; the country's own before those of everywhere."""
    found = knowledge.entries.get(bag_key(title.words), ())
    own = tuple(entry for entry in found if entry.country == country)
    return own or tuple(entry for entry in found if not entry.country)
