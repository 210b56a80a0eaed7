"""The documents as a reader meets them: goldens, and the hard rules that hold on every page."""

import re
from dataclasses import replace

import departments
import pytest
from approval import approve
from builders import alone, briefing, grow, move, numbers_of, role, spread, unmatched
from hypothesis import given
from hypothesis import strategies as st
from plain_text import blocks_of, plain_text, prose_of, text_of, words_of
from readability import grade
from sign_samples import entered

from reports.document import DataTable, Drawing, Paragraph
from reports.sections.compose import SECTIONS, composable, compose

WHOLE = ("one_role", "four_roles", "eight_roles", "sixty_roles")
GOLDENS = [
    ("one_role", "A", "en-US"), ("four_roles", "A", "en-US"), ("four_roles", "D", "en-US"),
    ("four_roles", "G", "en-US"), ("four_roles", "A", "en-GB"), ("four_roles", "D", "en-GB"),
    ("eight_roles", "A", "en-US"), ("eight_roles", "G", "en-GB"), ("sixty_roles", "A", "en-US"),
    ("small_department", "G", "en-US"),
]  # fmt: skip
NOT_VALIDATED = (
    "This is task overlap with current AI tools. "
    "It has not been validated as a prediction of job loss."
)


def of(name, **changes):
    return replace(getattr(departments, name)(), **changes)


@pytest.mark.parametrize(("name", "key", "locale"), GOLDENS, ids=["-".join(g) for g in GOLDENS])
def test_the_text_is_the_approved_one(name, key, locale, request):
    document = compose(key, of(name, locale=locale))
    approve(f"documents/{name}-{key}-{locale}.txt", plain_text(document), request)


# ---- scores and ranges ---------------------------------------------------------------------


def role_tables(document):
    return [b for b in blocks_of(document.blocks) if isinstance(b, DataTable)]


def assert_no_score_stands_alone(document):
    for table in role_tables(document):
        heads = [text_of(column.head) for column in table.columns]
        if "Score" not in heads:
            continue
        place = heads.index("Score")
        for row in table.rows:
            score = text_of(row[place])
            if score != "–":
                assert isinstance(row[place + 1], Drawing)
                assert f"Exposure {score}, range " in row[place + 1].alt
    for text in re.findall(r"[Ee]xposure \d+.{0,8}|[Ss]core \d+.{0,8}", words_of(document)):
        assert re.match(r"\w+ \d+, range ", text), text


@pytest.mark.parametrize("name", WHOLE)
def test_a_score_never_stands_without_its_range(name):
    assert_no_score_stands_alone(compose("A", of(name)))


ROLES = st.builds(
    lambda people, low, width, tier, status: (
        role(
            f"Role of {people}",
            people,
            (low + width / 2, low, min(100, low + width)),
            tier=tier,
            status=status,
            to_confirm_people=people if status == "review" else 0,
        )
        if people > 1
        else alone(f"Role of {people}")
    ),
    st.integers(1, 40),
    st.floats(0, 60),
    st.floats(44, 90),
    st.sampled_from(["in_person_care", "human_led", "mixed", "information_routine", None]),
    st.sampled_from(["auto", "review", "confirmed"]),
)


@given(st.lists(ROLES | st.builds(unmatched, people=st.integers(1, 9)), min_size=1, max_size=30))
def test_whatever_the_department_no_score_stands_alone(roles):
    assert_no_score_stands_alone(compose("A", briefing(roles)))


def test_a_range_wider_than_70_points_shows_no_score_and_no_bar():
    shown = briefing((role(exposure=(61, 20, 98)), role("Biller", 4)))
    table = role_tables(compose("A", shown))[0]
    assert [text_of(cell) for cell in table.rows[0][2:4]] == ["–", "Too uncertain to use"]
    assert "61" not in words_of(compose("A", shown))


def test_roles_are_ordered_by_team_size_never_by_exposure():
    shown = briefing((role("B", 9, (20, 0, 42)), role("A", 7, (90, 68, 100)), role("C", 5)))
    table = role_tables(compose("A", shown))[0]
    assert [text_of(row[0]) for row in table.rows] == ["B", "A", "C"]


def test_how_to_read_a_bar_is_said_once():
    said = words_of(compose("A", of("eight_roles")))
    assert said.count("How to read a bar.") == 1
    assert "more exposed than between 20 and 64 of every 100 US jobs" in " ".join(said.split())


@pytest.mark.parametrize("name", WHOLE)
def test_percentages_say_of_what(name):
    said = " ".join(words_of(compose("A", of(name))).split())
    for match in re.finditer(r"\d+%(?! to \d)", said):
        assert said[match.end() :].startswith(" of "), said[match.start() :][:40]


# ---- small groups --------------------------------------------------------------------------


def unguarded(person):
    """A one-holder role that came through a broken privacy gate with everything on it."""
    return replace(
        person,
        exposure=spread(77, 55, 99),
        tier="information_expert",
        borderline=("mixed",),
        confidence="thin",
        confidence_reasons=("confidence.reason.spread",),
        cautions=("caution.imaging",),
        options=(
            grow("reshape", "option.reshape.mixed"),
            move("deepen", "Magician", decision="accepted", months=(1, 2)),
        ),
        timing="now",
        tools=("ai_scribe",),
        learning_hours=99.0,
        duties_fall=("Reading the crystal",),
    )


@pytest.mark.parametrize("suppressed", ["one_holder", None])
def test_a_role_of_one_person_has_no_value_even_if_the_gate_lets_one_through(suppressed):
    roles = (role(people=9), alone(), unmatched())
    open_gate = (roles[0], replace(unguarded(roles[1]), suppressed=suppressed), roles[2])
    guarded, leaking = (briefing(r, numbers=numbers_of(roles)) for r in (roles, open_gate))
    for key in "ACDFG":
        assert plain_text(compose(key, leaking)) == plain_text(compose(key, guarded))
        with_signs = (plain_text(compose(key, entered(b))) for b in (leaking, guarded))
        assert len(set(with_signs)) == 1


def test_a_role_of_one_person_is_listed_with_the_general_sheet():
    said = words_of(compose("A", of("four_roles")))
    assert "Nurse practitioner | 1 | – | One person: general sheet" in said


def test_an_unmatched_title_is_listed_and_never_scored():
    said = words_of(compose("A", of("eight_roles")))
    assert "“ASSOCIATE II” | 2 | – | Title not matched: no score" in said


def test_teams_of_two_to_four_carry_a_notice():
    said = " ".join(words_of(compose("A", of("four_roles"))).split())
    assert "Medical assistant | 4*" in said
    assert "*Small team, 2 to 4 people: words about the role come close to a person." in said
    assert "*Small team" not in words_of(compose("A", of("one_role")))


def test_a_department_under_five_people_has_only_what_names_no_role():
    small = of("small_department")
    assert [key for key in SECTIONS if composable(key, small)] == ["C", "F", "G"]
    for key in "AD":
        with pytest.raises(ValueError, match=key):
            compose(key, small)
    assert "there is no briefing for this department" in " ".join(
        words_of(compose("G", small)).split()
    )


def test_the_people_of_the_role_table_add_up():
    table = role_tables(compose("A", of("eight_roles")))[0]
    people = [int(text_of(row[1]).strip("*")) for row in table.rows]
    assert sum(people) == of("eight_roles").numbers.people


# ---- what every document says --------------------------------------------------------------


@pytest.mark.parametrize("key", "AD")
def test_the_sentence_of_validation_is_bold_and_word_for_word(key):
    bold = [
        run.text
        for block in blocks_of(compose(key, of("four_roles")).blocks)
        if isinstance(block, Paragraph)
        for run in block.text
        if run.bold
    ]
    assert NOT_VALIDATED in bold


@pytest.mark.parametrize("key", "ADG")
def test_a_set_without_a_reviewer_is_a_draft_in_words(key):
    draft = compose(key, of("four_roles"))
    assert draft.draft
    assert draft.status == "DRAFT. Not reviewed yet. November 24, 2026"
    final = compose(key, of("four_roles", reviewer="A. Silva, Head Nurse"))
    assert not final.draft
    assert final.status == "Final. Reviewed by A. Silva, Head Nurse, November 24, 2026"


def test_the_footer_names_version_edition_date_and_sample():
    assert compose("A", of("four_roles")).footer == (
        "Version 0.1.0 · Evidence 2026-09 · November 24, 2026"
    )
    assert compose("A", of("four_roles", sample=True)).footer.startswith("SAMPLE DATA · ")


def test_page_1_says_nothing_about_staffing_levels():
    said = " ".join(words_of(compose("A", of("four_roles"))).split("========")[0].split())
    assert "This page says nothing about safe staffing levels." in said


@pytest.mark.parametrize("name", WHOLE)
def test_there_are_three_decisions_and_something_not_known(name):
    document = compose("A", of(name))
    decisions = [t for t in role_tables(document) if text_of(t.columns[1].head) == "Decision"]
    assert len(decisions[0].rows) == 3
    assert "What we do not know" in words_of(document)


def test_a_match_still_to_confirm_drives_no_decision():
    unsure = role(people=6, status="review", to_confirm_people=6)
    said = words_of(compose("A", briefing((unsure, departments.nurse(7)))))
    assert "routine information work" not in said
    assert "Which notes and forms to take off the registered nurse team" in said


def test_stay_and_reshape_stands_beside_two_more_options():
    table = next(
        t for t in role_tables(compose("A", of("eight_roles")))
        if text_of(t.columns[1].head) == "Stay and reshape"
    )  # fmt: skip
    assert len(table.rows) == 5
    assert all(text_of(cell) not in {"", "–"} for row in table.rows for cell in row)


def test_the_other_tier_of_a_borderline_role_is_named_behind_page_1():
    first, behind = words_of(compose("A", of("four_roles"))).split("========", 1)
    assert "Information: discuss a move, borderline" in first
    assert "registration clerk (Mixed and changing)" in " ".join(behind.split())


def test_titles_to_confirm_are_marked():
    said = words_of(compose("A", of("eight_roles")))
    assert "Medical records specialist (to confirm)" in said
    assert "Billing clerk (2 of 5 to confirm)" in said


def test_numbers_of_a_team_of_one_role_become_a_sentence():
    said = words_of(compose("A", of("one_role")))
    assert "All 12 people here share one role: Housekeeping aide." in said
    assert "people covered" not in said


def test_a_department_without_any_match_gets_no_empty_boxes():
    said = words_of(compose("A", briefing((unmatched(people=9), alone()))))
    assert "do information work" not in said
    assert "Options by role" not in said
    assert "This page shows no options" in said


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize(("key", "highest"), [("A", 9), ("G", 9), ("D", 11)])
def test_the_reading_grade_is_kept(name, locale, key, highest):
    document = compose(key, of(name, locale=locale))
    notices = set(of(name).evidence.attributions)  # word for word what a licence asks for
    measured = grade([text for text in prose_of(document) if text not in notices])
    assert measured <= highest
