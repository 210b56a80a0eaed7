"""Quoting: a manager finds in a reason the letters that stand in the roster."""

import pytest

from desktop.matching.match import Reason
from desktop.matching.quoting import quoted


def word(text):
    return Reason("reason.level", (("word", text),))


@pytest.mark.parametrize(
    ("title", "read", "written"),
    [
        ("Radlg Tchn II", "tchn", "Tchn"),
        ("CODER SR", "sr", "SR"),
        ("Préposé", "prepose", "Préposé"),
        ("Registrar RA", "ra", "RA"),
        ("R.N. Supervisor", "rn", "rn"),
    ],
)
def test_a_piece_stands_in_the_letters_of_the_title(title, read, written):
    assert quoted([word(read)], title) == (word(written),)


def test_what_a_piece_was_read_as_stays():
    reason = Reason("reason.abbreviation", (("short", "tchn"), ("long", "technician")))
    ((_, short), (_, long)) = quoted([reason], "Technician TCHN")[0].values
    assert (short, long) == ("TCHN", "technician")


def test_a_reason_in_a_match_is_quoted(match):
    assert dict(match("Radlg Tchn II").reasons[1].values)["short"] == "Tchn"
