"""Sources: where the figures come from, and where a measure is known to be blind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One published source; its plain name is the wording key `source.name.<key>`."""

    key: str  # onet
    title: str
    authors: str
    year: str
    identifier: str  # a number or an address, as published
    vintage: str
    licence: str
    used_for: tuple[str, ...]  # columns or parts of the method
    modified: bool  # whether the figures were changed after taking them over
    notice: str = ""  # the attribution its licence asks for, printed verbatim in every language


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A documented blind spot: this measure is left out for this occupation."""

    code: str
    measure: str
    reason: str  # key; wording `exclusion.<reason>`
    source: str
