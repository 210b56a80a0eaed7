"""What each column becomes: by its heading and by its values, with a reason and a confidence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.roster.cells import folded, is_blank, is_date, is_number, text_of
from desktop.roster.headings import Meaning, meanings_of
from desktop.roster.job_words import has_job_word
from desktop.roster.roster import Column
from desktop.tables.table import Cell, CellRow

SAMPLE = 400
# a column may become one of these; only the best candidate of each kind is used
USED = (
    "title", "department", "fte", "hours", "basis", "grade", "status", "kind",
    "start_date", "end_date", "identifier", "pay_type",
)  # fmt: skip
_SALUTATIONS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "m",
        "mme",
        "mlle",
        "rev",
        "sir",
        "dame",
        "lady",
        "sr",
        "fr",
        "me",
        "mr.",
        "mrs.",
        "ms.",
        "dr.",
        "m.",
        "prof.",
    }
)
_E_MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.IGNORECASE)
_CODE = re.compile(r"^(?=.*\d)[A-Za-z]{0,4}[-_ /]?\d[\dA-Za-z-/]*$")


@dataclass(frozen=True, slots=True)
class Content:
    """What a sample of a column's values looks like, as shares of the filled cells (0 to 1)."""

    filled: float  # share of all sampled rows
    text: float
    numbers: float
    dates: float
    codes: float
    e_mails: float
    salutations: float
    job_words: float
    distinct: int
    count: int
    low: float
    high: float
    longest: int


def content_of(cells: Sequence[Cell]) -> Content:
    """Describe a sample of cells of one column."""
    filled = [cell for cell in cells if not is_blank(cell)]
    texts = [text_of(cell) for cell in filled if isinstance(cell, str)]
    plain = [text for text in texts if not _number(text)]
    numbers = [float(cell) for cell in filled if is_number(cell)]  # pyright: ignore[reportArgumentType]
    numbers += [value for value in map(_number, texts) if value is not None]
    count = len(filled) or 1
    lower = [folded(text) for text in plain]
    return Content(
        filled=len(filled) / (len(cells) or 1),
        text=len(plain) / count,
        numbers=len(numbers) / count,
        dates=sum(map(is_date, filled)) / count,
        codes=sum(bool(_CODE.match(text)) for text in texts) / count,
        e_mails=sum(bool(_E_MAIL.match(text)) for text in texts) / count,
        salutations=sum(text in _SALUTATIONS for text in lower) / count,
        job_words=sum(map(has_job_word, lower)) / count,
        distinct=len({text_of(cell) for cell in filled}),
        count=len(filled),
        low=min(numbers, default=0.0),
        high=max(numbers, default=0.0),
        longest=max(map(len, texts), default=0),
    )


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ".").rstrip("% "))
    except ValueError:
        return None


def recognise(
    headings: Sequence[str],
    rows: Sequence[CellRow],
    choices: Mapping[int, str | None] | None = None,
) -> tuple[Column, ...]:
    """Say what each column becomes, given its heading and a sample of the rows below."""
    width = max([len(headings), *map(len, rows)], default=0)
    sample = rows[:: max(1, len(rows) // SAMPLE)]
    contents = [
        content_of([row[column] if column < len(row) else None for row in sample])
        for column in range(width)
    ]
    names = [headings[column] if column < len(headings) else "" for column in range(width)]
    judged = [_judge(index, names[index], contents[index]) for index in range(width)]
    return _best_of_each_kind(_with_choices(judged, choices or {}), contents)


def _with_choices(columns: list[Column], choices: Mapping[int, str | None]) -> list[Column]:
    return [
        replace(
            column, becomes=choices[column.index], reason="column.reason.chosen", confidence=2.0
        )
        if column.index in choices and not column.person
        else column
        for column in columns
    ]


def _judge(index: int, heading: str, content: Content) -> Column:
    """Weigh every meaning of the heading against the values; the best fit wins."""
    best = Column(index, heading, None, "column.reason.not_known", confidence=0.3)
    score = 0.0
    for meaning in meanings_of(heading):
        fit = _fit(meaning.kind, content)
        if meaning.weight * fit > score:
            score = meaning.weight * fit
            best = _column(index, heading, meaning, score)
    if content.e_mails > 0.5:
        return Column(index, heading, None, "column.reason.person.e_mail", person=True)
    if score < 0.35 and content.job_words > 0.4 and content.distinct > 1:
        return Column(
            index, heading, "title", "column.reason.content", confidence=0.4 * content.job_words
        )
    return best


def _column(index: int, heading: str, meaning: Meaning, score: float) -> Column:
    if meaning.person:
        reason = f"column.reason.person.{meaning.kind}"
        return Column(index, heading, None, reason, person=True, confidence=score)
    becomes = meaning.kind if meaning.kind in (*USED, "division", "site") else None
    reason = "column.reason.heading" if becomes else "column.reason.not_needed"
    person = meaning.kind == "identifier"
    return Column(index, heading, becomes, reason, person=person, confidence=score)


def _fit(kind: str, content: Content) -> float:
    """How well values suit a kind of column, 0 to 1.2; an empty column suits everything badly."""
    if not content.count:
        return 0.2
    if kind == "title":
        if content.salutations > 0.5 or content.dates > 0.5:
            return 0.0
        return max(0.05, content.text - content.codes) * (
            0.45 + 0.75 * min(1.0, content.job_words * 1.5)
        )
    if kind == "fte":
        return 1.0 if content.numbers > 0.5 or content.text > 0.5 else 0.3
    if kind == "hours":
        return 1.0 if content.numbers > 0.5 and content.high <= 400 else 0.1
    if kind in {"start_date", "end_date"}:
        return 1.0
    if kind in {"department", "division"}:
        return 0.4 + 0.6 * content.text
    if kind == "name":
        return max(0.1, 1.0 - content.codes - content.numbers) * (1.0 - 0.5 * content.job_words)
    if kind == "identifier":
        return 1.0 if content.codes + content.numbers > 0.5 else 0.0
    if kind == "position_number":
        return 1.1 if content.codes + content.numbers > 0.6 else 0.2
    if kind == "grade":
        return 1.0 if content.distinct < 200 else 0.5
    return 1.0


_UNITS = ("department", "division", "site")


def _best_of_each_kind(columns: list[Column], contents: list[Content]) -> tuple[Column, ...]:
    chosen: dict[str, Column] = {}
    for column in columns:
        kind = column.becomes
        if kind is None:
            continue
        if kind not in chosen or column.confidence > chosen[kind].confidence + 1e-9:
            chosen[kind] = column
    units = [kind for kind in _UNITS if kind in chosen]
    kept = {column.index for kind, column in chosen.items() if kind not in _UNITS}
    department = chosen[units[0]].index if units and units[0] != "site" else None
    result: list[Column] = []
    for column in columns:
        if column.index == department:
            result.append(replace(column, becomes="department"))
        elif column.becomes is None or column.index in kept:
            result.append(column)
        else:
            result.append(
                replace(
                    column,
                    becomes=None,
                    reason="column.reason.second",
                    confidence=min(1.0, column.confidence),
                )
            )
    return tuple(replace(column, confidence=min(1.0, column.confidence)) for column in result)
