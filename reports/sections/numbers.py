"""The numbers of page 1: who is covered, information work, resilient roles, open titles."""

from reports.briefing import Briefing
from reports.document import Block, NumberBox, Numbers, Paragraph, Text, plain
from reports.sections.phrases import share, share_span, signed, span
from reports.sections.places import scored
from reports.signs import Hours
from reports.wording import Wording


def numbers(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Four numbers, two where no role may be shown, one sentence for a team of one role."""
    if len(briefing.roles) == 1 and scored(briefing) and briefing.roles[0].tier:
        return (Paragraph(_one_role(briefing, w)),)
    boxes = [_covered(briefing, w)]
    if scored(briefing):
        boxes.append(_group("information", briefing.numbers.information_people, briefing, w))
        boxes.append(_group("resilient", briefing.numbers.resilient_people, briefing, w))
    net = briefing.signs.net_hours
    boxes.append(_titles(briefing, w) if net is None else _net(net, w))
    return (Numbers(tuple(boxes)),)


def _one_role(briefing: Briefing, w: Wording) -> Text:
    role = briefing.roles[0]
    tier = w.say(f"tier.{role.tier}")
    return w.rich("briefing.one_role", people=w.number(role.people), role=role.name, tier=tier)


def _covered(briefing: Briefing, w: Wording) -> NumberBox:
    n = briefing.numbers
    return NumberBox(
        w.say("briefing.covered", covered=w.number(n.covered_people), people=w.number(n.people)),
        plain(w.say("briefing.covered.caption"), bold=True),
        w.rich(
            "briefing.covered.detail",
            people=share(n.covered_people, n.people, w),
            fte=share(n.covered_fte, n.fte, w),
        ),
    )


def _group(kind: str, part: tuple[int, int], briefing: Briefing, w: Wording) -> NumberBox:
    people = briefing.numbers.people
    placed = sum(role.people for role in scored(briefing) if role.tier)
    return NumberBox(
        span(*part, w),
        plain(w.count(f"briefing.{kind}.caption", part[1]), bold=True),
        w.rich(
            f"briefing.{kind}.detail",
            share=share_span(part, people, w),
            people=w.number(people),
            open=w.count("briefing.not_placed", people - placed) if people > placed else "",
        ),
    )


def _net(hours: Hours, w: Wording) -> NumberBox:
    """What is left of the hours claimed as saved; open titles stand among the unknowns."""
    return NumberBox(
        w.say("phrase.span", low=signed(hours.low, w), high=signed(hours.high, w)),
        plain(w.say("briefing.net.caption"), bold=True),
        plain(w.say("briefing.net.detail")),
    )


def _titles(briefing: Briefing, w: Wording) -> NumberBox:
    review = sum(t.status == "review" for t in briefing.titles)
    unmatched = sum(t.status == "unmatched" for t in briefing.titles)
    key = "briefing.titles.detail" if review + unmatched else "briefing.titles.all"
    detail = w.count(
        key, len(briefing.titles), review=w.number(review), unmatched=w.number(unmatched)
    )
    return NumberBox(
        w.number(review + unmatched),
        plain(w.count("briefing.titles.caption", review + unmatched), bold=True),
        plain(detail),
    )
