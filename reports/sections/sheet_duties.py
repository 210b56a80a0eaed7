"""Duties on a role sheet: where time is likely to fall, to grow, and to stay with a person."""

from collections.abc import Sequence

from reports.briefing import RoleLine
from reports.document import Block, Bullets, Heading, SideBySide, plain
from reports.sections.sheet_fullness import Fullness
from reports.wording import Wording


def sheet_duties(role: RoleLine, w: Wording, fullness: Fullness) -> list[Block]:
    """Three lists side by side; a list without a duty is left out."""
    lists = (("fall", role.duties_fall), ("grow", role.duties_grow), ("stay", role.duties_stay))
    kept = [(kind, duties[: fullness.duties]) for kind, duties in lists]
    columns = tuple(_list(kind, duties, w) for kind, duties in kept if duties)
    return [SideBySide(columns)] if columns else []


def _list(kind: str, duties: Sequence[str], w: Wording) -> tuple[Block, ...]:
    items = tuple(plain(duty) for duty in duties)
    return (Heading(plain(w.say(f"sheet.duties.{kind}"))), Bullets(items, "small"))
