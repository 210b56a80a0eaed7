"""A review: one roster as title lines with their matches, ready to be decided on and assessed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.assessment.roles import count_people
from desktop.department.entered import Inputs, without_amounts
from desktop.department.picture import Vacant
from desktop.matching.match import Match
from desktop.roster.folding import fold_titles
from desktop.roster.problems import Problem
from desktop.roster.roster import Column, FteSource, Ledger, Roster, TitleLine
from desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class RosterFacts:
    """What is kept of the file a review began with: no names, no cells, no file name."""

    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    ledger: Ledger
    problems: tuple[Problem, ...]
    fte_source: FteSource
    sample: bool  # the invented roster that comes with the program


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the log of changes. The log only grows: undoing adds a line."""

    number: int
    date: str  # ISO
    action: str  # accept, choose, reject, undo, redo; driver, range, input
    department: str
    title: str  # of an input: its place, as `tools.ai_scribe.pressure`
    before: str | None  # occupation code; of an input: what stood there
    after: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The manager's work in hand. `matches[i]` answers `lines[i]`.

    `inputs` are those of the only department, or of a run over several; `department_inputs` are
    what one of several departments says of itself.
    """

    roster: RosterFacts
    lines: tuple[TitleLine, ...]
    matches: tuple[Match, ...]
    vacant: Mapping[str, Vacant]  # by department
    settings: Settings
    log: tuple[LogEntry, ...] = ()
    inputs: Inputs = field(default_factory=Inputs)
    department_inputs: Mapping[str, Inputs] = field(default_factory=dict[str, Inputs])

    def __post_init__(self) -> None:
        """Refuse a review whose answers are not its lines' answers."""
        if len(self.matches) != len(self.lines):
            raise ValueError("one match for each line")

    @property
    def people(self) -> int:
        """Distinct persons in the file."""
        return count_people(self.lines)

    @property
    def departments(self) -> tuple[str, ...]:
        """Departments with staff, in the order of the alphabet."""
        return tuple(sorted({line.department for line in self.lines}))

    def inputs_for(self, department: str) -> Inputs:
        """What was entered for a department: its own, else what holds for each of several."""
        if department in self.department_inputs:
            return self.department_inputs[department]
        alone = len(self.departments) == 1
        return self.inputs if alone else without_amounts(self.inputs)


def fold_roster(roster: Roster, unnamed: str) -> tuple[TitleLine, ...]:
    """The title lines of a roster; a row without a department belongs to `unnamed`."""
    rows = tuple(row if row.department else replace(row, department=unnamed) for row in roster.rows)
    return fold_titles(rows)


def vacant_posts(roster: Roster, unnamed: str) -> dict[str, Vacant]:
    """Vacant posts by department, with the sum of their readable FTE."""
    posts: dict[str, Vacant] = {}
    for vacancy in roster.vacancies:
        name = vacancy.department or unnamed
        so_far = posts.get(name, Vacant())
        posts[name] = Vacant(so_far.posts + 1, so_far.fte + (vacancy.fte or 0.0))
    return posts


def facts_of(roster: Roster, *, sample: bool) -> RosterFacts:
    """What a review keeps of a roster beside its title lines."""
    return RosterFacts(
        sheet=roster.sheet,
        header_row=roster.header_row,
        columns=roster.columns,
        ledger=roster.ledger,
        problems=roster.problems,
        fte_source=roster.fte_source,
        sample=sample,
    )


def keep_department(review: Review, department: str) -> Review:
    """The review of one department only."""
    kept = [i for i, line in enumerate(review.lines) if line.department == department]
    return replace(
        review,
        lines=tuple(review.lines[i] for i in kept),
        matches=tuple(review.matches[i] for i in kept),
        vacant={name: v for name, v in review.vacant.items() if name == department},
    )
