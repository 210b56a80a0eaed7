"""The bytes of a document: the same every time, on both papers, whatever the content."""

import os
import subprocess
import sys

import pytest
from document_samples import document, every_block, role_table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_reading import marked_content, open_pdf, pdftotext, spoken, texts, tree_of

from reports.charts.marks import tier_mark
from reports.charts.ranges import range_bar
from reports.document import (
    Box,
    Bullets,
    DataTable,
    Figure,
    Heading,
    MarkedText,
    NumberBox,
    Numbers,
    PageBreak,
    Paragraph,
    Run,
    SideBySide,
    Space,
    TableColumn,
    Together,
    plain,
)
from reports.pdf.style import LIVE_HEIGHT, LIVE_WIDTH, PAPERS
from reports.pdf.text import clean
from reports.pdf.writer import write_pdf

WRITE = """
import hashlib, sys
sys.path.insert(0, "tests")
from document_samples import every_block
from reports.pdf.writer import write_pdf
print(hashlib.sha256(write_pdf(every_block(roles=30))).hexdigest())
"""


def made_with(**environment):
    done = subprocess.run(
        [sys.executable, "-c", WRITE],
        env=os.environ | environment, capture_output=True, check=True, text=True,
    )  # fmt: skip
    return done.stdout


def test_the_same_document_gives_the_same_bytes_on_any_machine():
    first = made_with(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C", SOURCE_DATE_EPOCH="1")
    second = made_with(PYTHONHASHSEED="77", TZ="Asia/Kolkata", LC_ALL="de_DE.UTF-8", USER="x")
    assert first == second


def test_writing_twice_in_one_process_gives_the_same_bytes():
    assert write_pdf(every_block()) == write_pdf(every_block())


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_same_layout_is_centred_on_both_papers(paper):
    pdf = open_pdf(write_pdf(every_block(paper=paper)))
    for page in pdf.pages:
        assert [float(n) for n in page.mediabox[2:]] == pytest.approx(PAPERS[paper], abs=0.01)
    boxes = [n.attributes["/BBox"] for n in tree_of(pdf).walk() if n.role == "Figure"]
    first = [float(n) for n in boxes[0]]
    width, height = PAPERS[paper]
    assert first[0] == pytest.approx((width - LIVE_WIDTH) / 2, abs=0.01)
    assert first[3] < (height + LIVE_HEIGHT) / 2


def test_papers_differ_in_nothing_but_margins():
    pieces = [texts(open_pdf(write_pdf(every_block(60, paper=paper)))) for paper in PAPERS]
    assert pieces[0] == pieces[1]


def test_a_document_without_blocks_is_one_page_with_header_and_footer():
    pdf = open_pdf(write_pdf(document()))
    assert len(pdf.pages) == 1
    assert "Page 1 of 1" in pdftotext(write_pdf(document()))


def test_extraction_gives_whole_words_in_reading_order():
    said = pdftotext(write_pdf(every_block()), "-raw").split()
    sentence = "One third of this team does information work"
    assert sentence in " ".join(said)
    assert "people covered 98 % 79 of 81 people covered" in " ".join(said)
    order = [said.index(word) for word in ("forecast.", "Resilience", "described", "Robots.")]
    assert order == sorted(order)


def test_black_and_white_uses_no_colour():
    pdf = open_pdf(write_pdf(every_block(black_and_white=True)))
    inks = set()
    for page in pdf.pages:
        for line in page.Contents.read_bytes().decode("latin-1").splitlines():
            parts = line.split()
            if len(parts) == 4 and parts[3] in {"rg", "RG"}:
                inks.add(tuple(parts[:3]))
    assert inks == {("0", "0", "0"), ("1", "1", "1")}


def test_draft_stands_in_the_header_of_every_page():
    pdf = open_pdf(write_pdf(every_block(30, draft=True, status="DRAFT. Not reviewed yet.")))
    assert len(pdf.pages) > 2
    for page in pdf.pages:
        said = "".join(marked.text for marked in marked_content(page)[0])
        assert said.count("DRAFT") == 1
        assert "Not reviewed yet." in said


# ---- any document --------------------------------------------------------------------------------

words = st.text(max_size=40) | st.text(alphabet="abc éü-/–漢字🙂\u202e\u0301\ud800", max_size=300)
runs = st.lists(st.builds(Run, words, st.booleans(), st.booleans()), max_size=3).map(tuple)
drawings = st.sampled_from([tier_mark("mixed", alt="Mixed"), range_bar(10, 60, width=140)])
marks = st.builds(MarkedText, drawings, runs, st.sampled_from(["body", "small", "tier"]))
cells = runs | drawings | marks
columns = st.builds(TableColumn, cells, st.floats(0, 50), st.sampled_from(["left", "right"]))
tables = st.builds(
    DataTable,
    st.lists(columns, max_size=5).map(tuple),
    st.lists(st.lists(cells, max_size=6).map(tuple), max_size=6).map(tuple),
    words,
    st.sampled_from([0.0, 20.0, 900.0]),
    st.booleans(),
)
numbers = st.builds(
    Numbers, st.lists(st.builds(NumberBox, words, runs, runs), max_size=5).map(tuple)
)
leaves = (
    st.builds(Heading, runs, st.sampled_from([1, 2, 3]), runs)
    | st.builds(Paragraph, runs, st.sampled_from(["body", "lead", "small", "note"]))
    | st.builds(Bullets, st.lists(runs, max_size=4).map(tuple))
    | st.builds(Figure, drawings)
    | marks
    | tables
    | numbers
    | st.builds(Space, st.floats(0, 900))
    | st.just(PageBreak())
)
blocks = st.recursive(
    leaves,
    lambda inner: (
        st.builds(Box, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Together, st.lists(inner, max_size=3).map(tuple))
        | st.builds(
            SideBySide,
            st.lists(st.lists(inner, max_size=2).map(tuple), max_size=4).map(tuple),
            st.booleans(),
        )
    ),
    max_leaves=8,
)


def said_in(value):  # noqa: PLR0911 - one kind of value a line
    """All text of blocks that is printed as content, without spaces."""
    if isinstance(value, Run):
        return "".join(clean(value.text).split())
    if isinstance(value, NumberBox):
        return said_in(plain(value.number)) + said_in(value.caption) + said_in(value.detail)
    if isinstance(value, tuple):
        return "".join(map(said_in, value))
    if isinstance(value, DataTable):
        if not value.columns:
            return ""
        heads = () if value.headless else tuple(column.head for column in value.columns)
        return said_in(heads) + said_in(tuple(row[: len(value.columns)] for row in value.rows))
    if isinstance(value, Bullets):
        return "".join("•" + said_in(item) for item in value.items)
    if isinstance(value, Heading) and not said_in(value.text):
        return ""
    parts = [getattr(value, name) for name in getattr(value, "__slots__", ())]
    return "".join(said_in(part) for part in parts if isinstance(part, tuple))


def without_figures(node, pieces):
    """The text of elements that are not figures."""
    if node.role == "Figure":
        return ""
    return "".join(
        pieces[kid] if isinstance(kid, tuple) else without_figures(kid, pieces)
        for kid in node.content
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(blocks, max_size=5), words, st.booleans())
def test_any_document_is_written_and_every_text_comes_out_in_order(found, name, draft):
    pdf = open_pdf(write_pdf(document(*found, department=name, title=name, draft=draft)))
    for page in pdf.pages:
        assert marked_content(page)[1] == []
    said = without_figures(tree_of(pdf), texts(pdf))
    assert "".join(said.replace("\u00ad", "").split()) == said_in(tuple(found))


@given(st.text(max_size=140))
@settings(max_examples=30, deadline=None)
def test_any_header_is_written_whole(name):
    pdf = open_pdf(write_pdf(document(department=name, name=name, status=name, footer=name)))
    drawn = "".join(marked.text for marked in marked_content(pdf.pages[0])[0])
    drawn = drawn.replace("\u00ad", "")
    assert "".join(drawn.split()).count("".join(clean(name).split())) >= 1


def test_an_absurdly_long_department_leaves_room_for_the_page():
    pdf = open_pdf(write_pdf(every_block(department="Ward " * 3000, footer="Note " * 3000)))
    assert len(pdf.pages) < 8


def test_spoken_text_has_no_glued_words():
    pdf = open_pdf(write_pdf(document(Paragraph(plain("some words " * 60)))))
    assert spoken(tree_of(pdf), texts(pdf)).split() == ["some", "words"] * 60


def test_the_last_line_of_a_headline_is_about_as_long_as_the_others():
    finding = (
        "About four in five of this team gives or leads care, where AI helps with notes. "
        "About one in ten does information work that AI can partly do."
    )
    said = pdftotext(write_pdf(document(Heading(plain(finding), 1))), "-layout").splitlines()
    lines = [line.strip() for line in said if line.strip() and line.strip() in finding]
    assert " ".join(lines) == finding
    assert min(map(len, lines)) > 0.8 * max(map(len, lines)), lines


@pytest.mark.parametrize("rows", range(30, 75))
def test_no_page_of_a_table_holds_a_row_or_two_alone(rows):
    data = write_pdf(document(role_table(rows)))
    found = [page.count("Role number") for page in pdftotext(data).split("\f")]
    assert sum(found) == rows
    assert all(on_page == 0 or on_page > 2 for on_page in found)


@pytest.mark.parametrize("lines", range(35, 60))
def test_what_announces_a_list_stands_on_the_page_of_its_first_item(lines):
    before = tuple(Paragraph(plain(f"Line {n}.")) for n in range(lines))
    items = Bullets((plain("names"), plain("home addresses")))
    pages = pdftotext(
        write_pdf(document(*before, Paragraph(plain("These stay shut:")), items))
    ).split("\f")
    assert any("These stay shut:" in page and "names" in page for page in pages)
