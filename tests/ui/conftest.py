"""Every test of the window's rooms fails on a warning of Qt and has the window at hand."""

from pathlib import Path

from window import *  # noqa: F403 - the fixtures
from window import STRICT


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            for mark in STRICT:
                item.add_marker(mark)
