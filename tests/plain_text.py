"""Plain text: a document as a reader meets it, block by block, for goldens and rules."""

from textwrap import fill

from reports.document import (
    Box,
    Bullets,
    DataTable,
    Drawing,
    Figure,
    Heading,
    MarkedText,
    Numbers,
    PageBreak,
    Paragraph,
    SideBySide,
    Space,
    Together,
)


def text_of(content):
    """The words of a cell, a run of text or a drawing."""
    if isinstance(content, Drawing):
        return f"[{content.alt}]"
    if isinstance(content, MarkedText):
        return text_of(content.text)
    return "".join(run.text for run in content)


def blocks_of(blocks):
    """Every block, those inside others as well, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, Box | Together):
            yield from blocks_of(block.blocks)
        elif isinstance(block, SideBySide):
            for column in block.columns:
                yield from blocks_of(column)


def prose_of(document):
    """Paragraphs, bullets and headings as separate texts: what is read as sentences."""
    for block in blocks_of(document.blocks):
        if isinstance(block, Paragraph | Heading):
            yield text_of(block.text)
        elif isinstance(block, Bullets):
            yield from map(text_of, block.items)


def said_in(blocks):
    """Headings, paragraphs, bullets, rows and figures of blocks, a line each."""
    said = []
    for block in blocks_of(blocks):
        if isinstance(block, Paragraph | Heading):
            said.append(text_of(block.text))
        elif isinstance(block, Bullets):
            said += map(text_of, block.items)
        elif isinstance(block, Figure):
            said.append(block.drawing.alt)
        elif isinstance(block, DataTable):
            said += [" | ".join(map(text_of, row)) for row in block.rows]
    return "\n".join(said)


def words_of(document):
    """Everything a document says, one text."""
    return _written(document)


def plain_text(document):
    """The document as plain text with its header and footer."""
    head = [
        f"{document.name} | {document.department}",
        f"{document.status}{' | DRAFT' if document.draft else ''}",
        f"{document.title} | {document.subject} | {document.language} {document.paper}",
    ]
    foot = [f"{document.footer_bold} | {document.footer} | {document.page_words}"]
    return "\n".join([*head, "", _written(document), "", *foot, ""])


def _written(document):
    return "\n".join(line for block in document.blocks for line in _lines(block))


def _lines(block):
    match block:
        case Heading():
            yield from ("", "#" * block.level + " " + text_of(block.text))
        case Paragraph():
            yield fill(text_of(block.text), 100)
        case Bullets():
            for item in block.items:
                yield fill("- " + text_of(item), 100, subsequent_indent="  ")
        case Figure():
            yield text_of(block.drawing)
        case MarkedText():
            yield "* " + text_of(block.text)
        case DataTable():
            yield from _table(block)
        case Numbers():
            for box in block.boxes:
                yield f"[{box.number}] {text_of(box.caption)}. {text_of(box.detail)}"
        case Box() | Together():
            yield from ("| " + line for inner in block.blocks for line in _lines(inner))
        case SideBySide():
            for number, column in enumerate(block.columns, 1):
                yield f"-- column {number}"
                for inner in column:
                    yield from _lines(inner)
        case PageBreak():
            yield "\n========"
        case Space():
            pass
        case _:
            raise TypeError(block)


def _table(table):
    if not table.headless:
        yield " | ".join(text_of(column.head) for column in table.columns)
    for row in table.rows:
        yield " | ".join(text_of(cell) for cell in row)
