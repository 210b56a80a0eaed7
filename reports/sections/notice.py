"""The staff notice: what this is and is not, what is read, whom to ask and how to object."""

from typing import Final

from reports.briefing import Briefing
from reports.document import Block, Box, Bullets, Heading, Paragraph, SideBySide, Space, plain
from reports.sections.phrases import joined
from reports.sections.room import page_width
from reports.sections.writing import fields
from reports.wording import Wording

_IS = ("help", "studies", "range", "here")
_IS_NOT = ("person", "decide", "staffing", "watch")
_NOT_READ = ("name", "birth", "sick", "pay", "work")
_NEXT = ("talk", "open", "copy")
_TOGETHER = (("title", "department", "fte", "grade"), ("status", "dates"), ("pay_type",),
             ("identifier",))  # fmt: skip
_BOX = 16.0  # points: the padding of a box
# what a column became, as staff are told: headings of the roster are never quoted to everybody
_READ: Final = {
    "title": "title", "department": "department", "division": "department", "site": "department",
    "fte": "fte", "hours": "fte", "basis": "fte", "grade": "grade", "status": "status",
    "kind": "status", "start_date": "dates", "end_date": "dates", "pay_type": "pay_type",
    "identifier": "identifier",
}  # fmt: skip


def notice(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One page without a number about any role."""
    meaning = joined(plain(w.say("notice.meaning")), w.rich("document.not_validated"))
    return (
        Heading(plain(w.say("notice.title")), 1),
        Paragraph(w.rich("notice.what")),
        *_beside(briefing, _list("is", _IS, w), _list("is_not", _IS_NOT, w)),
        Paragraph(meaning),
        *_beside(briefing, _read(briefing, w), _not_read(briefing, w)),
        Paragraph(plain(w.say("notice.small"))),
        *_list("next", _NEXT, w),
        _contact(w, page_width(briefing) - _BOX),
    )


def _beside(
    briefing: Briefing, one: tuple[Block, ...], other: tuple[Block, ...]
) -> tuple[Block, ...]:
    """Two columns; large print reads better, and breaks better over pages, in one."""
    return (*one, *other) if briefing.large_print else (SideBySide((one, other), gap=20),)


def _list(part: str, items: tuple[str, ...], w: Wording) -> tuple[Block, ...]:
    said = tuple(plain(w.say(f"notice.{part}.{item}")) for item in items)
    return (Heading(plain(w.say(f"notice.{part}"))), Bullets(said))


def _read(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The kinds of columns that were read from this roster, in a fixed order."""
    used = {"title", *(_READ.get(column.becomes or "") for column in briefing.roster.columns)}
    kinds = [
        w.join(tuple(w.say(f"notice.read.{kind}") for kind in group if kind in used))
        for group in _TOGETHER
        if used.intersection(group)
    ]
    return (
        Heading(plain(w.say("notice.read"))),
        Paragraph(plain(w.say("notice.read.what"))),
        Bullets(tuple(plain(said) for said in kinds)),
    )


def _not_read(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    shut = sum(column.person and not column.becomes for column in briefing.roster.columns)
    skipped = (Paragraph(plain(w.count("notice.skipped", shut))),) if shut else ()
    return (
        Heading(plain(w.say("notice.not_read"))),
        Paragraph(plain(w.say("notice.not_read.what"))),
        Bullets(tuple(plain(w.say(f"notice.not_read.{kind}")) for kind in _NOT_READ)),
        *skipped,
    )


def _contact(w: Wording, width: float) -> Block:
    """Lines for the people to ask, and for the days within which a reply is promised."""
    asked = tuple(w.say(f"notice.ask.{part}") for part in ("name", "reach", "staff_side"))
    return Box(
        (
            Heading(plain(w.say("notice.ask")), 3),
            Space(3),
            *fields(asked[:2], width, (3, 2)),
            Space(5),
            *fields((asked[2], w.say("notice.object.reply")), width, (3, 1)),
            Heading(plain(w.say("notice.object")), 3),
            Paragraph(plain(w.say("notice.object.how"))),
        )
    )
