"""Long work: the plain functions behind the window that run away from it and tell progress."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.resources import files
from pathlib import Path

from desktop.department.picture import DepartmentPicture
from desktop.evidence.base import Evidence
from desktop.evidence.checklists import Item, load_checklists
from desktop.evidence.claims import Claim, load_claims
from desktop.evidence.drivers import DriverFacts, load_drivers
from desktop.evidence.duties import Driver, DutyTables, load_duties
from desktop.evidence.loading import load_evidence
from desktop.evidence.matching import MatchingKnowledge, load_matching
from desktop.evidence.moves import Moves, load_moves
from desktop.matching.crosswalk import Crosswalk
from desktop.progress import Progress
from desktop.review.carrying import carry_decisions
from desktop.review.column_memory import Recalled, recall
from desktop.review.judging import judge
from desktop.review.kept_settings import ColumnMemory, KeptSettings
from desktop.review.opening import Choices, import_table, is_sample
from desktop.review.output import write_files
from desktop.review.own_courses import exchanged
from desktop.review.review import Review
from desktop.roster.columns import recognise
from desktop.roster.layout import find_header, header_at
from desktop.roster.roster import Column
from desktop.settings import Settings
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal
from desktop.tables.table import Table
from desktop.ui.columns.reading import REMEMBERED, SheetReading
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.pauses import no_pauses

_PAGES = (
    "desktop.ui.columns.columns_page",
    "desktop.ui.roles.roles_page",
    "desktop.ui.assessment.assessment_page",
    "desktop.ui.briefing.briefing_page",
)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the program knows before any roster: loaded once, after the first paint."""

    evidence: Evidence
    matching: MatchingKnowledge
    moves: Moves
    duties: DutyTables
    drivers: Mapping[Driver, DriverFacts]
    claims: tuple[Claim, ...]
    checklists: tuple[Item, ...]

    def glossary(self, locale: str) -> Glossary:
        """Names and duties in a locale."""
        profiles = self.moves.pathways.profiles
        return Glossary(self.evidence, profiles, self.duties, self.matching, locale)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file in hand. The cells live only as long as the window."""

    path: Path
    review: Review | None  # None: no column of job titles was found yet
    reading: SheetReading
    table: Table | None  # None: a saved review holds no cells
    choices: Choices
    plain: "Opened | None" = None  # the reading without what was recalled of its columns
    decided: str = ""  # the day of the decision about its columns that was recalled


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a file is read: settings, choices, and what is known."""

    settings: Settings
    choices: Choices
    knowledge: Knowledge
    memories: tuple[ColumnMemory, ...] = ()  # of columns of rosters opened before


def terms_of(
    kept: KeptSettings, settings: Settings, known: Crosswalk, unnamed: str, knowledge: Knowledge
) -> Terms:
    """The terms of a file that is opened afresh: what is remembered, and nothing chosen yet."""
    choices = Choices(unnamed=unnamed, crosswalk=known, courses=kept.programmes)
    return Terms(settings, choices, knowledge, kept.columns)


@no_pauses()
def load_knowledge(locale: str, progress: Progress) -> Knowledge:
    """Load everything that is known, and warm up what the next steps import."""
    import desktop.briefing  # noqa: PLC0415 - its import is the slow part of the first paper

    for page in _PAGES:  # making a page then costs the window its widgets alone
        import_module(page)

    progress(0, None, "progress.evidence")
    evidence = load_evidence()
    progress(1, 3, "progress.evidence")
    matching = load_matching()
    progress(2, 3, "progress.evidence")
    moves, duties = load_moves(), load_duties()
    claims, checklists = tuple(load_claims().values()), load_checklists()
    desktop.briefing.wording_for(locale)
    return Knowledge(evidence, matching, moves, duties, load_drivers(), claims, checklists)


@no_pauses()
def open_file(path: Path, terms: Terms, progress: Progress) -> Opened:
    """Read a roster.

    Raises:
        Refusal: the file cannot be used.
        Cancelled: the user asked to stop.
    """
    table = read_table(path, progress)
    plain = _understand(path, table, terms, progress)
    recalled = recall(table, terms.memories)
    return _as_decided(plain, recalled, terms, progress) if recalled else plain


def opened_review(path: Path, review: Review, terms: Terms) -> Opened:
    """A saved review in hand; it holds no cells. Courses of the settings stand in it as well."""
    if terms.choices.courses:
        review = exchanged(review, (), terms.choices.courses)
    return Opened(path, review, _reading(review, terms.choices), None, terms.choices)


def _as_decided(plain: Opened, recalled: Recalled, terms: Terms, progress: Progress) -> Opened:
    """The reading that was decided on for this header; the plain one where that reads no staff."""
    assert plain.table is not None  # noqa: S101 - it was just read
    choices = replace(
        terms.choices,
        sheet=recalled.sheet,
        header_row=recalled.header_row,
        columns=recalled.memory.meanings,
    )
    try:
        found = _understand(plain.path, plain.table, replace(terms, choices=choices), progress)
    except Refusal:
        return plain
    if found.review is None:
        return plain
    day = recalled.memory.decided
    columns = tuple(_remembered(column, day) for column in found.reading.columns)
    reading = replace(found.reading, columns=columns)
    return replace(found, reading=reading, plain=plain, decided=day)


def _remembered(column: Column, day: str) -> Column:
    if column.reason != "column.reason.chosen":
        return column
    return replace(column, reason=REMEMBERED, reason_values=(("day", day),))


@no_pauses()
def read_again(opened: Opened, before: Review | None, terms: Terms, progress: Progress) -> Opened:
    """Understand the same cells with other choices; decisions are carried over.

    Raises:
        Refusal: the table holds no staff that way.
        Cancelled: the user asked to stop.
    """
    if opened.table is None:
        return opened
    again = _understand(opened.path, opened.table, terms, progress)
    if before is None or again.review is None:
        return again
    return replace(again, review=carry_decisions(before, again.review))


def _understand(path: Path, table: Table, terms: Terms, progress: Progress) -> Opened:
    choices = terms.choices
    try:
        review = import_table(
            table,
            terms.settings,
            terms.knowledge.matching,
            choices,
            progress,
            sample=is_sample(path),
        )
    except Refusal as refusal:
        if refusal.key != "refusal.no_title_column" or not _has_columns(table):
            raise
        return Opened(path, None, _guessed(table, choices), table, choices)
    return Opened(path, review, _reading(review, choices), table, choices)


def _reading(review: Review, choices: Choices) -> SheetReading:
    facts = review.roster
    return SheetReading(
        facts.sheet, facts.header_row, facts.columns, facts.ledger, facts.problems, choices.columns
    )


def _has_columns(table: Table) -> bool:
    """Whether there is anything to choose a column from."""
    return any(len(row) > 1 for sheet in table.sheets for row in sheet.rows)


def _guessed(table: Table, choices: Choices) -> SheetReading:
    """What can be shown of a sheet in which no column of job titles was found."""
    fullest = max(table.sheets, key=lambda sheet: (not sheet.hidden, len(sheet.rows)))
    sheet = next((s for s in table.sheets if s.name == choices.sheet), fullest)
    found = header_at(sheet.rows, choices.header_row) if choices.header_row else None
    header = found or find_header(sheet.rows) or header_at(sheet.rows, 1)
    below = sheet.rows[header.last + 1 :]
    columns = recognise(header.headings, below, choices.columns or None)
    return SheetReading(sheet.name, header.last + 1, columns, None, (), choices.columns)


@no_pauses()
def assess_review(
    review: Review, knowledge: Knowledge, progress: Progress
) -> tuple[DepartmentPicture, ...]:
    """The pictures of all departments.

    Raises:
        Cancelled: the user asked to stop.
    """
    return judge(review, knowledge.evidence, knowledge.moves, knowledge.duties, progress)


def save_template(path: Path, progress: Progress) -> Path:
    """Save a copy of the empty roster template; the dialog has asked about a file in its place.

    Raises:
        Refusal: the file cannot be written there.
    """
    progress(0, None, "progress.saving")
    template = files("assets") / "samples" / "blank_template.xlsx"
    write_files(path.parent, {path.name: template.read_bytes()}, overwrite=True)
    return path


def undecided(review: Review) -> Sequence[int]:
    """The lines still to check: not decided by a person and not certain enough alone."""
    return [
        index
        for index, match in enumerate(review.matches)
        if not match.decided and match.status in ("review", "unmatched")
    ]
