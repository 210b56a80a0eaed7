"""Spelling of the catalogues: each locale in its own, no word of the other's hospitals."""

import re

import pytest
from word_lists import AMERICAN, BRITISH, EXPLAINED, OF_THE_UK, OF_THE_US

from reports.wording import wording_for

SHORT = re.compile(r"\b[A-Z]{2,}s?\b")
VALUE = re.compile(r"\{[^{}]*\}")
SOFTWARE = {r"program\b", r"programs\b"}  # a computer has programs in Britain as well
HIDDEN = {"en-GB": ("scenario.payer",)}  # keys that this locale never shows
NAMES = {"BLS", "DAIOE", "GPT", "ILO", "NET"}  # of sources, as published
COMPUTING = {"CSV", "HTML", "MB", "PC", "PDF", "UTF"}
SHOUTED = {"DATA", "DRAFT", "NONE", "SAMPLE"}  # words in capitals, not short forms
AT_WORK = {"FTE", "HR"}  # FTE is explained in the method's list of abbreviations


def sentences(locale):
    w = wording_for(locale)
    plural = {f"{key} {n}": text for key, both in w.plurals.items() for n, text in enumerate(both)}
    return {
        key: VALUE.sub("", text)
        for key, text in (w.sentences | plural).items()
        if not key.startswith(HIDDEN.get(locale, ("no key",)))
    }


@pytest.mark.parametrize(("locale", "foreign"), [("en-US", BRITISH), ("en-GB", AMERICAN)])
def test_every_sentence_is_spelled_as_its_readers_spell(locale, foreign):
    for key, text in sentences(locale).items():
        words = [word for word in foreign if word not in SOFTWARE]
        assert [w for w in words if re.search(w, f"{text.lower()} ")] == [], (key, text)


@pytest.mark.parametrize(("locale", "foreign"), [("en-GB", OF_THE_US), ("en-US", OF_THE_UK)])
def test_no_sentence_speaks_of_hospitals_across_the_ocean(locale, foreign):
    for key, text in sentences(locale).items():
        assert [w for w in foreign if re.search(w, text.lower())] == [], (key, text)


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_no_short_form_stands_unexplained(locale):
    known = EXPLAINED | NAMES | COMPUTING | SHOUTED | AT_WORK
    for key, text in sentences(locale).items():
        assert set(SHORT.findall(text)) <= known, (key, text)
