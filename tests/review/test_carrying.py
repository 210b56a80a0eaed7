"""Carrying: work goes on with a corrected roster, and what has no place there is counted."""

from dataclasses import replace

from builders_desktop import line, match, review

from desktop.department.entered import ChoiceEntry, Inputs, RangeEntry
from desktop.evidence.local_programmes import LocalProgramme
from desktop.review.carrying import Unused, carry_decisions, unused_of

NURSE, CODER = "29-1141.00", "29-2072.00"


def decided(code=NURSE):
    return replace(match(code), status="confirmed", decided=True)


def roster(*pairs, **more):
    """A review of (title, department, match)."""
    made = review(*((line(title, 6, department=name), found) for title, name, found in pairs))
    return replace(made, **more)


def test_answers_entries_and_log_go_on_where_titles_and_departments_are_the_same():
    given = {"Ward": Inputs(meeting_hours=2)}
    before = roster(("Nurse", "Ward", decided(CODER)), department_inputs=given)
    after = roster(("Aide", "Ward", match(NURSE)), ("Nurse", "Ward", match(NURSE)))
    carried = carry_decisions(before, after)
    assert [m.code for m in carried.matches] == [NURSE, CODER]
    assert carried.matches[1].decided
    assert carried.inputs_for("Ward").meeting_hours == 2
    assert carried.log == before.log
    assert not unused_of(before, carried)


def test_an_answer_whose_title_is_gone_is_counted():
    before = roster(("Nurse", "Ward", decided()), ("Nurse", "Clinic", match(NURSE)))
    after = roster(("Nurse", "Clinic", match(NURSE)))
    assert unused_of(before, carry_decisions(before, after)) == Unused(answers=1)


def test_entries_of_a_department_that_is_gone_are_named_and_kept():
    given = {"Ward": Inputs(meeting_hours=2)}
    before = roster(("Nurse", "Ward", match(NURSE)), department_inputs=given)
    carried = carry_decisions(before, roster(("Nurse", "Ward 4", match(NURSE))))
    assert unused_of(before, carried) == Unused(departments=("Ward",))
    assert carried.department_inputs["Ward"].meeting_hours == 2, "it may come back"


def test_decisions_about_options_and_ranges_of_a_role_that_is_gone_are_counted():
    choice = ChoiceEntry(CODER, "x", "accepted", note="Two places")
    given = {"Ward": Inputs(choices=(choice,), ranges=(RangeEntry(NURSE, 10, 20, "we know"),))}
    before = roster(
        ("Nurse", "Ward", match(NURSE)), ("Coder", "Ward", match(CODER)), department_inputs=given
    )
    carried = carry_decisions(before, roster(("Nurse", "Ward", match(NURSE))))
    assert unused_of(before, carried) == Unused(roles=1)
    assert carried.inputs_for("Ward").choices == (choice,)


def test_courses_are_those_of_the_corrected_workbook_if_it_names_any():
    old, new = (LocalProgramme(name) for name in ("Old", "New"))
    before = roster(("Nurse", "Ward", match(NURSE)), inputs=Inputs(local_programmes=(old,)),
                    department_inputs={"Ward": Inputs(local_programmes=(old,))})  # fmt: skip
    plain = roster(("Nurse", "Ward", match(NURSE)))
    corrected = replace(plain, inputs=Inputs(local_programmes=(new,)))
    assert carry_decisions(before, corrected).inputs_for("Ward").local_programmes == (new,)
    assert carry_decisions(before, plain).inputs_for("Ward").local_programmes == (old,)
