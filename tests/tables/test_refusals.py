"""Every way a file can be no use has a sentence of its own: what, where, and what to do."""

import ast
import errno
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hostile.binaries import begins_of, old_book
from hostile.packing import STAFF, Part, ods, pack, rows_of, sheet_xml, xlsx

from desktop.command_line import run
from desktop.roster.importing import import_roster
from desktop.tables.limits import LARGEST_FILE
from desktop.tables.reading import read_table
from desktop.tables.refusal import Refusal
from reports.wording import wording_for

ROOT = Path(__file__).parents[2]
WORDING = wording_for("en-US")


def raised():
    """Keys of refusals and notes that the readers write down, read off their code."""
    for path in (ROOT / "desktop" / "tables").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                first, _, rest = node.value.partition(".")
                if first in {"refusal", "note", "progress"} and rest.isidentifier():
                    yield node.value


@pytest.mark.parametrize("key", sorted(set(raised())))
def test_every_refusal_and_note_has_a_sentence(key):
    assert WORDING.sentences[key].strip()


def test_every_refusal_says_what_happened_and_what_to_do():
    refusals = {key for key in raised() if key.startswith("refusal.")}
    assert len(refusals) > 10
    said = {key: WORDING.sentences[key] for key in refusals}
    assert len(set(said.values())) == len(said)
    assert not [key for key, sentence in said.items() if "{file}" not in sentence]
    assert not [key for key, sentence in said.items() if sentence.count(". ") < 1]


# ---- each of them, from a file ----------------------------------------------------------------


def old(*, changed=()):
    """An .xls; records of one kind are called something else."""
    data = old_book(STAFF)
    begins = begins_of(data)
    for kind, called in changed:
        data = data[: begins[kind]] + called.to_bytes(2, "little") + data[begins[kind] + 2 :]
    return data


def compound(stream):
    """A compound file with a stream of another program."""
    name = "Workbook".encode("utf-16-le")
    other = stream.encode("utf-16-le")
    data = bytearray(old())
    at = data.find(name)
    data[at : at + len(other)] = other
    return bytes(data)


def packed(*parts):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "packed"
        pack(path, parts)
        return path.read_bytes()


def encrypted_ods():
    manifest = b"<manifest><file-entry><encryption-data/></file-entry></manifest>"
    content = Part("content.xml", bytes(range(256)))
    return packed(ods("")[0], content, Part("META-INF/manifest.xml", manifest))


FILES = {
    "encrypted workbook": (compound("EncryptedPackage"), "password"),
    "old workbook with a password": (old(changed=[(0x0042, 0x002F)]), "password"),
    "encrypted open document": (encrypted_ods(), "password"),
    "encrypted zip": (packed(*(replace(p, flags=1) for p in xlsx())), "password"),
    "no bytes": (b"", "empty"),
    "blank lines": (b"\r\n , ,\r\n\t\n" * 9, "empty"),
    "zeros": (bytes(4096), "empty"),
    "byte order mark": (b"\xff\xfe", "empty"),
    "workbook of blank cells": (packed(*xlsx(sheet_xml(rows_of([("", " ")])))), "empty"),
    "workbook without cells": (packed(*xlsx(sheet_xml(""))), "empty"),
    "page without a table": (b"<html><body><p>Session expired</p></body></html>", "empty"),
    "picture, png": (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
    "picture, jpeg": (b"\xff\xd8\xff\xe0" + bytes(99), "picture"),
    "picture, gif": (b"GIF89a" + bytes(99), "picture"),
    "picture, tiff": (b"II*\x00" + bytes(99), "picture"),
    "pdf": (b"%PDF-1.7\n" + bytes(99), "pdf"),
    "pdf after a line": (b"\n\n%PDF-1.4\n" + bytes(99), "pdf"),
    "text document": (packed(Part("word/document.xml")), "not_a_table"),
    "slides": (packed(Part("ppt/presentation.xml")), "not_a_table"),
    "zip": (packed(Part("roster.csv", b"Job title\nNurse")), "not_a_table"),
    "old text document": (compound("WordDocument"), "not_a_table"),
    "old slides": (compound("PowerPoint Document"), "not_a_table"),
    "message": (compound("__properties_version1.0"), "not_a_table"),
    "rich text": (b"{\\rtf1 Staff}", "not_a_table"),
    "program": (b"MZ" + bytes(range(256)) * 9, "not_a_table"),
    "compressed": (b"\x1f\x8b\x08" + bytes(range(256)) * 9, "not_a_table"),
    "noise": (bytes(range(256)) * 40, "not_a_table"),
    "begin of a zip": (b"PK\x03\x04 cut off", "truncated"),
    "compound file without anything": (old()[:512], "truncated"),
    "large beginning": (packed(Part("mimetype", b"", bytes(1 << 20), 401), Part("content.xml")),
                        "too_large"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_refused_by_what_it_holds(name, tmp_path):
    data, key = FILES[name]
    path = tmp_path / "roster.xlsx"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_table(path)
    assert caught.value.key == f"refusal.{key}"
    sentence = WORDING.say(caught.value.key, **caught.value.values)
    assert "roster.xlsx" in sentence
    assert str(tmp_path) not in sentence


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    with pytest.raises(Refusal, match=r"refusal\.folder"):
        read_table(tmp_path)
    with pytest.raises(Refusal, match=r"refusal\.missing"):
        read_table(tmp_path / "gone.xlsx")


class SharingError(PermissionError):
    """As Windows says it when a spreadsheet program has the file open."""

    winerror = 32


@pytest.mark.parametrize(
    ("fault", "beside", "key"),
    [
        (SharingError(13, "in use"), None, "locked"),
        (OSError(errno.EBUSY, "busy"), None, "locked"),
        (PermissionError(13, "denied"), "~$roster.xlsx", "locked"),
        (PermissionError(13, "denied"), ".~lock.roster.xlsx#", "locked"),
        (PermissionError(13, "denied"), None, "not_allowed"),
        (OSError(errno.EIO, "broken disk"), None, "unreadable"),
    ],
)
def test_a_file_that_cannot_be_opened_is_refused_for_its_reason(
    fault, beside, key, tmp_path, monkeypatch
):
    path = tmp_path / "roster.xlsx"
    path.write_bytes(b"Job title")
    if beside:
        (tmp_path / beside).write_bytes(b"owner")

    def fail(_path):
        raise fault

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(Refusal) as caught:
        read_table(path)
    assert caught.value.key == f"refusal.{key}"


def test_a_file_that_is_open_elsewhere_but_may_be_read_is_read(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes(b"Job title\nNurse")
    (tmp_path / "~$roster.csv").write_bytes(b"owner")
    assert read_table(path).sheets


def test_a_file_too_large_is_refused_before_a_byte_of_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "roster.xlsx"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    monkeypatch.setattr(Path, "read_bytes", lambda _path: pytest.fail("it was read"))
    with pytest.raises(Refusal, match=r"refusal\.too_large"):
        read_table(path)


def test_headings_without_staff_and_staff_without_titles_are_told_apart(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes(b"Employee ID,Job title,Department\n")
    with pytest.raises(Refusal, match=r"refusal\.no_staff_rows"):
        import_roster(read_table(path))
    path.write_bytes(b"Employee ID,Cost centre,Site\n" + b"".join(
        b"%d,%d,North\n" % (900 + n, 40 + n % 3) for n in range(9)))  # fmt: skip
    with pytest.raises(Refusal) as caught:
        import_roster(read_table(path))
    assert caught.value.key == "refusal.no_title_column"
    assert "Cost centre" in str(caught.value.values["seen"])


@pytest.mark.parametrize("name", ["pdf", "encrypted workbook", "no bytes", "zip"])
def test_the_program_says_one_plain_sentence_and_ends_with_one(name, tmp_path, capsys):
    path = tmp_path / "roster.xlsx"
    path.write_bytes(FILES[name][0])
    code = run(["assess", str(path), "--out", str(tmp_path / "out")])
    told = capsys.readouterr()
    assert code == 1
    assert told.out == ""
    assert told.err == WORDING.say(f"refusal.{FILES[name][1]}", file="roster.xlsx") + "\n"
    assert not (tmp_path / "out").exists()
