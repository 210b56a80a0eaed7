"""Reading a finished PDF: its structure, who owns what on a page, and the text of each element."""

import io
import subprocess
from dataclasses import dataclass, field

import pikepdf

PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "BI"}


@dataclass
class Node:
    """A structure element."""

    role: str
    alt: str
    attributes: dict
    content: list = field(default_factory=list)  # nodes, (page, mcid) pairs, annotations
    parent: "Node | None" = None

    def walk(self):
        yield self
        for kid in self.content:
            if isinstance(kid, Node):
                yield from kid.walk()

    @property
    def kids(self):
        return [kid for kid in self.content if isinstance(kid, Node)]

    @property
    def pieces(self):
        return [kid for kid in self.content if isinstance(kid, tuple)]


@dataclass
class Marked:
    """A stretch of marked content on a page."""

    tag: str
    mcid: int | None
    kind: str  # /Type of an artifact
    text: str = ""
    painted: int = 0


def open_pdf(data):
    return pikepdf.open(io.BytesIO(data))


def tree_of(pdf):
    """The structure tree as nodes."""
    pages = {page.obj.objgen: k for k, page in enumerate(pdf.pages)}
    return _node(pdf.Root.StructTreeRoot.K, None, pages)


def _node(element, parent, pages):
    attributes = dict(element.get("/A", {}))
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")), attributes, parent=parent)
    page = element.get("/Pg")
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            node.content.append((pages[page.objgen], int(kid)))
        elif kid.get("/Type") == "/MCR":
            node.content.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            node.content.append(kid.Obj)
        else:
            node.content.append(_node(kid, node, pages))
    return node


def marked_content(page):
    """All marked content of a page in drawing order, and painting operators outside of any."""
    fonts = {name: _unicode_map(font) for name, font in page.Resources.Font.items()}
    found, open_now, stray, font = [], [], [], None
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            properties = operands[1] if name == "BDC" else {}
            mcid = properties.get("/MCID")
            kind = str(properties.get("/Type", ""))
            found.append(Marked(str(operands[0])[1:], None if mcid is None else int(mcid), kind))
            open_now.append(found[-1])
        elif name == "EMC":
            open_now.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name in PAINTING:
            if not open_now:
                stray.append((operands, name))
                continue
            open_now[-1].painted += 1
            if name == "Tj":
                codes = bytes(operands[0])
                open_now[-1].text += "".join(font[code] for code in codes)
        assert len(open_now) <= 1, "marked content is nested"
    assert not open_now, "marked content is left open"
    return found, stray


def _unicode_map(font):
    """What every code of a simple font stands for, from its ToUnicode map."""
    found, reading = {}, ""
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        parts = line.replace("<", " ").replace(">", " ").replace("[", " ").replace("]", " ").split()
        if line.startswith("end"):
            reading = ""
        elif reading and parts:
            first = int(parts[0], 16)
            targets = parts[2:] if reading == "range" else parts[1:]
            for k, target in enumerate(targets):
                found[first + k] = bytes.fromhex(target).decode("utf-16-be")
        if "beginbfrange" in line:
            reading = "range"
        elif "beginbfchar" in line:
            reading = "char"
    return found


def texts(pdf):
    """The text of every piece of marked content by (page, mcid)."""
    return {
        (number, marked.mcid): marked.text
        for number, page in enumerate(pdf.pages)
        for marked in marked_content(page)[0]
        if marked.mcid is not None
    }


def spoken(node, pieces):
    """The text of an element and all below it, in reading order."""
    said = ""
    for kid in node.content:
        if isinstance(kid, Node):
            said += spoken(kid, pieces)
        elif isinstance(kid, tuple):
            said += pieces[kid]
    return said


def bookmarks(pdf):
    """Titles of the outline, nested."""

    def below(items):
        return [(item.title, below(item.children)) for item in items]

    with pdf.open_outline() as outline:
        return below(outline.root)


def pdftotext(data, *options):
    """What poppler extracts."""
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, "-", "-"],
        input=data, capture_output=True, check=True,
    )  # fmt: skip
    return done.stdout.decode("utf-8")
