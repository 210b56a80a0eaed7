"""Lanes: the three directions worth discussing, equal in size, staying the first of them."""

from typing import TypeAlias

from reports.briefing import Briefing, RoleLine
from reports.document import Block, Bullets, Heading, Paragraph, SideBySide, plain
from reports.sections.phrases import some
from reports.sections.places import in_lane, scored
from reports.wording import Wording

LANES = ("reshape", "deepen", "oversee")
_NAMED = 2
Blocks: TypeAlias = tuple[Block, ...]
_STEPS = ("first", "second", "third")


def lanes(briefing: Briefing, w: Wording, *, steps: bool = True) -> tuple[Block, ...]:
    """Three boxes: what the lane is, whom it could suit, first steps, what to watch for."""
    roles = scored(briefing)
    if not roles:
        return ()
    columns = tuple(_lane(lane, roles, w, steps=steps) for lane in LANES)
    return (SideBySide(columns, framed=True, gap=11),)


def _lane(lane: str, roles: tuple[RoleLine, ...], w: Wording, *, steps: bool) -> Blocks:
    first = tuple(plain(w.say(f"lane.{lane}.step.{step}")) for step in _STEPS)
    listed: Blocks = (Paragraph(w.rich("lane.steps"), "small"), Bullets(first, "small"))
    return (
        Heading(plain(w.say(f"lane.{lane}")), 3),
        Paragraph(w.rich(f"lane.{lane}.what"), "small"),
        Paragraph(w.rich("lane.suits", roles=_suits(lane, roles, w)), "small"),
        *(listed if steps else ()),
        Paragraph(w.rich(f"lane.{lane}.watch"), "small"),
    )


def _suits(lane: str, roles: tuple[RoleLine, ...], w: Wording) -> str:
    """Whom a lane suits: as a move those with a target in it, the others within the post."""
    moving = [w.within(r.name) for r in roles if any(o.target for o in r.options if o.lane == lane)]
    growing = [r for r in in_lane(roles, lane) if w.within(r.name) not in moving]
    if not moving:
        return w.say("lane.suits.post" if growing and lane != "reshape" else "lane.suits.all")
    key = "lane.suits.move_and_post" if growing else "lane.suits.move"
    return w.say(key, roles=some(moving, _NAMED, w))
