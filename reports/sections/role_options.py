"""Options by role: for the largest roles, what is worth discussing in each lane."""

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
from reports.sections.phrases import ends, joined, score
from reports.sections.places import WITH_OPTIONS, options_in, scored
from reports.wording import Wording

_ROOM_FOR_STEPS = 3  # roles: with more, the page would run over


def options_heading(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The headline of the options page."""
    key = "options.title" if scored(briefing) else "options.title.none"
    blocks: tuple[Block, ...] = (Heading(plain(w.say(key)), 1),)
    if not scored(briefing):
        blocks += (Paragraph(w.rich("options.none")),)
    return blocks


def role_options(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The table: a role a line, a lane a column."""
    roles = [r for r in scored(briefing) if r.options][:WITH_OPTIONS]
    if not roles:
        return ()
    columns = (
        TableColumn(plain(w.say("head.role")), 33),
        *(TableColumn(plain(w.say(f"lane.{lane}.short")), 47) for lane in LANES),
    )
    steps = len(roles) <= _ROOM_FOR_STEPS
    rows = tuple(
        (plain(r.name), *(_cell(r, lane, w, steps=steps) for lane in LANES)) for r in roles
    )
    return (
        Heading(plain(w.say("options.by_role"))),
        DataTable(columns, rows, w.say("options.by_role.summary")),
        Paragraph(w.rich("options.note"), "small"),
    )


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
