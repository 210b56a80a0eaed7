"""The self-check: eight questions without a name on a page of their own."""

import departments
import pytest
from plain_text import blocks_of, prose_of, said_in, words_of
from readability import grade
from sign_samples import checklist, entered

from reports.document import DataTable, Drawing
from reports.pdf.fitting import pages_of
from reports.sections.compose import compose

BOTH = (*checklist("readiness", 8), *checklist("readiness_leaders", 8))


def sheet(checklists=BOTH, **changes):
    return compose("C", entered(departments.four_roles(), checklists=checklists, **changes))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_is_a_page_of_its_own(paper, locale):
    assert pages_of(sheet(paper=paper, locale=locale)) == 2
    first, second = words_of(sheet()).split("========")
    assert "I think this is wrong because" in first
    assert "do not write your name" in " ".join(second.split())


def test_every_question_has_five_boxes_with_their_number_for_a_screen_reader():
    tables = [b for b in blocks_of(sheet().blocks) if isinstance(b, DataTable)][1:]
    assert [len(table.rows) for table in tables] == [8, 8]
    for table in tables:
        for row in table.rows:
            boxes = [cell.alt for cell in row if isinstance(cell, Drawing)]
            assert boxes == ["0", "1", "2", "3", "4"]


def test_leaders_have_their_own_questions_only_where_there_are_any():
    assert "For leaders as well" in said_in(sheet().blocks)
    assert "For leaders as well" not in said_in(sheet(checklist("readiness", 8)).blocks)


def test_without_questions_there_is_no_second_page():
    assert pages_of(sheet(checklist("bias"))) == 1


def test_the_reading_grade_is_kept():
    assert grade(prose_of(sheet())) <= 7
