"""Pages: items are dealt out to pages, heads repeated, nothing that belongs together parted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reports.pdf.slabs import Item, Row, Slab


@dataclass(frozen=True, slots=True)
class Placed:
    """A slab at a distance below the top of a page's content."""

    slab: Slab
    down: float
    repeated: bool = False  # a table head painted again: decoration


@dataclass(slots=True)
class Page:
    """What stands on one page, and how far down it reaches."""

    room: float
    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0

    def space_for(self, items: Sequence[Item]) -> float:
        """Height the items need on this page as it is."""
        first = items[0]
        need = sum(item.before + item.slab.height for item in items)
        if self.placed:
            return need
        return need - first.before + (first.head.height if first.head else 0.0)

    def fits(self, items: Sequence[Item]) -> bool:
        """Whether the items fit below what is there."""
        return self.used + self.space_for(items) <= self.room + 1e-6

    def put(self, item: Item) -> None:
        """Place one item; the first of a page drops its space and repeats its head."""
        if self.placed:
            self.used += item.before
        elif item.head:
            self.placed.append(Placed(item.head, 0.0, repeated=True))
            self.used = item.head.height
        self.placed.append(Placed(item.slab, self.used))
        self.used += item.slab.height


def paginate(items: Sequence[Item], room: float, *, fullness: float = 0.0) -> list[Page]:
    """Deal the items out to pages of a height; at least one page.

    Args:
        items: from the first to the last.
        room: height of the content of a page.
        fullness: share of a page; what asks for a new page goes on where less is filled.
    """
    pages = [Page(room)]
    for group in _groups(items, ("soft", "firm")):
        if group[0].new_page and pages[-1].placed and pages[-1].used >= fullness * room:
            pages.append(Page(room))
        _place_group(pages, group, room, ("firm",))
    return pages


def _groups(items: Sequence[Item], glues: tuple[str, ...]) -> Iterator[list[Item]]:
    """Items tied to one another by one of the glues."""
    group: list[Item] = []
    for item in items:
        group.append(item)
        if item.glue not in glues:
            yield group
            group = []
    if group:
        yield group


def _place_group(
    pages: list[Page], group: list[Item], room: float, weaker: tuple[str, ...]
) -> None:
    if not pages[-1].fits(group) and pages[-1].placed and Page(room).fits(group):
        pages.append(Page(room))
    if pages[-1].fits(group):
        for item in group:
            pages[-1].put(item)
    elif len(group) > 1:
        parts = _groups(group, weaker) if weaker else ([item] for item in group)
        for part in parts:
            _place_group(pages, part, room, ())
    else:
        _place_tall(pages, group[0], room)


def _place_tall(pages: list[Page], item: Item, room: float) -> None:
    """An item taller than a page: as much as fits, the rest on the pages after it."""
    rest: Item | None = item
    while rest:
        page = pages[-1]
        free = room - page.used - (page.space_for([rest]) - rest.slab.height)
        parts = rest.slab.split(free) if isinstance(rest.slab, Row) else None
        if page.fits([rest]) or (parts is None and not page.placed):
            page.put(rest)
            return
        if parts:
            page.put(replace(rest, slab=parts[0]))
            rest = replace(rest, slab=parts[1], before=0.0)
        pages.append(Page(room))
