"""Options by role: for the largest roles, what is worth discussing in each lane."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing, OptionLine, RoleLine
from reports.document import (
    Block,
    CellContent,
    DataTable,
    Heading,
    Paragraph,
    TableColumn,
    Text,
    plain,
)
from reports.sections.lanes import LANES
from reports.sections.option_facts import option_title
from reports.sections.phrases import ends, joined, score
from reports.sections.places import options_in, scored
from reports.sections.role_table import first_page
from reports.wording import Wording

_FEW = (5, 4, 3)  # roles, where the page holds no more
_EXPLAINED = ("clear", "likely", "sideways")  # higher says what it is


def options_heading(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The headline of the options page."""
    key = "options.title" if scored(briefing) else "options.title.none"
    blocks: tuple[Block, ...] = (Heading(plain(w.say(key)), 1),)
    if not scored(briefing):
        blocks += (Paragraph(w.rich("options.none")),)
    return blocks


def role_options(briefing: Briefing, w: Wording) -> tuple[tuple[Block, ...], ...]:
    """The table, a role a line and a lane a column, from the fullest to the shortest form.

    All roles of page 1 with their first steps, the same without steps, the largest few without.
    """
    roles = [r for r in first_page(briefing, w) if r.options]
    if not roles:
        return ()
    fewer = tuple((roles[:few], False) for few in _FEW)
    forms = ((roles, True), (roles, False), *fewer)
    return tuple(
        (
            Heading(plain(w.say("options.by_role"))),
            _table(some, w, steps=steps),
            Paragraph(joined(*_notes(some, briefing, w)), "small"),
        )
        for some, steps in forms
    )


def _notes(shown: Sequence[RoleLine], briefing: Briefing, w: Wording) -> Iterator[Text]:
    """What the words of the table mean, those that stand in it, and where the others are."""
    yield w.rich("options.note")
    options = [o for role in shown for lane in LANES for o in options_in(role, lane)]
    drops = {o.drop for o in options if o.exposure and not o.exposure.too_uncertain}
    likely = w.number(briefing.evidence.method["moves.likely_drop"])
    for drop in _EXPLAINED:
        if drop in drops:
            yield w.rich(f"options.note.{drop}", likely=likely)
    if any(o.pay != "unknown" for o in options):
        yield w.rich("options.note.pay")
    more = sum(bool(role.options) for role in scored(briefing)) - len(shown)
    if more:
        yield plain(w.count("options.note.more", more))


def _table(roles: Sequence[RoleLine], w: Wording, *, steps: bool) -> DataTable:
    columns = (
        TableColumn(plain(w.say("head.role")), 33),
        *(TableColumn(plain(w.say(f"lane.{lane}.short")), 47) for lane in LANES),
    )
    rows = tuple(
        (plain(r.name), *(_cell(r, lane, w, steps=steps) for lane in LANES)) for r in roles
    )
    return DataTable(columns, rows, w.say("options.by_role.summary"))


def _cell(role: RoleLine, lane: str, w: Wording, *, steps: bool) -> CellContent:
    said = [option_words(option, w, steps=steps) for option in options_in(role, lane)]
    return joined(*said) or plain(w.say("cell.nothing"))


def option_words(option: OptionLine, w: Wording, *, steps: bool) -> Text:
    """One option in a few words: target, drop, exposure with range, pay direction, entry."""
    title = w.say("phrase.sentence", text=option_title(option, w))
    parts = [plain(title, bold=bool(option.target) or steps)]
    after = option.exposure
    if after is not None and not after.too_uncertain:
        drop = w.say(f"option.drop.{option.drop}")
        words = w.say("option.after", drop=drop, score=score(after, w), range=ends(after, w))
        parts.append(plain(words))
    if option.pay != "unknown":
        parts.append(plain(w.say(f"option.pay.{option.pay}")))
    if option.education_steps and option.education:
        parts.append(plain(w.say("option.schooling", level=w.say(option.education))))
    if steps:
        parts.append(plain(option.step or w.say(f"{option.key}.step")))
    return joined(*parts)
