"""The structure tree of a finished PDF: what PDF/UA-1 and PDF/A-2a ask, as far as tests can see."""

import pikepdf
import pytest
from document_samples import LINK, document, every_block, role_table
from pdf_reading import bookmarks, marked_content, open_pdf, spoken, texts, tree_of

from reports.charts.marks import tier_mark
from reports.document import Figure, Heading, Paragraph, Run, plain
from reports.pdf.writer import write_pdf

ROLES = {
    "Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody",
    "Table", "TR", "TH", "TD", "Figure", "Link",
}  # fmt: skip
BELOW = {
    "Table": {"TR"}, "TR": {"TH", "TD"}, "L": {"LI"}, "LI": {"Lbl", "LBody"},
    "P": {"Figure", "Link"}, "TD": {"Figure", "Link"}, "TH": {"Figure", "Link"},
    "H1": set(), "H2": set(), "H3": set(), "Figure": set(), "Lbl": set(),
}  # fmt: skip


@pytest.fixture(scope="module")
def pdf():
    return open_pdf(write_pdf(every_block(roles=60)))


@pytest.fixture(scope="module")
def tree(pdf):
    return tree_of(pdf)


def test_only_standard_elements_are_used_and_nested_as_they_may_be(tree):
    assert {node.role for node in tree.walk()} == ROLES
    for node in tree.walk():
        assert {kid.role for kid in node.kids} <= BELOW.get(node.role, ROLES)


def test_no_painting_operator_stands_outside_marked_content(pdf):
    assert len(pdf.pages) > 3
    for page in pdf.pages:
        found, stray = marked_content(page)
        assert stray == []
        assert {marked.tag for marked in found if marked.mcid is None} == {"Artifact"}


def test_every_piece_of_content_belongs_to_one_element(pdf, tree):
    owned = [piece for node in tree.walk() for piece in node.pieces]
    drawn = [
        (number, marked.mcid)
        for number, page in enumerate(pdf.pages)
        for marked in marked_content(page)[0]
        if marked.mcid is not None
    ]
    assert len(owned) == len(set(owned))
    assert sorted(owned) == sorted(drawn)


def test_the_tag_in_the_page_is_the_role_of_its_element(pdf, tree):
    roles = {piece: node.role for node in tree.walk() for piece in node.pieces}
    for number, page in enumerate(pdf.pages):
        for marked in marked_content(page)[0]:
            if marked.mcid is not None:
                assert marked.tag == roles[number, marked.mcid]


def test_the_parent_tree_leads_from_content_back_to_its_element(pdf):
    root = pdf.Root.StructTreeRoot
    numbers = root.ParentTree.Nums
    parents = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    assert int(root.ParentTreeNextKey) == len(parents)
    for page in pdf.pages:
        for mcid, element in enumerate(parents[int(page.obj.StructParents)]):
            kids = element.K
            assert any(
                (int(kid.MCID), kid.Pg.objgen) == (mcid, page.obj.objgen)
                if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid
                else not isinstance(kid, pikepdf.Dictionary)
                and (int(kid), element.Pg.objgen) == (mcid, page.obj.objgen)
                for kid in kids
            )


def test_every_element_knows_its_parent(pdf):
    def check(element):
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                assert kid.P.objgen == element.objgen
                check(kid)

    root = pdf.Root.StructTreeRoot
    assert root.K.P.objgen == root.objgen
    check(root.K)


def test_figures_have_alt_and_a_box_on_their_page(pdf, tree):
    figures = [node for node in tree.walk() if node.role == "Figure"]
    assert len(figures) > 60
    for figure in figures:
        assert figure.alt
        left, bottom, right, top = (float(n) for n in figure.attributes["/BBox"])
        width, height = (float(n) for n in pdf.pages[figure.pieces[0][0]].mediabox[2:])
        assert 0 < left < right < width
        assert 0 < bottom < top < height


def test_a_drawing_without_alt_is_decoration():
    pdf = open_pdf(write_pdf(document(Figure(tier_mark("mixed")), Paragraph(plain("Words.")))))
    assert [node.role for node in tree_of(pdf).walk()] == ["Document", "P"]


def test_heading_cells_say_what_they_head(tree):
    table = next(node for node in tree.walk() if node.role == "Table")
    assert table.attributes["/Summary"] == "Roles by team size, with exposure and tier"
    head, *rows = table.kids
    assert [cell.role for cell in head.kids] == ["TH"] * 4
    assert {str(cell.attributes["/Scope"]) for cell in head.kids} == {"/Column"}
    assert len(rows) == 60
    for row in rows:
        assert [cell.role for cell in row.kids] == ["TH", "TD", "TD", "TD"]
        assert row.kids[0].attributes["/Scope"] == "/Row"


def test_heads_repeated_on_later_pages_are_decoration(pdf, tree):
    table = next(node for node in tree.walk() if node.role == "Table")
    assert spoken(table, texts(pdf)).count("Resilience tier") == 1
    repeated = [
        marked.text
        for page in pdf.pages
        for marked in marked_content(page)[0]
        if marked.tag == "Artifact" and "Resilience tier" in marked.text
    ]
    pages = {page for node in table.walk() for page, _ in node.pieces}
    assert len(repeated) == len(pages) - 1 == 1


def test_header_footer_and_rules_are_decoration(pdf, tree):
    said = spoken(tree, texts(pdf))
    assert "Riverbend" not in said
    assert "SAMPLE DATA" not in said
    for number, page in enumerate(pdf.pages, start=1):
        decoration = "".join(m.text for m in marked_content(page)[0] if m.kind == "/Pagination")
        assert "Riverbend" in decoration
        assert f"Page {number} of {len(pdf.pages)}" in decoration


def test_heading_levels_never_skip_one():
    asked = (3, 1, 3, 3, 2, 3, 1)
    blocks = [Heading(plain(f"Heading {k}"), level) for k, level in enumerate(asked)]
    tree = tree_of(open_pdf(write_pdf(document(*blocks))))
    assert [node.role for node in tree.kids] == ["H1", "H1", "H2", "H2", "H2", "H3", "H1"]


def test_headings_of_level_one_and_two_are_bookmarks(pdf):
    (title, below), = bookmarks(pdf)  # fmt: skip
    assert title == "Department briefing: Outpatient Surgery"
    assert [name for name, _ in below] == [
        "One third of this team does information work", "Options",
    ]  # fmt: skip
    assert [name for name, _ in below[0][1]] == [
        "Kinds of work", "Roles, largest team first", "What we do not know",
        "How to use this page",
    ]  # fmt: skip


def test_a_link_over_several_lines_is_one_element_with_an_area_for_each_line():
    words = (Run("See "), Run("a long description " * 12, link=LINK), Run("and go on."))
    pdf = open_pdf(write_pdf(document(Paragraph(words))))
    tree = tree_of(pdf)
    (link,) = [node for node in tree.walk() if node.role == "Link"]
    areas = [kid for kid in link.content if isinstance(kid, pikepdf.Dictionary)]
    assert len(areas) == 3
    assert [area.objgen for area in pdf.pages[0].Annots] == [area.objgen for area in areas]
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for area in areas:
        assert str(area.A.URI) == LINK
        assert str(area.Contents) == LINK
        assert parents[int(area.StructParent)].S == "/Link"
    pieces = texts(pdf)
    assert spoken(link, pieces).split() == ["a", "long", "description"] * 12
    assert spoken(tree, pieces).endswith("and go on.")


def test_elements_come_in_reading_order(pdf, tree):
    said = spoken(tree, texts(pdf))
    order = ["One third", "81 people", "Task overlap", "79 of 81", "Kinds of work", "Role number 1",
             "Role number 60", "Made as", "What we do not know", "Robots", "How to use",
             "Options", "Deepen", "Oversee", "Reshape", "Discuss a move", "In a box",
             "Task ratings", "A note"]  # fmt: skip
    places = [said.index(words) for words in order]
    assert places == sorted(places)


def test_a_paragraph_over_several_pages_is_one_element():
    long = document(role_table(1), Paragraph(plain("word " * 4000)))
    pdf = open_pdf(write_pdf(long))
    (paragraph,) = [node for node in tree_of(pdf).kids if node.role == "P"]
    assert len({page for page, _ in paragraph.pieces}) > 2
    assert spoken(paragraph, texts(pdf)).split() == ["word"] * 4000
