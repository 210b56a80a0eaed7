"""Certainty: which roles are borderline, which are less sure, and why."""

from collections.abc import Iterator

from reports.briefing import Briefing, RoleLine
from reports.document import Block, Bullets, Heading, Text, plain
from reports.sections.phrases import some
from reports.sections.places import scored
from reports.wording import Wording

_NAMED = 4
_FEWER = (2, 1)  # where the page holds no more
_BORDERLINE = 8  # as many as page 1 may hold


def certainty(briefing: Briefing, w: Wording) -> tuple[tuple[Block, ...], ...]:
    """Bullets that name roles by what makes them unsure; nothing where all are firm.

    Of many roles a shorter form names fewer: the sheet of a role says of each how sure it is.
    """
    roles = scored(briefing)
    forms = [_items(roles, w, _BORDERLINE, _NAMED)]
    forms += [_items(roles, w, most, most) for most in _FEWER]
    forms.append((*_borderline(roles, w, 1), *_counted(roles, w), *_cautions(roles, w, 1)))
    heading = Heading(plain(w.say("certainty")))
    return tuple((heading, Bullets(items, "small")) for items in dict.fromkeys(forms) if items)


def _items(roles: tuple[RoleLine, ...], w: Wording, borderline: int, most: int) -> tuple[Text, ...]:
    named = _borderline(roles, w, borderline)
    return (*named, *_reasons(roles, w, most), *_cautions(roles, w, most))


def _borderline(roles: tuple[RoleLine, ...], w: Wording, most: int) -> list[Text]:
    named = [
        w.say(
            "certainty.also",
            role=w.within(r.name),
            tiers=w.join(tuple(w.say(f"tier.short.{tier}") for tier in r.borderline)),
        )
        for r in roles
        if r.borderline
    ]
    return [w.rich("certainty.borderline", roles=some(named, most, w))] if named else []


def _reasons(roles: tuple[RoleLine, ...], w: Wording, most: int) -> list[Text]:
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
            roles=some(names, most, w),
        )
        for (word, reason), names in sorted(groups.items())
    ]


def _counted(roles: tuple[RoleLine, ...], w: Wording) -> Iterator[Text]:
    """How many roles are less sure, where there is no room for the reasons."""
    for word in ("fair", "thin"):
        found = sum(role.confidence == word for role in roles)
        if found:
            yield plain(w.count(f"certainty.counted.{word}", found))


def _cautions(roles: tuple[RoleLine, ...], w: Wording, most: int) -> list[Text]:
    groups: dict[str, list[str]] = {}
    for role in roles:
        for caution in role.cautions:
            names = groups.setdefault(caution, [])
            names.append(w.within(role.name) if names else role.name)
    return [
        w.rich("certainty.caution", caution=w.say(caution), roles=some(names, most, w))
        for caution, names in groups.items()
    ]
