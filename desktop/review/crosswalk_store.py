"""Crosswalk store: a hospital's decisions about titles as a CSV file that can be shared and merged.

The file holds titles, departments and answers, and nothing about persons: what reads like a
person's name is hidden on the way in and on the way out.
"""

import csv
import io
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.evidence.profiles import load_profiles
from desktop.matching.crosswalk import Crosswalk, Decision, decision_key
from desktop.matching.match import Match
from desktop.review.crosswalk_reading import numbered_rows
from desktop.review.replacing import replace_file
from desktop.review.review import LogEntry, Review
from desktop.roster.masking import mask
from desktop.roster.problems import Problem

HEAD = ("title", "department", "code", "profile", "decided", "note", "suggested")
NONE_FITS = "NONE"  # in the column code: somebody decided that no occupation fits
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run such a cell
_USED = ("", "no_date")  # a row with such trouble still counts
_UNKNOWN = ("unknown_code", "unknown_profile")
_COLUMN = {f"{how}_{what}": what for how in ("no", "unknown") for what in ("code", "profile")}
_LONGEST = 300  # characters of a title, a department or a note
_SHORT_CODE = len("29-1141")


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision as it stands in the file. `code` None: none of the occupations fits.

    `decided` is an ISO date or empty; `suggested` is the code that the matcher had suggested, so
    that a later change of the suggestion can be shown. An answer that is not `known` names an
    occupation or a profile that this evidence base does not hold: it is kept as it was written, for
    another edition, and never applied.
    """

    title: str
    department: str = ""  # empty: everywhere
    code: str | None = None
    profile: str | None = None
    decided: str = ""
    note: str = ""
    suggested: str | None = None
    known: bool = True

    @property
    def key(self) -> tuple[str, str]:
        """The form in which two spellings of one title are the same."""
        return decision_key(self.title, self.department)

    @property
    def answer(self) -> tuple[str | None, str | None]:
        """What was decided."""
        return self.code, self.profile


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two files answer one title differently; `ours` is kept until somebody decides."""

    ours: Entry
    theirs: Entry


def read_crosswalk(
    path: Path, codes: Collection[str], profiles: Mapping[str, str] | None = None
) -> tuple[Crosswalk, tuple[Problem, ...]]:
    """The decisions of a file, ready to be applied, and what was wrong with its rows.

    Args:
        path: A CSV file with at least the columns title and code.
        codes: The occupations of the evidence base.
        profiles: Profile key -> its occupation; without it, the installed ones.

    Raises:
        Refusal: the file cannot be read, is too large, or has not the columns of a crosswalk.
    """
    entries, problems = read_entries(path, codes, profiles)
    return crosswalk_of(entries), problems


def read_entries(
    path: Path,
    codes: Collection[str],
    profiles: Mapping[str, str] | None = None,
    *,
    keep_unknown: bool = False,
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The decisions of a file as entries; see `read_crosswalk`.

    With `keep_unknown` also those whose answer the evidence base does not hold.
    """
    if profiles is None:
        profiles = {key: profile.code for key, profile in load_profiles().items()}
    entries: dict[tuple[str, str], Entry] = {}
    troubles: dict[tuple[str, str], list[int]] = {}
    for number, row in numbered_rows(path):
        entry = _entry(row, codes)
        trouble = _trouble(row, entry, profiles) or _clash(entry, entries)
        if trouble:
            column = _column_of(trouble, row)
            troubles.setdefault((f"problem.crosswalk_{trouble}", column), []).append(number)
        if keep_unknown and trouble in _UNKNOWN:
            entry = _unknown_entry(row)
        if entry is not None and (trouble in _USED or not entry.known):
            entries.setdefault(entry.key, entry)
    problems = tuple(
        Problem(key, tuple(rows), values=(("column", column),))
        for (key, column), rows in sorted(troubles.items())
    )
    return tuple(entries.values()), problems


def crosswalk_of(entries: Iterable[Entry]) -> Crosswalk:
    """The decisions in the form in which they are applied."""
    return Crosswalk({e.key: Decision(e.code, e.profile, e.suggested) for e in entries if e.known})


def write_entries(entries: Iterable[Entry], path: Path) -> None:
    """Write a crosswalk whole or not at all; raises a Refusal as `replace_file` does."""
    replace_file(path, crosswalk_text(entries).encode("utf-8"))


def crosswalk_text(entries: Iterable[Entry]) -> str:
    """The entries as CSV text, in the order of their titles; the same entries, the same text."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(HEAD)
    for entry in sorted(entries, key=lambda e: (e.key, e.title, e.department)):
        code = NONE_FITS if entry.code is None else entry.code
        table.writerow(
            [
                _shown(entry.title),
                _shown(entry.department),
                code,
                entry.profile or "",
                entry.decided,
                _shown(entry.note),
                entry.suggested or "",
            ]
        )
    return text.getvalue()


def merge(
    ours: Iterable[Entry], theirs: Iterable[Entry]
) -> tuple[tuple[Entry, ...], tuple[Conflict, ...]]:
    """Both together. Where they disagree ours stays, and the conflict is returned."""
    merged = {entry.key: entry for entry in ours}
    conflicts: list[Conflict] = []
    for entry in theirs:
        own = merged.setdefault(entry.key, entry)
        if own.answer != entry.answer:
            conflicts.append(Conflict(own, entry))
    return tuple(merged.values()), tuple(conflicts)


def settle(entries: Iterable[Entry], conflict: Conflict) -> tuple[Entry, ...]:
    """The entries with the other answer to a conflict."""
    return tuple(conflict.theirs if e.key == conflict.ours.key else e for e in entries)


def remember(entries: Iterable[Entry], review: Review) -> tuple[Entry, ...]:
    """The entries with what was decided in a review; a newer decision of a title replaces an older.

    What the crosswalk itself decided stays as it was written.
    """
    found = {entry.key: entry for entry in entries}
    last = _last_words(review.log)
    for line, match in zip(review.lines, review.matches, strict=True):
        said = last.get((line.department, line.title))
        if not match.decided or said is None:
            continue
        entry = Entry(
            title=line.title,
            department=line.department,
            code=match.code,
            profile=match.profile,
            decided=said.date,
            note=said.reason,
        )
        suggested = _suggested(match, found.get(entry.key))
        found[entry.key] = replace(entry, suggested=suggested)
    return tuple(found.values())


def _suggested(match: Match, before: Entry | None) -> str | None:
    """What the matcher suggested; a decision that stood first is no suggestion."""
    if before is not None and match.candidates and match.candidates[0].confidence == 1:
        return before.suggested
    return match.candidates[0].code if match.candidates else None


def everywhere(entry: Entry) -> Entry:
    """The same decision for every department."""
    return replace(entry, department="")


def _last_words(log: Sequence[LogEntry]) -> dict[tuple[str, str], LogEntry]:
    return {(entry.department, entry.title): entry for entry in log}


def _entry(row: Mapping[str, str], codes: Collection[str]) -> Entry | None:
    """The entry of a row, or None where its code is unknown."""
    code = _code(row["code"], codes) if "code" in row else ""
    suggested = _code(row.get("suggested", ""), codes)
    if not code:
        return None
    return _made(row, None if code == NONE_FITS else code, suggested if suggested in codes else "")


def _unknown_entry(row: Mapping[str, str]) -> Entry | None:
    """The entry of a row as it is written, although its answer means nothing here."""
    if any(len(cell) > _LONGEST for cell in row.values()):
        return None
    return replace(_made(row, row["code"], row.get("suggested", "")), known=False)


def _made(row: Mapping[str, str], code: str | None, suggested: str) -> Entry:
    return Entry(
        title=_plain(row.get("title", "")),
        department=_plain(row.get("department", "")),
        code=code,
        profile=row.get("profile") or None,
        decided=_date(row.get("decided", "")),
        note=_plain(row.get("note", "")),
        suggested=suggested or None,
    )


def _code(written: str, codes: Collection[str]) -> str:
    """The code that is meant, empty where it is none of the evidence base."""
    if written.upper() == NONE_FITS:
        return NONE_FITS
    full = f"{written}.00" if len(written) == _SHORT_CODE else written
    return full if full in codes else ""


def _column_of(trouble: str, row: Mapping[str, str]) -> str:
    """The column in which the trouble of a row stands."""
    match trouble:
        case "formula":
            return next(name for name, cell in row.items() if cell.startswith(_FORMULA))
        case "too_long":
            return max(("title", "department", "note"), key=lambda name: len(row.get(name, "")))
        case "no_date":
            return "decided"
        case _:
            return _COLUMN.get(trouble, "title")


def _trouble(row: Mapping[str, str], entry: Entry | None, profiles: Mapping[str, str]) -> str:
    """What is wrong with a row by itself, empty where nothing is."""
    if any(cell.startswith(_FORMULA) for cell in row.values()):
        return "formula"
    if not decision_key(row.get("title", ""))[0]:
        return "no_title"
    if entry is None:
        return "unknown_code" if row.get("code") else "no_code"
    if any(len(text) > _LONGEST for text in (entry.title, entry.department, entry.note)):
        return "too_long"
    if entry.profile is not None and profiles.get(entry.profile) != entry.code:
        return "unknown_profile"
    return "no_date" if row.get("decided") and not entry.decided else ""


def _clash(entry: Entry | None, before: Mapping[tuple[str, str], Entry]) -> str:
    """Whether a row says again, or otherwise, what stands further up."""
    above = before.get(entry.key) if entry is not None else None
    if above is None or entry is None:
        return ""
    return "repeated" if above.answer == entry.answer else "contradiction"


def _date(text: str) -> str:
    """The date as it is written, empty where it is none."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _shown(text: str) -> str:
    """Text on one line, without names, that a spreadsheet shows and does not run."""
    plain = mask(" ".join(text.replace("\0", "").split())).text
    return f"'{plain}" if plain.startswith((*_FORMULA, "'")) else plain


def _plain(cell: str) -> str:
    """A cell as it was before it was guarded, without names of persons."""
    guarded = cell.startswith("'") and cell[1:].startswith((*_FORMULA, "'"))
    return mask(cell[1:] if guarded else cell).text
