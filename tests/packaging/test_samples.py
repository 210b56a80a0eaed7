"""The sample roster and the template are what their command makes, with 120 invented people."""

import importlib.util
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def samples():
    spec = importlib.util.spec_from_file_location("samples", ROOT / "packaging" / "samples.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["sample_roster", "blank_template"])
def test_the_shipped_file_is_what_the_command_makes(samples, name):
    shipped = (ROOT / "assets" / "samples" / f"{name}.xlsx").read_bytes()
    assert samples.steady_bytes(getattr(samples, name)()) == shipped


def test_the_template_has_a_sheet_for_local_programmes():
    book = openpyxl.load_workbook(ROOT / "assets" / "samples" / "blank_template.xlsx")
    assert book.sheetnames == ["Staff", "Local programmes", "Read me"]
    assert book["Staff"].max_row == 1
