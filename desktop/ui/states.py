"""States: how each of the five steps stands, in words for the rail."""

from typing import TYPE_CHECKING

from desktop.ui.common.language import Language
from desktop.ui.rail import STEPS

if TYPE_CHECKING:
    from desktop.ui.columns.reading import SheetReading
    from desktop.ui.journey import Journey

State = tuple[str, str, bool]  # step, words, can be opened


def states_of(journey: "Journey", language: Language) -> tuple[State, ...]:
    """The state of every step."""
    waiting = [(key, language.say("window.state.waiting"), False) for key in STEPS[2:]]
    if journey.hand is None:
        return (
            ("roster", language.say("window.state.start"), True),
            ("columns", language.say("window.state.no_roster"), False),
            *waiting,
        )
    known = (
        ("roster", journey.hand.path.name, True),
        ("columns", _columns(journey.hand.reading, language), True),
    )
    if journey.desk is None:
        return (*known, *waiting)
    return (
        *known,
        ("roles", _roles(journey, language), True),
        ("assessment", _assessment(journey, language), True),
        ("briefing", language.say(_briefing_key(journey)), True),
    )


def _columns(reading: "SheetReading", language: Language) -> str:
    """What is missing, else how many guesses are worth a look, else what is there."""
    from desktop.ui.columns.choice_header import sureness  # noqa: PLC0415 - not before the paint

    if reading.ledger is None:
        return language.say("window.state.columns.no_title")
    unsure = sum(sureness(column) in ("fair", "thin") for column in reading.columns)
    if unsure:
        return language.count("window.state.columns.check", unsure)
    unread = sum(column.person for column in reading.columns)
    return language.count("window.state.columns", len(reading.columns), unread=unread)


def _roles(journey: "Journey", language: Language) -> str:
    from desktop.ui.long_work import undecided  # noqa: PLC0415 - not before the first paint

    assert journey.desk is not None  # noqa: S101 - the caller has looked
    review = journey.desk.review
    left = len(undecided(review))
    if left == 0:
        return language.say("window.state.roles.done")
    return language.count("window.state.roles", left)


def _assessment(journey: "Journey", language: Language) -> str:
    if not journey.pictures:
        return language.say("window.state.ready")
    assert journey.desk is not None  # noqa: S101 - the pictures are made of it
    review = journey.desk.review
    silent = sum(not review.inputs_for(picture.name).tools for picture in journey.pictures)
    if silent:
        return language.count("window.state.assessment.tools", silent)
    roles = sum(len(picture.assessments) for picture in journey.pictures)
    return language.count("window.state.assessment", roles)


def _briefing_key(journey: "Journey") -> str:
    assert journey.desk is not None  # noqa: S101 - the caller has looked
    signed = journey.desk.review.settings.reviewer
    return "window.state.briefing.final" if signed else "window.state.briefing.draft"
