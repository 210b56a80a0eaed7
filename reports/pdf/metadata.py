"""Metadata: XMP, dates and identity of a file, from the document alone."""

import hashlib
import unicodedata
from datetime import date
from html import escape

from reports.document import Document

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
# PDF/A wants to be told about the one property that it does not know itself: PDF/UA's part
_EXTENSION = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_NAMESPACES['pdfuaid']}</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


def spoken(text: str) -> str:
    """A text that is stored, not drawn: NFC, without what XML or a PDF string cannot hold."""
    composed = unicodedata.normalize("NFC", text)
    kept = ("\ufffd" if unicodedata.category(c) in {"Cs", "Cn"} else c for c in composed)
    return " ".join("".join(c if unicodedata.category(c) != "Cc" else " " for c in kept).split())


def pdf_date(document: Document) -> str:
    """Midnight UTC of the document's date, as a PDF writes it."""
    return f"D:{date.fromisoformat(document.date):%Y%m%d}000000+00'00'"


def identity(*documents: Document) -> bytes:
    """Sixteen bytes that are the same for the same documents, and for no others."""
    return hashlib.sha256(repr(documents).encode("utf-8", "backslashreplace")).digest()[:16]


def xmp(document: Document) -> bytes:
    """The XMP packet: title, language, dates, and what the file is built to."""
    moment = f"{document.date}T00:00:00+00:00"
    producer = escape(spoken(document.producer))
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    facts = (
        f"<dc:format>application/pdf</dc:format>"
        f"<dc:title>{_said(document.title)}</dc:title>"
        f"{_description(document)}"
        f"<dc:language><rdf:Bag><rdf:li>{document.language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
        f"<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
        "<pdfuaid:part>1</pdfuaid:part>"
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces}>{facts}{_EXTENSION}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _description(document: Document) -> str:
    if not document.subject:
        return ""
    return f"<dc:description>{_said(document.subject)}</dc:description>"


def _said(text: str) -> str:
    words = escape(spoken(text))
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{words}</rdf:li></rdf:Alt>'
