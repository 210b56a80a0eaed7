"""Local programmes: the hospital's own courses, from a workbook, a CSV file or typed values."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Final

from desktop.evidence.programmes import COST_BANDS, CostBand
from desktop.evidence.title_words import bag_key, plain_words
from desktop.tables.table import Cell, Sheet, Table

HEADINGS: Final[Mapping[str, str]] = {  # column of the sheet by field, in order
    "course": "Course",
    "provider": "Provider",
    "titles": "For job titles",
    "leads_to": "Leads to",
    "hours": "Hours",
    "cost": "Cost",
    "entry": "Entry",
}
SHEETS: Final = frozenset({"local programmes", "local programs"})
MOST_PROGRAMMES: Final = 200
LONGEST: Final = 80  # characters of a text: it stands in a table
MOST_HOURS: Final = 10_000.0
_SEARCHED = 20  # rows in which the headings may stand
_FREE = frozenset({"free", "none", "no cost", "0", "nothing"})
_PAID_HERE = frozenset({"emp", "employer", "hospital", "paid by us", "paid by the hospital"})
_AMOUNT = re.compile(r"(?:us)?\$?\s*([0-9][0-9,]*(?:\.[0-9]+)?)\s*(?:usd)?")
_BANDS: tuple[tuple[float, CostBand], ...] = (  # below so many US dollars
    (250, "A"), (750, "B"), (3_000, "C"), (15_000, "D"), (float("inf"), "E"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LocalProgramme:
    """A course that this hospital offers itself, in its own words."""

    name: str
    provider: str = ""
    titles: tuple[str, ...] = ()  # the job titles it is meant for; none: everybody
    leads_to: str = ""  # a job title; empty: more skill in the same post
    hours: float | None = None
    cost_band: CostBand = "U"
    entry: str = ""  # what it asks for

    def meant_for(self, titles: Iterable[str]) -> bool:
        """Whether one of these titles or names is among those it is meant for."""
        return not self.titles or not _keys(self.titles).isdisjoint(_keys(titles))

    def leads(self, names: Iterable[str]) -> bool:
        """Whether it leads to something that goes by one of these names."""
        return bool(self.leads_to) and _key(self.leads_to) in _keys(names)


@dataclass(frozen=True, slots=True)
class LocalProblem:
    """What is wrong with a row; wording `local.<key>` with sheet, row, column and value."""

    key: str
    sheet: str
    row: int  # 1-based, as a spreadsheet counts
    column: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class LocalProgrammes:
    """What could be read, and what could not."""

    programmes: tuple[LocalProgramme, ...] = ()
    problems: tuple[LocalProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands, and what its columns are called there."""

    sheet: str
    row: int
    names: Mapping[str, str]

    def problem(self, key: str, field: str, value: str = "") -> LocalProblem:
        return LocalProblem(key, self.sheet, self.row, self.names[field], value)


_Numbered = tuple[_Place, Mapping[str, str]]


def local_programmes_of(table: Table) -> LocalProgrammes:
    """The hospital's own courses in a workbook or a CSV file; none where no sheet holds any.

    A sheet counts when it is called as in the template, or when its headings are those of the
    template. A row with a problem is left out, and the problem says where and what.
    """
    for sheet in table.sheets:
        head = _heading_row(sheet)
        if head is not None:
            return _gathered(_rows(sheet, head))
        if sheet.name.strip().casefold() in SHEETS and any(map(_filled, sheet.rows)):
            missing = LocalProblem("no_headings", sheet.name, 1, HEADINGS["course"])
            return LocalProgrammes(problems=(missing,))
    return LocalProgrammes()


def local_programmes_from(
    values: Sequence[Mapping[str, object]], name: str = "local_programmes"
) -> LocalProgrammes:
    """The same from values by field, as `course` or `titles`; unknown fields are problems.

    Args:
        values: One mapping a course; `titles` may be a list or texts parted by semicolons.
        name: What the list is called where it was typed, for the problems.
    """
    names = {field: field for field in HEADINGS}
    problems = [
        LocalProblem("unknown_field", name, number, field)
        for number, value in enumerate(values, start=1)
        for field in value
        if field not in HEADINGS
    ]
    rows = (
        (_Place(name, number, names), {field: _said(value.get(field)) for field in HEADINGS})
        for number, value in enumerate(values, start=1)
    )
    read = _gathered(rows)
    return LocalProgrammes(read.programmes, (*problems, *read.problems))


def values_of(programmes: Iterable[LocalProgramme]) -> list[dict[str, object]]:
    """What local_programmes_from reads back: plain values, for a file or a form."""
    return [
        {
            "course": one.name,
            "provider": one.provider,
            "titles": list(one.titles),
            "leads_to": one.leads_to,
            "hours": one.hours,
            "cost": one.cost_band,
            "entry": one.entry,
        }
        for one in programmes
    ]


def csv_of(programmes: Iterable[LocalProgramme]) -> str:
    """The list as a CSV file with the headings of the template.

    A text that a spreadsheet would take for a formula gets an apostrophe, which is taken off
    again when the file is read.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADINGS.values())
    for value in values_of(programmes):
        writer.writerow([_guarded(_said(value[field])) for field in HEADINGS])
    return out.getvalue()


# ---- from cells to values -----------------------------------------------------------------------


def _heading_row(sheet: Sheet) -> int | None:
    """The index of the row with the headings: the course and at least two more."""
    for index, row in enumerate(sheet.rows[:_SEARCHED]):
        found = set(_columns(row))
        if "course" in found and len(found) > 2:  # noqa: PLR2004
            return index
    return None


def _columns(row: Sequence[Cell]) -> dict[str, int]:
    known = {heading.casefold(): field for field, heading in HEADINGS.items()}
    heads = [" ".join(_said(cell).casefold().split()) for cell in row]
    return {known[head]: index for index, head in reversed(list(enumerate(heads))) if head in known}


def _rows(sheet: Sheet, head: int) -> Iterator[_Numbered]:
    columns = _columns(sheet.rows[head])
    for number, row in enumerate(sheet.rows[head + 1 :], start=head + 2):
        if _filled(row):
            texts = {
                field: _said(row[columns[field]]) if columns.get(field, len(row)) < len(row) else ""
                for field in HEADINGS
            }
            yield _Place(sheet.name, number, HEADINGS), texts


def _filled(row: Sequence[Cell]) -> bool:
    return any(_said(cell) for cell in row)


def _said(value: object) -> str:
    """A value as one line of text: numbers without needless decimals, lists with semicolons."""
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case list() | tuple():
            return "; ".join(_said(part) for part in value)  # pyright: ignore[reportUnknownVariableType]
        case _:
            return " ".join(str(value).split()).removeprefix("'")


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "'")) else text


# ---- from values to programmes ------------------------------------------------------------------


def _gathered(rows: Iterable[_Numbered]) -> LocalProgrammes:
    found: dict[tuple[str, str, tuple[str, ...]], LocalProgramme] = {}
    problems: list[LocalProblem] = []
    for place, texts in rows:
        wrong = list(_wrong(place, texts))
        programme = _programme(texts)
        key = (_key(programme.name), _key(programme.leads_to), programme.titles)
        if not wrong and key in found:
            wrong.append(place.problem("twice", "course", programme.name))
        if not wrong and len(found) == MOST_PROGRAMMES:
            problems.append(place.problem("too_many", "course", str(MOST_PROGRAMMES)))
            break
        if not wrong:
            found[key] = programme
        problems.extend(wrong)
    return LocalProgrammes(tuple(found.values()), tuple(problems))


def _wrong(place: _Place, texts: Mapping[str, str]) -> Iterator[LocalProblem]:
    if not texts["course"]:
        yield place.problem("no_course", "course")
    for field in ("course", "provider", "leads_to", "entry"):
        if len(texts[field]) > LONGEST:
            yield place.problem("too_long", field, str(LONGEST))
    if any(len(title) > LONGEST for title in _titles(texts)):
        yield place.problem("too_long", "titles", str(LONGEST))
    if texts["hours"] and _hours(texts["hours"]) is None:
        yield place.problem("hours", "hours", texts["hours"])
    if texts["cost"] and _band(texts["cost"]) is None:
        yield place.problem("cost", "cost", texts["cost"])


def _programme(texts: Mapping[str, str]) -> LocalProgramme:
    return LocalProgramme(
        name=texts["course"],
        provider=texts["provider"],
        titles=_titles(texts),
        leads_to=texts["leads_to"],
        hours=_hours(texts["hours"]),
        cost_band=_band(texts["cost"]) or "U",
        entry=texts["entry"],
    )


def _titles(texts: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(filter(None, (title.strip() for title in texts["titles"].split(";"))))


def _hours(text: str) -> float | None:
    """Hours as a number; None where there are none or the text is no number in range."""
    plain = re.sub(r"\s*(?:hours?|hrs?|h)$", "", text.casefold())
    if not re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", plain):
        return None
    hours = float(plain.replace(",", "."))
    return hours if hours <= MOST_HOURS else None


def _band(text: str) -> CostBand | None:
    """A band of cost: its letter, a word that says who pays, or an amount in US dollars."""
    plain = text.casefold()
    if plain in _FREE:
        return "0"
    if plain in _PAID_HERE:
        return "EMP"
    for band in COST_BANDS:
        if plain == band.casefold():
            return band
    amount = _AMOUNT.fullmatch(plain)
    if amount is None:
        return None
    dollars = float(amount[1].replace(",", ""))
    return "0" if not dollars else next(band for below, band in _BANDS if dollars < below)


def _keys(texts: Iterable[str]) -> set[str]:
    return {_key(text) for text in texts}


def _key(text: str) -> str:
    """One key for titles that differ in case, order, number or spelling only."""
    return bag_key(plain_words(text)) or text.casefold()
