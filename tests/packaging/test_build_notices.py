"""Licences and the list of materials: nothing goes into the program without its text."""

import json
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
bundle_origins = import_module("bundle_origins")
notices = import_module("notices")
sbom = import_module("sbom")

LOCK = """\
pandas==3.1.1 \\
    --hash=sha256:00
pyside6-essentials==6.12.0 \\
    --hash=sha256:11
pyinstaller==6.22.3
    # via touchstone (pyproject.toml)
"""


def part(name="pandas", version="3.1.1", licence="BSD-3-Clause", texts=(), kind="package"):
    return bundle_origins.Part(kind, name, version, licence, tuple(texts))


def test_the_lock_is_read_whole():
    lock = (ROOT / "requirements-package.txt").read_text(encoding="utf-8")
    pinned = [line for line in lock.splitlines() if "==" in line and not line.startswith(" ")]
    assert len(sbom.locked(lock)) == len(pinned) > 15
    assert sbom.locked(LOCK) == {
        "pandas": "3.1.1", "pyside6-essentials": "6.12.0", "pyinstaller": "6.22.3",
    }  # fmt: skip


def test_the_list_of_materials_names_parts_and_sets_the_tools_apart():
    parts = [part(), part("PySide6_Essentials", "6.12.0", "LGPL-3.0-only OR GPL-3.0-only"),
             part("libexpat1", "2.5.0-1+deb12u1", "see the text", kind="system")]  # fmt: skip
    made = json.loads(sbom.materials("1.0.0", parts, LOCK))
    assert (made["bomFormat"], made["metadata"]["component"]["version"]) == ("CycloneDX", "1.0.0")
    scopes = {one["purl"]: one["scope"] for one in made["components"]}
    assert scopes == {
        "pkg:pypi/pandas@3.1.1": "required",
        "pkg:pypi/pyside6-essentials@6.12.0": "required",
        "pkg:deb/debian/libexpat1@2.5.0-1%2Bdeb12u1": "required",
        "pkg:pypi/pyinstaller@6.22.3": "excluded",
    }
    assert made["components"][1]["licenses"] == [{"expression": "LGPL-3.0-only OR GPL-3.0-only"}]
    assert made["components"][2]["licenses"] == [{"license": {"name": "see the text"}}]


def test_the_same_parts_give_the_same_bytes_and_others_do_not():
    first = sbom.materials("1.0.0", [part()], LOCK)
    assert sbom.materials("1.0.0", [part()], LOCK) == first
    assert sbom.materials("1.0.1", [part()], LOCK) != first


@pytest.mark.parametrize("strange", [part(version="3.1.2"), part("requests", "2.0")])
def test_a_package_that_the_lock_does_not_name_stops_the_build(strange):
    with pytest.raises(sbom.NotLocked, match=strange.name):
        sbom.materials("1.0.0", [strange], LOCK)


def test_texts_keep_their_places_below_licenses(tmp_path):
    home = tmp_path / "numpy-2.dist-info" / "licenses"
    (home / "fft").mkdir(parents=True)
    for name in ("LICENSE.txt", "fft/LICENSE.txt"):
        (home / name).write_text(name, encoding="utf-8")
    texts = [home / "LICENSE.txt", home / "fft" / "LICENSE.txt"]
    made = notices.copy_texts(part("numpy", texts=texts), tmp_path / "licences")
    assert [path.relative_to(tmp_path / "licences").as_posix() for path in made] == [
        "numpy/LICENSE.txt", "numpy/fft/LICENSE.txt",
    ]  # fmt: skip
    assert made[1].read_text(encoding="utf-8") == "fft/LICENSE.txt"


def test_qt_brings_the_lgpl_though_its_wheels_do_not(tmp_path):
    made = notices.copy_texts(part("PySide6_Essentials"), tmp_path)
    assert [path.name for path in made] == ["LGPL-3.0.txt", "GPL-3.0.txt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in made[0].read_text(encoding="utf-8")


def test_openssl_in_the_package_for_passwords_is_named_with_its_text(tmp_path):
    """It is Apache-2.0, and the package that holds it brings that text without saying so."""
    cryptography = bundle_origins._package(bundle_origins.distribution_named("cryptography"))
    (found,) = bundle_origins.inside_of(cryptography)
    assert (found.name, found.licence) == ("OpenSSL", "Apache-2.0")
    assert found.version.split(".")[0] >= "3", "older ones had a licence of their own"
    (text,) = notices.copy_texts(found, tmp_path)
    assert text.parent.name == "OpenSSL"
    assert "Apache License" in text.read_text(encoding="utf-8")
    assert "OpenSSL" in notices.overview("1.0.0", [found])
    listed = json.loads(sbom.materials("1.0.0", [found], LOCK))
    assert listed["components"][0]["purl"] == f"pkg:generic/openssl@{found.version}"


def test_a_library_inside_a_package_without_its_licence_stops_the_build(tmp_path):
    listed = tmp_path / "sboms" / "sbom.json"
    listed.parent.mkdir()
    listed.write_text('{"components": [{"name": "openssl", "version": "4.0.3"}]}', encoding="utf-8")
    with pytest.raises(bundle_origins.Unowned, match=r"OpenSSL 4\.0\.3 in pandas"):
        bundle_origins.inside_of(part(texts=[listed]))


def test_a_part_without_a_text_stops_the_build(tmp_path):
    with pytest.raises(notices.Unlicensed, match=r"pandas 3\.1\.1"):
        notices.copy_texts(part(), tmp_path)


def test_the_overview_says_how_to_exchange_qt_and_names_every_part():
    page = notices.overview("1.0.0", [part(), part("Python", "3.11.7", "PSF-2.0")])
    assert "exchange them" in page
    assert page.endswith("pandas 3.1.1: BSD-3-Clause\nPython 3.11.7: PSF-2.0\n")


def test_licences_that_a_text_points_to_come_along(tmp_path, monkeypatch):
    common, target = tmp_path / "common", tmp_path / "licences"
    for folder in (common, target):
        folder.mkdir()
    (common / "LGPL-2.1").write_text("the whole text", encoding="utf-8")
    monkeypatch.setattr(notices, "COMMON", common)
    text = tmp_path / "copyright"
    text.write_text(f"On Debian it is in {common}/LGPL-2.1. And {common}/GONE.", encoding="utf-8")
    notices.copy_common([text], target)
    assert [path.name for path in target.iterdir()] == ["LGPL-2.1.txt"]


def test_every_file_taken_is_found_in_the_tables_of_the_build(tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    library, module, ours = (tmp_path / name for name in ("lib.so", "module.py", "made.pyc"))
    for path in (library, module, work / ours.name):
        path.touch()
    table = ([("lib.so", str(library), "BINARY"), ("gone", str(tmp_path / "gone"), "DATA")],)
    (work / "COLLECT-00.toc").write_text(repr(table), encoding="utf-8")
    pure = ("x.pyz", [("module", str(module), "PYMODULE"), ("o", "", "OPTION")])
    (work / "PYZ-00.toc").write_text(repr(pure), encoding="utf-8")
    own = ([("made", str(work / ours.name), "PYMODULE"), ("struct", "PYZ.pyz", "PYZ")],)
    (work / "PKG-00.toc").write_text(repr(own), encoding="utf-8")
    assert bundle_origins.sources(work) == (library, module)


def test_a_file_that_belongs_to_nobody_stops_the_build(tmp_path):
    stray = tmp_path / "stray.so"
    stray.touch()
    with pytest.raises(bundle_origins.Unowned, match="belongs to no package"):
        bundle_origins._owner(stray, ROOT)


def test_files_of_packages_of_python_and_of_ours_are_told_apart():
    polib = Path(import_module("polib").__file__)
    found = bundle_origins._owner(polib, ROOT)
    assert (found.kind, found.name) == ("package", "polib")
    assert found.texts
    assert bundle_origins._owner(Path(json.__file__), ROOT).name == "Python"
    assert bundle_origins._owner(ROOT / "desktop" / "__init__.py", ROOT) is None
