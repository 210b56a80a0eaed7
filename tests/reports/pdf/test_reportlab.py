"""The private parts of reportlab this project leans on: they exist, in the version we pin."""

import tomllib
from io import BytesIO
from pathlib import Path

import reportlab
from document_samples import document
from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFPage, PDFStream
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from reports.pdf.canvas import open_canvas


def test_the_version_is_pinned_exactly():
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))
    assert f"reportlab=={reportlab.Version}" in project["project"]["dependencies"]


def test_a_canvas_has_its_document_with_names_fonts_and_an_identity():
    file = Canvas(BytesIO(), invariant=1)._doc
    for name in ("idToObject", "idToObjectNumberAndVersion", "delayedFonts", "_ID", "Catalog"):
        assert hasattr(file, name)
    file._ID = b"[<00><00>]"
    assert file.ID() == b"[<00><00>]"


def test_catalogue_and_page_list_the_keys_they_write():
    assert "StructTreeRoot" in PDFCatalog.__NoDefault__
    assert "MarkInfo" in PDFCatalog.__NoDefault__
    assert "Annots" in PDFPage.__NoDefault__


def test_a_page_starts_without_painting_anything():
    canvas = open_canvas(document())
    assert canvas._preamble.split() == ["1", "0", "0", "1", "0", "0", "cm"]


def test_a_literal_is_put_into_the_page_as_it_stands():
    canvas = open_canvas(document())
    canvas.addLiteral("EMC")
    assert canvas._code == ["EMC"]


def test_a_stream_is_closed_without_a_line_end_which_we_put_in():
    stream = PDFStream(content=b"abc")
    file = Canvas(BytesIO(), invariant=1)._doc
    assert stream.format(file).endswith(b"abcendstream\n")


def test_a_font_keeps_its_subsets_by_document_until_they_are_embedded():
    canvas = open_canvas(document())
    file = canvas._doc
    canvas.setFont("touchstone-bold", 9)
    canvas.drawString(0, 0, "Ab")
    (font,) = file.delayedFonts
    assert font is getFont("touchstone-bold")
    subset = font.state[file].subsets[0]
    assert [chr(code) for code in subset[1:3]] == ["A", "b"]
    assert font.getSubsetInternalName(0, file).startswith("/F")
