"""Large print: body text of 14 points, nothing clipped, boxes and links where the words are."""

import re
import subprocess

import pytest
from document_samples import LINK, document, every_block
from pdf_reading import open_pdf, pdftotext, texts, tree_of

from reports.charts.bars import Step, rungs
from reports.document import Figure, Heading, Paragraph, Run, plain
from reports.pdf.fitting import pages_of
from reports.pdf.sheet import sheet_of
from reports.pdf.style import LIVE_HEIGHT, LIVE_WIDTH, PAPERS
from reports.pdf.writer import write_bound, write_pdf

LONG = "Claims and prior authorization processing clerk and coordinator of all wards " * 3


def sizes(data):
    """Sizes in points of all text on the first page, by how often they are set."""
    with open_pdf(data) as pdf:
        page = pdf.pages[0].Contents.read_bytes().decode("latin-1")
    zoom = max(
        float(z) for z, _ in re.findall(r"^([0-9.]+) 0 0 ([0-9.]+) 0 0 cm", page, re.MULTILINE)
    )
    return {round(float(size) * zoom, 2) for size in re.findall(r"/F\S+ ([0-9.]+) Tf", page)}


def boxes(data):
    """Every word with its box in points from the upper left, page by page."""
    out = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True
    ).stdout.decode()
    for page in out.split("<page ")[1:]:
        yield [
            (word, *map(float, edges))
            for *edges, word in re.findall(
                r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', page
            )
        ]


def test_body_text_is_14_points():
    data = write_pdf(document(Paragraph(plain("Body text.")), large_print=True))
    assert 14.0 in sizes(data)
    assert 10.5 in sizes(write_pdf(document(Paragraph(plain("Body text.")))))


def test_no_text_of_any_block_is_under_11_points():
    blocks = [block for block in every_block().blocks if not isinstance(block, Figure)]
    assert min(sizes(write_pdf(document(*blocks, large_print=True)))) >= 11


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("large", [False, True])
def test_every_word_lies_in_the_live_area(paper, large):
    blocks = every_block(30).blocks
    found = document(
        Heading(plain(LONG), 1, plain(LONG)), *blocks, Paragraph(plain("x" * 500)),
        paper=paper, large_print=large, department=LONG, name=LONG, footer_bold=LONG,
    )  # fmt: skip
    width, height = PAPERS[paper]
    left, top = (width - LIVE_WIDTH) / 2, (height - LIVE_HEIGHT) / 2
    for page in boxes(write_pdf(found)):
        assert page
        for word, x0, y0, x1, y1 in page:
            assert left - 1 <= x0, word
            assert x1 <= width - left + 1, word
            assert top - 4 <= y0, word
            assert y1 <= height - top + 4, word


def test_large_print_says_the_same_in_the_same_order_on_more_pages():
    small, large = (write_pdf(every_block(60, large_print=flag)) for flag in (False, True))
    said = ["".join(texts(open_pdf(data)).values()) for data in (small, large)]
    assert "".join(said[0].split()) == "".join(said[1].replace("\u00ad", "").split())
    text = [Paragraph(plain("Words that fill a page. " * 30))] * 8
    counts = [pages_of(document(*text, large_print=flag)) for flag in (False, True)]
    assert counts == [2, 3]


def test_pages_are_measured_as_they_are_written():
    found = every_block(60, large_print=True)
    assert pages_of(found) == len(open_pdf(write_pdf(found)).pages)


def test_link_areas_lie_over_their_words():
    found = document(Paragraph((Run("See "), Run("methodology", link=LINK))), large_print=True)
    data = write_pdf(found)
    with open_pdf(data) as pdf:
        (area,) = pdf.pages[0].Annots
        x0, _, x1, y1 = (float(n) for n in area.Rect)
    (word,) = [w for page in boxes(data) for w in page if w[0] == "methodology"]
    assert x0 == pytest.approx(word[1], abs=1)
    assert x1 == pytest.approx(word[3], abs=1)
    assert PAPERS["a4"][1] - y1 == pytest.approx(word[2], abs=4)


def test_figures_say_where_they_stand_on_the_paper():
    drawing = rungs((Step("Lead", 3, "3"),), width=LIVE_WIDTH, alt="Lead 3")
    (node,) = [
        n
        for n in tree_of(open_pdf(write_pdf(document(Figure(drawing), large_print=True)))).walk()
        if n.role == "Figure"
    ]
    left, _, right, _ = (float(n) for n in node.attributes["/BBox"])
    edge = (PAPERS["a4"][0] - LIVE_WIDTH) / 2
    assert left == pytest.approx(edge, abs=0.1)
    assert right == pytest.approx(edge + LIVE_WIDTH, abs=0.1)


def test_a_drawing_taller_than_a_page_is_made_smaller():
    steps = [Step(f"Step {k}", 1, "1") for k in range(60)]
    drawing = rungs(steps, width=300, alt="Sixty steps")
    for large in (False, True):
        found = document(Paragraph(plain("Before.")), Figure(drawing), large_print=large)
        data = write_pdf(found)
        assert "Step 59" in pdftotext(data)
        for node in tree_of(open_pdf(data)).walk():
            if node.role == "Figure":
                assert float(node.attributes["/BBox"][1]) > 0
    assert sheet_of(found).height == pytest.approx(LIVE_HEIGHT * 10.5 / 14)


def test_small_and_large_documents_can_be_bound_together():
    small, large = document(Paragraph(plain("Small."))), every_block(large_print=True)
    data = write_bound((small, large), document(title="Both"))
    assert len(open_pdf(data).pages) == pages_of(small) + pages_of(large)
    with pytest.raises(ValueError, match=r"\(\)"):
        write_bound((), small)
