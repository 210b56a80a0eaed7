"""Context: what the department and the titles around it add to a title that leaves it open."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.evidence.matching import MatchingKnowledge
from desktop.matching.match import TitleQuery
from desktop.matching.patterns import word_weight
from desktop.matching.titles import ReadTitle, read_title

_FEWEST_NEIGHBOURS = 3
_SHARE = 0.5  # of the neighbours must hold a word for it to be the department's own
_TELLING = 3.0  # words that tell less than this name no field
_PLACES = frozenset(
    {
        "department",
        "unit",
        "service",
        "division",
        "section",
        "team",
        "group",
        "program",
        "clinic",
        "center",
        "hospital",
        "health",
        "care",
        "ward",
        "floor",
        "area",
        "campus",
        "office",
        "site",
        "general",
        "main",
        "operation",
        "administrative",
        "support",
        "other",
    }
)


def field_words(department: str, country: str, knowledge: MatchingKnowledge) -> tuple[str, ...]:
    """The words of a department's name that name a field: radiology, food, pharmacy."""
    return tuple(_fields(read_title(department, country, knowledge).words, knowledge))


def shared_words(neighbours: Iterable[ReadTitle], knowledge: MatchingKnowledge) -> tuple[str, ...]:
    """Field words that at least half of the other titles of a department hold."""
    titles = list(neighbours)
    if len(titles) < _FEWEST_NEIGHBOURS:
        return ()
    counts = Counter(word for title in titles for word in set(_fields(title.words, knowledge)))
    return tuple(sorted(w for w, n in counts.items() if n >= _SHARE * len(titles)))


def within(title: ReadTitle, words: Iterable[str]) -> ReadTitle:
    """The title as if the field stood in it: technologist in radiology."""
    added = tuple(word for word in words if word not in title.words)
    return replace(title, words=(*added, *title.words))


def by_department(lines: Iterable[TitleQuery]) -> Mapping[str, list[TitleQuery]]:
    """Lines of each department."""
    found: dict[str, list[TitleQuery]] = {}
    for line in lines:
        found.setdefault(line.department, []).append(line)
    return found


def _fields(words: Iterable[str], knowledge: MatchingKnowledge) -> list[str]:
    return [
        word
        for word in words
        if word not in _PLACES
        and word not in knowledge.heads
        and word in knowledge.known_words
        and word_weight(word, knowledge.known_words) >= _TELLING
    ]
