"""Structure: the tree of elements as PDF objects, with the parent tree that leads back to it.

Imports reportlab, so it is imported by the writer when a file is written, not before.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFString

from reports.pdf.metadata import spoken
from reports.pdf.tagging import Content, Element, LinkArea, StructureTree

File: TypeAlias = Any  # reportlab's PDFDocument, whose type stubs know half of it
ROOT = "StructTreeRoot"
LINK = "Link"  # and the number of its area: the name of an annotation


def write_structure(document: File, tree: StructureTree) -> None:
    """Register every element, the parent tree and the root with the document."""
    names = {id(element): f"E{k}" for k, element in enumerate(_walk(tree.root))}
    areas = {id(area): f"{LINK}{k}" for k, (_, area) in enumerate(link_areas(tree))}
    for element, parent in _with_parents(tree.root):
        above = names[id(parent)] if parent else ROOT
        document.Reference(_Entry(element, above, names | areas), names[id(element)])
    numbers: list[Any] = []
    for page, owners in enumerate(tree.pages):
        numbers += [page, _References([names[id(owner)] for owner in owners])]
    for key, (element, _) in enumerate(link_areas(tree), start=len(tree.pages)):
        numbers += [key, _References([names[id(element)]], single=True)]
    parents = PDFDictionary({"Nums": PDFArray(numbers)})
    root = PDFDictionary(
        {
            "Type": "/StructTreeRoot",
            "K": _References([names[id(tree.root)]], single=True),
            "ParentTree": document.Reference(parents, "ParentTree"),
            "ParentTreeNextKey": len(numbers) // 2,
        }
    )
    document.Catalog.StructTreeRoot = document.Reference(root, ROOT)
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def link_areas(tree: StructureTree) -> list[tuple[Element, LinkArea]]:
    """Every link area with its link, in reading order; the n-th is annotation n."""
    return [
        (element, kid)
        for element in _walk(tree.root)
        for kid in element.kids
        if isinstance(kid, LinkArea)
    ]


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walk(kid)


def _with_parents(root: Element) -> Iterator[tuple[Element, Element | None]]:
    yield root, None
    for element in _walk(root):
        for kid in element.kids:
            if isinstance(kid, Element):
                yield kid, element


class _References(PDFObject):
    """References to named objects, formatted late."""

    def __init__(self, names: list[str], *, single: bool = False) -> None:
        self.names = names
        self.single = single

    def format(self, document: File) -> bytes:
        """Object numbers in brackets, or one number."""
        text = " ".join(_number(document, name) for name in self.names)
        return (text if self.single else f"[{text}]").encode()


class _Entry(PDFObject):
    """One structure element as it stands in the file, written compactly."""

    def __init__(self, element: Element, parent: str, names: dict[int, str]) -> None:
        self.element = element
        self.parent = parent
        self.names = names

    def format(self, document: File) -> bytes:
        """The dictionary; content of the element's own page is a bare number."""
        element = self.element
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        parts = [f"/S/{element.role}/P {_number(document, self.parent)}".encode()]
        if page is not None:
            parts.append(f"/Pg {_number(document, f'Page{page + 1}')}".encode())
        kids = " ".join(self._kid(kid, page, document) for kid in element.kids)
        if kids:
            parts.append(f"/K[{kids}]".encode())
        if element.alt:
            parts.append(b"/Alt" + PDFString(spoken(element.alt)).format(document))
        parts.append(_attributes(element, document))
        return b"<<" + b"".join(parts) + b">>"

    def _kid(self, kid: Element | Content | LinkArea, page: int | None, document: File) -> str:
        if isinstance(kid, Element):
            return _number(document, self.names[id(kid)])
        if isinstance(kid, Content):
            if kid.page == page:
                return str(kid.number)
            place = _number(document, f"Page{kid.page + 1}")
            return f"<</Type/MCR/Pg {place}/MCID {kid.number}>>"
        place = _number(document, f"Page{kid.page + 1}")
        return f"<</Type/OBJR/Pg {place}/Obj {_number(document, self.names[id(kid)])}>>"


def _attributes(element: Element, document: File) -> bytes:
    """The attribute dictionary: scope of a heading cell, box of a figure, summary of a table."""
    given = element.attributes
    if "Scope" in given:
        return f"/A<</O/Table/Scope/{given['Scope']}>>".encode()
    if "Summary" in given:
        summary = PDFString(spoken(given["Summary"])).format(document)
        return b"/A<</O/Table/Summary" + summary + b">>"
    if "ListNumbering" in given:
        return f"/A<</O/List/ListNumbering/{given['ListNumbering']}>>".encode()
    if "BBox" in given:
        box = " ".join(f"{number:.2f}" for number in given["BBox"])
        return f"/A<</O/Layout/Placement/{given['Placement']}/BBox[{box}]>>".encode()
    return b""


def _number(document: File, name: str) -> str:
    return f"{document.idToObjectNumberAndVersion[name][0]} 0 R"
