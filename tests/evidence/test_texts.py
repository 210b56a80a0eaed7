"""Texts of evidence tables: set as they are printed, in both locales."""

from desktop.evidence.texts import both


def test_texts_are_read_with_the_apostrophe_of_print():
    assert both("A nurse's day", "") == dict.fromkeys(("en-US", "en-GB"), "A nurse\u2019s day")


def test_a_british_text_stands_where_it_differs():
    assert both("A color", "A colour") == {"en-US": "A color", "en-GB": "A colour"}
