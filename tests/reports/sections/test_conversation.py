"""The conversation sheet: open questions, room to write, a way to object, and never a score."""

import re
from dataclasses import replace

import departments
import pytest
from approval import approve
from builders import alone, briefing
from plain_text import blocks_of, plain_text, prose_of, words_of
from readability import grade

from reports.document import DataTable, Figure, Heading, MarkedText
from reports.pdf.fitting import pages_of
from reports.sections.compose import compose

EVERY = ("one_role", "four_roles", "eight_roles", "sixty_roles", "small_department")


def sheet(name="four_roles", **changes):
    return compose("C", replace(getattr(departments, name)(), **changes))


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_text_is_the_approved_one(locale, request):
    approve(f"documents/any-C-{locale}.txt", plain_text(sheet(locale=locale)), request)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_is_one_page(name, paper, locale):
    reviewer = "J. Okafor, Director of Health Information"
    assert pages_of(sheet(name, paper=paper, locale=locale, reviewer=reviewer)) == 1


def test_it_is_the_same_for_every_role_and_names_none():
    persons = briefing((alone("Radiologist"), alone("Perfusionist")))
    assert compose("C", persons).blocks == sheet().blocks


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_holds_no_score_no_tier_and_none_of_the_words_about_decline(locale):
    said = " ".join(prose_of(sheet("eight_roles", locale=locale))).casefold()
    assert not re.search(r"\d", said)
    for word in ("exposure", "tier", "resilien", "hollow", "shrink", "fall", "range"):
        assert word not in said, word
    assert "this sheet holds no score" in said


def test_there_is_a_box_to_object_with_a_contact_and_a_promised_reply():
    said = " ".join(words_of(sheet()).replace("\n| ", " ").split())
    inside = said[said.index("I think this is wrong because") :]
    assert "Give this to:" in inside
    assert "Phone, e-mail:" in inside
    assert "Written reply by:" in inside
    assert "union representative" in inside


def test_there_are_boxes_to_tick_for_the_three_lanes_and_for_something_else():
    ticks = [b for b in blocks_of(sheet().blocks) if isinstance(b, MarkedText)]
    assert len(ticks) == 4 + 3


def test_lines_to_write_on_are_at_least_6_mm_apart():
    blocks = list(blocks_of(sheet().blocks))
    lines = [b.drawing for b in blocks if isinstance(b, Figure)]
    assert len(lines) == 4 * 2 + 2 + 3 + 4 + 3
    assert all(line.height + 4 >= 17 and not line.alt for line in lines)
    assert all(b.row_height >= 17 for b in blocks if isinstance(b, DataTable))


def test_a_department_under_five_people_gets_it_as_well():
    assert isinstance(sheet("small_department").blocks[0], Heading)


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_reading_grade_is_kept(locale):
    assert grade(prose_of(sheet(locale=locale))) <= 7
