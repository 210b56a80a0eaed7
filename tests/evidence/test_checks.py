"""Checksums: the installed files against those of the edition."""

import shutil
from datetime import date
from importlib.resources import files

from desktop.evidence.checks import Mismatch, checksum, checksums, mismatches
from desktop.evidence.edition import Edition
from desktop.evidence.loading import evidence_folder, read_edition


def sealed(folder):
    return Edition("test", date(2026, 1, 1), checksums(folder))


def small(tmp_path):
    (tmp_path / "names.csv").write_text("code\n1\n", encoding="utf-8", newline="\n")
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "heads.csv").write_bytes(b"word\nnurse\n")
    (tmp_path / "README.md").write_text("for people", encoding="utf-8")
    return tmp_path


def test_every_file_of_the_shipped_base_is_the_one_in_the_edition():
    """After editing a table: python packaging/evidence/refresh.py --seal."""
    assert mismatches(read_edition(evidence_folder()), evidence_folder()) == ()


def test_every_table_is_sealed_and_what_is_written_for_people_is_not():
    names = read_edition(evidence_folder()).checksums.keys()
    assert {"national.csv", "occupations.csv", "names.csv", "method.toml"} <= names
    assert not names & {"edition.toml", "README.md", "CHANGES.md"}


def test_changed_missing_and_unlisted_files_are_told_apart(tmp_path):
    folder = small(tmp_path)
    edition = sealed(folder)
    assert mismatches(edition, folder) == ()
    (folder / "names.csv").write_text("code\n2\n", encoding="utf-8")
    (folder / "vocabulary" / "heads.csv").unlink()
    (folder / "extra.csv").write_text("x\n", encoding="utf-8")
    assert mismatches(edition, folder) == (
        Mismatch("extra.csv", "unlisted"),
        Mismatch("names.csv", "changed"),
        Mismatch("vocabulary/heads.csv", "missing"),
    )


def test_editing_what_is_written_for_people_changes_no_checksum(tmp_path):
    folder = small(tmp_path)
    before = checksums(folder)
    (folder / "README.md").write_text("something else", encoding="utf-8")
    assert checksums(folder) == before


def test_line_ends_of_text_do_not_count_but_bytes_of_other_files_do():
    assert checksum("a.csv", b"x\r\ny\r\n") == checksum("a.csv", b"x\ny\n")
    assert checksum("a.npz", b"x\r\ny\r\n") != checksum("a.npz", b"x\ny\n")


def test_one_changed_cell_of_the_shipped_base_is_found(tmp_path):
    shutil.copytree(str(files("assets") / "evidence"), tmp_path / "evidence")
    edition = sealed(tmp_path / "evidence")
    table = tmp_path / "evidence" / "national.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("0.405", "0.406", 1), "utf-8")
    assert mismatches(edition, tmp_path / "evidence") == (Mismatch("national.csv", "changed"),)
