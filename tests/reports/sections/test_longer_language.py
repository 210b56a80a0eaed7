"""A language whose sentences are 30 % longer: nothing is clipped, sheets get shorter."""

import re
from dataclasses import replace

import departments
import pytest
from drawing_shapes import extent
from plain_text import blocks_of, words_of
from role_sheet_samples import records, with_sheets
from sign_samples import bare_summary, entered, summary

from reports.document import DataTable, Drawing, Figure, Label, MarkedText, TableColumn
from reports.pdf.fitting import pages_of
from reports.pdf.writer import write_pdf
from reports.sections import board_summary, compose, role_sheet, room
from reports.sections.sheet_fullness import FULLNESS
from reports.wording import wording_for

_PAD = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor "


def longer(sentence):
    """The sentence with words to 30 % of its own letters after it."""
    more = round(len(re.sub(r"\{\w+\}|[^\w ]", "", sentence).strip()) * 0.3)
    return sentence if more < 2 else f"{sentence} {(_PAD * (more // len(_PAD) + 1))[: more - 1]}z"


def longer_wording(locale):
    w = wording_for(locale)
    return replace(
        w,
        sentences={key: longer(s) for key, s in w.sentences.items()},
        plurals={key: (longer(one), longer(many)) for key, (one, many) in w.plurals.items()},
    )


@pytest.fixture(autouse=True)
def _longer(monkeypatch):
    for module in (compose, role_sheet, board_summary, room):
        monkeypatch.setattr(module, "wording_for", longer_wording)


def drawings(document):
    for block in blocks_of(document.blocks):
        if isinstance(block, Figure | MarkedText):
            yield block.drawing
        elif isinstance(block, DataTable):
            cells = [column.head for column in block.columns if isinstance(column, TableColumn)]
            for cell in (*cells, *(cell for row in block.rows for cell in row)):
                if isinstance(cell, Drawing):
                    yield cell


def assert_nothing_leaves_its_drawing(document):
    for drawing in drawings(document):
        for shape in drawing.shapes:
            if isinstance(shape, Label):
                room_of = extent(shape)
                assert room_of.left >= -1, shape
                assert room_of.right <= drawing.width + 1, shape


def test_the_language_is_longer():
    said = words_of(compose.compose("C", departments.four_roles()))
    assert said.count("lorem") > 15


@pytest.mark.parametrize("key", "ACDFG")
@pytest.mark.parametrize("name", ["one_role", "four_roles", "eight_roles", "sixty_roles"])
def test_every_document_is_written_whole(key, name):
    document = compose.compose(key, entered(getattr(departments, name)()))
    assert_nothing_leaves_its_drawing(document)
    assert write_pdf(document).startswith(b"%PDF")


@pytest.mark.parametrize("key", "CF")
def test_sheets_for_staff_take_two_pages_at_most(key):
    assert pages_of(compose.compose(key, departments.eight_roles())) <= 2


def test_a_role_sheet_gets_shorter_and_stays_one_page():
    role = records()
    shortest = role_sheet.role_sheet(with_sheets(role), role, FULLNESS[-1])
    assert pages_of(shortest) == 1
    assert_nothing_leaves_its_drawing(shortest)


@pytest.mark.parametrize("whole", [summary(), bare_summary()])
def test_the_board_summary_is_written_whole(whole):
    document = board_summary.summary_document(whole)
    assert_nothing_leaves_its_drawing(document)
    assert pages_of(document) <= 2
