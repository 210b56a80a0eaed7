"""Reading grades of the real set: the sample as it is printed, in both locales, cell by cell."""

from collections import defaultdict
from importlib.resources import files
from pathlib import Path

import pytest
from plain_text import blocks_of, prose_of, text_of
from readability import grade

from desktop.briefing import brief, load_crossing, summary_of
from desktop.command_line import run
from desktop.review.archive import load_review
from desktop.review.judging import judge
from reports.document import DataTable, Drawing
from reports.render import named_documents
from reports.sections.board_summary import summary_document

SAMPLES = Path(str(files("assets") / "samples"))
LOCALES = ("en-US", "en-GB")
MOST = {"A": 9, "B": 8, "C": 7, "D": 11, "E": 9, "F": 7, "G": 9}


@pytest.fixture(scope="module", params=LOCALES)
def documents(request, tmp_path_factory):
    """Every document of the sample with its inputs, by letter."""
    folder = tmp_path_factory.mktemp(request.param)
    arguments = [
        "assess", SAMPLES / "sample_roster.xlsx", "--inputs", SAMPLES / "sample_inputs.json",
        "--locale", request.param, "--date", "2026-11-24", "--out", folder / "set",
        "--documents", "F", "--save", folder / "one.touchstone",
    ]  # fmt: skip
    assert run([*map(str, arguments)]) == 0
    review, crossing = load_review(folder / "one.touchstone"), load_crossing(request.param)
    pictures = judge(review, crossing.evidence, crossing.moves, crossing.duties)
    found = defaultdict(list)
    for picture in pictures:
        briefing = brief(review, picture, crossing)
        notices = set(briefing.evidence.attributions)  # said as the licences ask
        for _, document in named_documents(briefing, "ABCDFG"):
            found[document.key].append((document, notices))
    summary = summary_of([(review, picture) for picture in pictures], crossing)
    found["E"].append((summary_document(summary), set()))
    return found


def sentences_of(document, notices):
    """All that is read as sentences: prose, and the cells of tables that are sentences."""
    yield from (text for text in prose_of(document) if text not in notices)
    for block in blocks_of(document.blocks):
        if isinstance(block, DataTable):
            cells = (cell for row in block.rows for cell in row if not isinstance(cell, Drawing))
            yield from (text for text in map(text_of, cells) if text.endswith((".", "?")))


@pytest.mark.parametrize("letter", sorted(MOST))
def test_a_document_keeps_its_grade(documents, letter):
    assert documents[letter], letter
    graded = {
        document.title: grade(list(sentences_of(document, notices)))
        for document, notices in documents[letter]
    }
    assert {title: round(g, 1) for title, g in graded.items() if g > MOST[letter]} == {}


@pytest.mark.parametrize("letter", sorted(MOST))
def test_every_sentence_can_be_read_at_once(documents, letter):
    """No sentence of a paragraph runs on; lists of roles and sources are no such sentences."""
    for document, notices in documents[letter]:
        for text in sentences_of(document, notices):
            for sentence in text.replace("? ", ". ").split(". "):
                words = sentence.split()
                listed = sentence.count(",") + sentence.count(";") + sentence.count(":")
                assert len(words) <= 34 or listed >= 3, sentence
