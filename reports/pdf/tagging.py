"""Tagging: the structure tree of a document, and the content each element owns on the pages."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of marked content: page (from 0) and its number on the page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A place on a page that leads to an address."""

    page: int
    box: tuple[float, float, float, float]  # left, bottom, right, top
    address: str


@dataclass(eq=False, slots=True)
class Element:
    """A structure element. Kids are elements and content, in reading order."""

    role: str
    alt: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list["Element | Content | LinkArea"] = field(default_factory=list)

    def add(self, role: str, alt: str = "", **attributes: Any) -> "Element":  # noqa: ANN401 - PDF values
        """A new element at the end of this one."""
        element = Element(role, alt, attributes)
        self.kids.append(element)
        return element


@dataclass(slots=True)
class StructureTree:
    """The tree, and for every page which element owns each piece of marked content."""

    root: Element = field(default_factory=lambda: Element("Document"))
    pages: list[list[Element]] = field(default_factory=list)

    def own(self, element: Element) -> int:
        """Give the element the next piece of marked content of the current page."""
        owners = self.pages[-1]
        owners.append(element)
        element.kids.append(Content(len(self.pages) - 1, len(owners) - 1))
        return len(owners) - 1
