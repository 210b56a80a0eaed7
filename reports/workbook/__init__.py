"""The workbook for HR: roles, ranges, tiers, options, rows and changes, without small groups."""

from collections.abc import Sequence

from reports.briefing import Briefing
from reports.wording import wording_for
from reports.workbook.sheets import sheets_of
from reports.workbook.writing import write

__all__ = ["write_workbook"]


def write_workbook(briefings: Sequence[Briefing]) -> bytes:
    """The .xlsx of one run, the same bytes every time.

    Nothing about a role with one holder is in it, no count below the threshold, and no total from
    which one could be worked out.

    Args:
        briefings: Every department of the run, in the order of the file; words and date are
            those of the first.

    Raises:
        ValueError: there is no briefing.
    """
    if not briefings:
        raise ValueError(briefings)
    first = briefings[0]
    w = wording_for(first.locale)
    return write(sheets_of(briefings, w), w, first)
