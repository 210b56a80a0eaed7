"""Glossary: occupations and the jobs below them by their plain names, and what they do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.assessment.duties import human_decision, role_line
from desktop.evidence.base import Evidence
from desktop.evidence.duties import DutyTables
from desktop.evidence.profiles import Profile
from desktop.evidence.vocabulary_index import Entry


@dataclass(frozen=True, slots=True)
class Glossary:
    """Names and one-line duties in one locale."""

    evidence: Evidence
    profiles: Mapping[str, Profile]
    duties: DutyTables
    aliases: Mapping[str, Sequence[Entry]]  # words of a title, and what it stands for
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

    def searched(self) -> Iterator[tuple[str, str, str]]:
        """Every occupation as the words it is found by, its name and its code, by name."""
        below: dict[str, list[str]] = {}
        for profile in self.profiles.values():
            below.setdefault(profile.code, []).extend(profile.names.values())
        for words, entries in self.aliases.items():
            for entry in entries:
                below.setdefault(entry.code, []).append(words)
        found = [
            (occupation.names[self.locale], code, occupation)
            for code, occupation in self.evidence.occupations.items()
        ]
        for name, code, occupation in sorted(found, key=lambda one: one[:2]):
            said = (*occupation.names.values(), occupation.title, *below.get(code, ()))
            yield " ".join(said).casefold(), name, code
