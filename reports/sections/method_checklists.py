"""Method, checklists: what an auditor of AI can do, and what to agree before work changes."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, SideBySide, plain
from reports.wording import Wording

_COLUMNS = (("audit_skills",), ("capture", "safeguards"))  # kinds of checklists


def method_checklists(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Lists in two columns; nothing where there are none."""
    columns = tuple(
        blocks
        for kinds in _COLUMNS
        if (blocks := tuple(block for kind in kinds for block in _list(briefing, kind, w)))
    )
    return (SideBySide(columns),) if columns else ()


def _list(briefing: Briefing, kind: str, w: Wording) -> tuple[Block, ...]:
    items = tuple(plain(line.text) for line in briefing.checklists if line.kind == kind)
    if not items:
        return ()
    return (Heading(plain(w.say(f"method.checklist.{kind}"))), Bullets(items, "small"))
