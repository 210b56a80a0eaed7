"""What is written around titles and is no part of them: footnote marks, numbers of positions."""

import re
from collections.abc import Collection

_FOOTNOTE = re.compile(r"(?<=[^\W\d_)\]])[\s*†‡§¹²³⁴]+$")
_NUMBER = r"[A-Z]{0,3}\d{3,}(?:-?\d+)*"
_BEFORE = re.compile(rf"^[(\[#]?{_NUMBER}[)\]]?(?:\s*[-–—:|/.]\s*|\s+)(?=[^\W\d_])")
_BEHIND = re.compile(rf"(?<=[^\W_])\s*[-–—:|/(\[#]+\s*#?{_NUMBER}[)\]]?$")
_MOST = 0.6  # share of the distinct titles that bear a number: then all numbers are positions


def numbers_of(titles: Collection[str]) -> re.Pattern[str] | None:
    """The form that the numbers of positions have in a column of titles; None where it has none."""
    told = {title for title in titles if title}
    for form in (_BEFORE, _BEHIND):
        if len(told) > 1 and sum(bool(form.search(title)) for title in told) >= _MOST * len(told):
            return form
    return None


def without_marks(title: str, numbers: re.Pattern[str] | None) -> str:
    """A title without footnote marks and without the number of its position."""
    bare = _FOOTNOTE.sub("", title)
    return numbers.sub("", bare) if numbers else bare
