"""The house stands as drawn: contracts hold and bite, captions are the map, nothing is shadowed."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = ("desktop", "reports", "assets")
TEXT = {".py", ".csv", ".po", ".toml", ".txt", ".md", ".json"}
MERGED = {b"<" * 7 + b" ", b">" * 7 + b" "}
LINTER = Path(sys.executable).with_name("lint-imports")


def modules():
    return sorted(p for room in CODE for p in (ROOT / room).rglob("*.py"))


def caption(path):
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    return (doc or "").split("\n\n")[0].replace("\n", " ")


def test_every_module_opens_with_one_sentence():
    for path in modules():
        text = caption(path)
        assert text, path
        assert text.endswith((".", "?")), path


def test_no_file_is_over_300_lines_and_no_function_over_60():
    for path in modules() + sorted((ROOT / "packaging").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        assert source.count("\n") <= 300, path
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < 60, f"{path}: {node.name}"


def test_no_file_holds_the_marks_of_a_merge():
    rooms = (*CODE, "packaging", "tests")
    texts = (p for room in rooms for p in (ROOT / room).rglob("*") if p.suffix in TEXT)
    marked = [p for p in texts if MERGED & {line[:8] for line in p.read_bytes().splitlines()}]
    assert marked == []


def test_architecture_shows_every_module_with_its_caption():
    shown = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    missing = [line for line in map_lines() if line not in shown]
    assert not missing, "ARCHITECTURE.md lacks:\n" + "\n".join(missing)


def test_architecture_shows_no_module_that_is_gone():
    shown = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    listed = {line for line in shown.splitlines() if line.startswith("- `") and ".py`" in line}
    assert listed == set(map_lines())


def map_lines():
    return [f"- `{p.relative_to(ROOT).as_posix()}` {caption(p)}" for p in modules()]


def test_packaging_of_pypi_is_not_shadowed():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    found = subprocess.run(
        [sys.executable, "-c", "import packaging.version as v; print(v.__file__)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "site-packages" in found


def test_only_the_five_folders_and_what_every_repository_bears():
    if not shutil.which("git"):
        pytest.skip("git is not here")
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not tracked:
        pytest.skip("not a git checkout")
    top = {name.split("/")[0] for name in tracked if "/" in name}
    assert top == {*CODE, "packaging", "tests", ".ci", ".github"}


PLANTS = {
    "one-way": ("assets/planted.py", "import desktop.progress"),
    "stair": ("desktop/tables/planted.py", "import desktop.roster.roster"),
    "document": ("reports/charts/planted.py", "import reports.sections"),
    "qt": ("desktop/review/planted.py", "import PySide6.QtCore"),
    "screens": ("desktop/ui/roster/planted.py", "import desktop.ui.columns"),
    "crossing": ("desktop/review/planted.py", "import reports.wording"),
    "acyclic": ("desktop/tables/planted.py", "import desktop.tables.planted_too"),
    "judgement": ("desktop/assessment/planted.py", "import os"),
}


def contracts():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [c["id"] for c in settings["tool"]["importlinter"]["contracts"]]


def test_there_are_eight_contracts_and_each_has_a_plant():
    assert sorted(contracts()) == sorted(PLANTS)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    house = tmp_path_factory.mktemp("house")
    for room in CODE:
        shutil.copytree(
            ROOT / room,
            house / room,
            ignore=shutil.ignore_patterns("__pycache__", "*.ttf", "*.csv"),
        )
    shutil.copy(ROOT / "pyproject.toml", house)
    return house


def lint(house, contract):
    return subprocess.run(
        [LINTER, "--no-cache", "--contract", contract],
        cwd=house, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("contract", sorted(PLANTS))
def test_a_contract_holds_and_breaks_on_a_planted_import(contract, copy):
    held = lint(copy, contract)
    assert held.returncode == 0, held.stdout + held.stderr
    name, line = PLANTS[contract]
    path = copy / name
    path.write_text(f'"""Planted."""\n\n{line}\n', encoding="utf-8")
    other = path.with_name("planted_too.py")
    if "planted_too" in line:
        other.write_text('"""Planted too."""\n\nimport desktop.tables.planted\n', encoding="utf-8")
    try:
        broken = lint(copy, contract)
    finally:
        path.unlink()
        other.unlink(missing_ok=True)
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert "BROKEN" in broken.stdout
