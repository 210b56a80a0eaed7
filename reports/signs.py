"""Signs: indicators, AI tools, scenarios, claims and changes that a briefing prints, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week, low and high; negative: hours lost."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ToolLine:
    """One of the nine AI tools (drivers) in this department."""

    key: str  # "ai_scribe"
    name: str  # in the locale
    state: str  # none, planned, live, not_sure
    pressure: str = ""  # low, medium, high: wording key `pressure.<key>`
    changed: bool = False  # the manager changed the default pressure
    checker: str = ""  # a post, in the manager's words, never a person; empty: nobody named
    sampling: float | None = None  # share of cases checked, 0-1
    stop_rule: str = ""  # in the manager's words
    gaps: tuple[str, ...] = ()  # of a live tool: checker, sampling, stop_rule
    roles: tuple[str, ...] = ()  # display names of the roles whose duties it touches


@dataclass(frozen=True, slots=True)
class Rungs:
    """The hollowing-out index: FTE of exposed information posts by grade, shown ones only."""

    entry_fte: float
    middle_fte: float
    lead_fte: float
    unknown_fte: float  # no grade in title or grade column
    share: float  # of the covered FTE: information_routine at entry and middle grade, 0-1
    steps: int  # grade steps left from entry to lead


@dataclass(frozen=True, slots=True)
class Feeder:
    """Whether junior posts can supply auditors in three years."""

    posts_wanted: int
    could_be: int  # people who could be eligible
    ratio: float
    word: str  # covered, thin, broken


@dataclass(frozen=True, slots=True)
class ReadinessLine:
    """Mean of the self-check of one group; groups of fewer than five are withheld."""

    group: str  # role group or "leaders", in the locale
    replies: int | None  # None: fewer than five, not reported
    mean: float | None  # 0-4
    word: str | None  # starting, getting_ready, ready


@dataclass(frozen=True, slots=True)
class Compression:
    """Harder days: how much of routine work leaves a role group."""

    value: float  # 0-1
    word: str  # slight, noticeable, heavy
    routine_share: float
    time_share: float
    relief: float
    safeguards: tuple[str, ...] = ()  # keys of the safeguards that are in place
    safeguards_missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PajamaTime:
    """Minutes of work after hours per clinician and day, before and after, as measured here."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """One line of a scenario. Words come from the key and the values."""

    key: str  # demand, payer, follow_up, budget
    change: float  # per cent of demand, points of payer mix, cases
    net_hours: Hours | None = None
    income_share: float | None = None  # change of income, share of it
    hours_needed: float | None = None
    hours_available: float | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """The indicators of a department; None: nothing was entered, or it may not be shown."""

    tools: tuple[ToolLine, ...] = ()
    validation_gaps: int | None = None  # live tools with a gap
    rungs: Rungs | None = None
    compression: Compression | None = None
    saved_hours: Hours | None = None
    governance_hours: float | None = None
    net_hours: Hours | None = None
    feeder: Feeder | None = None
    readiness: tuple[ReadinessLine, ...] = ()
    pajama: PajamaTime | None = None
    learning_hours: Hours | None = None  # people x the manager's hours, all chosen options
    scenarios: tuple[ScenarioLine, ...] = ()
    consulted: str = ""  # in the manager's words


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim with its strength and what speaks against it. Texts in the locale."""

    key: str
    concepts: tuple[str, ...]  # R1 to X9
    text: str
    strength: str  # S supported, P partly, W weak
    source: str
    against: str  # empty: "We looked and found none"
    verified: bool  # an unverified claim is never printed as fact


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One item of a checklist, in the locale."""

    kind: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of the log of changes (hard rule 7): an override, with its reason."""

    date: str  # ISO
    what: str  # match, driver, input, column; wording key `change.what.<key>`
    subject: str  # quoted title or the name of a tool
    before: str  # in the locale; empty: nothing
    after: str
    reason: str  # in the manager's words
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class TierCount:
    """People of one or several joined tiers, rounded to 5; None: "fewer than" the threshold."""

    tiers: tuple[str, ...]  # keys; several where small groups were joined
    about: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """All that the summary for HR and the board (document E) may print, over all departments."""

    organisation: str  # in the header, where a department stands otherwise; may be empty
    departments: int
    locale: str
    paper: str
    date: str  # ISO
    reviewer: str | None
    sample: bool
    version: str
    small_group: int
    edition: str
    months_old: int
    oldest_months: int
    people: int | None  # about, rounded to 5; None: fewer than the threshold
    tiers: tuple[TierCount, ...]
    information: bool  # whether information work is among what is shown
    tools_live_or_planned: int
    validation_gaps: int | None
    signs: Signs  # of the run: hours, feeder, compression, scenarios, learning hours
    claims: tuple[ClaimLine, ...] = ()
    black_and_white: bool = False
    large_print: bool = False
