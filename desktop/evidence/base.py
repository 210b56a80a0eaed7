"""The evidence base as one value: everything that is known, ready to be judged by."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.evidence.edition import Edition
from desktop.evidence.method import Method
from desktop.evidence.occupations import Occupation
from desktop.evidence.reference import Population
from desktop.evidence.sources import Exclusion, Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """What load_evidence returns; nothing in it is ever changed."""

    edition: Edition
    method: Method
    occupations: Mapping[str, Occupation]  # by code: those a hospital employs
    population: Population  # all 1,016 occupations, for percentiles
    exclusions: tuple[Exclusion, ...]
    sources: tuple[Source, ...]

    def excluded(self, code: str) -> tuple[str, ...]:
        """The measures left out for an occupation because they cannot see its work."""
        return tuple(e.measure for e in self.exclusions if e.code == code)
