"""Singletons: Qt may be called for as long as a working day lasts."""

import sys

import pytest
from PySide6.QtGui import QFont

import desktop.ui  # noqa: F401 - its import keeps them


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal from Python 3.12 on")
def test_none_and_the_truth_values_have_references_to_spare():
    font = QFont()
    for _ in range(100_000):
        font.setBold(True)
    for one in (None, True, False, NotImplemented):
        assert sys.getrefcount(one) > 1 << 39
