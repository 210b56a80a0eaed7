"""Inner pages of the briefing: options and signs, governance, plan; lists where there is room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import ceil
from typing import TypeAlias

from reports.briefing import Briefing
from reports.document import Block, PageBreak
from reports.sections.certainty import certainty
from reports.sections.governance import (
    after_hours,
    governance,
    has_governance,
    questions,
    scenarios,
)
from reports.sections.lanes import lanes
from reports.sections.other_roles import other_roles
from reports.sections.places import scored
from reports.sections.plan import chosen_options, plan, sign_off
from reports.sections.role_map import role_map
from reports.sections.role_options import options_heading, role_options
from reports.sections.room import fits_a_page, height_of, page_height, page_width
from reports.sections.signs_table import signs_table
from reports.wording import Wording

_SHORTER = (2, 3, 4)  # forms of the table of options
Blocks: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """What a page begins and ends with; lists find their place between."""

    head: Blocks
    tail: Blocks = ()
    between: Blocks = ()

    @property
    def blocks(self) -> Blocks:
        return (*self.head, *self.between, *self.tail)


def inner_pages(briefing: Briefing, w: Wording) -> Blocks:
    """Pages 2 to 4, or 2 and 3 where nothing was entered; what has no room stands at the end.

    Large print has room for less: there it stands before the plan, so that nothing is signed
    before it was read.
    """
    options, lists = role_options(briefing, w), _lists(briefing, w)
    whole = _pages(briefing, w, steps=True)
    kept = (True, False) if fits_a_page(whole[0].blocks, briefing) else (False,)
    # the first steps of the lanes give way to lists, and a full table of options to a short one,
    # where that saves a page
    ways = product((options, *(options[k:] for k in _SHORTER)), kept)
    dealt = (
        _dealt(whole if steps else _pages(briefing, w, steps=False), forms, lists, briefing)
        for forms, steps in ways
    )
    pages, end = _fewest_pages(dealt, briefing)
    if briefing.large_print and end:
        pages, end = [*pages[:-1], _Page(end), pages[-1]], ()  # what is signed stands last
    return (*(block for page in pages for block in (PageBreak(), *page.blocks)), *end)


def _fewest_pages(
    dealt: Iterable[tuple[list[_Page], Blocks]], briefing: Briefing
) -> tuple[list[_Page], Blocks]:
    """The first way of dealing lists out that takes the fewest pages at the end."""
    found: list[tuple[int, list[_Page], Blocks]] = []
    for pages, end in dealt:
        height = height_of(end, page_width(briefing))
        found.append((ceil(height / page_height(briefing)), pages, end))
        if not end:
            return pages, end
    _, pages, end = min(found, key=lambda way: way[0])
    return pages, end


def _pages(briefing: Briefing, w: Wording, *, steps: bool) -> list[_Page]:
    """What stands on a page of its own, whatever else there is to say."""
    options = (*options_heading(briefing, w), *lanes(briefing, w, steps=steps))
    rules, planned = governance(briefing, w), plan(briefing, w)
    signed = sign_off(briefing, w)
    if has_governance(briefing, w):
        signs = signs_table(briefing, w)
        return [_Page(options, signs), _Page(rules), _Page(planned, signed)]
    if not scored(briefing):
        return [_Page((*options, *rules, *planned), signed)]
    return [_Page(options, signs_table(briefing, w)), _Page((*rules, *planned), signed)]


def _lists(briefing: Briefing, w: Wording) -> tuple[tuple[str, Sequence[Blocks]], ...]:
    """What finds its place where there is room, most important first, in all its forms."""
    behind = (after_hours, scenarios, questions) if has_governance(briefing, w) else ()
    return (
        *(("governance", (section(briefing, w),)) for section in behind),
        ("options", ()),  # in the forms that are being tried
        ("certainty", certainty(briefing, w)),
        ("others", other_roles(briefing, w)),
        ("map", role_map(briefing, w)),
    )


def _dealt(
    pages: list[_Page],
    options: Sequence[Blocks],
    lists: Sequence[tuple[str, Sequence[Blocks]]],
    briefing: Briefing,
) -> tuple[list[_Page], Blocks]:
    """The pages with the lists they have room for, and the lists that none has room for."""
    unplaced: list[Sequence[Blocks]] = []
    for kind, found in lists:
        forms = options if kind == "options" else found
        placed = _placed(pages, forms, briefing, start=1 if kind == "governance" else 0)
        if placed is not None:
            pages = placed
        elif kind == "governance":
            pages = [*pages[:-1], _Page(forms[0]), pages[-1]]  # what is signed stands last
        elif kind == "map" or (kind == "options" and chosen_options(briefing)):
            continue  # the table of page 1 tells the same; chosen options stand in the plan
        else:
            unplaced.append(forms)
    return pages, _at_the_end(unplaced, briefing)


def _at_the_end(lists: Sequence[Sequence[Blocks]], briefing: Briefing) -> Blocks:
    """Lists on pages of their own, in their fullest forms that keep to one, or in the shortest."""
    choices = (tuple(b for form in chosen for b in form) for chosen in product(*lists))
    fitting = (blocks for blocks in choices if fits_a_page(blocks, briefing))
    return next(fitting, tuple(b for forms in lists for b in forms[-1]))


def _placed(
    pages: Sequence[_Page], forms: Sequence[Blocks], briefing: Briefing, *, start: int
) -> list[_Page] | None:
    """The pages with the fullest form of a list that one of them has room for."""
    for form in forms:
        for k, page in enumerate(pages):
            longer = replace(page, between=(*page.between, *form))
            if k >= start and fits_a_page(longer.blocks, briefing):
                return [*pages[:k], longer, *pages[k + 1 :]]
    return None if any(forms) else list(pages)
