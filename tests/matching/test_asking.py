"""Asking: a title of many people is looked at once, and its answer stays automatic."""

from dataclasses import replace

from builders_desktop import line, match

from desktop.matching.asking import asked_once

NURSE = "29-1141.00"


def ask(*rows):
    lines, matches = zip(*rows, strict=True)
    return asked_once(lines, matches)


def test_a_title_of_two_in_a_hundred_is_asked():
    assert ask((line("Nurse", 2), match(NURSE)), (line("Aide", 98), match(None))) == {0}


def test_a_rarer_one_is_not():
    assert ask((line("Nurse", 1), match(NURSE)), (line("Aide", 98), match(None))) == frozenset()


def test_it_is_asked_once_where_most_people_have_it():
    rows = [(line("Nurse", n, department=d), match(NURSE)) for d, n in (("A", 3), ("B", 9))]
    assert ask(*rows, (line("NURSE", 4, department="C"), match(NURSE))) == {1}


def test_departments_count_together():
    rows = [(line("Nurse", 1, department=str(n)), match(NURSE)) for n in range(3)]
    assert ask(*rows, (line("Aide", 117), match(None))) == {0}


def test_what_somebody_decided_is_not_asked_again():
    decided = replace(match(NURSE), decided=True)
    rows = [(line("Nurse", 5, department="A"), decided)]
    assert ask(*rows, (line("Nurse", 5, department="B"), match(NURSE))) == frozenset()


def test_what_is_to_be_confirmed_anyway_needs_no_flag():
    assert ask((line("Nurse", 5), match(NURSE, "review"))) == frozenset()


def test_a_file_without_people_asks_nothing_that_is_not_automatic():
    assert asked_once((), ()) == frozenset()
