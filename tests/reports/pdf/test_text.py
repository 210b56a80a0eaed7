"""Breaking text into lines: nothing lost, nothing too wide, nothing torn that may stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.charts.lettering import width_of
from reports.document import Run, plain
from reports.pdf.text import (
    SOFT_HYPHEN,
    balanced_lines,
    break_lines,
    clean,
    lacking,
    measure,
    printed,
    units,
    widest_word,
)

texts = st.text(max_size=80) | st.text(alphabet="abcdéü -/–\u00a0", max_size=200)
runs = st.lists(st.builds(Run, texts, st.booleans(), st.booleans()), max_size=4).map(tuple)


def said(line):
    return "".join(span.text for span in line.spans)


def whole(line):
    """The line as it is copied: without the hyphens of torn words."""
    return said(line).replace(SOFT_HYPHEN, "")


@given(runs, st.floats(15, 400), st.booleans())
def test_lines_hold_every_character_in_order(text, width, bold):
    lines = break_lines(text, 9, width, bold=bold)
    broken = "".join(whole(line) + (" " if line.spaced else "") for line in lines)
    given_ = "".join(clean(run.text) for run in text)
    assert (
        broken.split(" ") == [w for w in given_.split(" ") if w]
        or not given_.strip(" ")
        or ("".join(broken.split(" ")) == "".join(given_.split(" ")))
    )


@given(runs, st.floats(15, 400))
def test_no_line_is_wider_than_its_place(text, width):
    for line in break_lines(text, 9, width):
        assert line.width <= width + 0.01
        drawn = sum(units(span.face, span.text) for span in line.spans) * 9 / 1000
        assert line.width == pytest.approx(drawn)


def test_words_stay_whole_when_they_fit():
    lines = break_lines(plain("one two three four five six"), 10, 60)
    assert [said(line) for line in lines] == ["one two", "three four", "five six"]
    assert [line.spaced for line in lines] == [True, True, False]


def test_a_word_wider_than_the_line_is_split_with_soft_hyphens():
    lines = break_lines(plain("x" * 100), 10, 60)
    assert "".join(whole(line) for line in lines) == "x" * 100
    assert [said(line)[-1] for line in lines[:-1]] == [SOFT_HYPHEN] * (len(lines) - 1)
    assert said(lines[-1])[-1] == "x"
    assert not any(line.spaced for line in lines)


def test_lines_break_after_hyphen_and_slash_but_not_inside_a_range():
    lines = break_lines(plain("Hands-on nurse/midwife 1–3 years"), 10, 62)
    assert [said(line) for line in lines] == ["Hands-on", "nurse/", "midwife 1–3", "years"]
    two = break_lines(plain("On 2026-11-24"), 10, measure("2026-11-24", 10) + 1)
    assert [said(line) for line in two] == ["On", "2026-11-24"]


def test_no_line_breaks_at_a_space_that_binds():
    assert len(break_lines(plain("5\u00a0%"), 10, 18)) == 1


def test_runs_without_a_space_between_them_are_one_word():
    text = (Run("It is not", bold=True), Run(", a more"))
    lines = break_lines(text, 10, measure("It is not", 10, "bold") + 0.5)
    assert [said(line) for line in lines][:2] == ["It is", "not, a"]


def test_accents_stay_with_their_letter_when_a_word_is_split():
    lines = break_lines(plain("y\u0323\u0300" * 40), 10, 31)
    assert all(said(line)[0] not in "\u0323\u0300" for line in lines)
    assert len(lines) > 1


def test_text_is_composed_and_what_is_lacking_is_replaced():
    assert clean("Jose\u0301 漢\t字\u200b") == "José \ufffd \ufffd"
    assert lacking("Jose\u0301 漢字 ok") == {"漢", "字"}
    assert lacking("\ufffd plain\u00ad") == set()
    assert printed("\u2212") == "\ufffd"  # the fonts have no minus: an en dash is written


def test_balanced_lines_are_as_many_but_shorter():
    text = plain("Final. Reviewed by a director of health information, November 20")
    greedy, even = break_lines(text, 9, 260), balanced_lines(text, 9, 260)
    assert len(greedy) == len(even) == 2
    assert min(line.width for line in even) > min(line.width for line in greedy)


def test_the_widest_word_fits_its_own_width():
    text = plain("Claims and prior authorization clerk")
    wide = widest_word(text, 9)
    assert wide == pytest.approx(width_of("authorization", 9))
    whole = [word for line in break_lines(text, 9, wide) for word in said(line).split()]
    assert whole == ["Claims", "and", "prior", "authorization", "clerk"]


def test_a_torn_word_has_no_hyphen_after_a_sign():
    lines = break_lines(plain("1" + "_" * 60), 10, 60)
    assert not any(SOFT_HYPHEN in said(line) for line in lines)


def test_soft_hyphens_of_a_roster_are_not_printed():
    assert clean("phle\u00adbotomist") == "phlebotomist"


def test_ligatures_and_wide_letters_are_printed_as_the_letters_they_are():
    assert clean("o\ufb03ce \ufb01rst \uff32\uff2e") == "office first RN"
    assert lacking("o\ufb03ce \uff32\uff2e") == set()
