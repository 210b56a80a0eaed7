"""Asking: a title that many people have is looked at once, however sure the matcher is."""

from collections.abc import Sequence

from desktop.matching.crosswalk import decision_key
from desktop.matching.match import Match
from desktop.roster.roster import TitleLine

SHARE = 0.02  # of the people of the file


def asked_once(lines: Sequence[TitleLine], matches: Sequence[Match]) -> frozenset[int]:
    """Places of the lines to be looked at although their match is automatic.

    A title of at least `SHARE` of the people counts over all departments together. It is asked
    once: at its line with the most people, and not at all where somebody has decided it already.
    The status of the match stays as it is.

    Args:
        lines: The title lines of a file.
        matches: Their matches, in the same order.
    """
    by_title: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        by_title.setdefault(decision_key(line.title)[0], []).append(place)
    everybody = sum(line.people for line in lines)
    found: set[int] = set()
    for places in by_title.values():
        people = sum(lines[place].people for place in places)
        automatic = [place for place in places if matches[place].status == "auto"]
        if people < SHARE * everybody or any(matches[place].decided for place in places):
            continue
        if automatic:
            found.add(max(automatic, key=lambda place: (lines[place].people, -place)))
    return frozenset(found)
