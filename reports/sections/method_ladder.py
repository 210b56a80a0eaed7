"""Method, ladder: new work that options lead to, how it grows, and an example that is no norm."""

from datetime import date

from reports.briefing import Briefing, OptionLine
from reports.document import Block, Bullets, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.sections.places import scored
from reports.wording import Wording

_YEARS = 5  # of the example: in clinic, and then as a trainer


def method_ladder(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """New work that options lead to, and how such work grows; nothing where there is none."""
    found = _new_work(briefing)
    if not found:
        return ()
    today = date.fromisoformat(briefing.date).year
    first, second = (str(today + years) for years in (_YEARS, 2 * _YEARS))
    return (
        Heading(plain(w.say("method.ladder"))),
        Bullets(tuple(_said(option, w) for option in found), "small"),
        Paragraph(w.rich("method.ladder.specialty"), "small"),
        Paragraph(w.rich("method.ladder.example", first=first, second=second), "small"),
    )


def _new_work(briefing: Briefing) -> tuple[OptionLine, ...]:
    """One option for each kind of work without a code, in the order of the sheets."""
    lines = (*scored(briefing), *briefing.library)
    options = (option for role in lines for option in role.options if option.maturity)
    return tuple({option.target: option for option in options}.values())


def _said(option: OptionLine, w: Wording) -> Text:
    maturity = w.say(f"method.maturity.{option.maturity}")
    head = w.rich("method.ladder.work", target=option.target, maturity=maturity)
    texts = (option.what, option.risk)
    against = w.rich("method.claim.against", against=option.against) if option.against else ()
    return joined(head, *(plain(text) for text in texts if text), against)
