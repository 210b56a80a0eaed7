"""A briefing: all that can be printed about a department, as keys, numbers and quoted titles."""

from dataclasses import dataclass, field

from reports.signs import ChangeLine, ChecklistLine, ClaimLine, Signs


@dataclass(frozen=True, slots=True)
class Range:
    """An exposure score with its range, 0-100. Print rounds half up."""

    score: float
    low: float
    high: float
    too_uncertain: bool = False


@dataclass(frozen=True, slots=True)
class QuarterLine:
    """Where one study or rating places an occupation among all jobs: 0 lowest to 3 top quarter."""

    key: str  # measure or axis
    quarter: int | None = None  # None: it does not cover the occupation
    left_out: bool = False  # a documented blind spot: covered, but not counted


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A credential or course that opens an option; texts in the locale, empty: not known."""

    name: str  # short, for a table
    issuer: str = ""  # where the name does not say it
    prerequisite: str = ""
    cost_band: str = "U"  # 0, A to E, EMP, U (wording `sheet.cost.<band>`)
    daggers: tuple[str, ...] = ()  # not confirmed by the issuer: prerequisite, duration, cost


@dataclass(frozen=True, slots=True)
class OptionLine:
    """One option to discuss, ready to be worded."""

    lane: str  # deepen, oversee, reshape
    key: str  # wording key
    target: str  # display name in the locale, or empty
    drop: str  # clear, likely, sideways, worse, none
    exposure: Range | None = None
    tier: str | None = None
    pay: str = "unknown"
    carries_over: tuple[str, ...] = ()  # wording keys
    gaps: tuple[str, ...] = ()
    education: str | None = None  # wording key of the entry education
    education_steps: int = 0
    # texts in the locale; empty: the sentence of the key, or nothing
    title: str = ""  # of a way within the post
    text: str = ""  # why
    carries: str = ""  # what carries over
    step: str = ""  # first step
    gate: str = ""  # what it needs
    what: str = ""  # a target without a code is
    maturity: str = ""  # of a target without a code (wording `sheet.maturity.<key>`), no range then
    risk: str = ""  # of such a target
    against: str = ""  # what speaks against it: printed wherever it is
    months: tuple[int, int] | None = None  # to the earliest day it is open, None: not known
    cost_band: str | None = None  # 0, A to E, EMP, U; None: that of the first programme
    programmes: tuple[ProgrammeLine, ...] = ()
    basis: str = ""  # curated, computed, growth
    decision: str = ""  # the manager's: accepted, not_now
    note: str = ""  # in the manager's words


@dataclass(frozen=True, slots=True)
class RoleLine:
    """One role of the department.

    With one holder nothing but the fact is kept (`suppressed` = one_holder): the privacy gate
    drops range, tier and options before a RoleLine is made. In `Briefing.library` it is an
    occupation in general: no titles, no people, no FTE.
    """

    name: str  # display name in the locale
    code: str | None
    titles: tuple[str, ...]  # quoted, as in the roster
    people: int
    fte: float
    status: str  # auto, review, confirmed, unmatched
    to_confirm_people: int = 0
    suppressed: str | None = None
    exposure: Range | None = None
    tier: str | None = None
    borderline: tuple[str, ...] = ()
    confidence: str | None = None
    confidence_reasons: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    timing: str = "unclear"
    options: tuple[OptionLine, ...] = ()
    small_team: bool = False  # two to four holders
    # for the role sheet; texts are in the locale already, and may be empty
    summary: str = ""  # what the role does
    readings: tuple[QuarterLine, ...] = ()  # one per measure
    axes: tuple[QuarterLine, ...] = ()  # relational, hands_on, accountability
    resilience: int | None = None  # quarter of all three together, 0 lowest to 3 top
    tier_rule: str = ""  # letter of the rule that decided (METHOD section 4)
    duties_fall: tuple[str, ...] = ()
    duties_grow: tuple[str, ...] = ()
    duties_stay: tuple[str, ...] = ()
    human_decision: str = ""  # empty: the sentence of the tier
    tasks_exposed: float | None = None  # share of tasks, 0-1, by an AI assistant alone
    tasks_with_software: float | None = None  # share of tasks, 0-1, with added software
    projection: float | None = None  # per cent more jobs in the US, 2024-34
    contrary: tuple[str, ...] = ()  # evidence that speaks against the picture
    tools: tuple[str, ...] = ()  # keys of the AI tools that touch its falling duties
    learning_hours: float | None = None  # people x the manager's hours for the chosen option


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column of the roster and what became of it."""

    header: str  # quoted
    becomes: str | None  # wording key `column.<key>`
    reason: str  # wording key
    person: bool
    reason_values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """One title of the department and how it was understood (A, G only: the manager's own)."""

    title: str
    people: int
    fte: float
    occupation: str | None
    code: str | None
    confidence: float
    status: str
    reason: str = ""  # already worded


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One kind of trouble found in the roster, and the rows."""

    key: str
    rows: tuple[int, ...]
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class RosterFacts:
    """Rows of the file this department came from: read, used and set aside."""

    sheet: str
    header_row: int
    rows_read: int
    rows_used: int
    set_aside: tuple[tuple[str, tuple[int, ...]], ...]  # reason key, rows of the file
    columns: tuple[ColumnLine, ...]
    problems: tuple[ProblemLine, ...]
    fte_source: str
    departments: int  # in the file


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One published source of the evidence."""

    key: str
    title: str
    authors: str
    year: str
    licence: str
    vintage: str
    weight: float | None = None  # in the exposure score


@dataclass(frozen=True, slots=True)
class EvidenceFacts:
    """Edition, age and sources of the evidence, and the numbers of the method."""

    edition: str  # "2026-11"
    released: str  # ISO date
    occupations: int
    months_old: int  # at the briefing's date
    sources: tuple[SourceLine, ...]
    method: dict[str, float] = field(default_factory=dict)
    attributions: tuple[str, ...] = ()  # sentences a licence asks for, verbatim


@dataclass(frozen=True, slots=True)
class DepartmentNumbers:
    """The sums of the department, true figures; sections decide what may be shown."""

    people: int
    fte: float
    unread_fte: int
    temporary_people: int
    temporary_fte: float
    vacant_posts: int
    vacant_fte: float
    covered_people: int  # covered, to confirm and unmatched add up to people
    covered_fte: float
    to_confirm_people: int
    to_confirm_fte: float
    unmatched_people: int
    unmatched_fte: float
    one_holder_roles: int
    one_holder_fte: float
    people_by_tier: dict[str, int] = field(default_factory=dict)
    fte_by_tier: dict[str, float] = field(default_factory=dict)
    information_people: tuple[int, int] = (0, 0)
    resilient_people: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Briefing:
    """Everything that can be printed. What is not here cannot reach paper."""

    department: str
    locale: str  # en-US, en-GB
    paper: str  # a4, letter
    date: str  # ISO
    reviewer: str | None  # None: a draft
    sample: bool  # made from the invented sample roster
    version: str  # of the program
    small_group: int  # 5, 8 or 10
    suppressed: str | None  # small_department
    numbers: DepartmentNumbers
    roles: tuple[RoleLine, ...]  # largest team first
    titles: tuple[TitleEntry, ...]
    roster: RosterFacts
    evidence: EvidenceFacts
    black_and_white: bool = False
    library: tuple[RoleLine, ...] = ()  # occupations in general, for role sheets that are persons
    large_print: bool = False
    signs: Signs = field(default_factory=Signs)
    claims: tuple[ClaimLine, ...] = ()
    checklists: tuple[ChecklistLine, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    glossary: tuple[tuple[str, str], ...] = ()  # abbreviation, what it stands for
