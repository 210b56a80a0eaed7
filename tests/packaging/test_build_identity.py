"""What Windows knows the program by: version resource, manifest, icon; and the archive's bytes."""

import hashlib
import os
import sys
import zipfile
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageChops

from desktop import __version__

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
version_info = import_module("version_info")
icons = import_module("icons")


def build_module():
    # not by its name, which a package of the test tools bears as well
    spec = spec_from_file_location("touchstone_build", ROOT / "packaging" / "build.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("1.2.3rc1", (1, 2, 3, 0)),
        ("2026.11.24.7.9", (2026, 11, 24, 7)),
        ("3.0.0.dev0", (3, 0, 0, 0)),
    ],
)
def test_windows_counts_in_four_numbers(version, numbers):
    assert version_info.file_version(version) == numbers


def test_a_version_without_a_number_is_refused():
    with pytest.raises(ValueError, match="begins with no number"):
        version_info.file_version("next")


@pytest.mark.parametrize("console", [False, True])
def test_the_resource_says_which_program_and_which_version(console):
    def keep(*positional, **named):
        return (*positional, *named.values())

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct",
             "VarFileInfo", "VarStruct")  # fmt: skip
    written = version_info.version_resource(__version__, console)
    made = eval(written, dict.fromkeys(names, keep))  # noqa: S307 - our own text, with stand-ins
    strings = dict(made[1][0][0][0][1])
    assert strings["FileVersion"] == strings["ProductVersion"] == __version__
    assert strings["OriginalFilename"] == ("touchstone-cli.exe" if console else "touchstone.exe")
    assert made[0][0] == version_info.file_version(__version__)


def test_the_manifest_asks_for_no_rights_and_takes_long_paths():
    manifest = ET.parse(ROOT / "packaging" / "windows" / "touchstone.manifest").getroot()  # noqa: S314 - our own file
    tags = {element.tag.rsplit("}", 1)[-1]: element for element in manifest.iter()}
    assert tags["requestedExecutionLevel"].get("level") == "asInvoker"
    assert tags["longPathAware"].text == "true"


def test_the_icons_are_what_the_drawings_give(tmp_path):
    # processors round the blending differently: one level of a colour is the same icon
    (tmp_path / "drawn.ico").write_bytes(icons.icon([icons.draw(size) for size in icons.SIZES]))
    (tmp_path / "drawn.png").write_bytes(icons.png_of(icons.draw(256)))
    for name in ("touchstone.png", "touchstone.ico"):
        kept, drawn = icons.FOLDER / name, tmp_path / f"drawn{Path(name).suffix}"
        for side in icons.SIZES if name.endswith(".ico") else (256,):
            difference = ImageChops.difference(picture_of(kept, side), picture_of(drawn, side))
            assert max(high for _, high in difference.getextrema()) <= 1, (name, side)


def picture_of(path, side):
    with Image.open(path) as picture:
        if path.suffix == ".ico":
            picture.size = (side, side)
        return picture.convert("RGBA")


def test_the_icon_holds_every_size_and_is_seen_on_both_grounds():
    with Image.open(icons.FOLDER / "touchstone.ico") as icon:
        assert {size for size, _ in icon.info["sizes"]} == set(icons.SIZES)
        for side in icons.SIZES:
            icon.size = (side, side)
            picture = icon.convert("RGBA")
            assert picture.getpixel((0, 0))[3] == 0, side
            assert picture.getpixel((side // 2, side // 2))[3] == 255, side


def test_the_same_folder_gives_the_same_archive(tmp_path):
    folder = tmp_path / "touchstone"
    (folder / "inside").mkdir(parents=True)
    (folder / "touchstone").write_bytes(b"program")
    (folder / "touchstone").chmod(0o755)
    (folder / "inside" / "table.csv").write_text("a,b\n", encoding="utf-8")
    build = build_module()
    first = build.pack(folder, "1.0.0").read_bytes()
    for path in folder.rglob("*"):
        os.utime(path, (1, 2))
    archive = build.pack(folder, "1.0.0")
    assert archive.read_bytes() == first
    with zipfile.ZipFile(archive) as packed:
        assert packed.namelist() == ["Touchstone/inside/table.csv", "Touchstone/touchstone"]
        assert packed.getinfo("Touchstone/touchstone").external_attr >> 16 & 0o111


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link_in_the_archive(tmp_path):
    folder = tmp_path / "touchstone"
    folder.mkdir()
    (folder / "lib.so.1").write_bytes(b"library")
    (folder / "lib.so").symlink_to("lib.so.1")
    with zipfile.ZipFile(build_module().pack(folder, "1.0.0")) as packed:
        assert packed.read("Touchstone/lib.so") == b"lib.so.1"
        assert packed.getinfo("Touchstone/lib.so").external_attr >> 28 == 0o12


def test_hashes_are_listed_as_the_usual_tools_read_them(tmp_path):
    folder = tmp_path / "touchstone"
    folder.mkdir()
    (folder / "touchstone").write_bytes(b"program")
    build = build_module()
    listed = build.write_hashes(folder, build.pack(folder, "1.0.0"))
    lines = listed.read_text(encoding="utf-8").splitlines()
    assert lines[1] == f"{hashlib.sha256(b'program').hexdigest()}  touchstone/touchstone"
    assert lines[0].endswith("x86_64.zip")
