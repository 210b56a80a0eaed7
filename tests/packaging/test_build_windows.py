"""A Windows folder that lacks a library, or a lock that lacks a wheel, is found on any system."""

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
windows_imports = import_module("windows_imports")
windows_wheels = import_module("windows_wheels")
wine = import_module("wine")

LOCK = "numpy==2.4.6 \\\n    --hash=sha256:00\npefile==1.0\npywin32-ctypes==0.2\ncolorama==0.4\n"
WHEELS = [
    "numpy-2.4.6-cp311-cp311-win_amd64.whl",
    "pefile-1.0-py3-none-any.whl",
    "pywin32_ctypes-0.2-py3-none-any.whl",
    "colorama-0.4-py2.py3-none-any.whl",
]
SYSTEM = windows_imports.system_libraries("kernel32.dll\napi-ms-win-crt-*.dll  # the C runtime\n")


def test_a_lock_whose_every_package_has_a_wheel_is_resolved():
    assert windows_wheels.unresolved(LOCK, WHEELS) == []


@pytest.mark.parametrize("lost", range(len(WHEELS)))
def test_a_package_without_a_wheel_is_named(lost):
    name = ("numpy", "pefile", "pywin32-ctypes", "colorama")[lost]
    assert windows_wheels.unresolved(LOCK, WHEELS[:lost] + WHEELS[lost + 1 :]) == [name]


def test_a_wheel_of_another_version_does_not_count():
    assert windows_wheels.unresolved(LOCK, ["numpy-2.4.5-cp311-win.whl", *WHEELS[1:]]) == ["numpy"]


def test_what_only_windows_needs_must_stand_in_the_lock_by_name():
    short = LOCK.replace("colorama==0.4\n", "")
    assert windows_wheels.unresolved(short, WHEELS) == ["colorama"]


def test_our_lock_names_what_only_windows_needs():
    lock = (ROOT / "requirements-package.txt").read_text(encoding="utf-8")
    assert set(windows_wheels.ONLY_WINDOWS) <= set(windows_wheels.locked(lock))


def test_libraries_of_the_folder_and_of_windows_are_satisfied_whatever_their_case():
    asked = {
        "touchstone.exe": frozenset({"KERNEL32.dll", "api-ms-win-crt-heap-l1-1-0.dll"}),
        "_internal/PySide6/Qt6Gui.dll": frozenset({"QT6CORE.DLL"}),
        "_internal/PySide6/Qt6Core.dll": frozenset(),
    }
    assert windows_imports.unsatisfied(asked, SYSTEM) == {}


def test_a_library_nobody_brings_is_named_with_those_who_ask():
    asked = {
        "a.dll": frozenset({"opengl32sw.dll"}),
        "b.pyd": frozenset({"kernel32.dll", "OpenGL32SW.dll"}),
    }
    assert windows_imports.unsatisfied(asked, SYSTEM) == {"opengl32sw.dll": ["a.dll", "b.pyd"]}


def test_a_name_of_the_list_that_nothing_asks_for_is_told():
    asked = {"a.dll": frozenset({"KERNEL32.dll"})}
    assert windows_imports.unused(asked, SYSTEM) == ["api-ms-win-crt-*.dll"]


def test_the_list_of_windows_holds_no_library_of_ours():
    system = windows_imports.system_libraries(windows_imports.SYSTEM.read_text(encoding="utf-8"))
    assert "kernel32.dll" in system
    ours = ("qt6core.dll", "python311.dll", "vcruntime140.dll", "msvcp140.dll", "pyside6.abi3.dll")
    asked = {"x.exe": frozenset(ours)}
    assert sorted(windows_imports.unsatisfied(asked, system)) == sorted(ours)


@pytest.mark.skipif(not find_spec("pefile"), reason="pefile is in the build's environment only")
def test_the_imports_of_a_real_windows_program_are_read():
    import pip  # noqa: PLC0415 - it brings a small Windows program

    program = next((Path(pip.__file__).parent / "_vendor" / "distlib").glob("t64.exe"))
    assert "kernel32.dll" in {name.lower() for name in windows_imports.imports_of(program)}


def test_a_path_is_told_as_wine_shows_it(tmp_path):
    folder = tmp_path / "a b"
    told = wine.windows_path(folder)
    assert told.startswith("Z:\\")
    assert told.endswith("\\a b")
    assert "/" not in told


def test_every_stand_in_is_there_and_says_that_it_is_never_shipped():
    for name in wine.COMPILED:
        assert "ever shipped" in (wine.STAND_INS / f"{name}.c").read_text(encoding="utf-8")
    assert all(bytes.fromhex(code) for one in wine.FILLED.values() for code in one.values())
