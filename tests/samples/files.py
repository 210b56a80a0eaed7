"""Writes roster files of every kind for tests, from pages of plain cells."""

import csv
import html
import io
from dataclasses import dataclass, field
from datetime import date
from xml.sax.saxutils import quoteattr

import openpyxl
import xlwt
from odf import opendocument, style, table, text

from samples.binary import write_xlsb


@dataclass(frozen=True)
class Page:
    """One sheet: rows of cells; hidden rows are 1-based, merged areas as in `A3:A7`."""

    name: str
    rows: tuple
    hidden: bool = False
    hidden_rows: tuple = ()
    merged: tuple = ()


@dataclass(frozen=True)
class Case:
    """A roster file and what must come of it, written by hand."""

    name: str
    kind: str  # xlsx, xlsm, csv, ssv (semicolons, cp1252), tsv (UTF-16), xls, ods, html, xlsb, xml
    pages: tuple
    used: int
    people: int | None  # here and below: None where a reader may differ
    fte: float | None
    departments: dict | None = field(default_factory=dict)  # name: (people, FTE)
    aside: dict = field(default_factory=dict)  # reason: rows of the file
    vacant: float | None = 0.0
    source: str = "column"
    temporary: int | None = 0  # rows
    problems: tuple = ()  # keys that must be told
    sheet: str | None = None  # the sheet that must be chosen
    titles: tuple = ()  # every title, as it must be read
    lines: int | None = None  # title lines
    persons: tuple = ()  # headings of columns that must be struck out as facts about persons
    kept: tuple = ()  # departments that look like persons and are none
    secrets: tuple = ()  # words about persons that must be nowhere in the roster


def write(case, folder):
    """Write the file of a case; returns its path."""
    ending = {"ssv": "csv", "tsv": "txt", "html": "xls", "xml": "xls"}.get(case.kind, case.kind)
    path = folder / f"{case.name}.{ending}"
    WRITERS[case.kind](case.pages, path)
    return path


def _xlsx(pages, path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for page in pages:
        sheet = book.create_sheet(page.name)
        for row in page.rows:
            sheet.append(list(row))
        for number in page.hidden_rows:
            sheet.row_dimensions[number].hidden = True
        for area in page.merged:
            sheet.merge_cells(area)
        if page.hidden:
            sheet.sheet_state = "hidden"
    book.save(path)


def _xls(pages, path):
    book = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for page in pages:
        sheet = book.add_sheet(page.name)
        for r, row in enumerate(page.rows):
            for c, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write(r, c, cell, day)
                elif cell is not None:
                    sheet.write(r, c, cell)
        for number in page.hidden_rows:
            sheet.row(number - 1).hidden = True
        sheet.visibility = 1 if page.hidden else 0
    book.save(str(path))


def _ods(pages, path):
    book = opendocument.OpenDocumentSpreadsheet()
    away = style.Style(name="away", family="table")
    away.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(away)
    for page in pages:
        named = {"stylename": away} if page.hidden else {}
        sheet = table.Table(name=page.name, **named)
        for number, row in enumerate(page.rows, 1):
            seen = {"visibility": "collapse"} if number in page.hidden_rows else {}
            line = table.TableRow(**seen)
            for cell in row:
                line.addElement(_ods_cell(cell))
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
    book.save(str(path))


def _ods_cell(cell):
    if cell is None or cell == "":
        return table.TableCell()
    if isinstance(cell, int | float):
        return table.TableCell(valuetype="float", value=str(cell))
    filled = table.TableCell(valuetype="string")
    filled.addElement(text.P(text=str(cell)))
    return filled


def _html(pages, path):
    parts = ["<html><head><meta charset='utf-8'></head><body>"]
    for page in pages:
        parts.append("<table border=1>")
        for row in page.rows:
            cells = "".join(f"<td>{html.escape(_said(cell))}</td>" for cell in row)
            parts.append(f"<tr>{cells}</tr>")
        parts.append("</table>")
    path.write_text("\n".join([*parts, "</body></html>"]), encoding="utf-8")


def _xml(pages, path):
    """The XML of 2003, as HR systems still write it."""
    kind = "urn:schemas-microsoft-com:office:spreadsheet"
    parts = [f'<?xml version="1.0"?><Workbook xmlns="{kind}" xmlns:ss="{kind}">']
    for page in pages:
        parts.append(f"<Worksheet ss:Name={quoteattr(page.name)}><Table>")
        for number, row in enumerate(page.rows, 1):
            parts.append('<Row ss:Hidden="1">' if number in page.hidden_rows else "<Row>")
            for cell in row:
                of = "Number" if isinstance(cell, int | float) else "String"
                text = f'<Data ss:Type="{of}">{html.escape(_said(cell))}</Data>'
                parts.append(f"<Cell>{text if _said(cell) else ''}</Cell>")
            parts.append("</Row>")
        parts.append("</Table></Worksheet>")
    path.write_text("".join([*parts, "</Workbook>"]), encoding="utf-8")


def _said(cell):
    return "" if cell is None else str(cell)


def _delimited(delimiter, encoding):
    def write_text(pages, path):
        lines = io.StringIO(newline="")
        csv.writer(lines, delimiter=delimiter).writerows(pages[0].rows)
        path.write_bytes(lines.getvalue().encode(encoding))

    return write_text


WRITERS = {
    "xlsx": _xlsx,
    "xlsm": _xlsx,
    "xls": _xls,
    "ods": _ods,
    "xlsb": write_xlsb,
    "xml": _xml,
    "html": _html,
    "csv": _delimited(",", "utf-8"),
    "ssv": _delimited(";", "cp1252"),
    "tsv": _delimited("\t", "utf-16"),
}
