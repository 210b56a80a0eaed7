"""Options by role: for the largest roles, what is worth discussing in each lane."""

from collections.abc import Sequence

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
from reports.sections.certainty import certainty
from reports.sections.lanes import LANES
from reports.sections.other_roles import other_roles
from reports.sections.phrases import ends, joined, score
from reports.sections.places import options_in, scored
from reports.sections.role_table import first_page
from reports.sections.room import height_of
from reports.wording import Wording

_LEFT = 350.0  # points of the options page below the lanes, their headline and the note
_FEW = 5  # roles, where the page holds no more


def options_heading(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The headline of the options page."""
    key = "options.title" if scored(briefing) else "options.title.none"
    blocks: tuple[Block, ...] = (Heading(plain(w.say(key)), 1),)
    if not scored(briefing):
        blocks += (Paragraph(w.rich("options.none")),)
    return blocks


def role_options(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table: a role a line, a lane a column.

    All roles of page 1 with their first steps, where that fits the page or a third page is needed
    anyway; otherwise the largest few without steps.
    """
    roles = [r for r in first_page(briefing, w) if r.options]
    if not roles:
        return ()
    room = _LEFT - height_of((*certainty(briefing, w), *other_roles(briefing, w)))
    full, short = _table(roles, w, steps=True), _table(roles[:_FEW], w, steps=False)
    likely = w.number(briefing.evidence.method["moves.likely_drop"])
    fits = height_of((full,)) <= room or height_of((short,)) > room
    return (
        Heading(plain(w.say("options.by_role"))),
        full if fits else short,
        Paragraph(w.rich("options.note", likely=likely), "small"),
    )


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
    title = w.say("phrase.sentence", text=option.target or w.say(option.key))
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
        parts.append(plain(w.say(f"{option.key}.step")))
    return joined(*parts)
