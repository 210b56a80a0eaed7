"""Groups: titles that wait for the same reason under one heading that folds, with its counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.ui.common.language import Language
from desktop.ui.roles.queue import QueueRow

SETTLED = "settled"
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group, as the queue shows it."""

    key: str
    titles: int
    people: int
    waiting: int  # titles still to look at
    folded: bool

    @property
    def open(self) -> bool:
        """Whether work is left that nobody sees."""
        return self.folded and self.waiting > 0


def groups_of(rows: Iterable[QueueRow], language: Language) -> dict[int, str]:
    """The group of each row by its line: the reason it waits for, or settled."""
    known: dict[str, str] = {}
    groups: dict[int, str] = {}
    for row in rows:
        if not row.open:
            groups[row.index] = SETTLED
            continue
        if row.reason not in known:
            key = row.reason.removeprefix("reason.")
            known[row.reason] = key if language.has(f"window.roles.group.{key}") else _OTHER
        groups[row.index] = known[row.reason]
    return groups


def under_headings(
    rows: Iterable[QueueRow], groups: Mapping[int, str], folded: frozenset[str]
) -> tuple[QueueRow | GroupRow, ...]:
    """The rows under the headings of their groups; those of a folded group are left out."""
    found: dict[str, list[QueueRow]] = {}
    for row in rows:
        found.setdefault(groups.get(row.index, _OTHER), []).append(row)
    shown: list[QueueRow | GroupRow] = []
    for key in sorted(found, key=lambda key: key == SETTLED):
        inside = found[key]
        people = sum(row.people for row in inside)
        waiting = sum(row.open for row in inside)
        shown.append(GroupRow(key, len(inside), people, waiting, key in folded))
        shown += [] if key in folded else inside
    return tuple(shown)


def group_words(group: GroupRow, language: Language) -> tuple[str, str]:
    """The name of a group, and its counts."""
    people = language.count("window.people", group.people)
    counts = language.count("window.roles.group.counts", group.titles, people=people)
    if group.key != SETTLED:
        waiting = language.say("window.roles.group.waiting", count=f"{group.waiting:,}")
        counts = f"{counts}, {waiting}"
    return language.say(f"window.roles.group.{group.key}"), counts
