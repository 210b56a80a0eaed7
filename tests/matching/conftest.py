"""What the tests of matching share: the shipped knowledge, loaded once, and a short way to ask."""

import pytest

from desktop.evidence.matching import load_matching
from desktop.matching.match import TitleQuery
from desktop.matching.matcher import match_titles
from desktop.matching.titles import read_title


@pytest.fixture(scope="session")
def knowledge():
    return load_matching()


@pytest.fixture(scope="session")
def read(knowledge):
    def read(title, country="US"):
        return read_title(title, country, knowledge)

    return read


@pytest.fixture(scope="session")
def match(knowledge):
    def match(title, country="US", department=""):
        return match_titles([TitleQuery(title, department, country)], knowledge)[0]

    return match
