"""Pictures of pages at 60 dpi, with tolerance: what moved on paper is seen before it is printed.

`make approve` rewrites tests/golden/pages; look at every picture it changed.
"""

import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from approval import GOLDEN
from PIL import Image, ImageChops, ImageFilter
from sign_samples import summary
from staff_sizes import SIZES

from reports.render import render_set, render_summary

DPI = 60
GREYS = 16
FINER = 4  # drawn so much finer and then reduced: how letters are smoothed hardly matters
TILE = 8  # pixels
MOST_CHANGED = 18  # greys of 255 in the worst tile: other smoothing 14, a lost word 22, a line 30
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
    image = drawn(data, page, FINER)
    step = 255 / (GREYS - 1)
    return image.point(lambda v: round(round(v / step) * step))


def drawn(data, page, finer, *options):
    """A page at 60 dpi, reduced from a finer one."""
    done = subprocess.run(
        ["pdftoppm", "-r", str(DPI * finer), "-gray", "-f", str(page), "-l", str(page),
         *options, "-"],
        input=data, capture_output=True, check=True,
    )  # fmt: skip
    return Image.open(io.BytesIO(done.stdout)).convert("L").reduce(finer)


def changed(one, other):
    """Greys between the pictures in the tile that differs most."""
    blurred = (image.filter(ImageFilter.GaussianBlur(1)) for image in (one, other))
    apart = ImageChops.difference(*blurred)
    return apart.resize(
        (apart.width // TILE, apart.height // TILE), Image.Resampling.BOX
    ).getextrema()[1]


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


def test_a_lost_line_and_a_lost_word_are_seen():
    page = picture(written(80, "D", {}), 1)
    for words in ((60, 75, 200, 84), (60, 250, 90, 259), (60, 300, 200, 309)):
        assert changed(page, without(page, words)) > MOST_CHANGED


def without(page, words):
    rest = page.copy()
    rest.paste(255, words)
    return rest


@pytest.mark.parametrize(("people", "key", "page", "options"), PICTURES[::4])
def test_another_way_of_smoothing_is_no_change(people, key, page, options):
    data = written(people, key, options)
    approved = picture(data, page)
    assert changed(approved, drawn(data, page, 3)) <= MOST_CHANGED
    assert changed(approved, drawn(data, page, FINER, "-aa", "no")) <= MOST_CHANGED


def test_the_pictures_stay_small_and_none_is_left_over():
    wanted = {name_of(*each) for each in PICTURES}
    found = {path.name for path in PAGES.iterdir()}
    assert found == wanted
    assert sum(path.stat().st_size for path in PAGES.iterdir()) < 600_000
