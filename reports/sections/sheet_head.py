"""The head of a role sheet: whom it is about, what the role does, its tier and why."""

from reports.briefing import RoleLine
from reports.charts.marks import tier_mark
from reports.document import Block, Heading, MarkedText, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.sections.sheet_fullness import Fullness
from reports.wording import Wording

_MARK = 14.2  # points: 5 mm


def sheet_head(role: RoleLine, w: Wording, fullness: Fullness, *, general: bool) -> list[Block]:
    """Name, people, notice, what the role does, tier.

    Args:
        role: The role, or an occupation in general.
        w: The words.
        fullness: How much there is room for.
        general: Whether this is a library sheet, which knows no people.
    """
    blocks: list[Block] = [Heading(plain(role.name), 1, () if general else _people(role, w))]
    if general:
        blocks.append(Paragraph(w.rich("sheet.general")))
    if role.summary:
        blocks.append(Paragraph(plain(role.summary)))
    small = w.rich("sheet.small_team") if role.small_team and not general else ()
    why = joined(_why(role, w, fullness), small)
    return [*blocks, *_tier(role, w), *([Paragraph(why, "small")] if why else [])]


def _people(role: RoleLine, w: Wording) -> Text:
    people = w.count("people", role.people)
    said = w.count("sheet.people", len(role.titles), people=people)
    if not role.to_confirm_people:
        return plain(said)
    return plain(w.say("sheet.people.to_confirm", people=said))


def _tier(role: RoleLine, w: Wording) -> list[Block]:
    if role.tier is None:
        return [Paragraph(w.rich("sheet.no_tier"), "small")]
    label = plain(w.say(f"tier.{role.tier}"))
    if role.borderline:
        others = w.join(tuple(w.say(f"tier.short.{tier}") for tier in role.borderline))
        label = joined(label, plain(w.say("sheet.borderline", tiers=others)))
    return [MarkedText(tier_mark(role.tier, _MARK), label, "tier")]


def _why(role: RoleLine, w: Wording, fullness: Fullness) -> Text:
    """What the tier means, and the rule that decided."""
    if role.tier is None:
        return ()
    return joined(
        w.rich(f"tier.definition.{role.tier}") if fullness.why_tier else (),
        w.rich(f"sheet.rule.{role.tier_rule}") if role.tier_rule else (),
    )
