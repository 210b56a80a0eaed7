"""Facts about persons in the values of a column: names, births, pay, whatever its heading says."""

# ruff: noqa: PLR2004 - shares of cells, found by trial, that are used once each

from desktop.roster.content import Content
from desktop.roster.quantities import LARGEST_FTE

OLDEST_HIRE = 1950  # nobody at work today was hired before
LONGEST_MONTH = 400.0  # hours
_MOST = 0.6  # share of cells that makes a look the look of the column
_SURE = 0.8
_FEW = 60  # names; as many are not those of wards
_BORN = (1930, 1996, 2010)  # birth years of staff begin after, lie in the middle before, end before
_BORN_SPREAD = 15
_SMALL = 20  # rows of a sheet on which a few names may be those of wards


def persons_in(content: Content) -> str | None:
    """The kind of fact about persons that the values are, whatever the heading says."""
    if not content.count:
        return None
    found: tuple[tuple[str, bool], ...] = (
        ("e_mail", content.share("e_mail") > 0.4),
        ("identifier", content.share("national") > _MOST and content.unlike > 0.5),
        ("salutation", content.share("salutation") > _MOST and content.share("sex") < _SURE),
        ("home", content.share("address") > _MOST and content.share("unit") < _MOST),
        ("phone", content.share("phone") > _MOST and not content.dates),
        ("ethnicity", max(content.share("ethnic"), content.share("marital")) > _SURE),
        ("sex", content.share("sex") > 0.95 and content.both_sexes),
        ("name", are_names(content)),
    )
    return next((kind for kind, holds in found if holds), None)


def are_names(content: Content) -> bool:
    """Whether values are names of persons: of their form, many of them, no jobs or wards."""
    named, sure = content.share("name"), content.share("sure_name")
    # wards may bear names of persons; then many rows have the same few
    least = 0.7 if content.count < _SMALL else 0.3
    several = content.unlike > least or content.distinct > _FEW
    return named > _MOST and sure > 0.35 and several and content.share("job") < 0.3


def are_birth_dates(content: Content) -> bool:
    """Whether dates are those of births: they begin and end too early for the hiring of staff."""
    first, middle, last = content.years
    begin, centre, end = _BORN
    return (
        content.dates > _MOST
        and begin <= first <= middle <= centre
        and last <= end
        and last - first >= _BORN_SPREAD
        and (first < OLDEST_HIRE or middle < centre - 6)
    )


def is_pay(content: Content) -> bool:
    """Whether figures are money: with a currency, or too large and broken for hours or FTE."""
    if content.share("money") > 0.5 and content.unlike > 0.1:
        return True
    broken = content.numbers > _SURE and content.fractions > 0.2
    return broken and content.high > LARGEST_FTE and content.unlike > 0.3 and not _standard(content)


def _standard(content: Content) -> bool:
    """Whether figures have the few values that hours of posts have."""
    return content.distinct <= 12 and content.high <= LONGEST_MONTH
