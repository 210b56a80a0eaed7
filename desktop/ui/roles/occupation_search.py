"""Occupation search: every occupation by its names, its jobs, its other titles and short forms."""

from dataclasses import dataclass

from desktop.matching.titles import read_title
from desktop.matching.vocabulary import look_up
from desktop.ui.common.glossary import Glossary

_KNOWN, _STARTS, _NAMED, _OTHER, _SCATTERED = range(5)  # how well the words fit, the best first


@dataclass(frozen=True, slots=True)
class _Searched:
    code: str
    name: str
    plain: str  # the name, for comparing
    lines: tuple[str, ...]  # everything else it is found by


class OccupationSearch:
    """Names prepared once; each search walks over them."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._prepared = tuple(
            _Searched(code, name, name.casefold(), tuple(said))
            for said, name, code in glossary.searched()
        )

    @property
    def codes(self) -> tuple[str, ...]:
        """All occupations that can be found."""
        return tuple(one.code for one in self._prepared)

    def find(self, text: str) -> list[tuple[str, str]]:
        """Names and codes, the best first; all of them where nothing is typed."""
        typed = " ".join(text.casefold().split())
        if not typed:
            return [(one.name, one.code) for one in self._prepared]
        known, ways = self._read(typed)
        found: list[tuple[int, str, str]] = []
        for one in self._prepared:
            rank = _KNOWN if one.code in known else _rank(one, typed, ways)
            if rank is not None:
                found.append((rank, one.name, one.code))
        if any(rank < _SCATTERED for rank, _, _ in found):
            found = [hit for hit in found if hit[0] < _SCATTERED]
        return [(name, code) for _, name, code in sorted(found)]

    def _read(self, typed: str) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
        """What the vocabulary says, and the words as typed and with short forms written out."""
        knowledge = self._glossary.knowledge
        country = "UK" if self._glossary.locale == "en-GB" else "US"
        title = read_title(typed, country, knowledge)
        entries = look_up(title, country, knowledge)
        ways = (tuple(typed.split()), title.words)
        return frozenset(entry.code for entry in entries), tuple(filter(None, ways))


def _rank(one: _Searched, typed: str, ways: tuple[tuple[str, ...], ...]) -> int | None:
    if one.plain.startswith(typed):
        return _STARTS
    if any(all(word in one.plain for word in words) for words in ways):
        return _NAMED
    if any(all(word in line for word in words) for words in ways for line in one.lines):
        return _OTHER
    scattered = " ".join(one.lines)
    return _SCATTERED if all(word in scattered for word in typed.split()) else None
