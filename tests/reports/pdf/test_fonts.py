"""Fonts: what they hold, what they lack, and that the committed files agree with one another."""

import runpy
import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest
from document_samples import document, every_block
from fontTools.ttLib import TTFont
from pdf_reading import open_pdf, spoken, texts, tree_of

from reports.charts.lettering import advances
from reports.document import Drawing, Figure, Label, Paragraph, plain
from reports.pdf.fonts import FILES, MissingGlyph, missing_glyphs
from reports.pdf.text import clean
from reports.pdf.writer import write_pdf

NAMES = (
    "Zoë Müller, Nguyễn Thị Hằng, Ọláńrewájú Adébáyọ̀, Łukasz Żółć, Şahin Öz, José Núñez, "
    "Ngũgĩ wa Thiong’o, Ελένη Παπαδοπούλου, Александра Жукова, Ћирић, Īśvara, ʻŌlelo"
)
FOLDER = files("assets") / "fonts"


@pytest.mark.parametrize("face", FILES)
def test_advances_are_those_of_the_font(face):
    with (FOLDER / FILES[face]).open("rb") as file:
        font = TTFont(file)
        glyphs = font.getBestCmap()
        widths = {chr(code): font["hmtx"][name][0] for code, name in glyphs.items()}
    assert font["head"].unitsPerEm == 1000
    assert advances(face) == widths


def test_all_faces_hold_the_same_characters():
    assert set(advances("regular")) == set(advances("bold")) == set(advances("italic"))


def test_names_of_latin_greek_and_cyrillic_are_printed_whole():
    letters = set(unicodedata.normalize("NFC", NAMES))
    assert letters <= set(advances("regular"))
    assert missing_glyphs(document(Paragraph(plain(NAMES)))) == ()


@pytest.mark.parametrize("symbol", "\u2212\u2190\u2192\u2713\u25cf\u25a0\u2610")  # fmt: skip
def test_symbols_are_not_in_the_fonts_so_they_must_be_drawn(symbol):
    assert symbol not in advances("regular")


def test_what_the_fonts_lack_is_found_before_layout():
    drawing = Drawing(9, 9, (Label((0, 0), "→", 9),), alt="任意")
    found = missing_glyphs(
        document(Paragraph(plain("张 ward")), Figure(drawing), department="Ward 🙂")
    )
    assert found == (
        MissingGlyph("🙂", "Ward 🙂"), MissingGlyph("张", "张 ward"), MissingGlyph("→", "→"),
    )  # fmt: skip


def test_what_the_fonts_lack_is_printed_as_a_visible_placeholder():
    pdf = open_pdf(write_pdf(document(Paragraph(plain("A 张伟 B")))))
    assert spoken(tree_of(pdf), texts(pdf)) == "A \ufffd\ufffd B"


def test_our_own_sample_lacks_nothing():
    assert missing_glyphs(every_block()) == ()


def test_the_fonts_are_made_the_same_way_every_time(tmp_path):
    command = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "fonts.py"))
    made = []
    for name in ("one.ttf", "two.ttf"):
        with (FOLDER / FILES["bold"]).open("rb") as file:
            command["subset"](file, tmp_path / name)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1] == (FOLDER / FILES["bold"]).read_bytes()


def test_the_licence_stands_beside_the_fonts():
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    with (FOLDER / FILES["regular"]).open("rb") as file:
        owner = TTFont(file)["name"].getDebugName(0)
    assert owner in licence


def test_more_letters_than_one_subset_holds_are_all_embedded_and_come_out_again():
    letters = [c for c in sorted(advances("regular")) if c.isalpha() and c.isprintable()]
    letters = [c for c in letters if not unicodedata.combining(c) and clean(c) == c][:700]
    words = ["".join(letters[k : k + 7]) for k in range(0, len(letters), 7)]
    data = write_pdf(document(Paragraph(plain(" ".join(words)))))
    pdf = open_pdf(data)
    assert len({str(f.BaseFont) for page in pdf.pages for f in page.Resources.Font.values()}) > 3
    assert spoken(tree_of(pdf), texts(pdf)).replace("\u00ad", "").split() == words
    assert data == write_pdf(document(Paragraph(plain(" ".join(words)))))
