"""A power cut at any moment costs at most the last edit, and never the file (50 in the bench)."""

import sys

import pytest
from killing import KINDS, cut

if sys.platform == "win32":
    pytest.skip("kills with a signal", allow_module_level=True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_power_cut_costs_at_most_the_last_edit(tmp_path, kind):
    left = cut(tmp_path / "one", kind, seed=len(kind), longest=3.0)
    assert left.edits > 0
    assert left.lost <= 1, left
