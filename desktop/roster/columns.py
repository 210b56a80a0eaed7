"""What each column becomes: by its heading and by its values, with a reason and a confidence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.roster.cells import is_blank
from desktop.roster.content import Content, content_of
from desktop.roster.fitting import Guess, fit_of, guesses
from desktop.roster.headings import Meaning, meanings_of
from desktop.roster.masking import NAME, mask
from desktop.roster.person_forms import is_e_mail, is_national_number, is_surely_name
from desktop.roster.personal import persons_in
from desktop.roster.rivals import one_of_each_kind
from desktop.roster.roster import Column
from desktop.tables.table import CellRow

SAMPLE = 400  # rows that are looked at
_CELLS = 60_000  # cells that are looked at; of a very wide sheet fewer rows
_FEWEST = 12  # rows, however wide the sheet
# a column may become one of these; only the best candidate of each kind is used
USED = (
    "title", "department", "fte", "budget", "hours", "basis", "grade", "status", "kind",
    "start_date", "end_date", "identifier", "pay_type",
)  # fmt: skip
_UNITS = ("division", "site")  # these may become the department
CHOSEN = 2.0  # the confidence of what the manager says, above any other while columns compete
_ALONE = 0.55  # how much values say without a heading, against a heading that they suit
_LEAST = 0.12  # a heading that its values suit worse than this says nothing
_VAGUE = ("period", "other", "code", "site")  # headings under which births or pay may stand
_LEAST_FILLED = 0.5  # of the cells that the usual row fills; a row with fewer says little
_MONEY = 0.5  # share of cells with a currency
_NUMBERED = ("identifier", "position_number", "code", "title_code")  # digits and dashes of no phone


def recognise(
    headings: Sequence[str],
    rows: Sequence[CellRow],
    choices: Mapping[int, str | None] | None = None,
) -> tuple[Column, ...]:
    """Say what each column becomes, given its heading and the rows below it.

    Args:
        headings: Texts of the header, "" where a column has none.
        rows: Rows below the header; a sample of them is looked at.
        choices: What columns become by 0-based index, as the manager says.

    Returns:
        One column for each of the sheet, confidence 0 to 1. A column about persons has
        `person` set, and nothing but its heading may be shown.
    """
    width = max([len(headings), *map(len, rows)], default=0)
    most = max(_FEWEST, min(SAMPLE, _CELLS // max(1, width)))
    sample = _full_rows(rows[:: max(1, len(rows) // most)][: 2 * most])
    contents = [
        content_of([row[column] if column < len(row) else None for row in sample])
        for column in range(width)
    ]
    names = [headings[column] if column < len(headings) else "" for column in range(width)]
    judged = [judge_column(index, names[index], contents[index]) for index in range(width)]
    settled = one_of_each_kind(_with_choices(judged, choices or {}), contents)
    return tuple(
        replace(c, confidence=min(1.0, c.confidence), header=_without_names(c.header))
        for c in settled
    )


def _full_rows(rows: Sequence[CellRow]) -> Sequence[CellRow]:
    """Rows that fill about as many cells as most: no headings of groups, notes or totals."""
    filled = [sum(not is_blank(cell) for cell in row) for row in rows]
    usual = sorted(count for count in filled if count)
    least = _LEAST_FILLED * usual[len(usual) // 2] if usual else 0
    return [row for row, count in zip(rows, filled, strict=True) if count >= max(1, least)]


def _without_names(heading: str) -> str:
    """A heading as it may be shown: in a file without a header it may be somebody's name."""
    if not heading or any(meaning.known for meaning in meanings_of(heading)):
        return heading
    # `last_hire` is a heading; a name with an underscore stands among others of its kind
    spaced = heading.replace("_", " ")
    fact = is_surely_name(spaced) or is_e_mail(heading) or is_national_number(heading)
    return NAME if fact else mask(heading).text


def may_be_shown(column: Column) -> bool:
    """Whether the values of a column may be shown: it is used, and not about persons."""
    return column.becomes is not None and not column.person


def _with_choices(columns: list[Column], choices: Mapping[int, str | None]) -> list[Column]:
    return [
        replace(
            column, becomes=choices[column.index], reason="column.reason.chosen", confidence=CHOSEN
        )
        if column.index in choices and not column.person
        else column
        for column in columns
    ]


def judge_column(index: int, heading: str, content: Content) -> Column:
    """Weigh every meaning of a heading against the values, and what the values say alone."""
    weighed = [(m.weight * fit_of(m.kind, content), m) for m in meanings_of(heading)]
    score, meaning = max(weighed, key=lambda pair: pair[0], default=(0.0, None))
    person = persons_in(content)
    if person and not _explains(meaning, person):
        known = meaning is not None and meaning.person and score > _LEAST
        # names under a heading with a word of money in it are names still
        known = known and not (person == "name" and meaning and meaning.kind == "pay")
        kind = meaning.kind if meaning and known else person
        return _about_persons(index, heading, kind, max(score, 0.8))
    guess = max(guesses(content), key=lambda guess: guess.score, default=None)
    if guess and (guess.score * _ALONE > score or _overrules(guess, meaning, content)):
        if meaning is None or guess.kind != meaning.kind:
            return _by_content(index, heading, guess, meaning)
        score = guess.score * _ALONE
    if meaning is not None and score > _LEAST:
        return _by_heading(index, heading, meaning, score)
    # a heading about persons stays one, whatever the values are
    told = next((m.kind for _, m in weighed if m.person or m.kind == "identifier"), None)
    if told:
        return _about_persons(index, heading, told, score)
    return Column(index, heading, None, "column.reason.not_known", confidence=0.3)


def _explains(meaning: Meaning | None, person: str) -> bool:
    """Whether a heading says why values only look like facts about persons."""
    return meaning is not None and person == "phone" and meaning.kind in _NUMBERED


def _overrules(guess: Guess, meaning: Meaning | None, content: Content) -> bool:
    """Whether births or money stand under a heading that says nothing against them."""
    plain = guess.kind == "birth" or (guess.kind == "pay" and content.share("money") > _MONEY)
    return plain and (meaning is None or meaning.kind in _VAGUE)


def _about_persons(index: int, heading: str, kind: str, score: float) -> Column:
    reason = f"column.reason.person.{kind}"
    return Column(index, heading, None, reason, person=True, confidence=score)


def _by_content(index: int, heading: str, guess: Guess, meaning: Meaning | None) -> Column:
    score = guess.score * _ALONE
    # under a heading of something else, numbers are more often amounts than those of staff
    numbered = guess.kind in USED and (meaning is None or meaning.kind in _NUMBERED)
    if guess.person and not numbered:
        return _about_persons(index, heading, guess.kind, score)
    reason = "column.reason.against_heading" if meaning else "column.reason.content"
    return Column(index, heading, guess.kind, reason, person=guess.person, confidence=score)


def _by_heading(index: int, heading: str, meaning: Meaning, score: float) -> Column:
    if meaning.person:
        return _about_persons(index, heading, meaning.kind, score)
    becomes = meaning.kind if meaning.kind in (*USED, *_UNITS) else None
    reason = "column.reason.heading" if becomes else "column.reason.not_needed"
    person = meaning.kind == "identifier"
    return Column(index, heading, becomes, reason, person=person, confidence=score)
