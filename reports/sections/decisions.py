"""Decisions: three things to settle this month, drawn from what the page found."""

from collections.abc import Iterator
from itertools import islice

from reports.briefing import Briefing, RoleLine
from reports.document import Block, DataTable, Heading, TableColumn, Text, plain
from reports.sections.phrases import some
from reports.sections.places import scored
from reports.wording import Wording

_THREE = 3
_NAMED = 2  # tools
_WRITING = 20.0  # points: room for a hand-written name and date
_NAMED_STATES = frozenset({"live", "planned"})


def decisions(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table of three decisions with room to write an owner and a date."""
    columns = (
        TableColumn(plain(w.say("head.number")), 6),
        TableColumn(plain(w.say("head.decision")), 98),
        TableColumn(plain(w.say("head.owner")), 30),
        TableColumn(plain(w.say("head.by")), 20),
        TableColumn(plain(w.say("head.see")), 20),
    )
    rows = tuple(
        (plain(str(number), bold=True), plain(words), _EMPTY, _EMPTY, plain(see))
        for number, (words, see) in enumerate(islice(_worth_deciding(briefing, w), _THREE), 1)
    )
    return (
        Heading(plain(w.say("briefing.decisions"))),
        DataTable(columns, rows, w.say("briefing.decisions.summary"), row_height=_WRITING),
    )


_EMPTY: Text = ()
_FIXED = "\N{NO-BREAK SPACE}"


def _worth_deciding(briefing: Briefing, w: Wording) -> Iterator[tuple[str, str]]:
    """Decisions with where to read on, most pressing first; always more than three."""
    options = w.say("see.options")
    open_titles = sum(t.status in {"review", "unmatched"} for t in briefing.titles)
    if open_titles:
        yield w.count("decision.titles", open_titles), w.say("see.data_quality")
    roles = tuple(r for r in scored(briefing) if r.to_confirm_people < r.people)
    tools = [tool for tool in briefing.signs.tools if tool.state in _NAMED_STATES]
    gaps = [w.within(tool.name) for tool in tools if tool.gaps and tool.state == "live"]
    if gaps:
        yield w.say("decision.gaps", tools=some(gaps, _NAMED, w)), w.say("see.tools")
    routine, expert = (_in_tier(roles, f"information_{kind}") for kind in ("routine", "expert"))
    if routine:
        people = w.count("people", sum(r.people for r in routine)).replace(" ", _FIXED)
        yield w.count("decision.routine", len(routine), people=people), options
    if expert:
        yield w.say("decision.expert", role=w.within(expert[0].name)), options
    people_roles = [r for r in roles if r.tier in {"in_person_care", "human_led"}]
    if people_roles:
        yield w.say("decision.notes", role=w.within(people_roles[0].name)), options
    if not tools:
        yield w.say("decision.tools"), w.say("see.this_page")
    planned = [w.within(tool.name) for tool in tools if tool.state == "planned"]
    if planned:
        yield w.say("decision.planned", tools=some(planned, _NAMED, w)), w.say("see.tools")
    yield w.say("decision.talk"), w.say("see.this_page")
    yield w.say("decision.again"), w.say("see.this_page")


def _in_tier(roles: tuple[RoleLine, ...], tier: str) -> list[RoleLine]:
    return [r for r in roles if r.tier == tier]
