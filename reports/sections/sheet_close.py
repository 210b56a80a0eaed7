"""The close of a role sheet: what speaks against it, and what a person decides here."""

from collections.abc import Iterator

from reports.briefing import RoleLine
from reports.document import Block, Box, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.sections.sheet_fullness import Fullness, kept_options
from reports.wording import Wording, half_up

_FLAT = 1.0  # per cent in ten years: below it neither more nor fewer
_APART = 2  # quarters between two studies
_ANSWERS = "a"  # rule of the tier: professions that diagnose, prescribe or dispense


def sheet_close(role: RoleLine, w: Wording, fullness: Fullness) -> Block:
    """The framed end: the decision, the other side, and the line about staffing levels."""
    decision = role.human_decision or w.say(f"sheet.human.{role.tier or 'mixed'}")
    human = joined(w.rich("sheet.human"), plain(decision))
    against = joined(other_side(role, w, fullness), w.rich("document.no_staffing_levels"))
    return Box((Paragraph(human, "small"), Paragraph(against, "small")))


def other_side(role: RoleLine, w: Wording, fullness: Fullness) -> Text:
    """What speaks against the picture, of new work first: that is never left out."""
    new = [
        w.say("sheet.contrary.new", target=option.target, against=option.against)
        for option in kept_options(role.options, fullness.options)
        if option.against
    ]
    never_left_out = [*new, *([w.say("sheet.contrary.led")] if role.tier_rule == _ANSWERS else [])]
    most = max(len(never_left_out), fullness.contrary)
    other = [*never_left_out, *_other_side(role, w)][:most]
    general = w.say(f"sheet.contrary.{'led' if role.tier == 'human_led' else 'tasks'}")
    if (fullness.general or not other) and general not in other:
        other.append(general)
    return joined(w.rich("sheet.contrary"), *(plain(said) for said in other))


def _other_side(role: RoleLine, w: Wording) -> Iterator[str]:
    """Evidence of this role, what was written about it first."""
    yield from role.contrary
    counted = [line for line in role.readings if not line.left_out]  # a blind study says nothing
    quarters = [line.quarter for line in counted if line.quarter is not None]
    if quarters and max(quarters) - min(quarters) >= _APART:
        low, high = (w.say(f"sheet.contrary.quarter.{q}") for q in (min(quarters), max(quarters)))
        yield w.say("sheet.contrary.apart", low=low, high=high)
    if role.projection is not None:
        yield _projection(role.projection, w)


def _projection(change: float, w: Wording) -> str:
    if abs(change) < _FLAT:
        return w.say("sheet.projection.flat")
    kind = "more" if change > 0 else "fewer"
    return w.say(f"sheet.projection.{kind}", n=w.number(half_up(abs(change))))
