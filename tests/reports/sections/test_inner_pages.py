"""Pages 2 to 4: what was not entered takes little room, and everything finds its page."""

from dataclasses import replace

import departments
import pytest
from approval import approve
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_text import plain_text, prose_of, words_of
from readability import grade
from sign_samples import BRITISH_SCENARIOS, TOOLS, entered, signs

from reports.pdf.fitting import pages_of
from reports.sections.compose import compose
from reports.signs import (
    Compression,
    Feeder,
    Hours,
    PajamaTime,
    ReadinessLine,
    Rungs,
    Signs,
    ToolLine,
)

NAMES = ("one_role", "four_roles", "eight_roles")


def of(name):
    return getattr(departments, name)()


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_text_is_the_approved_one(locale, request):
    scenarios = signs() if locale == "en-US" else signs(scenarios=BRITISH_SCENARIOS)
    whole = entered(of("eight_roles"), locale=locale, signs=scenarios)
    text = plain_text(compose("A", whole))
    approve(f"documents/eight_roles_entered-A-{locale}.txt", text, request)


SHARE = st.floats(0, 1)
HOURS = st.tuples(st.floats(-1e4, 1e4), st.floats(0, 1e4)).map(lambda p: Hours(p[0], p[0] + p[1]))
TOOL = st.builds(
    ToolLine, st.text("abc_", min_size=1, max_size=9), st.text(max_size=40),
    st.sampled_from(["none", "planned", "live", "not_sure"]),
    st.sampled_from(["", "low", "medium", "high"]), st.booleans(), st.text(max_size=60),
    st.none() | SHARE, st.text(max_size=60),
    st.lists(st.sampled_from(["checker", "sampling", "stop_rule"])).map(tuple),
    st.lists(st.text(max_size=30), max_size=5).map(tuple),
)  # fmt: skip
SAFEGUARDS = st.sets(st.sampled_from(["caseload_limit", "rotation", "debrief", "supervision"]))
SIGNS = st.builds(
    Signs,
    tools=st.lists(TOOL, max_size=9).map(tuple),
    validation_gaps=st.none() | st.integers(0, 9),
    rungs=st.none() | st.builds(Rungs, *(st.floats(0, 900) for _ in range(4)), SHARE,
                                st.integers(0, 5)),
    compression=st.none() | st.builds(
        Compression, SHARE, st.sampled_from(["slight", "noticeable", "heavy"]), SHARE, SHARE,
        SHARE, st.just(()), SAFEGUARDS.map(tuple)),
    saved_hours=st.none() | HOURS,
    governance_hours=st.none() | st.floats(0, 1e4),
    net_hours=st.none() | HOURS,
    feeder=st.none() | st.builds(Feeder, st.integers(0, 50), st.integers(0, 500), st.floats(0, 99),
                                 st.sampled_from(["covered", "thin", "broken"])),
    readiness=st.lists(st.one_of(
        st.builds(ReadinessLine, st.text(max_size=30), st.integers(5, 99), st.floats(0, 4),
                  st.sampled_from(["starting", "getting_ready", "ready"])),
        st.builds(ReadinessLine, st.text(max_size=30), st.none(), st.none(), st.none()),
    ), max_size=6).map(tuple),
    pajama=st.none() | st.builds(PajamaTime, st.floats(0, 600), st.floats(0, 600)),
    learning_hours=st.none() | HOURS,
    consulted=st.text(max_size=300),
)  # fmt: skip


@settings(max_examples=60)
@given(SIGNS, st.sampled_from(["one_role", "four_roles"]), st.sampled_from(["en-US", "en-GB"]))
def test_whatever_was_entered_the_pages_can_be_laid_out(found, name, locale):
    document = compose("A", entered(of(name), signs=found, locale=locale))
    assert 3 <= pages_of(document) <= 9


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


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_sixty_roles_take_four_pages_and_one_more_for_the_list_where_all_was_entered(paper, locale):
    changes = {"paper": paper, "locale": locale}
    assert pages_of(compose("A", replace(of("sixty_roles"), **changes))) == 4
    assert pages_of(compose("A", entered(of("sixty_roles"), signs=signs(), **changes))) == 5


def test_options_give_way_where_that_saves_a_page_at_the_end():
    reasons = ("to_confirm", "spread", "stand_in", "work_context")
    cautions = ("caution.imaging", "caution.robotics", "caution.work_context")
    whole = entered(of("sixty_roles"), signs=signs())
    roles = tuple(
        r if r.suppressed or r.status == "unmatched" else replace(
            r, confidence="thin", confidence_reasons=(f"confidence.reason.{reasons[n % 4]}",),
            cautions=(cautions[n % 3],),
        )
        for n, r in enumerate(whole.roles)
    )  # fmt: skip
    document = compose("A", replace(whole, roles=roles))
    said = words_of(document)
    assert pages_of(document) == 5
    assert said.index("Borderline and less sure") < said.index("Read and discussed")


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
