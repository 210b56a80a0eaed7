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
from reports.sections.phrases import exposure, joined
from reports.sections.places import WITH_OPTIONS, options_in, scored
from reports.wording import Wording


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
    rows = tuple((plain(r.name), *(_cell(r, lane, w) for lane in LANES)) for r in roles)
    return (
        Heading(plain(w.say("options.by_role"))),
        DataTable(columns, rows, w.say("options.by_role.summary")),
        Paragraph(w.rich("options.note"), "small"),
    )


def _cell(role: RoleLine, lane: str, w: Wording) -> CellContent:
    said = [option_words(option, w) for option in options_in(role, lane)]
    return joined(*said) or plain(w.say("cell.nothing"))


def option_words(option: OptionLine, w: Wording) -> Text:
    """One option in a few words: target, drop, exposure with range, pay direction, schooling."""
    if not option.target:
        return w.rich(option.key)
    parts = [plain(f"{option.target}.", bold=True)]
    if option.exposure is not None:
        drop = w.say(f"option.drop.{option.drop}")
        parts.append(plain(w.say("option.after", drop=drop, exposure=exposure(option.exposure, w))))
    if option.pay != "unknown":
        parts.append(plain(w.say(f"option.pay.{option.pay}")))
    if option.education_steps:
        parts.append(plain(w.say("option.schooling")))
    return joined(*parts)
