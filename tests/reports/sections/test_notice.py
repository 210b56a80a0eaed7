"""The staff notice: one page for everybody, about roles and without a number about any."""

import re
from dataclasses import replace

import departments
import pytest
from approval import approve
from builders import column
from plain_text import blocks_of, plain_text, prose_of, words_of
from readability import grade

from reports.document import Paragraph, SideBySide
from reports.pdf.fitting import pages_of
from reports.sections.compose import compose

EVERY = ("one_role", "four_roles", "eight_roles", "sixty_roles", "small_department")
ALL_COLUMNS = tuple(
    column(f"H{k}", becomes)
    for k, becomes in enumerate(
        ("title", "department", "division", "fte", "hours", "grade", "status", "kind",
         "start_date", "end_date", "identifier", "pay_type")
    )
)  # fmt: skip


def page(name="eight_roles", **changes):
    return compose("F", replace(getattr(departments, name)(), **changes))


def with_columns(*columns):
    whole = departments.four_roles()
    return compose("F", replace(whole, roster=replace(whole.roster, columns=columns)))


def said(document):
    return " ".join(re.sub(r"-- column \d", "", words_of(document)).split())


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_text_is_the_approved_one(locale, request):
    approve(f"documents/eight_roles-F-{locale}.txt", plain_text(page(locale=locale)), request)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_is_one_page(name, locale):
    assert pages_of(page(name, locale=locale)) == 1


def test_it_is_one_page_whatever_is_read():
    persons = [column(f"P{k}", None, person=True) for k in range(9)]
    assert pages_of(with_columns(*ALL_COLUMNS, *persons)) == 1


def test_it_says_only_what_was_read():
    words = said(with_columns(column("Job Title", "title"), column("FTE", "fte")))
    assert "- job title and hours" in words
    assert "grade" not in words.split("What is not read")[0].split("What is read")[1]


def test_a_column_that_counts_a_person_once_is_named_and_not_counted_as_shut():
    words = said(page())
    assert "staff number, only to count a person on two lines once" in words
    assert "2 columns about persons were left shut" in words


def test_headings_of_the_roster_are_not_shown_to_everybody():
    words = said(with_columns(column("Payroll of J. Smith", "title")))
    assert "Smith" not in words


@pytest.mark.parametrize("name", EVERY)
def test_no_role_and_no_number_about_a_role_is_in_it(name):
    whole = getattr(departments, name)()
    words = said(page(name))
    for role in whole.roles:
        assert role.name not in words
    numbers = re.findall(r"\d+", words.replace("2 columns about persons", ""))
    assert numbers == []
    assert "hollow" not in words.casefold()


def test_it_says_what_the_numbers_mean_in_bold():
    bold = [run.text for b in blocks_of(page().blocks) if isinstance(b, Paragraph)
            for run in b.text if run.bold]  # fmt: skip
    assert (
        "This is task overlap with current AI tools. "
        "It has not been validated as a prediction of job loss."
    ) in bold


def test_it_says_whom_to_ask_and_how_to_object():
    words = said(page())
    assert "Whom to ask" in words
    assert "How to object" in words
    assert "You get a written reply within (days):" in words


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_reading_grade_is_kept(locale):
    assert grade(prose_of(page(locale=locale))) <= 7


def test_large_print_stands_in_one_column_and_keeps_to_two_pages():
    document = page(large_print=True)
    assert not [b for b in document.blocks if isinstance(b, SideBySide)]
    assert pages_of(document) == 2
    assert words_of(document).count("What is not read") == 1
