"""Marks, hatches and bars as an office printer leaves them: in grey, in one bit, on a bad copy."""

import io
import shutil
import subprocess
from itertools import combinations

import pytest
from document_samples import document
from pdf_reading import open_pdf, tree_of
from PIL import Image, ImageChops, ImageFilter

from reports.charts.marks import CONFIDENCE, confidence_mark, tier_mark
from reports.charts.palette import TIERS
from reports.charts.ranges import range_bar
from reports.charts.strips import quarter_strip
from reports.charts.tiers import tier_bar
from reports.document import Figure
from reports.pdf.writer import write_pdf

DPI = 200
pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm is not installed: nothing can be looked at"
)


def figures(*drawings, **changes):
    """Each drawing as it comes out of a printer, by its alt text, as grey pixels."""
    data = write_pdf(document(*(Figure(d) for d in drawings), **changes))
    done = subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-gray", "-f", "1", "-l", "1", "-"],
        input=data, capture_output=True, check=True,
    )  # fmt: skip
    page = Image.open(io.BytesIO(done.stdout))
    found = {}
    for node in tree_of(open_pdf(data)).walk():
        if node.role == "Figure":
            left, bottom, right, top = (float(n) * DPI / 72 for n in node.attributes["/BBox"])
            box = (round(left), page.height - round(top), round(right), page.height - round(bottom))
            found[node.alt] = page.crop(box)
    return found


def one_bit(image):
    return image.point(lambda v: 255 if v > 127 else 0)


def photocopied(image):
    """Out of focus, at 70 % contrast, then hard in one bit."""
    soft = image.filter(ImageFilter.GaussianBlur(1.2)).point(lambda v: 255 - (255 - v) * 0.7)
    return soft.point(lambda v: 255 if v > 160 else 0)


def black(image):
    """Share of the pixels that are black."""
    return image.histogram()[0] / (image.width * image.height)


def difference(one, other):
    """Share of the pixels in which two pictures of the same size differ."""
    changed = ImageChops.difference(one, other.resize(one.size, Image.Resampling.NEAREST))
    return sum(changed.histogram()[128:]) / (one.width * one.height)


@pytest.mark.parametrize("look", [one_bit, photocopied])
@pytest.mark.parametrize("black_and_white", [True, False])
def test_no_two_tier_marks_can_be_mistaken(look, black_and_white):
    marks = [tier_mark(tier, 10.5, alt=tier) for tier in TIERS]
    seen = {k: look(v) for k, v in figures(*marks, black_and_white=black_and_white).items()}
    assert set(seen) == set(TIERS)
    for one, other in combinations(TIERS, 2):
        assert difference(seen[one], seen[other]) > 0.1, (one, other)


@pytest.mark.parametrize("look", [one_bit, photocopied])
def test_hollow_marks_stay_hollow_and_visible(look):
    marks = [tier_mark(tier, 10.5, alt=tier) for tier in TIERS]
    seen = {k: black(look(v)) for k, v in figures(*marks).items()}
    assert 0.12 < seen["mixed"] < 0.45
    assert 0.12 < seen["information_expert"] < 0.45
    assert seen["in_person_care"] > 0.4
    assert seen["human_led"] < seen["in_person_care"]


@pytest.mark.parametrize("look", [one_bit, photocopied])
def test_no_two_hatches_can_be_mistaken(look):
    bars = [tier_bar({t: 1}, width=80, numbers={t: ""}, height=16, alt=t) for t in TIERS]
    seen = {tier: look(image) for tier, image in figures(*bars).items()}
    tops = {k: v.crop((6, 6, v.width - 6, v.height // 2 - 5)) for k, v in seen.items()}
    for one, other in combinations(TIERS, 2):
        assert difference(tops[one], tops[other]) > 0.15, (one, other)
    for tier in TIERS[1:]:
        assert 0.08 < black(tops[tier]) < 0.92, tier  # neither blank nor a black block
    assert black(tops["in_person_care"]) > 0.99


@pytest.mark.parametrize("look", [one_bit, photocopied])
def test_a_range_keeps_its_hatch_caps_and_numbers(look):
    (bar,) = figures(range_bar(30, 70, width=200, alt="bar")).values()
    seen = look(bar)
    wide = seen.width / 200
    inside = seen.crop((round(85 * wide), 6, round(115 * wide), seen.height - 6))
    assert 0.2 < black(inside) < 0.85
    numbers = seen.crop((round(48 * wide), 0, round(70 * wide), seen.height))
    assert 0.1 < black(numbers) < 0.5


def test_confidence_and_quarters_differ_in_one_bit():
    drawings = [confidence_mark(level, alt=level) for level in CONFIDENCE]
    drawings += [quarter_strip(k, alt=str(k)) for k in range(4)]
    seen = {alt: photocopied(image) for alt, image in figures(*drawings).items()}
    for group in (CONFIDENCE, "0123"):
        for one, other in combinations(group, 2):
            assert difference(seen[one], seen[other]) > 0.05, (one, other)
