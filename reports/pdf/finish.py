"""Finish: pages, structure, metadata and output intent are completed, and the file is written.

Imports reportlab, so it is imported by the writer when a file is written, not before. The private
parts of reportlab it leans on are named in tests/reports/pdf/test_reportlab.py.
"""

from collections.abc import Sequence
from importlib.resources import files
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFInfo,
    PDFStream,
    PDFString,
    PDFText,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from reports.document import Document
from reports.pdf.embedding import embed_fonts
from reports.pdf.metadata import identity, pdf_date, spoken, xmp
from reports.pdf.structure import LINK, link_areas, write_structure
from reports.pdf.tagging import StructureTree

File: TypeAlias = Any  # reportlab's PDFDocument, whose type stubs know half of it


class _Stream(PDFStream):
    """A stream with a line end before `endstream`, as ISO 19005-2 6.1.7.1 wants it."""

    def format(self, document: File) -> bytes:
        """What reportlab writes, with the line end put in."""
        return super().format(document).removesuffix(b"endstream\n") + b"\nendstream\n"


def finish(
    canvas: Canvas, document: Document, tree: StructureTree, documents: Sequence[Document]
) -> bytes:
    """Complete the file and give its bytes.

    Args:
        canvas: with all pages drawn.
        document: says title, language and date.
        tree: the structure of all pages.
        documents: what the identity of the file is made from.
    """
    file = _file(canvas)
    _describe(file, canvas, document, documents)
    _link(file, tree)
    _pages(file, tree)
    write_structure(file, tree)
    _intent(file)
    embed_fonts(file)
    for name, thing in list(file.idToObject.items()):
        if type(thing) is PDFStream:
            file.idToObject[name] = _Stream(thing.dictionary, thing.content, thing.filters)
    return file.GetPDFData(canvas)


def _file(canvas: Any) -> File:  # noqa: ANN401 - private, so no type stub has it
    return canvas._doc  # noqa: SLF001 - the canvas has no other door to its document


class _Info(PDFInfo):
    """Title, subject, program and dates; no author, no keywords."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document

    def format(self, document: File) -> bytes:
        """The dictionary, with nothing empty in it."""
        words = {
            "Title": spoken(self.document.title),
            "Subject": spoken(self.document.subject),
            "Creator": spoken(self.document.producer),
            "Producer": spoken(self.document.producer),
            "CreationDate": pdf_date(self.document),
            "ModDate": pdf_date(self.document),
        }
        found = {key: PDFString(text) for key, text in words.items() if text}
        return PDFDictionary(found | {"Trapped": "/False"}).format(document)


def _describe(
    file: File, canvas: Canvas, document: Document, documents: Sequence[Document]
) -> None:
    """Title, dates and identity; the clock and the environment have no say."""
    file.info = _Info(document)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    mark = PDFText(identity(*documents)).format(file)
    file._ID = b"[" + mark + mark + b"]"  # noqa: SLF001 - otherwise made from the clock
    packet = PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    file.Catalog.Metadata = file.Reference(PDFStream(packet, xmp(document)), "XMP")


def _link(file: File, tree: StructureTree) -> None:
    """Link annotations, each knowing the element it belongs to."""
    for number, (_, area) in enumerate(link_areas(tree)):
        annotation = PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": PDFArray(area.box),
                "Border": PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": PDFString(area.address),
                "A": PDFDictionary({"S": "/URI", "URI": PDFString(area.address)}),
                "StructParent": len(tree.pages) + number,
            }
        )
        reference = file.Reference(annotation, f"{LINK}{number}")
        page = file.idToObject[f"Page{area.page + 1}"]
        page.Annots = [*(page.Annots or []), reference]


def _pages(file: File, tree: StructureTree) -> None:
    """Structure of every page; its stream compressed without the detour over text."""
    for number in range(len(tree.pages)):
        page = file.idToObject[f"Page{number + 1}"]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = "/S"
        page.Trans = None  # reportlab writes an empty one
        stream = PDFStream(content=page.stream, filters=[PDFZCompress])
        page.Contents = file.Reference(stream, f"Content{number + 1}")


def _intent(file: File) -> None:
    """The colour space of the numbers on the pages."""
    profile = (files("assets") / "icons" / "srgb.icc").read_bytes()
    stream = PDFStream(PDFDictionary({"N": 3}), profile, [PDFZCompress])
    intent = PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": file.Reference(stream, "Colours"),
        }
    )
    file.Catalog.__NoDefault__ = [*file.Catalog.__NoDefault__, "OutputIntents"]
    file.Catalog.OutputIntents = PDFArray([intent])
