"""The role sheet as a reader meets it: goldens, and the hard rules that hold on every sheet."""

import re
from dataclasses import replace

import pytest
from approval import approve
from builders import alone, grow, role, spread, unmatched
from hypothesis import given
from hypothesis import strategies as st
from plain_text import blocks_of, plain_text, prose_of, text_of, words_of
from readability import grade
from role_sheet_samples import OPTIONS, bare, in_general, records, with_sheets
from sign_samples import signs

from reports.document import DataTable, Figure, Heading, Label, Paragraph
from reports.sections.role_sheet import role_sheet, sheet_roles
from reports.sections.sheet_fullness import FULLNESS, kept_options

NOT_VALIDATED = (
    "This is task overlap with current AI tools. "
    "It has not been validated as a prediction of job loss."
)
UNSURE = records(
    people=3, small_team=True, to_confirm_people=3, status="review", exposure=spread(61, 20, 98),
    tier="mixed", tier_rule="g", borderline=("human_led",), confidence="thin",
    confidence_reasons=("confidence.reason.to_confirm", "confidence.reason.spread"),
    cautions=("caution.imaging", "caution.robotics"), projection=-12.4,
)  # fmt: skip
ROLES = {"full": records(), "bare": bare(), "unsure": UNSURE, "general": in_general()}


def sheet(line, fullness=FULLNESS[0], **changes):
    library = (line,) if line.status == "library" else ()
    roles = () if library else (line,)
    return role_sheet(with_sheets(*roles, library=library, **changes), line, fullness)


def said(line, fullness=FULLNESS[0], **changes):
    """All words of a sheet on one line, spaces made plain, borders of boxes left out."""
    words = words_of(sheet(line, fullness, **changes)).replace("\n| ", "\n")
    return " ".join(words.replace("\N{NON-BREAKING HYPHEN}", "-").split())


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize("name", sorted(ROLES))
def test_the_text_is_the_approved_one(name, locale, request):
    approve(
        f"documents/role_{name}-B-{locale}.txt",
        plain_text(sheet(ROLES[name], locale=locale)),
        request,
    )


# ---- scores and ranges ---------------------------------------------------------------------


def figures(document):
    return [b.drawing for b in blocks_of(document.blocks) if isinstance(b, Figure)]


def alts(document):
    return [drawing.alt for drawing in figures(document)]


@pytest.mark.parametrize("fullness", FULLNESS)
@pytest.mark.parametrize("name", sorted(ROLES))
def test_a_score_never_stands_without_its_range(name, fullness):
    for text in re.findall(
        r"[Ee]xposure \d+.{0,8}|[Ss]core \d+.{0,8}", said(ROLES[name], fullness)
    ):
        assert re.match(r"Exposure \d+, range ", text), text


@given(st.floats(0, 100), st.floats(0, 69))
def test_whatever_the_range_the_score_stands_before_it_and_the_bar_below(score, width):
    low, high = max(0.0, score - width / 2), min(100.0, score + width / 2)
    document = sheet(records(exposure=spread(score, low, high)))
    title = next(text_of(b.text) for b in blocks_of(document.blocks)
                 if isinstance(b, Heading) and text_of(b.text).startswith("Exposure"))  # fmt: skip
    assert re.fullmatch(r"Exposure \d+, range \d+ to \d+", title)
    assert alts(document)[:1] == [title]


def test_a_range_wider_than_70_points_shows_no_score_and_no_bar():
    document = sheet(UNSURE)
    assert "Too uncertain to use" in words_of(document)
    assert "61" not in words_of(document)
    assert [alt for alt in alts(document) if "xposure" in alt] == []


def test_a_role_without_a_range_says_so():
    words = said(records(exposure=None, tier=None, tier_rule="b"))
    assert "No range: too few studies" in words
    assert "No tier." in words


def test_the_score_says_what_it_is_a_percentage_of_and_the_raw_shares_of_tasks_follow():
    words = said(records())
    assert "more exposed than at least 61, and perhaps all, of every 100 US jobs" in words
    assert "24% of its tasks. With added software it is 94% of its tasks." in words


def test_an_option_shows_the_range_after_it_never_a_score():
    words = said(records())
    assert "Clear drop: 0 to 33. Hands-on operations." in words
    assert "Sideways: 57 to 100. Information: reshape." in words
    assert "Same role: 61 to 100" in words


def test_a_target_that_is_too_uncertain_shows_no_range():
    vague = replace(OPTIONS[3], exposure=spread(60, 10, 99))
    words = said(records(options=(*OPTIONS[:3], vague)))
    assert "Coding auditor. AI oversight and training | Too uncertain to use" in words


def test_one_study_is_a_quarter_in_words_never_a_number():
    document = sheet(records())
    studies = next(b for b in blocks_of(document.blocks) if isinstance(b, DataTable))
    assert [text_of(row[2]) for row in studies.rows] == [
        "Top quarter", "Top quarter", "Lower middle",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"quarter": None}, "Not covered"), ({"left_out": True}, "Left out: cannot see it")],
)
def test_a_study_that_does_not_count_is_named_with_the_reason(changes, words):
    line = records()
    blind = (*line.readings[:2], replace(line.readings[2], **changes))
    assert f"AI chat use (2025) | – | {words}" in said(replace(line, readings=blind))


# ---- small groups --------------------------------------------------------------------------


def test_a_role_of_one_person_and_an_unmatched_title_get_no_sheet_of_their_own():
    lines = (records(), alone(), unmatched())
    assert sheet_roles(with_sheets(*lines)) == lines[:1]
    for line in lines[1:]:
        with pytest.raises(ValueError, match=line.name):
            role_sheet(with_sheets(*lines), line)


def test_a_small_department_gets_only_what_is_in_the_library():
    small = with_sheets(records(), suppressed="small_department", library=(in_general(),))
    assert sheet_roles(small) == (in_general(),)


def test_a_general_sheet_says_first_that_it_is_about_nobody():
    document = sheet(in_general())
    assert document.name == "General role sheet"
    assert text_of(document.blocks[1].text) == (
        "General sheet about the occupation. It says nothing about any person."
    )


def test_a_general_sheet_holds_nothing_local_even_if_the_gate_lets_it_through():
    guarded = in_general()
    leaking = in_general(
        titles=("CANARY SISTER",), people=7391, fte=7391.5, to_confirm_people=7391,
        small_team=True, timing="now",
    )  # fmt: skip
    words = plain_text(sheet(leaking))
    assert words == plain_text(sheet(guarded))
    assert "CANARY" not in words
    assert "7,391" not in words


def test_the_general_sheet_of_two_departments_is_the_same_but_for_the_header():
    first, second = (
        with_sheets(*roles, library=(in_general(),), department=name)
        for name, roles in (("Ward 7391", (records(people=73),)), ("Clinic", (role(people=9),)))
    )
    assert role_sheet(first, in_general()).blocks == role_sheet(second, in_general()).blocks
    assert role_sheet(first, in_general()).title == "General role sheet: Radiologist"


def test_teams_of_two_to_four_carry_a_notice():
    assert "Small team (2 to 4): take care not to speak of a person." in said(UNSURE)
    assert "Small team" not in said(records())


# ---- what every sheet says -----------------------------------------------------------------


@pytest.mark.parametrize("fullness", FULLNESS)
@pytest.mark.parametrize("name", sorted(ROLES))
def test_the_shortest_sheet_still_says_what_it_must(name, fullness):
    bold = [
        run.text for b in blocks_of(sheet(ROLES[name], fullness).blocks)
        if isinstance(b, Paragraph) for run in b.text if run.bold
    ]  # fmt: skip
    words = said(ROLES[name], fullness)
    assert NOT_VALIDATED in bold
    assert "The human decision here." in bold
    assert "The other side." in bold
    assert "Confidence: " in words
    assert "This page says nothing about safe staffing levels." in words
    assert "Options to discuss" in words
    assert "Why: " in words


def test_every_fullness_says_no_more_than_the_one_before():
    words = [len(said(records(), fullness)) for fullness in FULLNESS]
    assert words == sorted(words, reverse=True)


@pytest.mark.parametrize("fullness", FULLNESS)
def test_there_are_three_options_or_more_staying_first_and_both_other_directions(fullness):
    table = next(
        b for b in blocks_of(sheet(records(), fullness).blocks)
        if isinstance(b, DataTable) and text_of(b.columns[0].head) == "Option"
    )  # fmt: skip
    first = [text_of(row[0]) for row in table.rows]
    assert len(first) >= 3
    assert first[0] == "Stay: more exceptions and checks, less typing."
    assert any("contact" in text for text in first[1:])
    assert any("AI oversight" in text.replace("\xa0", " ") for text in first[1:])


@given(st.lists(st.sampled_from(["deepen", "oversee"]), min_size=2, max_size=6), st.integers(3, 4))
def test_options_that_are_dropped_leave_no_lane_empty(lanes, most):
    options = [grow("reshape", "option.reshape.mixed"), *(grow(lane, "x") for lane in lanes)]
    kept = kept_options(options, most)
    assert len(kept) == min(most, len(options))
    assert {o.lane for o in kept} == {o.lane for o in options}


def test_an_option_shows_programme_gate_date_fee_and_what_is_not_confirmed():
    words = said(records())
    assert "400 hours of hands-on work; no degree. CRCST (HSPA)." in words
    assert "| About 6 months | Under $250 †" in words
    assert "† Not confirmed with the issuing body." in words
    assert "Entry: Associate’s degree." in words
    assert "| Not known | Not known" in words


def test_work_that_is_new_has_no_range_and_never_stands_without_what_speaks_against_it():
    new = replace(
        OPTIONS[3], target="AI auditor", exposure=None, tier=None, drop="none", pay="unknown",
        maturity="some_training", risk="There may be few posts.", against="No posts were counted.",
    )  # fmt: skip
    line = records(options=(*OPTIONS[:3], new))
    assert "**" not in said(line)
    assert "New work: no range. Some training." in said(line)
    assert "AI auditor: There may be few posts." in said(line)
    for fullness in FULLNESS:
        assert "The other side. AI auditor: No posts were counted." in said(line, fullness)


def test_a_way_of_the_hospital_s_own_has_its_title_reason_step_and_what_carries_over():
    own = replace(
        OPTIONS[0], key="option.move", title="Stay: code the hard cases",
        text="Software drafts the rest.", carries="All of the present work",
        step="Note what you had to correct.", months=(0, 0), cost_band="0",
    )  # fmt: skip
    words = said(records(options=(own, *OPTIONS[1:])))
    assert (
        "Stay: code the hard cases. | Same role: 61 to 100 | Software drafts the rest. "
        "Note what you had to correct. Carries over: All of the present work. | Now | None"
    ) in words


def test_a_dagger_is_explained_only_where_one_stands():
    assert "†" not in said(records(options=OPTIONS[:1] + OPTIONS[2:]))


def test_british_sheets_say_that_pay_is_a_direction_in_us_data():
    words = said(records(), locale="en-GB")
    assert "Pay lower." in words
    assert "Pay higher." in words
    assert "Pay is from US data. Check your own bands." in words


@pytest.mark.parametrize(
    ("months", "words"),
    [((0, 0), "Now"), ((0, 1), "Within 1 month"), ((0, 3), "Within 3 months"),
     ((6, 6), "About 6 months"), ((3, 12), "3 to 12 months"), ((12, 12), "About 1 year"),
     ((18, 18), "About 18 months"), ((24, 24), "About 2 years"), ((24, 48), "2 to 4 years"),
     (None, "Not known")],
)  # fmt: skip
def test_the_earliest_date_is_said_in_round_words(months, words):
    timed = replace(OPTIONS[2], months=months)
    assert f"| {words} |" in said(records(options=(OPTIONS[0], timed, OPTIONS[3])))


@pytest.mark.parametrize(
    ("change", "words"),
    [(7.5, "about 8% more jobs"), (-12.4, "about 12% fewer jobs"), (0.4, "about as many jobs")],
)
def test_the_projection_stands_on_the_other_side(change, words):
    assert words in said(records(projection=change))


def test_studies_that_are_far_apart_speak_against_one_another():
    words = said(records(contrary=()))
    assert "one places this work in the lower middle, one in the top quarter" in words


def test_a_study_that_was_left_out_does_not_speak_against_the_others():
    line = records(contrary=())
    blind = (*line.readings[:2], replace(line.readings[2], quarter=0, left_out=True))
    assert "The studies disagree" not in said(replace(line, readings=blind))
    assert "one places this work in the lowest quarter" in said(
        replace(line, readings=(*blind[:2], replace(blind[2], left_out=False)))
    )


@pytest.mark.parametrize(
    ("lanes", "words"),
    [
        (("oversee",), "Sideways means exposure stays about the same: the work is new"),
        (("deepen",), "Sideways means exposure stays about the same. "),
        (("oversee", "deepen"), "Sideways means exposure stays about the same. "),
    ],
)
def test_only_ai_work_is_called_new(lanes, words):
    moves = tuple(replace(OPTIONS[3], lane=lane, drop="sideways") for lane in lanes)
    assert words in said(records(options=(OPTIONS[0], *moves)))


def test_an_unclear_timing_says_that_no_tool_touches_the_role():
    words = "Timing: unclear, as no AI tool you named touches it."
    assert words in said(records(timing="unclear", tools=()))


def test_a_caution_does_not_repeat_the_reason_before_it():
    assert "They were not checked for this one." not in said(records())
    assert "They were not checked for this one." in said(
        records(confidence_reasons=("confidence.reason.spread",))
    )


def heads_of(document):
    return [text_of(b.text) for b in blocks_of(document.blocks) if isinstance(b, Heading)]


LISTS = ["– Time likely to fall", "+ Time likely to grow", "= Stays with a person"]
NO_PICTURE = replace(FULLNESS[0], picture=False)


def test_duties_are_time_that_falls_grows_or_stays():
    for document in (sheet(records(tier="human_led")), sheet(records(), NO_PICTURE)):
        assert heads_of(document)[-4:-1] == LISTS
    assert not [h for h in map(str, said(bare()).split("Options")) if "Time likely" in h]


@pytest.mark.parametrize("tier", ["information_routine", "information_expert"])
def test_information_work_is_drawn_as_it_is_today_and_as_it_may_be_later(tier):
    document = sheet(records(tier=tier))
    assert heads_of(document)[-2:] == ["How the work may change", "Options to discuss"]
    (alt,) = alts(document)[1:]
    today, later = alt.split(" Later, in the same post: ")
    assert "Coding routine outpatient visits" in today
    assert "Reviewing codes that software suggests" in later
    assert "Coding routine" not in later
    assert "Reviewing codes" not in today


def test_a_duty_that_stays_is_drawn_on_both_sides():
    drawing = figures(sheet(records()))[1]
    words = [s.text for s in drawing.shapes if isinstance(s, Label)]
    stays = records().duties_stay[0].split()[0]
    assert sum(stays in word for word in words) == 2
    assert {"Today", "Later, in the same post"} <= set(words)


def test_a_picture_needs_duties_on_both_sides():
    assert heads_of(sheet(records(duties_grow=())))[-3:-1] == [LISTS[0], LISTS[2]]


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize("name", sorted(ROLES))
def test_the_reading_grade_is_kept(name, locale):
    assert grade(prose_of(sheet(ROLES[name], locale=locale))) <= 8


# ---- tools, notes and the ladder -----------------------------------------------------------


def tooled(role, **changes):
    whole = with_sheets(role, signs=signs(), **changes)
    return " ".join(words_of(role_sheet(whole, role)).replace("\n| ", " ").split())


def test_tools_in_use_or_planned_that_touch_its_duties_are_named():
    role = records(tools=("revenue_cycle", "intake_triage", "diagnostics"), timing="now")
    words = tooled(role)
    assert (
        "Timing: now (in use: revenue-cycle automation; planned: intake and triage assistant)."
    ) in words
    assert "AI diagnostics" not in words  # not in use
    planned = tooled(replace(role, timing="years", tools=("intake_triage",)))
    assert "Timing: 1 to 3 years (planned: intake and triage assistant)." in planned
    assert "Timing: now, as a tool you named is live." in tooled(replace(role, tools=()))


def test_a_sheet_about_an_occupation_in_general_names_no_tool_of_the_department():
    role = in_general(tools=("revenue_cycle",))
    assert "Timing:" not in words_of(
        role_sheet(with_sheets(records(), library=(role,), signs=signs()), role)
    )


def test_before_a_tool_learns_from_staff_there_is_something_to_agree():
    assert "agree credit, consent, pay and workload first" in said(records())
    without = records(options=OPTIONS[:3])
    assert "agree credit" not in said(without)


def test_clinicians_get_reach_and_risk_and_an_example_of_a_ladder():
    nurse = records(tier="in_person_care", code="29-1141.00")
    words = said(nurse)
    assert "One good call can reach many; so can one error." in words
    assert "Example, not a norm: five years in clinic, from 2031 five as an AI trainer" in words
    assert "not a norm" not in said(records())
    assert "not a norm" not in said(records(tier="human_led", code="11-9111.00"))


def test_where_new_work_is_an_option_it_says_how_a_specialty_forms():
    new = replace(OPTIONS[3], maturity="idea", exposure=None, tier=None)
    assert "How new work becomes a specialty" in said(records(options=(*OPTIONS[:3], new)))
    assert "specialty" not in said(records())


def test_work_led_by_people_says_that_exposure_is_not_displacement():
    assert "Exposure is not displacement" in said(records(tier="human_led"))
    assert "Exposure is not displacement" not in said(records())


def test_those_who_answer_for_a_diagnosis_read_it_on_a_short_sheet_as_well_and_once():
    physician = records(tier="human_led", tier_rule="a")
    assert "Exposure is not displacement" in said(physician, FULLNESS[-1])
    assert said(physician).count("Exposure is not displacement") == 1
