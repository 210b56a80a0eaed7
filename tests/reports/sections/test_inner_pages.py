"""Pages 2 to 4: what was not entered takes little room, and everything finds its page."""

from dataclasses import replace

import departments
import pytest
from approval import approve
from plain_text import plain_text, prose_of, words_of
from readability import grade
from sign_samples import BRITISH_SCENARIOS, TOOLS, entered, signs

from reports.pdf.fitting import pages_of
from reports.sections.compose import compose

NAMES = ("one_role", "four_roles", "eight_roles")


def of(name):
    return getattr(departments, name)()


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_text_is_the_approved_one(locale, request):
    scenarios = signs() if locale == "en-US" else signs(scenarios=BRITISH_SCENARIOS)
    whole = entered(of("eight_roles"), locale=locale, signs=scenarios)
    text = plain_text(compose("A", whole))
    approve(f"documents/eight_roles_entered-A-{locale}.txt", text, request)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_three_pages_where_nothing_was_entered_and_four_with_everything(name, paper, locale):
    changes = {"paper": paper, "locale": locale}
    assert pages_of(compose("A", entered(of(name), signs=signs(), **changes))) == 4
    bare = entered(of(name), signs=type(signs())(), claims=(), checklists=(), **changes)
    assert pages_of(compose("A", bare)) == 3


def test_nine_tools_in_use_still_keep_to_five_pages():
    tools = tuple(replace(TOOLS[2], key=f"tool_{n}") for n in range(9))
    whole = entered(of("eight_roles"), signs=signs(tools=tools, validation_gaps=9))
    assert pages_of(compose("A", whole)) <= 5


@pytest.mark.parametrize("name", [*NAMES, "sixty_roles"])
def test_not_entered_is_said_in_one_place_a_page(name):
    for page in words_of(compose("A", of(name))).split("========"):
        assert " ".join(page.split()).count("Not entered") <= 1


def test_what_has_no_room_stands_at_the_end():
    last = words_of(compose("A", of("sixty_roles"))).rsplit("========", 1)[1]
    assert "Roles not shown on page 1" in last.split("Read and discussed")[1]


@pytest.mark.parametrize("name", [*NAMES, "sixty_roles"])
def test_the_lists_are_there_once(name):
    said = words_of(compose("A", entered(of(name))))
    assert said.count("Read and discussed") == 1
    assert said.count("Options by role, largest team first") == 1
    assert said.count("Ask of each tool in use") == 1


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize("name", [*NAMES, "sixty_roles"])
def test_the_reading_grade_is_kept(name, locale):
    assert grade(prose_of(compose("A", entered(of(name), locale=locale)))) <= 9
