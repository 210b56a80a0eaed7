"""Certainty: which roles are borderline, which are less sure, and why."""

from reports.briefing import Briefing, RoleLine
from reports.document import Block, Bullets, Heading, Text, plain
from reports.sections.phrases import some
from reports.sections.places import scored
from reports.wording import Wording

_NAMED = 4
_BORDERLINE = 8  # as many as page 1 may hold


def certainty(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Bullets that name roles by what makes them unsure; nothing where all are firm."""
    roles = scored(briefing)
    items = [*_borderline(roles, w), *_reasons(roles, w), *_cautions(roles, w)]
    if not items:
        return ()
    return (Heading(plain(w.say("certainty"))), Bullets(tuple(items), "small"))


def _borderline(roles: tuple[RoleLine, ...], w: Wording) -> list[Text]:
    named = [
        w.say(
            "certainty.also",
            role=w.within(r.name),
            tiers=w.join(tuple(w.say(f"tier.short.{tier}") for tier in r.borderline)),
        )
        for r in roles
        if r.borderline
    ]
    return [w.rich("certainty.borderline", roles=some(named, _BORDERLINE, w))] if named else []


def _reasons(roles: tuple[RoleLine, ...], w: Wording) -> list[Text]:
    """One bullet per word and first reason; firm needs no defence here."""
    groups: dict[tuple[str, str], list[str]] = {}
    for role in roles:
        if role.confidence in {"fair", "thin"}:
            for reason in role.confidence_reasons[:1]:
                groups.setdefault((role.confidence, reason), []).append(w.within(role.name))
    return [
        w.rich(
            "certainty.reason",
            word=w.say(f"confidence.{word}"),
            reason=w.say(reason),
            roles=some(names, _NAMED, w),
        )
        for (word, reason), names in sorted(groups.items())
    ]


def _cautions(roles: tuple[RoleLine, ...], w: Wording) -> list[Text]:
    groups: dict[str, list[str]] = {}
    for role in roles:
        for caution in role.cautions:
            names = groups.setdefault(caution, [])
            names.append(w.within(role.name) if names else role.name)
    return [
        w.rich("certainty.caution", caution=w.say(caution), roles=some(names, _NAMED, w))
        for caution, names in groups.items()
    ]
