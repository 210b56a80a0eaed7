"""The numbers of page 1: who is covered, information work, resilient roles, open titles."""

from reports.briefing import Briefing
from reports.document import Block, NumberBox, Numbers, Paragraph, Text, plain
from reports.sections.phrases import fte, joined, share, share_span, span
from reports.sections.places import scored
from reports.wording import Wording


def numbers(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Four numbers, and the hours behind them."""
    boxes = [_covered(briefing, w)]
    if scored(briefing):
        boxes.append(_group("information", briefing.numbers.information_people, briefing, w))
        boxes.append(_group("resilient", briefing.numbers.resilient_people, briefing, w))
    boxes.append(_titles(briefing, w))
    return (Numbers(tuple(boxes)), Paragraph(hours(briefing, w), "small"))


def hours(briefing: Briefing, w: Wording) -> Text:
    """Full-time equivalents and how much of them the page covers; temporary and vacant apart."""
    n = briefing.numbers
    covered = w.rich(
        "briefing.fte",
        fte=fte(n.fte, w),
        covered=fte(n.covered_fte, w),
        share=share(n.covered_fte, n.fte, w),
    )
    return joined(covered, _assumed(briefing, w), _temporary(briefing, w), _vacant(briefing, w))


def _covered(briefing: Briefing, w: Wording) -> NumberBox:
    n = briefing.numbers
    return NumberBox(
        w.say("briefing.covered", covered=w.number(n.covered_people), people=w.number(n.people)),
        plain(w.say("briefing.covered.caption"), bold=True),
        w.rich("briefing.covered.detail", share=share(n.covered_people, n.people, w)),
    )


def _group(kind: str, part: tuple[int, int], briefing: Briefing, w: Wording) -> NumberBox:
    people = briefing.numbers.people
    return NumberBox(
        span(*part, w),
        plain(w.count(f"briefing.{kind}.caption", part[1]), bold=True),
        w.rich(
            f"briefing.{kind}.detail",
            share=share_span(part, people, w),
            people=w.number(people),
        ),
    )


def _titles(briefing: Briefing, w: Wording) -> NumberBox:
    review = sum(t.status == "review" for t in briefing.titles)
    unmatched = sum(t.status == "unmatched" for t in briefing.titles)
    return NumberBox(
        w.number(review + unmatched),
        plain(w.count("briefing.titles.caption", review + unmatched), bold=True),
        plain(
            w.count(
                "briefing.titles.detail",
                len(briefing.titles),
                review=w.number(review),
                unmatched=w.number(unmatched),
            )
        ),
    )


def _assumed(briefing: Briefing, w: Wording) -> Text:
    return w.rich("briefing.fte.assumed") if briefing.roster.fte_source == "assumed" else ()


def _temporary(briefing: Briefing, w: Wording) -> Text:
    n = briefing.numbers.temporary_people
    return plain(w.count("briefing.temporary", n)) if n else ()


def _vacant(briefing: Briefing, w: Wording) -> Text:
    n = briefing.numbers.vacant_posts
    return plain(w.count("briefing.vacant", n)) if n else ()
