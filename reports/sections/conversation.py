"""The conversation sheet: questions, options and next steps for one talk, filled in by hand."""

from reports.briefing import Briefing
from reports.document import (
    Block,
    Box,
    DataTable,
    Heading,
    Paragraph,
    SideBySide,
    Space,
    TableColumn,
    plain,
)
from reports.sections.room import page_width
from reports.sections.writing import fields, lines, tick
from reports.wording import Wording

_QUESTIONS = ("best", "less", "ai", "skills")
_SUPPORT = ("hours", "fees", "day")
_OPTIONS = (
    (("reshape", "more_of"), ("deepen", "such_as")),
    (("oversee", "such_as"), ("other", "namely")),
)
_ROW = 21.0  # points: a line of a table that is written in by hand
_BOX = 16.0  # points: the padding of a box
_GAP = 18.0


def conversation(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The sheet, the same for every role: it holds no score, no tier and no name."""
    width = page_width(briefing)
    who = tuple(w.say(f"talk.{part}") for part in ("role", "name", "date"))
    return (
        Heading(plain(w.say("talk.title")), 1),
        Paragraph(w.rich("talk.what")),
        Space(3),
        *fields(who, width, (3, 3, 2)),
        *_questions(w, width),
        *_options(w, width),
        *_support(w),
        *_next_steps(w),
        _contest(w, width - _BOX),
    )


def _questions(w: Wording, width: float) -> tuple[Block, ...]:
    blocks: list[Block] = [Space(4)]
    for question in _QUESTIONS:
        words = plain(w.say(f"talk.question.{question}"), bold=True)
        blocks += [Paragraph(words), *lines(2, width)]
    return tuple(blocks)


def _options(w: Wording, width: float) -> tuple[Block, ...]:
    place = (width - _GAP) / 2
    rows = tuple(
        SideBySide(
            tuple(
                (tick(w.rich(f"talk.option.{lane}")), *fields((w.say(f"talk.{more}"),), place))
                for lane, more in pair
            ),
            gap=_GAP,
        )
        for pair in _OPTIONS
    )
    return (Heading(plain(w.say("talk.options"))), *rows)


def _support(w: Wording) -> tuple[Block, ...]:
    boxes = tuple((tick(w.rich(f"talk.support.{kind}")),) for kind in _SUPPORT)
    return (Heading(plain(w.say("talk.support"))), SideBySide(boxes, shares=(27, 29, 44)))


def _next_steps(w: Wording) -> tuple[Block, ...]:
    columns = tuple(
        TableColumn(plain(w.say(f"talk.next.{head}")), width)
        for head, width in (("step", 104), ("who", 40), ("when", 30))
    )
    table = DataTable(columns, (((), (), ()),) * 2, w.say("talk.next.summary"), row_height=_ROW)
    return (Heading(plain(w.say("talk.next"))), table)


def _contest(w: Wording, width: float) -> Block:
    """What hard rule 11 asks for: room to object, a contact, and by when a reply is promised."""
    contact = tuple(w.say(f"talk.contest.{part}") for part in ("to", "reach", "reply"))
    return Box(
        (
            Heading(plain(w.say("talk.contest")), 3),
            *lines(2, width),
            Space(2),
            *fields(contact, width, (4, 4, 3)),
            Paragraph(plain(w.say("talk.contest.how")), "small"),
        )
    )
