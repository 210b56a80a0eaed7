"""The board summary: one page, suppressed counts, both sides of the ledger."""

from dataclasses import replace

import pytest
from approval import approve
from hypothesis import given
from hypothesis import strategies as st
from plain_text import blocks_of, plain_text, prose_of, words_of
from readability import grade
from sign_samples import BRITISH_SCENARIOS, TOOLS, bare_summary, claim, signs, summary

from reports.document import Bullets, Figure, Paragraph, SideBySide
from reports.pdf.fitting import pages_of
from reports.sections.board_summary import summary_document, summary_exists
from reports.sections.compose import composable
from reports.signs import Feeder, Hours, Rungs, ScenarioLine, TierCount

TIERS = (
    "in_person_care", "human_led", "hands_on", "mixed", "information_expert", "information_routine",
)  # fmt: skip
EQUALITY = (
    "HR should check the equality effect of any plan; this tool does not hold the data to do it."
)


def british(**changes):
    return summary(locale="en-GB", signs=signs(scenarios=BRITISH_SCENARIOS), **changes)


def said(whole):
    return " ".join(words_of(summary_document(whole)).replace("\n| ", " ").split())


@pytest.mark.parametrize(
    ("name", "whole"),
    [("full-E-en-US", summary()), ("full-E-en-GB", british()), ("bare-E-en-US", bare_summary())],
)
def test_the_text_is_the_approved_one(name, whole, request):
    approve(f"documents/{name}.txt", plain_text(summary_document(whole)), request)


COUNTS = st.none() | st.integers(1, 200).map(lambda n: 5 * n)
SPANS = st.tuples(st.floats(-9e4, 9e4), st.floats(0, 9e4)).map(lambda p: Hours(p[0], p[0] + p[1]))
SCENARIO = st.one_of(
    st.builds(ScenarioLine, st.just("demand"), st.sampled_from([0, 10, 25]),
              net_hours=st.none() | SPANS),
    st.builds(ScenarioLine, st.sampled_from(["payer", "budget"]), st.sampled_from([0, -5, -10]),
              income_share=st.none() | st.floats(-0.5, 0)),
    st.builds(ScenarioLine, st.just("follow_up"), st.just(100),
              hours_needed=st.none() | st.floats(0, 900), hours_available=st.floats(0, 900)),
)  # fmt: skip


@given(
    st.lists(COUNTS, min_size=6, max_size=6),
    st.lists(SCENARIO, max_size=7),
    st.none() | SPANS,
    st.text("word ", max_size=300),
    st.sampled_from([("en-US", 2), ("en-US", 30), ("en-GB", 2), ("en-GB", 30)]),
)
def test_it_is_one_page_with_any_values(counts, scenarios, hours, heard, edition):
    whole = summary(
        locale=edition[0],
        months_old=edition[1],
        tiers=tuple(TierCount((t,), n) for t, n in zip(TIERS, counts, strict=True)),
        signs=signs(scenarios=tuple(scenarios), net_hours=hours, learning_hours=hours,
                    consulted=heard),
    )  # fmt: skip
    if summary_exists(whole):
        assert pages_of(summary_document(whole)) == 1


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_what_was_not_entered_is_said_and_not_left_as_an_empty_box(paper):
    words = said(bare_summary(paper=paper))
    assert "Hours: not entered yet." in words
    assert "No scenario was entered" in words
    assert "Nobody has entered which AI tools are in use or planned." in words
    assert "Consulted | Not entered yet." in words
    assert "All departments" in plain_text(summary_document(bare_summary()))


def test_there_are_three_risks_and_three_investments_whatever_was_entered():
    for whole in (summary(), bare_summary(), british()):
        lists = next(
            b for b in summary_document(whole).blocks
            if isinstance(b, SideBySide) and isinstance(b.columns[0][-1], Bullets)
        )  # fmt: skip
        assert [len(column[-1].items) for column in lists.columns] == [3, 3]


def test_counts_are_about_and_small_ones_only_fewer_than():
    whole = summary(
        tiers=(TierCount(("in_person_care",), 40), TierCount(("human_led",), None)), small_group=8
    )
    words = said(whole)
    assert "In-person care: about 40 people" in words
    assert "Human-led, AI-assisted: fewer than 8 people" in words
    assert "groups under 8 joined, so that none shows" in words


def test_joined_information_work_has_one_name():
    assert "Mixed and changing + Information work: about 30 people" in said(summary())


def test_numbers_of_people_who_could_become_auditors_are_never_printed():
    few = signs(feeder=Feeder(4, 1, 0.25, "broken"), rungs=Rungs(3.0, 1.0, 1.0, 0.0, 0.8, 2))
    words = said(summary(signs=few, validation_gaps=0))
    assert "They may not supply the 4 auditors wanted." in words
    assert "1 person" not in words


@pytest.mark.parametrize("whole", [summary(), british(), bare_summary()])
def test_the_equality_line_and_the_sentence_of_validation_are_bold_and_word_for_word(whole):
    bold = [
        run.text
        for block in blocks_of(summary_document(whole).blocks)
        for text in (
            block.items if isinstance(block, Bullets)
            else (block.text,) if isinstance(block, Paragraph) else ()
        )
        for run in text
        if run.bold
    ]  # fmt: skip
    assert EQUALITY in bold
    assert (
        "This is task overlap with current AI tools. "
        "It has not been validated as a prediction of job loss."
    ) in bold


def test_both_sides_of_the_ledger_are_told_everywhere():
    for whole in (summary(), british(), bare_summary()):
        assert "Never spend a saving twice." in said(whole)


def test_both_sides_have_their_numbers_where_both_were_entered():
    assert (
        "Inside: from 6 hours lost to 18 saved a week. Outside: 2.1% to 4.2% less income."
    ) in said(summary())
    assert "Outside: 5% less budget." in said(british())
    assert "Inside:" not in said(bare_summary())
    assert "Inside:" not in said(summary(signs=signs(net_hours=None)))


def test_lines_about_the_us_are_hidden_elsewhere():
    american, other = (
        said(summary(locale=locale, signs=signs(scenarios=(*BRITISH_SCENARIOS, *few))))
        for few in [(ScenarioLine("payer", -5, income_share=-0.02),)]
        for locale in ("en-US", "en-GB")
    )
    assert "Payer mix" in american
    assert "Budget pressure" not in american
    assert "Budget pressure" in other
    for word in ("Payer", "commercial cover", "In some states", "counsel", "Middle-class"):
        assert word not in other


def test_a_claim_about_the_world_outside_has_its_strength_and_is_never_an_unchecked_one():
    context = replace(claim("x", concepts=("X5",), text="Shocks come from outside."), strength="W")
    whole = replace(bare_summary(), claims=(context,))
    assert "Context. Shocks come from outside. Weak (Three hospital studies" in said(whole)
    hidden = replace(whole, claims=(replace(context, verified=False),))
    assert "Shocks" not in said(hidden)


def test_old_evidence_is_said_first():
    words = said(summary(months_old=19))
    assert words.lstrip("| ").startswith("Old evidence.")
    assert "Old evidence." not in said(summary())


def test_it_is_not_made_where_everything_together_is_a_small_group():
    nothing = summary(people=None, tiers=(TierCount(TIERS, None),))
    assert not composable("E", nothing)
    assert composable("E", summary())
    assert not composable("A", summary())
    with pytest.raises(ValueError, match="E"):
        summary_document(nothing)


def test_the_bar_says_in_words_what_it_shows():
    figure = next(b for b in summary_document(summary()).blocks if isinstance(b, Figure))
    assert figure.drawing.alt.startswith("In-person care: about 40 people; ")


def test_a_draft_is_a_draft_and_the_run_is_named():
    assert summary_document(bare_summary()).draft
    document = summary_document(summary())
    assert document.department == "Riverbend Hospital"
    assert document.footer == "SAMPLE DATA · Version 0.1.0 · Evidence 2026-09 · November 24, 2026"


@pytest.mark.parametrize("whole", [summary(), british(), bare_summary()])
def test_the_reading_grade_is_kept(whole):
    assert grade(prose_of(summary_document(whole))) <= 11


def test_the_samples_hold_every_state_of_a_tool():
    assert {tool.state for tool in TOOLS} == {"live", "planned", "none", "not_sure"}


def test_large_print_fills_its_two_pages_with_all_there_is_to_say():
    document = summary_document(summary(large_print=True))
    assert pages_of(document) == 2
    words = " ".join(words_of(document).split())
    assert "The studies do not cover robots" in words
    assert "Payer mix | 5 points less" in words
