"""Options on a role sheet: what each leads to, how to begin, when, at what fee and pay."""

from collections.abc import Iterator, Sequence

from reports.briefing import OptionLine, ProgrammeLine, RoleLine
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
from reports.sections.option_facts import dagger, earliest, fee, option_title
from reports.sections.phrases import ends, joined
from reports.sections.sheet_fullness import Fullness, kept_options
from reports.wording import Wording

_NAMED = 2  # knowledge areas


def sheet_options(role: RoleLine, w: Wording, fullness: Fullness) -> list[Block]:
    """The table of options with its notes: staying first, never one recommendation."""
    options = kept_options(role.options, fullness.options)
    if not options:
        return []
    heads = (("option", 47), ("after", 30), ("first_step", 67), ("earliest", 16), ("fee", 14))
    columns = tuple(TableColumn(plain(w.say(f"sheet.head.{head}")), width) for head, width in heads)
    rows = tuple(_row(option, role, w, fullness) for option in options)
    notes = joined(*_notes(options, w, fullness))
    return [
        Heading(plain(w.say("sheet.options"))),
        DataTable(columns, rows, w.say("sheet.options.summary")),
        *([Paragraph(notes, "small")] if notes else []),
    ]


def _row(
    option: OptionLine, role: RoleLine, w: Wording, fullness: Fullness
) -> tuple[CellContent, ...]:
    return (
        _name(option, w),
        _after(option, role, w, fullness),
        joined(*_needs(option, w, fullness)),
        plain(dagger(earliest(option.months, w), option, "duration", w)),
        plain(fee(option, w)),
    )


def _name(option: OptionLine, w: Wording) -> Text:
    """What it is, and on a line of its own the lane it belongs to."""
    name = w.say("phrase.sentence", text=option_title(option, w))
    if option.lane == "reshape":
        return plain(name, bold=True)
    return joined(plain(name, bold=True), plain(w.say(f"sheet.lane.{option.lane}")))


def _after(option: OptionLine, role: RoleLine, w: Wording, fullness: Fullness) -> Text:
    """Exposure after the step as a range, the tier after, and which way pay goes."""
    if option.maturity:
        return w.rich("sheet.after.new", maturity=w.say(f"sheet.maturity.{option.maturity}"))
    moves = bool(option.target)
    after = option.exposure if moves else role.exposure
    if after is None or after.too_uncertain:
        return plain(w.say("sheet.after.unknown" if moves else "sheet.after.same"))
    drop = f"sheet.after.{option.drop}" if moves else "sheet.after.same.range"
    said = w.rich(drop, range=_whole(ends(after, w)))
    return joined(said, *_details(option, w, fullness)) if moves else said


def _details(option: OptionLine, w: Wording, fullness: Fullness) -> Iterator[Text]:
    if option.tier and fullness.tiers:
        tier = w.say("phrase.sentence", text=w.say(f"tier.short.{option.tier}"))
        yield plain(tier.replace("-", "\N{NON-BREAKING HYPHEN}"))
    if option.pay != "unknown":
        yield plain(w.say(f"sheet.pay.{option.pay}"))


def _needs(option: OptionLine, w: Wording, fullness: Fullness) -> Iterator[Text]:
    if fullness.reasons and option.text:
        yield plain(option.text)
    yield plain(option.step or w.say(f"{option.key}.step"))
    if option.gate:
        yield plain(option.gate)
    elif option.education_steps and option.education:
        yield plain(w.say("option.schooling", level=w.say(option.education)))
    for programme in option.programmes[: fullness.programmes]:
        yield plain(_programme(programme, w))
    if fullness.reasons:
        yield from _knowledge(option, w)


def _programme(programme: ProgrammeLine, w: Wording) -> str:
    key = "sheet.programme.issuer" if programme.issuer else "sheet.programme"
    said = w.say(key, name=programme.name, issuer=programme.issuer)
    unsure = "prerequisite" in programme.daggers
    said = w.say("phrase.sentence", text=w.say("sheet.dagger", text=said) if unsure else said)
    return f"{said} {programme.prerequisite}" if programme.prerequisite else said


def _knowledge(option: OptionLine, w: Wording) -> Iterator[Text]:
    carries, gaps = (_areas(areas, w) for areas in (option.carries_over, option.gaps))
    for kind, named in (("carries_over", option.carries or carries), ("gaps", gaps)):
        if named:
            yield plain(w.say(f"sheet.{kind}", areas=named))


def _areas(areas: Sequence[str], w: Wording) -> str:
    return w.join(tuple(w.say(area) for area in areas[:_NAMED]))


def _whole(text: str) -> str:
    """The words on one line: nothing in them may be broken."""
    return text.replace(" ", "\N{NO-BREAK SPACE}").replace("-", "\N{NON-BREAKING HYPHEN}")


def _notes(options: Sequence[OptionLine], w: Wording, fullness: Fullness) -> Iterator[Text]:
    """What the signs and words of the table mean, those that stand in it."""
    if any(p.daggers for option in options for p in option.programmes):
        yield w.rich("sheet.note.dagger")
    if fullness.drops:
        yield from _drops([option for option in options if option.target], w)
    if any(option.pay != "unknown" for option in options):
        yield w.rich("sheet.note.pay")
    for option in options:
        if option.risk and fullness.risks:
            yield w.rich("sheet.note.risk", target=option_title(option, w), risk=option.risk)


def _drops(moves: Sequence[OptionLine], w: Wording) -> Iterator[Text]:
    """What clear, likely and sideways mean; only of AI work is sideways new work as well."""
    for drop in dict.fromkeys(option.drop for option in moves):
        lanes = {option.lane for option in moves if option.drop == drop}
        keys = (*(f"sheet.note.{drop}.{lane}" for lane in lanes), f"sheet.note.{drop}")
        key = next((k for k in keys[-1 if len(lanes) > 1 else 0 :] if w.has(k)), None)
        if key:
            yield w.rich(key)
