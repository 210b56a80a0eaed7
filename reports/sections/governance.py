"""Governance: who checks which AI tool and how, time after hours, questions, scenarios."""

from collections.abc import Sequence

from reports.briefing import Briefing
from reports.document import (
    Block,
    Bullets,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    SideBySide,
    TableColumn,
    Text,
    plain,
)
from reports.sections.phrases import joined, share, some
from reports.sections.scenarios import INCOME, scenario_table, shown_scenarios
from reports.signs import ClaimLine, ToolLine
from reports.wording import Wording, half_up

_SHOWN = ("live", "planned")
_ROLES = 2  # named beside a tool
_CLAIMS = 2
_FEW = 5  # tools; with more there is no room for the pressure of each
_QUESTIONS = "bias"  # kind of checklist
_AFTER_HOURS = "M17"  # concept of claims


def has_governance(briefing: Briefing, w: Wording) -> bool:
    """Whether anything was entered that the page can show."""
    return bool(_tools(briefing) or shown_scenarios(briefing.signs, w))


def governance(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The map of checks, or half a page that says what to enter and why."""
    if not has_governance(briefing, w):
        return (*_what_to_enter(w), *_not_sure(briefing, w))
    return (Heading(plain(w.say("governance.title")), 1), *_map(briefing, w))


def checks(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The map of checks alone; nothing where no tool is in use or planned."""
    return _map(briefing, w) if _tools(briefing) else ()


def _tools(briefing: Briefing) -> list[ToolLine]:
    tools = [tool for tool in briefing.signs.tools if tool.state in _SHOWN]
    return sorted(tools, key=lambda tool: _SHOWN.index(tool.state))


# ---- the map of checks ------------------------------------------------------------------------


def _map(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The validation layer: tool by tool a post, a sample and a stop rule; gaps are counted."""
    tools = _tools(briefing)
    if not tools:
        unknown = Paragraph(plain(w.say("governance.enter")), "small")
        return (Heading(plain(w.say("governance.tools"))), unknown, *_not_sure(briefing, w))
    heads = (
        ("tool", 49), ("roles", 36), ("checker", 27), ("sampling", 16), ("stop_rule", 28),
        ("again", 18),
    )  # fmt: skip
    columns = tuple(TableColumn(plain(w.say(f"governance.head.{h}")), width) for h, width in heads)
    gaps = briefing.signs.validation_gaps
    said = ()
    if gaps is not None and any(tool.state == "live" for tool in tools):
        words = w.count("governance.gaps", gaps) if gaps else w.say("governance.gaps.none")
        said = (Paragraph(plain(words), "small"),)
    return (
        Heading(plain(w.say("governance.tools"))),
        DataTable(
            columns,
            tuple(_tool(tool, w, pressure=len(tools) <= _FEW) for tool in tools),
            w.say("governance.tools.summary"),
        ),
        *said,
        *_not_sure(briefing, w),
    )


def _tool(tool: ToolLine, w: Wording, *, pressure: bool) -> tuple[CellContent, ...]:
    sample = None if tool.sampling is None else share(tool.sampling, 1.0, w)
    facts = (tool.checker, sample, tool.stop_rule)
    roles = some(tool.roles, _ROLES, w) or w.say("cell.nothing")
    return (
        joined(
            plain(w.say("phrase.sentence", text=tool.name), bold=True),
            plain(_state(tool, w, pressure=pressure)),
        ),
        plain(roles),
        *(_fact(fact, tool, w) for fact in facts),
        (),  # written by hand
    )


def _state(tool: ToolLine, w: Wording, *, pressure: bool) -> str:
    state = w.say(f"governance.state.{tool.state}")
    if not (tool.pressure and pressure):
        return w.say("governance.tool.plain", state=state)
    key = "governance.tool.changed" if tool.changed else "governance.tool"
    return w.say(key, state=state, pressure=w.say(f"pressure.{tool.pressure}"))


def _fact(fact: str | None, tool: ToolLine, w: Wording) -> Text:
    """What was entered; of a tool in use what is not there is a gap, of a planned one open."""
    if fact:
        return plain(fact)
    if tool.state == "live":
        return plain(w.say("governance.missing"), bold=True)
    return plain(w.say("governance.open"))


def _not_sure(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    names = tuple(w.within(tool.name) for tool in briefing.signs.tools if tool.state == "not_sure")
    if not names:
        return ()
    return (Paragraph(w.rich("governance.not_sure", tools=w.join(names)), "small"),)


# ---- time after hours ---------------------------------------------------------------------------


def after_hours(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Own minutes beside published ranges, those without effect among them."""
    own = briefing.signs.pajama
    if own is None:
        return ()
    before, after = (w.number(half_up(minutes)) for minutes in (own.before, own.after))
    claims = [c for c in briefing.claims if c.verified and _AFTER_HOURS in c.concepts][:_CLAIMS]
    items = [
        w.rich("governance.pajama.own", before=before, after=after),
        *(_claim(claim, w) for claim in claims),
    ]
    if not claims:
        items.append(plain(w.say("governance.pajama.no_effect")))
    return (Heading(plain(w.say("governance.pajama"))), Bullets(tuple(items), "small"))


def _claim(claim: ClaimLine, w: Wording) -> Text:
    strength = w.say(f"strength.{claim.strength}")
    published = w.rich(
        "governance.pajama.published", strength=strength, text=claim.text, source=claim.source
    )
    against = claim.against or w.say("claim.no_counter")
    return joined(published, w.rich("governance.pajama.against", text=against))


# ---- questions and scenarios ------------------------------------------------------------------


def questions(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """What to ask of every tool in use; the map has room for the day to ask again."""
    asked = [line.text for line in briefing.checklists if line.kind == _QUESTIONS]
    if not asked or not any(tool.state == "live" for tool in briefing.signs.tools):
        return ()
    return (Heading(plain(w.say("governance.checklist"))), _in_two(asked))


def _in_two(texts: Sequence[str]) -> Block:
    half = (len(texts) + 1) // 2
    halves = [part for part in (texts[:half], texts[half:]) if part]
    columns = tuple((Bullets(tuple(plain(text) for text in part), "small"),) for part in halves)
    return SideBySide(columns)


def scenarios(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """What would follow from more demand, less money or more findings."""
    shown = shown_scenarios(briefing.signs, w)
    if not shown:
        return ()
    both = any(line.key in INCOME for line in shown)  # time inside, and money outside
    return (
        Heading(plain(w.say("governance.scenarios"))),
        scenario_table(briefing.signs, w, "changed"),
        *((Paragraph(plain(w.say("governance.ledger")), "small"),) if both else ()),
    )


# ---- nothing entered -------------------------------------------------------------------------


def _what_to_enter(w: Wording) -> tuple[Block, ...]:
    columns = (
        TableColumn(plain(w.say("governance.enter.head.what")), 76),
        TableColumn(plain(w.say("governance.enter.head.why")), 98),
    )
    rows = tuple(
        (
            plain(w.say(f"governance.enter.{what}"), bold=True),
            plain(w.say(f"governance.enter.{what}.why")),
        )
        for what in ("tools", "checkers", "hours", "auditors", "ready")
    )
    return (
        Heading(plain(w.say("governance.enter.title")), 1),
        Paragraph(plain(w.say("governance.enter"))),
        DataTable(columns, rows, w.say("governance.enter.summary")),
    )
