"""Every document there is, bound and alone: the rules of PDF/UA-1 and PDF/A-2a, as far as seen."""

import io
import re
import subprocess
from dataclasses import replace
from functools import cache

import departments
import pikepdf
import pytest
from builders import briefing, role
from pdf_reading import Node, bookmarks, marked_content, open_pdf, pdftotext, texts, tree_of
from role_sheet_samples import bare, in_general, records, with_sheets
from sign_samples import entered, summary

from reports.pdf.style import PAPERS
from reports.render import combined, named_documents, render_set, render_summary
from reports.wording import wording_for

EVERYTHING = "ABCDEFG"
LISTS = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}
LONG = "Coordinator of claims, prior authorization and revenue integrity of all wards " * 2


def whole(**changes):
    """Everything a set may hold: full and bare sheets, an occupation in general, long names."""
    full = departments.eight_roles()
    roles = (records(people=9), bare(name="Bare role", people=8), *full.roles)
    return replace(full, roles=roles, library=(in_general(),), **changes)


BRIEFINGS = {
    "whole": whole,
    "entered": lambda: entered(whole()),
    "draft": lambda: whole(reviewer=None, paper="letter", locale="en-GB"),
    "large": lambda: whole(large_print=True, black_and_white=True),
    "one_role": departments.one_role,
    "sixty_roles": departments.sixty_roles,
    "small": departments.small_department,
    "long": lambda: briefing([role(LONG, 9), role(LONG + "II", 6)], department=LONG * 2),
}


@cache
def data_of(name):
    return combined(BRIEFINGS[name](), EVERYTHING).data


@cache
def pdf_of(name):
    return open_pdf(data_of(name))


@cache
def tree(name):
    return tree_of(pdf_of(name))


every = pytest.mark.parametrize("name", BRIEFINGS)


@cache
def drawn(name):
    """Marked content and strays of every page."""
    return [marked_content(page) for page in pdf_of(name).pages]


@every
def test_nothing_is_painted_outside_marked_content(name):
    for found, stray in drawn(name):
        assert stray == []
        assert {m.kind for m in found if m.mcid is None} <= {"/Pagination", "/Layout"}
        assert all(m.tag == "Artifact" for m in found if m.mcid is None)


@every
def test_every_piece_of_content_is_used_once_by_the_element_it_names(name):
    owners = [(piece, node.role) for node in tree(name).walk() for piece in node.pieces]
    pieces = [
        ((page, m.mcid), m.tag)
        for page, (found, _) in enumerate(drawn(name))
        for m in found
        if m.mcid is not None
    ]
    assert sorted(owners) == sorted(pieces)
    assert len({piece for piece, _ in owners}) == len(owners)


@every
def test_the_parent_tree_leads_every_piece_back_to_its_element(name):
    pdf = pdf_of(name)
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == len(parents)
    for page, (found, _) in zip(pdf.pages, drawn(name), strict=True):
        owners = parents[int(page.obj.StructParents)]
        tags = {m.mcid: m.tag for m in found if m.mcid is not None}
        assert [str(owner.S)[1:] for owner in owners] == [tags[k] for k in range(len(owners))]


@every
def test_every_figure_has_words_and_a_box_on_its_page(name):
    figures = [node for node in tree(name).walk() if node.role == "Figure"]
    pages = {piece[0] for node in figures for piece in node.pieces}
    assert pages <= set(range(len(pdf_of(name).pages)))
    for node in figures:
        assert node.alt.strip()
        left, bottom, right, top = (float(n) for n in node.attributes["/BBox"])
        width, height = (float(n) for n in pdf_of(name).pages[0].mediabox[2:])
        assert 0 < left < right < width
        assert 0 < bottom < top < height
        assert not node.kids


@every
def test_tables_have_scopes_and_rows_of_one_length(name):
    for node in tree(name).walk():
        if node.role == "TH":
            assert str(node.attributes["/Scope"]) in {"/Column", "/Row"}
        if node.role == "Table":
            assert len({len(row.kids) for row in node.kids}) == 1
            assert any(cell.role == "TH" for row in node.kids for cell in row.kids)


@every
def test_lists_and_tables_hold_what_they_may(name):
    for node in tree(name).walk():
        if node.role in LISTS:
            assert {kid.role for kid in node.kids} <= LISTS[node.role]
            assert node.kids
            assert not node.pieces
        if node.role == "LI":
            assert [kid.role for kid in node.kids] == ["Lbl", "LBody"]
        if node.role == "L":
            assert str(node.attributes["/ListNumbering"]) == "/Disc"


@every
def test_heading_levels_skip_none_within_a_document(name):
    for part in tree(name).kids:
        assert part.role == "Part"
        before = 0
        for node in part.walk():
            if node.role in {"H1", "H2", "H3"}:
                level = int(node.role[1])
                assert level <= before + 1
                before = level


@every
def test_every_link_area_knows_its_element_and_says_where_it_leads(name):
    pdf = pdf_of(name)
    areas = [kid for node in tree(name).walk() if node.role == "Link" for kid in node.content
             if isinstance(kid, pikepdf.Dictionary)]  # fmt: skip
    annotations = [a for page in pdf.pages for a in page.obj.get("/Annots", [])]
    assert {a.objgen for a in areas} == {a.objgen for a in annotations}
    for area in areas:
        assert str(area.Contents)
        assert int(area.F) == 4
        assert "/StructParent" in area


@every
def test_the_file_says_language_title_order_and_colours(name):
    pdf, asked = pdf_of(name), BRIEFINGS[name]()
    assert str(pdf.Root.Lang) == asked.locale
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.docinfo.Title) == wording_for(asked.locale).say(
        "set.title", department=" ".join(asked.department.split())
    )
    assert len(pdf.Root.OutputIntents) == 1
    xmp = pdf.Root.Metadata.read_bytes()
    for words in (b"<pdfuaid:part>1<", b"<pdfaid:part>2<", b"<pdfaid:conformance>A<"):
        assert words in xmp
    for page in pdf.pages:
        assert page.obj.Tabs == "/S"
        assert [float(n) for n in page.mediabox[2:]] == pytest.approx(PAPERS[asked.paper], abs=0.01)
        for font in page.Resources.Font.values():
            assert font.FontDescriptor.FontFile2
            assert font.ToUnicode


@every
def test_bookmarks_are_the_documents_and_their_headings(name):
    found = bookmarks(pdf_of(name))
    titles = [" ".join(d.title.split()) for _, d in named_documents(BRIEFINGS[name](), EVERYTHING)]
    assert [title for title, _ in found] == titles
    headings = sum(node.role in {"H1", "H2"} for node in tree(name).walk())
    assert sum(count(below) for _, below in found) == headings


def count(items):
    return len(items) + sum(count(below) for _, below in items)


@every
def test_words_come_out_whole(name):
    """What an element says is found by who extracts the text, word by word."""
    out = set(parts(pdftotext(data_of(name), "-raw").replace("\u00ad\n", "")))
    pieces = texts(pdf_of(name))
    said = {
        word
        for node in tree(name).walk()
        if node.role in {"P", "H1", "H2", "H3", "LBody", "TD", "TH"}
        for word in parts(own_text(node, pieces).replace("\u00ad", ""))
    }
    assert said - out == set()


def parts(text):
    """Words, parted where a line may end: after a hyphen or a slash."""
    return [
        part for word in text.split() for part in re.split(r"(?<=[-/\u2010\u2013\u2014])", word)
    ]


def own_text(node, pieces):
    """The text of an element without that of figures in it."""
    return "".join(
        pieces[kid]
        if isinstance(kid, tuple)
        else own_text(kid, pieces)
        if isinstance(kid, Node) and kid.role != "Figure"
        else ""
        for kid in node.content
    )


@pytest.mark.parametrize("name", ["whole", "small"])
def test_a_document_alone_has_the_same_structure_as_in_the_set(name):
    parts = tree(name).kids
    for part, file in zip(parts, render_set(BRIEFINGS[name](), EVERYTHING), strict=True):
        alone = tree_of(open_pdf(file.data))
        assert alone.role == "Document"
        assert [n.role for n in alone.walk()][1:] == [n.role for n in part.walk()][1:]


@every
def test_qpdf_finds_nothing_to_complain_about(name, tmp_path):
    path = tmp_path / "set.pdf"
    path.write_bytes(data_of(name))
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).lower()


@pytest.mark.parametrize("options", [{}, {"large_print": True, "black_and_white": True}])
def test_the_summary_keeps_the_rules_too(options):
    pdf = open_pdf(render_summary(summary(**options)).data)
    pieces = {
        (page, m.mcid): m.tag
        for page, each in enumerate(pdf.pages)
        for m in marked_content(each)[0]
        if m.mcid is not None
    }
    assert all(marked_content(page)[1] == [] for page in pdf.pages)
    nodes = list(tree_of(pdf).walk())
    assert {piece: node.role for node in nodes for piece in node.pieces} == pieces
    assert all(node.alt.strip() for node in nodes if node.role == "Figure")
    assert all("/Scope" in node.attributes for node in nodes if node.role == "TH")


def test_a_library_sheet_of_a_small_department_keeps_the_rules_too():
    small = with_sheets(library=(in_general(),), suppressed="small_department")
    for file in render_set(small, "B"):
        with pikepdf.open(io.BytesIO(file.data)) as pdf:
            assert all(marked_content(page)[1] == [] for page in pdf.pages)
