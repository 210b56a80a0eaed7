"""The exposure box of a role sheet: score with range, scale and bar, and what both mean."""

from collections.abc import Sequence

from reports.briefing import Range, RoleLine
from reports.charts.ranges import range_axis, range_bar
from reports.charts.stacking import stacked
from reports.document import Block, Box, Drawing, Figure, Heading, Paragraph, Text, plain
from reports.sections.phrases import exposure, joined, meaning, share, some
from reports.sections.sheet_fullness import Fullness
from reports.signs import ToolLine
from reports.wording import Wording

_WIDTH = 477.0  # points: the live area without the padding of the box
_SIZE, _BAR = 12.0, 15.0
_NAMED = 3  # tools
_STATES = ("live", "planned")


def sheet_exposure(
    role: RoleLine, w: Wording, fullness: Fullness, tools: Sequence[ToolLine], *, general: bool
) -> Block:
    """The framed box; without a usable range it shows neither score nor bar.

    Args:
        role: The role, or an occupation in general.
        w: The words.
        fullness: How much there is room for.
        tools: The tools here, in use or planned, that touch its falling duties.
        general: Whether this is a library sheet, which knows no tools.
    """
    r = role.exposure
    if r is None or r.too_uncertain:
        words = w.rich("sheet.no_range" if r is None else "sheet.too_uncertain")
        title = (Heading(plain(exposure(r, w))),)
    else:
        tasks = _tasks(role, w) if fullness.tasks else ()
        words = joined(w.rich("sheet.means", meaning=meaning(r, w)), tasks)
        title = (Heading(plain(exposure(r, w)), 2, plain(w.say("sheet.scale"))), Figure(_bar(r, w)))
    timing = () if general else _timing(role.timing, tools, w)
    said = joined(words, timing, w.rich("document.not_validated"))
    return Box((*title, Paragraph(said, "small")))


def _timing(timing: str, tools: Sequence[ToolLine], w: Wording) -> Text:
    """When its duties may change, with the tools that say so, or with the reason."""
    named = [
        w.say(f"sheet.timing.tools.{state}", tools=some(names, _NAMED, w))
        for state in _STATES
        if (names := [w.within(tool.name) for tool in tools if tool.state == state])
    ]
    if not named:
        return w.rich("sheet.timing", timing=w.say(f"sheet.timing.{timing}"))
    when = w.say(f"sheet.timing.{timing}.when")
    return w.rich("sheet.timing.tools", when=when, tools="; ".join(named))


def _bar(r: Range, w: Wording) -> Drawing:
    axis = range_axis(_WIDTH, size=_SIZE)
    bar = range_bar(r.low, r.high, width=_WIDTH, size=_SIZE, bar=_BAR)
    return stacked(axis, bar, alt=exposure(r, w))


def _tasks(role: RoleLine, w: Wording) -> Text:
    """The raw shares behind one of the studies: percentiles hide size."""
    if role.tasks_exposed is None or role.tasks_with_software is None:
        return ()
    return w.rich(
        "sheet.tasks",
        alone=share(role.tasks_exposed, 1.0, w),
        software=share(role.tasks_with_software, 1.0, w),
    )
