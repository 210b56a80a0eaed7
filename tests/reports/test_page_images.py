"""Pictures of pages at 60 dpi, with tolerance: what moved on paper is seen before it is printed.

`make approve` rewrites tests/golden/pages; look at every picture it changed.
"""

import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from approval import GOLDEN
from PIL import Image, ImageChops
from sign_samples import summary
from staff_sizes import SIZES

from reports.render import render_set, render_summary

DPI = 60
GREYS = 16
MOST_CHANGED = 0.004  # share of pixels: a moved line is 0.01, other smoothing 0.001
PAGES = GOLDEN / "pages"

# people, document, page, options of the set
PICTURES = (
    (1, "B", 1, {}),
    (4, "G", 1, {}),
    (13, "A", 1, {}),
    (13, "A", 1, {"black_and_white": True, "paper": "a4", "locale": "en-GB"}),
    (13, "A", 1, {"large_print": True}),
    (13, "C", 1, {}),
    (13, "F", 1, {}),
    (24, "B", 1, {}),
    (24, "B", 1, {"large_print": True, "black_and_white": True}),
    (50, "A", 1, {}),
    (50, "A", 2, {}),
    (80, "A", 1, {}),
    (80, "D", 1, {}),
    (80, "G", 1, {}),
    (81, "A", 2, {}),
    (81, "A", 3, {}),
    (81, "A", 4, {}),
    (150, "A", 1, {}),
    (400, "A", 1, {}),
    (400, "A", 3, {}),
    (400, "E", 1, {}),
)

pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm is not installed: nothing can be looked at"
)


def name_of(people, key, page, options):
    extra = "".join(
        f"-{option if value is True else value}" for option, value in sorted(options.items())
    )
    return f"{people:03d}-{key}{page}{extra}.png"


def written(people, key, options):
    if key == "E":
        return render_summary(summary(**options)).data
    return render_set(replace(SIZES[people](), **options), key)[0].data


def picture(data, page):
    """A page as a printer's driver sees it, in few greys."""
    done = subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-gray", "-f", str(page), "-l", str(page), "-"],
        input=data, capture_output=True, check=True,
    )  # fmt: skip
    image = Image.open(io.BytesIO(done.stdout))
    step = 255 / (GREYS - 1)
    return image.point(lambda v: round(round(v / step) * step))


def changed(one, other):
    """Share of the pixels that differ by more than a quarter of the way from black to white."""
    return sum(ImageChops.difference(one, other).histogram()[64:]) / (one.width * one.height)


@pytest.mark.parametrize(
    ("people", "key", "page", "options"), PICTURES, ids=lambda v: str(v) if v else ""
)
def test_a_page_looks_as_it_was_approved(people, key, page, options, request):
    name = name_of(people, key, page, options)
    now = picture(written(people, key, options), page)
    path = PAGES / name
    if request.config.getoption("--approve") and not alike(path, now):
        path.parent.mkdir(parents=True, exist_ok=True)
        now.save(path, optimize=True, bits=4)
    assert path.exists(), f"{name} was never approved: look at it, then run make approve"
    assert alike(path, now), f"{name} changed: look at it, then make approve if it should"


def alike(path, now):
    """Whether the picture is the approved one, but for smoothing."""
    if not path.exists():
        return False
    with Image.open(path) as approved:
        same_size = approved.size == now.size
        return same_size and changed(approved.convert("L"), now) <= MOST_CHANGED


def test_a_line_that_moved_is_seen():
    data = written(13, "A", {})
    page = picture(data, 1)
    moved = ImageChops.offset(page.crop((0, 200, page.width, 260)), 0, 2)
    shifted = page.copy()
    shifted.paste(moved, (0, 200))
    assert changed(page, shifted) > MOST_CHANGED
    assert changed(page, page) == 0


def test_the_pictures_stay_small_and_none_is_left_over():
    wanted = {name_of(*each) for each in PICTURES}
    found = {path.name for path in PAGES.iterdir()}
    assert found == wanted
    assert sum(path.stat().st_size for path in PAGES.iterdir()) < 600_000
