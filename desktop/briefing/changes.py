"""Changes: the log of a review as the methodology prints it: overrides, with their reasons."""

from collections.abc import Collection, Iterator, Sequence

from desktop.briefing.crossing import Crossing, name_of
from desktop.review.review import LogEntry
from reports.signs import ChangeLine

_MATCH = ("accept", "choose", "reject")
_ABOUT_ROLES = ("ranges.", "choices.")


def changes_of(
    log: Sequence[LogEntry], department: str, shown: Collection[str], crossing: Crossing
) -> tuple[ChangeLine, ...]:
    """Every override of a department, oldest first; first entries of an input are no override.

    Args:
        log: The log of the review.
        department: Whose; entries for the whole run count as well.
        shown: Codes and profiles of the roles that may be shown: nothing is told of others.
        crossing: Evidence and words.
    """
    return tuple(
        _line(entry, crossing, taken_back=back)
        for entry, back in _kept(log)
        if entry.department in ("", department) and _told(entry, shown, log)
    )


def _kept(log: Sequence[LogEntry]) -> Iterator[tuple[LogEntry, bool]]:
    """Every entry that is no undo or redo, and whether it was taken back in the end."""
    back: dict[int, bool] = {}
    for place, entry in enumerate(log):
        if entry.action not in ("undo", "redo"):
            back[place] = False
            continue
        undone = entry.action == "undo"
        for earlier in reversed(list(back)):
            if back[earlier] != undone and _facts(log[earlier]) == _facts(entry):
                back[earlier] = undone
                break
    return ((log[place], taken) for place, taken in back.items())


def _facts(entry: LogEntry) -> tuple[str, str, str | None, str | None]:
    return entry.department, entry.title, entry.before, entry.after


def _told(entry: LogEntry, shown: Collection[str], log: Sequence[LogEntry]) -> bool:
    """Overrides only, and none about a role that is a person."""
    if entry.action in _MATCH:
        return entry.action != "accept"
    about_role = entry.title.startswith(_ABOUT_ROLES)
    if (
        about_role
        and entry.title.split(".", 1)[1] not in shown
        and not any(entry.title.split(".", 1)[1].startswith(f"{role}.") for role in shown)
    ):
        return False
    return bool(entry.reason) or _entered_before(entry, log)


def _entered_before(entry: LogEntry, log: Sequence[LogEntry]) -> bool:
    """Whether it changes what was entered in this very place; what all departments share is not."""
    return entry.before is not None and any(
        (earlier.department, earlier.title, earlier.after)
        == (entry.department, entry.title, entry.before)
        for earlier in log
        if earlier.number < entry.number
    )


def _line(entry: LogEntry, crossing: Crossing, *, taken_back: bool) -> ChangeLine:
    if entry.action in _MATCH:
        before, after = (name_of(code, crossing) or "" for code in (entry.before, entry.after))
        return ChangeLine(entry.date, "match", entry.title, before, after, entry.reason, taken_back)
    what, subject = _subject(entry, crossing)
    before, after = (_value(value, crossing) for value in (entry.before, entry.after))
    return ChangeLine(entry.date, what, subject, before, after, entry.reason, taken_back)


def _subject(entry: LogEntry, crossing: Crossing) -> tuple[str, str]:
    """What kind of input, and its name in the locale."""
    w = crossing.wording
    head, *rest = entry.title.split(".")
    if head == "tools":
        facts = next(f for key, f in crossing.drivers.items() if key == rest[0])
        part = w.say(f"input.name.{rest[1]}")
        return "driver", f"{facts.names[w.locale]}: {part}"
    label = w.say(f"input.name.{head}")
    if head not in ("ranges", "choices"):
        return "input", label
    role = entry.title.split(".", 1)[1]
    return "input", f"{label}: {_role_name(role, crossing) or role}"


def _role_name(role: str, crossing: Crossing) -> str | None:
    profile = crossing.moves.pathways.profiles.get(role.split(".", maxsplit=1)[0])
    if profile is not None:
        return profile.names[crossing.wording.locale]
    code = next((c for c in crossing.evidence.occupations if role.startswith(c)), None)
    return name_of(code, crossing)


def _value(value: str | None, crossing: Crossing) -> str:
    """A state or a pressure in words, anything else as it was entered."""
    w = crossing.wording
    for key in (f"input.state.{value}", f"pressure.{value}"):
        if value and w.has(key):
            return w.say(key)
    return value or ""
