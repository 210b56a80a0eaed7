"""Metadata: what PDF/A-2a and PDF/UA-1 ask to be said, and nothing about who or where."""

import getpass
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from document_samples import document, every_block
from pdf_reading import open_pdf

from reports.document import Paragraph, plain
from reports.pdf.metadata import identity, spoken
from reports.pdf.writer import write_pdf

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "property": "http://www.aiim.org/pdfa/ns/property#",
    "schema": "http://www.aiim.org/pdfa/ns/schema#",
}
AWKWARD = 'Ward <7> & "Zoë"\x07 \ud800 漢字 \\ (half'


@pytest.fixture(scope="module")
def data():
    return write_pdf(every_block(subject="Roles & tiers"))


@pytest.fixture(scope="module")
def pdf(data):
    return open_pdf(data)


def packet(pdf):
    assert "/Filter" not in pdf.Root.Metadata
    return ET.fromstring(pdf.Root.Metadata.read_bytes())  # noqa: S314 - our own packet


def value(xmp, path):
    found = xmp.find(f".//{path}", SPACES)
    return "".join(found.itertext()).strip()


def test_the_packet_and_the_info_dictionary_say_the_same(pdf):
    xmp = packet(pdf)
    info = pdf.docinfo
    assert value(xmp, "dc:title") == str(info.Title) == "Department briefing: Outpatient Surgery"
    assert value(xmp, "dc:description") == str(info.Subject) == "Roles & tiers"
    assert value(xmp, "pdf:Producer") == str(info.Producer) == "Touchstone 0.1.0"
    assert value(xmp, "xmp:CreatorTool") == str(info.Creator) == "Touchstone 0.1.0"
    assert value(xmp, "xmp:CreateDate") == "2026-11-24T00:00:00+00:00"
    assert str(info.CreationDate) == str(info.ModDate) == "D:20261124000000+00'00'"


def test_it_says_what_it_is_built_to_and_explains_the_property_pdf_a_does_not_know(pdf):
    xmp = packet(pdf)
    assert value(xmp, "pdfaid:part") == "2"
    assert value(xmp, "pdfaid:conformance") == "A"
    assert value(xmp, "pdfuaid:part") == "1"
    assert value(xmp, "schema:prefix") == "pdfuaid"
    assert value(xmp, "property:name") == "part"


def test_language_title_and_tagging_are_declared(pdf):
    assert str(pdf.Root.Lang) == "en-US"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert value(packet(pdf), "dc:language") == "en-US"
    assert pdf.pdf_version == "1.7"
    for page in pdf.pages:
        assert page.obj.Tabs == "/S"


def test_the_output_intent_holds_an_rgb_profile_of_a_version_pdf_knows(pdf):
    (intent,) = pdf.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    profile = intent.DestOutputProfile.read_bytes()
    assert int(intent.DestOutputProfile.N) == 3
    assert profile[16:20] == b"RGB "
    assert profile[36:40] == b"acsp"
    assert profile[8:10] <= bytes([4, 0x20])
    assert len(profile) == int.from_bytes(profile[:4], "big")


def test_fonts_are_embedded_subset_and_mapped_to_characters(pdf):
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert re.fullmatch(r"/[A-Z]{6}\+NotoSans-\w+", str(font.BaseFont))
            assert len(font.FontDescriptor.FontFile2.read_bytes()) > 1000
            assert "/Encoding" not in font  # a symbolic TrueType font may not have one
            assert int(font.FontDescriptor.Flags) & 4
            lines = font.ToUnicode.read_bytes().decode("ascii").splitlines()
            targets = [line.split()[1] for line in lines if re.match(r"<..> <....>$", line)]
            assert targets
            assert not {"<0000>", "<FEFF>", "<FFFE>"} & set(targets)
            blocks = [int(line.split()[0]) for line in lines if line.endswith("beginbfchar")]
            assert max(blocks) <= 100


def test_nobody_and_no_place_is_named(data):
    with open_pdf(data) as pdf:
        flat = pdf.Root.Metadata.read_bytes() + repr(dict(pdf.docinfo)).encode()
    whole = data + flat
    for secret in (getpass.getuser(), str(Path.home()), str(Path.cwd()), ".ttf", "reportlab"):
        if len(secret) > 3:
            assert secret.encode() not in flat
    assert str(Path.cwd()).encode() not in whole
    assert not {"/Author", "/Keywords"} & set(open_pdf(data).docinfo.keys())


def test_streams_end_on_a_line_of_their_own(data):
    assert data.count(b"\nendstream") == data.count(b"endstream")
    assert not re.search(rb"[^\n]endstream", data)


def test_the_identity_follows_the_document():
    one, two = document(Paragraph(plain("One"))), document(Paragraph(plain("Two")))
    assert identity(one) == identity(document(Paragraph(plain("One"))))
    assert identity(one) != identity(two)
    first, second = open_pdf(write_pdf(one)).trailer.ID
    assert bytes(first) == bytes(second) == identity(one)


@pytest.mark.parametrize("text", [AWKWARD, "", "  spaces\n and\tlines "])
def test_any_title_is_kept_as_far_as_the_formats_can(text):
    pdf = open_pdf(write_pdf(document(title=text, subject=text)))
    assert value(packet(pdf), "dc:title") == str(pdf.docinfo.get("/Title", "")) == spoken(text)


def test_alt_texts_may_hold_what_the_fonts_lack():
    assert spoken("Jose\u0301 漢字\nx") == "José 漢字 x"


def test_qpdf_finds_nothing_to_complain_about(data, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    done = subprocess.run(
        ["qpdf", "--check", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).lower()
