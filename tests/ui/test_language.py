"""Language: every sentence the window asks for exists, and none says what we never say."""

import re
from pathlib import Path

import polib
import pytest

from desktop.ui.common.language import Language

ROOT = Path(__file__).parents[2]
UI = ROOT / "desktop" / "ui"
BANNED = (
    "dismiss", "terminate", "redundant", "redundancy", "surplus", "lay off", "headcount",
    "replace staff", "low performer", "at-risk", "safe job", "hollowing",
)  # fmt: skip


def catalogue(locale):
    return polib.pofile(str(ROOT / "assets" / "translations" / locale / "window.po"))


def keys_in_code():
    """Keys written out in full; keys with a part put in are found at run time by other tests."""
    for path in UI.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        yield from re.findall(r'(?<!f)"(window\.[a-z0-9_.]+)(?<!\.po)"', source)
        page = re.search(r'super\(\).__init__\("([a-z]+)", language, theme\)', source)
        if page:
            said = re.findall(r'self\.say\(\s*"([a-z0-9_.]+)"', source)
            yield from (f"window.{page[1]}.{key}" for key in said)


def test_every_sentence_asked_for_in_code_exists():
    known = {entry.msgid for entry in catalogue("en_US")}
    missing = {key for key in keys_in_code() if key not in known}
    assert not missing


def test_british_sentences_replace_american_ones_and_add_none():
    american = {entry.msgid for entry in catalogue("en_US")}
    assert {entry.msgid for entry in catalogue("en_GB")} <= american


def test_no_key_is_there_twice():
    keys = [entry.msgid for entry in catalogue("en_US")]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("locale", ["en_US", "en_GB"])
def test_banned_words_are_nowhere(locale):
    for entry in catalogue(locale):
        said = " ".join([entry.msgstr, *entry.msgstr_plural.values()]).lower()
        for word in BANNED:
            assert word not in said, entry.msgid


def test_british_spelling_in_british_sentences():
    british = Language("en-GB")
    said = " ".join(british._sentences.values()).lower()
    for word in (" color", " center", "organiz"):
        assert word not in said


def test_no_value_can_bring_markup_in(language):
    said = language.html("window.roles.reason", answer="<b>&amp;</b>")
    assert "&lt;b&gt;" in said
    assert said.count("<b>") == 1


def test_a_sentence_of_the_printed_page_is_found_as_well(language):
    assert language.say("tier.in_person_care") == "In-person care"
    assert language.count("people", 2) == "2 people"


def test_a_key_without_a_sentence_is_a_bug(language):
    with pytest.raises(KeyError):
        language.say("window.nothing.of.the.kind")


def test_the_sentence_of_hard_rule_12_is_the_same_on_screen_and_on_paper(language):
    printed = language.wording.sentences["document.not_validated"]
    for key in ("window.help.assessment", "window.about"):
        assert printed in language._sentences[key]
