"""The five signs: each with its reading, and one sentence for those that nobody entered."""

from dataclasses import replace

import departments
from builders import alone, briefing, unmatched
from plain_text import text_of
from sign_samples import entered, signs

from reports.document import DataTable, Drawing, Paragraph
from reports.sections.signs_table import signs_table
from reports.signs import Compression, Feeder, Hours, ReadinessLine, Signs
from reports.wording import wording_for

W = wording_for("en-US")


def table(found):
    blocks = signs_table(entered(departments.eight_roles(), signs=found), W)
    return next(b for b in blocks if isinstance(b, DataTable))


def row(found, name):
    return next(r for r in table(found).rows if text_of(r[0]).startswith(name))


def missing(found):
    blocks = signs_table(entered(departments.eight_roles(), signs=found), W)
    return " ".join(text_of(b.text) for b in blocks if isinstance(b, Paragraph))


def test_all_five_have_a_row_and_nothing_is_missing():
    names = [text_of(r[0]).split(".")[0] for r in table(signs()).rows]
    assert names == [
        "Rungs of the ladder", "Harder days", "Hours to check AI", "Feeder check",
        "Fluent in care and data",
    ]  # fmt: skip
    assert missing(signs()) == ""


def test_every_reading_is_drawn_with_words_for_who_cannot_see_it():
    for each in table(signs()).rows:
        assert isinstance(each[1], Drawing)
        assert each[1].alt


def test_where_nothing_was_entered_one_sentence_names_all_and_there_is_no_table():
    found = signs_table(entered(departments.eight_roles(), signs=Signs()), W)
    assert not any(isinstance(b, DataTable) for b in found)
    said = missing(Signs())
    assert "harder days, hours to check AI, feeder check and fluent in care and data" in said
    assert "rungs of the ladder" in said


def test_only_what_is_missing_is_named():
    said = missing(signs(feeder=None))
    assert said.startswith("Not entered yet: feeder check.")
    assert "rungs" not in said


def test_safeguards_that_are_missing_are_named_and_those_in_place_are_praised():
    assert "Not in place: rotation, time to debrief and supervision." in text_of(
        row(signs(), "Harder")[2]
    )
    safe = signs(compression=Compression(0.3, "heavy", 0.5, 0.6, 0.0, ("rotation",), ()))
    assert "are in place" in text_of(row(safe, "Harder")[2])
    assert row(safe, "Harder")[1].alt == "Heavy"


def test_net_hours_are_said_as_lost_or_saved():
    for hours, words in (
        (Hours(-6, 18), "from 6 hours lost to 18 saved a week"),
        (Hours(3.5, 18), "4 to 18 hours saved a week"),
        (Hours(-8, -2), "2 to 8 hours lost a week"),
        (Hours(-8, 0), "0 to 8 hours lost a week"),
        (Hours(0, 0), "0 hours saved a week"),
    ):
        assert words in text_of(row(signs(net_hours=hours), "Hours")[2])


def test_groups_of_fewer_than_five_replies_are_not_reported():
    said = text_of(row(signs(), "Fluent")[2])
    assert "Nurses: Getting ready (14 replies)." in said
    assert "Not reported, as fewer than five replied: Leaders." in said


def test_several_groups_are_told_in_words():
    lines = (ReadinessLine("Nurses", 14, 2.1, "getting_ready"),
             ReadinessLine("Clerks", 6, 1.0, "starting"))  # fmt: skip
    cell = row(signs(readiness=lines), "Fluent")[1]
    assert text_of(cell) == "Nurses: Getting ready (14 replies); Clerks: Starting (6 replies)"


def test_one_step_is_singular_and_posts_without_a_grade_are_told():
    found = replace(signs().rungs, steps=1, unknown_fte=0.0)
    said = text_of(row(signs(rungs=found), "Rungs")[2])
    assert "1 step leads up from entry." in said
    assert "no grade" not in said
    assert "2.5 posts have no grade we can read." in text_of(row(signs(), "Rungs")[2])


def test_a_department_without_a_role_to_show_has_no_signs():
    assert signs_table(briefing((alone(), unmatched())), W) == ()


def test_a_ladder_without_a_step_up_says_so():
    found = replace(signs().rungs, steps=0)
    assert "No step leads up from entry." in text_of(row(signs(rungs=found), "Rungs")[2])


def test_a_feeder_of_nobody_is_a_sentence_and_never_a_count_of_people():
    said = text_of(row(signs(feeder=Feeder(2, 0, 0.0, "broken")), "Feeder check")[2])
    assert "Nobody here could qualify" in said
    assert "0 people" not in said
