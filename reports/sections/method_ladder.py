"""Method, ladder: new work that options lead to, how it grows, and an example that is no norm."""

from datetime import date

from reports.briefing import Briefing, OptionLine
from reports.charts.ladder import Rung, ladder
from reports.document import Block, Bullets, Figure, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.sections.places import scored
from reports.sections.room import page_width
from reports.wording import Wording

_YEARS = 5  # of the example: in clinic, and then as a trainer


def method_ladder(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """New work that options lead to, and how such work grows; nothing where there is none."""
    return _written(briefing, w, _example(briefing, w))


def method_ladder_said(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The same with the example in words, where there is no room to draw it."""
    return _written(briefing, w, Paragraph(plain(_example(briefing, w).drawing.alt), "small"))


def _written(briefing: Briefing, w: Wording, example: Block) -> tuple[Block, ...]:
    found = _new_work(briefing)
    if not found:
        return ()
    return (
        Heading(plain(w.say("method.ladder"))),
        Bullets(tuple(_said(option, w) for option in found), "small"),
        Paragraph(w.rich("method.ladder.specialty"), "small"),
        example,
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


def _example(briefing: Briefing, w: Wording) -> Figure:
    """Five years in clinic and five as a trainer, each with the date it may begin."""
    today = date.fromisoformat(briefing.date).year
    years = {float(n): str(today + n) for n in (0, _YEARS, 2 * _YEARS)}
    first, second = years[_YEARS], years[2 * _YEARS]
    steps = (
        Rung(w.say("method.ladder.clinic"), 0, _YEARS),
        Rung(
            w.say("method.ladder.trainer"),
            _YEARS,
            2 * _YEARS,
            note=w.say("method.ladder.earliest", year=first),
            hatched=True,
            detail=w.say("method.ladder.employers"),
        ),
    )
    return Figure(
        ladder(
            steps,
            years=years,
            example=w.say("method.ladder.no_norm"),
            width=page_width(briefing),
            alt=w.say("method.ladder.example", first=first, second=second),
        )
    )
