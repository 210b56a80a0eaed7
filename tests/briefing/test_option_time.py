"""The earliest time of an option within the post: now, unless something has to be learned first."""

import pytest

from desktop.assessment.option import Option
from desktop.briefing import load_crossing
from desktop.briefing.options import option_line

CROSSING = load_crossing("en-GB")


@pytest.mark.parametrize(
    ("gates", "months", "printed"),
    [
        ((), None, (0, 0)),
        (("none",), None, (0, 0)),
        (("course",), None, None),
        (("course",), (3, 6), (3, 6)),
    ],
)
def test_a_course_of_unknown_length_is_never_called_now(gates, months, printed):
    way = Option("hands_on", "option.pathway", "care", gates=gates, months=months)
    assert option_line(way, CROSSING, CROSSING.evidence.edition.date).months == printed
