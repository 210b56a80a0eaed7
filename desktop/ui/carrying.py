"""Carrying: the work in hand goes on with another roster, and says what of it is not used there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.ui.common.language import Language

if TYPE_CHECKING:
    from desktop.review.carrying import Unused
    from desktop.review.review import Review
    from desktop.ui.long_work import Opened

_NAMED = 3  # departments


def has_work(review: "Review | None") -> bool:
    """Whether somebody decided or entered anything; tries with the sample are no work."""
    if review is None or review.roster.sample:
        return False
    return bool(review.log or review.department_inputs)


def carried(hand: "Opened", before: "Review") -> "Opened":
    """The roster that was read, with the work and the settings of the review before."""
    from desktop.review.carrying import carry_decisions  # noqa: PLC0415 - not before the paint

    if hand.review is None:
        return hand
    review = replace(carry_decisions(before, hand.review), settings=before.settings)
    return replace(hand, review=review, plain=None, decided="")


def unused_in(hand: "Opened", before: "Review") -> "Unused":
    """What of the work has no place in the roster that was read."""
    from desktop.review.carrying import Unused, unused_of  # noqa: PLC0415 - the same reason

    return unused_of(before, hand.review) if hand.review is not None else Unused()


def unused_words(unused: "Unused", language: Language) -> str:
    """The one notice: what is not used, and that nothing of it is lost."""
    parts: list[str] = []
    if unused.answers:
        parts.append(language.count("window.carried.answers", unused.answers))
    if unused.departments:
        names, more = unused.departments[:_NAMED], len(unused.departments) - _NAMED
        shown = (*names, language.count("phrase.more", more)) if more > 0 else names
        departments = language.wording.join(shown)
        count = len(unused.departments)
        parts.append(language.count("window.carried.departments", count, departments=departments))
    if unused.roles:
        parts.append(language.count("window.carried.roles", unused.roles))
    return " ".join((*parts, language.say("window.carried.rest")))
