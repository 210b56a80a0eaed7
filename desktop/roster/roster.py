"""A roster: the staff rows of a file, the ledger of every row read, and its title lines."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Literal, TypeAlias

from desktop.roster.problems import Problem

FteSource: TypeAlias = Literal["column", "hours", "words", "assumed"]
Kind: TypeAlias = Literal["regular", "temporary"]
# The closed list of reasons a row is set aside for. What parts those that look alike:
# - title_row: a text that heads something, be it the report, a page, or a group of staff such as
#   the department above its rows. Without staff below it, it heads nothing.
# - footer: report furniture (page numbers, print dates), and notes below the table.
# - not_staff: any other row of words, of which no column says that it stands for a person:
#   remarks among the staff, headings under which nobody stands.
SetAside: TypeAlias = Literal[
    "title_row", "header", "repeated_header", "legend", "subtotal", "footer",
    "vacant", "leaver", "no_title", "not_staff",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """What one column of the sheet becomes, and why.

    `becomes` is a key (title, department, fte, hours, grade, status, start_date, end_date,
    identifier, ...) or None for a column that is not used. `person` columns are never read:
    nothing but their header is kept.
    """

    index: int  # 0-based in the sheet
    header: str  # as in the file, white space folded
    becomes: str | None
    reason: str  # wording key of the reason
    reason_values: tuple[tuple[str, str | int], ...] = ()
    person: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One used staff row. `person` is an ordinal that means nothing outside this roster."""

    number: int  # 1-based row of the file
    title: str
    department: str
    person: int
    fte: float | None  # None: the cell could not be read (the person counts, the FTE does not)
    kind: Kind = "regular"
    grade: str = ""


def rows_of(fields: Sequence[Sequence[object]]) -> list[Row]:
    """Make rows from their fields, each a whole column, in the order in which `Row` has them.

    A frozen class sets its fields one by one from Python; column by column takes half the time.

    Raises:
        ValueError: The columns are too few, too many or not of one length.
    """
    made = list(map(Row.__new__, repeat(Row, len(fields[0]))))
    for name, column in zip(Row.__slots__, fields, strict=True):
        if len(column) != len(made):
            raise ValueError(name)
        deque(map(getattr(Row, name).__set__, made, column), maxlen=0)
    return made


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A vacant post: a flag and its FTE; the marker's own text is dropped at the door."""

    number: int
    department: str
    fte: float | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every row accounted for: `read == used + sum of set_aside`, each reason with its rows."""

    read: int
    used: int
    set_aside: dict[SetAside, tuple[int, ...]] = field(default_factory=dict)  # 1-based rows


@dataclass(frozen=True, slots=True)
class Roster:
    """What one sheet of one file says about the staff, without anybody's name."""

    file_name: str
    sheet: str
    header_row: int  # 1-based; the last row of the header where it takes two
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    vacancies: tuple[Vacancy, ...]
    ledger: Ledger
    fte_source: FteSource
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A distinct normalised title in a department.

    `people` counts distinct persons. `elsewhere` holds the ordinals of those among them who
    stand on another line of the file as well, so that persons are counted once when lines are
    joined; nothing else about persons survives.
    """

    department: str
    title: str  # the commonest spelling
    spellings: tuple[str, ...]  # every spelling, commonest first
    people: int
    fte: float  # sum over readable cells
    unread_fte: int  # rows whose FTE could not be read
    temporary_people: int
    temporary_fte: float
    grades: tuple[str, ...] = ()  # distinct values of the grade column, commonest first
    elsewhere: frozenset[int] = frozenset()
    masked: bool = False  # a person-name pattern was hidden in the title
