"""Duties on a role sheet: where time is likely to fall, to grow, and to stay with a person."""

from collections.abc import Mapping, Sequence
from typing import Final

from reports.briefing import RoleLine
from reports.charts.before_after import Change, Duty, before_after
from reports.document import Block, Bullets, Figure, Heading, SideBySide, plain
from reports.sections.sheet_fullness import Fullness
from reports.wording import Wording

_FROM_PROCESSOR: Final = frozenset({"information_expert", "information_routine"})
_CHANGES: Final[Mapping[str, Change]] = {"fall": "falls", "stay": "stays", "grow": "grows"}
_TODAY, _LATER = ("fall", "stay"), ("stay", "grow")


def sheet_duties(role: RoleLine, w: Wording, fullness: Fullness, width: float) -> list[Block]:
    """Information work as it is and as it may be, a picture; other work as three lists.

    Args:
        role: The role, or an occupation in general.
        w: The words.
        fullness: How much there is room for.
        width: Of the page in points.
    """
    lists = {"fall": role.duties_fall, "grow": role.duties_grow, "stay": role.duties_stay}
    kept = {kind: duties[: fullness.duties] for kind, duties in lists.items()}
    drawn = fullness.picture and role.tier in _FROM_PROCESSOR
    if drawn and kept["fall"] and kept["grow"]:
        return _picture(kept, w, width)
    columns = tuple(_list(kind, duties, w) for kind, duties in kept.items() if duties)
    return [SideBySide(columns)] if columns else []


def _list(kind: str, duties: Sequence[str], w: Wording) -> tuple[Block, ...]:
    items = tuple(plain(duty) for duty in duties)
    return (Heading(plain(w.say(f"sheet.duties.{kind}"))), Bullets(items, "small"))


def _picture(kept: Mapping[str, Sequence[str]], w: Wording, width: float) -> list[Block]:
    """Today beside later; what the signs mean stands above, and all of it in the alt text.

    What stays is drawn twice, so there is less of it: the close of the sheet says it again.
    """
    kept = {**kept, "stay": kept["stay"][: max(1, len(kept["fall"]) - 1)]}
    today, later = (
        [Duty(duty, _CHANGES[kind]) for kind in kinds for duty in kept[kind]]
        for kinds in (_TODAY, _LATER)
    )
    heads = (w.say("sheet.duties.today"), w.say("sheet.duties.later"))
    said = {kind: "; ".join(duties) for kind, duties in kept.items()}
    alt = w.say("sheet.duties.alt" if said["stay"] else "sheet.duties.alt.none_stay", **said)
    drawing = before_after(today, later, heads=heads, width=width, alt=alt)
    return [
        Heading(plain(w.say("sheet.duties.picture")), trailing=plain(w.say("sheet.duties.signs"))),
        Figure(drawing),
    ]
