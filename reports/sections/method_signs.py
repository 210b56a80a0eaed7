"""Method, signs: the plain sums behind signs, scenarios and timing."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, plain
from reports.wording import Wording

_SIGNS = ("rungs", "compression", "hours", "feeder", "readiness", "scenarios", "timing")
_SLIGHT, _NOTICEABLE = 0.10, 0.25  # METHOD section 6


def method_signs(_briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One formula a line, in words."""
    limits = {"slight": w.number(_SLIGHT, 2), "noticeable": w.number(_NOTICEABLE, 2)}
    formulas = tuple(w.rich(f"method.signs.{sign}", **limits) for sign in _SIGNS)
    return (Heading(plain(w.say("method.signs"))), Bullets(formulas, "small"))
