"""Context: what the department and the titles around it add to a title that leaves it open."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.evidence.matching import MatchingKnowledge
from desktop.evidence.title_words import plain_words
from desktop.matching.match import TitleQuery
from desktop.matching.patterns import word_weight
from desktop.matching.titles import ReadTitle, read_title

_FEWEST_NEIGHBOURS = 3
_MOST_TITLES = 60  # a department with more is about everything
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
        "human",
        "public",
        "community",
        "district",
        "home",
        "science",
        "academic",
        "affair",
        "administration",
        "elder",
        "system",
        "corporate",
        "university",
        "college",
        "regional",
        "county",
        "state",
        "city",
        "memorial",
        "trust",
        "authority",
        "board",
    }
)


# a head that names a kind of work: its department may say which. "Associate" names none
_KINDS_OF_WORK = frozenset(
    {"technologist", "technician", "therapist", "scientist", "practitioner", "consultant"}
)


def names_a_kind_of_work(title: ReadTitle) -> bool:
    """Whether a department may decide an open title: technologist, but not associate."""
    return title.head in _KINDS_OF_WORK


def field_words(department: str, country: str, knowledge: MatchingKnowledge) -> tuple[str, ...]:
    """The words of a department's name that name a field: radiology, food, pharmacy."""
    title = read_title(department, country, knowledge)
    written = title.words if not title.guessed else plain_words(department)
    return tuple(_fields(written, knowledge))


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
    """Lines of each department that is named and small enough to be about one thing."""
    found: dict[str, list[TitleQuery]] = {}
    for line in lines:
        found.setdefault(line.department, []).append(line)
    return {name: own for name, own in found.items() if name and len(own) <= _MOST_TITLES}


def _fields(words: Iterable[str], knowledge: MatchingKnowledge) -> list[str]:
    return [
        word
        for word in words
        if word not in _PLACES
        and word not in knowledge.heads
        and word in knowledge.known_words
        and word_weight(word, knowledge.known_words) >= _TELLING
    ]
