"""What goes into the program's folder: nothing we use stays out, nothing unasked for gets in."""

import ast
import os
import sys
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
bundle = import_module("bundle")


def imported_by_us():
    for room in ("desktop", "reports", "assets"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (alias.name for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module:
                    yield node.module
                    yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_we_import_is_left_out():
    ours = set(imported_by_us())
    assert "PySide6.QtWidgets" in ours
    assert not ours & set(bundle.EXCLUDED_MODULES)


def test_everything_left_out_has_a_reason():
    tables = (
        bundle.EXCLUDED_MODULES, bundle.EXCLUDED_STEPS, bundle.UNWANTED_FILES, bundle.QT_PLUGINS,
        bundle.STARTERS,
    )  # fmt: skip
    assert all(len(reason) > 5 for table in tables for reason in table.values())


@pytest.mark.parametrize(("system", "place"), [("linux", "PySide6/Qt"), ("win32", "PySide6")])
def test_qt_is_told_where_its_plugins_lie_without_being_loaded(monkeypatch, system, place):
    monkeypatch.setenv("QT_PLUGIN_PATH", "/those/of/another/program")
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/touchstone", raising=False)
    monkeypatch.setattr(sys, "platform", system)
    text = (ROOT / "packaging" / "place_of_qt.py").read_text(encoding="utf-8")
    exec(compile(text, "place_of_qt.py", "exec"), {})  # noqa: S102 - as the built program does
    assert os.environ["QT_PLUGIN_PATH"] == str(Path("/opt/touchstone", place, "plugins"))
    assert "import PySide6" not in text


def test_every_step_left_out_is_one_that_would_run():
    steps = ROOT / "build" / "venv"
    found = list(steps.glob("lib/python3*/site-packages/PyInstaller/hooks/rthooks"))
    if not found:
        pytest.skip("the environment of the build is not here")
    assert {f"{name}.py" for name in bundle.EXCLUDED_STEPS} <= {p.name for p in found[0].iterdir()}


@pytest.mark.skipif(sys.platform != "linux", reason="the plugins of Linux are looked for")
def test_every_plugin_we_keep_exists():
    plugins = Path(str(files("PySide6"))) / "Qt" / "plugins"
    there = {
        f"{path.parent.name}/{path.stem.removeprefix('lib')}" for path in plugins.rglob("*.so")
    }
    kept = {name for name in bundle.QT_PLUGINS if "windows" not in name}
    assert kept <= there


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/opengl32sw.dll", False),
        ("numpy-2.4.6.dist-info/RECORD", False),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("assets/evidence/occupations.csv", True),
        ("assets/__init__.py", False),
        ("assets/samples/sample_roster.xlsx", True),
        ("libdbus-1.so.3", False),
    ],
)
def test_files_stay_or_go(target, stays):
    assert (bundle.refusal_of(target) is None) is stays
    assert bool(bundle.wanted([(target, "/from", "BINARY")])) is stays


def test_a_library_stays_when_somebody_far_away_asks_for_it():
    entries = [
        ("module.so", "/m", "EXTENSION"),
        ("libnear.so.1", "/near", "BINARY"),
        ("libfar.so.1", "/far", "BINARY"),
        ("libfar.so", "libfar.so.1", "SYMLINK"),
        ("libnobody.so.1", "/nobody", "BINARY"),
        ("libnobody.so", "libnobody.so.1", "SYMLINK"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
        ("table.csv", "/table", "DATA"),
    ]
    asks = {"/m": ["libnear.so.1"], "/near": ["LIBFAR.so.1", "libc.so.6"]}
    kept = {entry[0] for entry in bundle.reachable(entries, lambda file: asks.get(file, []))}
    assert kept == {
        "module.so", "libnear.so.1", "libfar.so.1", "libfar.so", "libpython3.11.so.1.0",
        "table.csv",
    }  # fmt: skip


@given(st.dictionaries(st.integers(0, 9), st.lists(st.integers(0, 9), max_size=4)))
def test_whatever_is_kept_finds_what_it_asks_for_and_was_asked_for(asks):
    entries = [("m.so", "m", "EXTENSION"), *((f"lib{n}.so", str(n), "BINARY") for n in range(10))]
    wants = {str(n): [f"lib{other}.so" for other in others] for n, others in asks.items()}
    wants["m"] = ["lib0.so"]
    kept = {entry[1] for entry in bundle.reachable(entries, lambda file: wants.get(file, []))}
    asked_for = {name[3:-3] for file in kept for name in wants.get(file, [])}
    assert kept == asked_for | {"m"}


def test_the_recipe_neither_compresses_nor_strips_nor_asks_for_rights():
    recipe = (ROOT / "packaging" / "touchstone.spec").read_text(encoding="utf-8")
    ast.parse(recipe)
    assert recipe.count("upx=False") == recipe.count("strip=False") == 2
    assert "uac_admin=False" in recipe
    assert "exclude_binaries=True" in recipe  # one folder, never one file
