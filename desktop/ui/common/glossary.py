"""Glossary: occupations and the jobs below them by their plain names, and what they do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.assessment.duties import human_decision, role_line
from desktop.evidence.base import Evidence
from desktop.evidence.duties import DutyTables
from desktop.evidence.matching import MatchingKnowledge
from desktop.evidence.profiles import Profile


@dataclass(frozen=True, slots=True)
class Glossary:
    """Names and one-line duties in one locale."""

    evidence: Evidence
    profiles: Mapping[str, Profile]
    duties: DutyTables
    knowledge: MatchingKnowledge  # other titles and short forms
    locale: str

    def name(self, code: str | None, profile: str | None = None) -> str:
        """The plain name of a profile or an occupation; empty for none."""
        if code is None:
            return ""
        known = self.profiles.get(profile or "")
        names = known.names if known else self.evidence.occupations[code].names
        return names[self.locale]

    def line(self, code: str, profile: str | None = None) -> str:
        """What the job does, in one sentence; empty where nothing is written."""
        found = role_line(code, profile, self.duties)
        return found[self.locale] if found else ""

    def decision(self, code: str, profile: str | None = None) -> str:
        """The decision that stays with a person; empty where nothing is written."""
        found = human_decision(code, profile, self.duties)
        return found[self.locale] if found else ""

    def searched(self) -> Iterator[tuple[Sequence[str], str, str]]:
        """Every occupation as the titles it is found by, its name and its code, by name."""
        below: dict[str, list[str]] = {}
        for profile in self.profiles.values():
            below.setdefault(profile.code, []).extend(profile.names.values())
        for words, entries in self.knowledge.entries.items():
            for entry in entries:
                below.setdefault(entry.code, []).append(words)
        found = [
            (occupation.names[self.locale], code, occupation)
            for code, occupation in self.evidence.occupations.items()
        ]
        for name, code, occupation in sorted(found, key=lambda one: one[:2]):
            said = (*occupation.names.values(), occupation.title, *below.get(code, ()))
            yield tuple(line.casefold() for line in said), name, code
