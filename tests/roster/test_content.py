"""What the cells of a column look like, and how well that suits what it may be."""

# ruff: noqa: E501 - tables are read line by line

from datetime import date, datetime

import pytest
from exports.columns import BIRTHS, COMMA, HIRES, JOBS, MAILS, NAMES, RATES, SALARIES, UNITS, some
from hypothesis import given
from hypothesis import strategies as st

from desktop.roster.content import content_of
from desktop.roster.fitting import fit_of, guesses
from desktop.roster.personal import are_birth_dates, are_names, is_pay, persons_in


def of(*cells):
    return content_of(cells)


def guessed(cells):
    return max(guesses(content_of(cells)), key=lambda guess: guess.score, default=None)


def test_shares_are_of_the_filled_cells():
    content = of("Staff Nurse", "Ward 4", 12, None, "", date(2020, 1, 1))
    assert content.count == 4
    assert content.filled == pytest.approx(4 / 6)
    assert (content.text, content.numbers, content.dates) == (0.5, 0.25, 0.25)
    assert content.share("job") == 0.25
    assert content.share("unit") == 0.25
    assert content.distinct == 4


def test_figures_are_read_with_currency_percent_and_decimal_comma():
    content = of("$1,200.50", "60 %", "0,5", 7, "£9.25")
    assert content.numbers == 1
    assert (content.low, content.high) == (0.5, 1200.5)
    assert content.fractions == pytest.approx(3 / 5)


def test_years_are_told_of_dates_in_every_form():
    content = of("01/02/1970", datetime(1990, 5, 1), "2001-03-04")  # noqa: DTZ001 - a cell has no zone
    assert content.years == (1970, 1990, 2001)


def test_nothing_is_told_of_a_blank_column():
    content = of(None, "", "  ")
    assert (content.count, content.distinct, content.unlike) == (0, 0, 0)
    assert persons_in(content) is None
    assert fit_of("title", content) == 0.2
    assert guesses(content) == []


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (MAILS, "e_mail"), (COMMA, "name"), (NAMES, "name"), (some("Mr", "Mrs", "Dr"), "salutation"),
        (some("F", "M"), "sex"), (some("White", "Asian"), "ethnicity"), (some("Single", "Married"), "ethnicity"),
        ([f"{n} Elm Road" for n in range(30)], "home"), ([f"555-010{n % 10}" for n in range(30)], "phone"),
        ([f"{n + 100}-55-{n + 7000}" for n in range(30)], "identifier"), (some("SMITH, J", "Doe, A"), None),
        (some(*JOBS), None), (some(*UNITS), None), (some("F", "P"), None), (HIRES, None), (some(1, 0.5), None),
        (some("Nurse, Registered", "Clerk, Ward"), None), (some("Surgery, General", "Medicine, Acute"), None),
    ],
)  # fmt: skip
def test_facts_about_persons_are_known_by_their_form(cells, kind):
    assert persons_in(content_of(cells)) == kind


def test_wards_that_bear_names_are_no_persons():
    wards = ["Edith Cavell", "Florence Nightingale"]
    assert persons_in(content_of(wards * 3)) is None
    assert persons_in(content_of(wards * 20)) is None


def test_births_lie_earlier_than_hires():
    assert are_birth_dates(content_of(BIRTHS))
    assert not are_birth_dates(content_of(HIRES))
    assert not are_birth_dates(content_of(some(*JOBS)))


def test_pay_is_told_from_hours_and_fte():
    assert is_pay(content_of(RATES))
    assert is_pay(content_of([f"${value:,.2f}" for value in SALARIES]))
    assert not is_pay(content_of(some(37.5, 22.5, 30)))
    assert not is_pay(content_of(some(1.0, 0.6, 0.85)))
    assert not is_pay(content_of(list(range(4000, 4040))))


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (some(*JOBS), "title"), (some(*UNITS), "department"), (BIRTHS, "birth"), (RATES, "pay"),
        (some(1.0, 0.6), "fte"), (some("1.0", "1.0"), "fte"), (some("Full time", "Part time"), "fte"),
        (some("Active", "Leave"), "status"), (some("Permanent", "Bank"), "kind"),
        (list(range(40100, 40140)), "identifier"), (some("zorp", "blib"), None), (some(0, 1), None),
    ],
)  # fmt: skip
def test_values_alone_say_what_a_column_is(cells, kind):
    guess = guessed(cells)
    assert (guess.kind if guess else None) == kind


def test_too_few_rows_say_nothing_but_that_they_are_jobs():
    assert guesses(content_of(UNITS[:3])) == []
    assert [guess.kind for guess in guesses(content_of(JOBS[:3]))] == ["title"]
    assert guesses(content_of(JOBS[:1])) == []


@pytest.mark.parametrize(
    ("kind", "well", "badly"),
    [
        ("title", some(*JOBS), some(*UNITS)), ("title", some(*JOBS), some("Mr", "Mrs")),
        ("title", some(*JOBS), COMMA), ("department", some(*UNITS), some(*JOBS)),
        ("department", some(*UNITS), COMMA), ("fte", some(1, 0.5), some("see HR", "ask")),
        ("hours", some(37.5, 20), SALARIES), ("grade", some("5", "6"), RATES),
        ("status", some("Active", "LOA"), COMMA), ("kind", some("Permanent", "Bank"), HIRES),
        ("start_date", HIRES, some(*JOBS)), ("identifier", list(range(500, 540)), NAMES),
        ("name", NAMES, some(*UNITS)), ("position_number", list(range(500, 540)), some(*JOBS)),
        ("code", some("6170", "6180"), some(*UNITS)), ("pay", RATES, some(*JOBS)),
        ("sex", some("F", "M"), some(*JOBS)),
    ],
)  # fmt: skip
def test_values_suit_one_kind_better_than_another(kind, well, badly):
    assert fit_of(kind, content_of(well)) > 1.5 * fit_of(kind, content_of(badly))


cells = st.one_of(
    st.none(), st.text(max_size=15), st.integers(), st.floats(), st.booleans(), st.dates(),
    st.datetimes(), st.times(), st.timedeltas(),
)  # fmt: skip


@given(st.lists(cells, max_size=20))
def test_any_cells_have_shares_between_none_and_all(soup):
    content = content_of(soup)
    shares = [
        *content.shares.values(),
        content.filled,
        content.text,
        content.numbers,
        content.dates,
    ]
    assert all(0 <= share <= 1 for share in shares)
    assert content.distinct <= content.count
    assert content == content_of(soup[::-1])
    assert isinstance(are_names(content), bool)
    assert all(
        0 <= fit_of(kind, content) <= 1.2 for kind in ("title", "name", "fte", "code", "zorp")
    )
