"""Words of options: every key has its sentences, none of them an order or a promise."""

import re
from importlib.resources import files
from typing import get_args

import polib
import pytest

from desktop.assessment.moves import EDUCATION, Drop
from desktop.assessment.option import Pay
from desktop.assessment.tier import TIER_KEYS
from desktop.evidence.moves import load_moves
from reports.wording import LOCALES, wording_for

BANNED = (
    "dismiss", "terminate", "redundan", "surplus", "lay off", "laid off", "headcount", "replace",
    "low performer", "at-risk", "safe job", "recommend", "you should", "you must",
)  # fmt: skip


def catalogue(locale):
    folder = files("assets") / "translations" / locale.replace("-", "_")
    text = (folder / "options.po").read_text(encoding="utf-8")
    return {entry.msgid: entry.msgstr for entry in polib.pofile(text)}


def keys():
    moves = load_moves()
    areas = {area for known in moves.knowledge.values() for area in known}
    whole = [
        "option.move",
        *(f"option.reshape.{tier}" for tier in TIER_KEYS),
        *{step.key for step in moves.growth},
    ]
    yield from (f"{key}{part}" for key in whole for part in ("", ".text", ".step"))
    yield from (f"drop.{word}" for word in get_args(Drop))
    yield from (f"pay.{word}" for word in get_args(Pay))
    yield from EDUCATION.values()
    yield from (f"knowledge.{area}" for area in areas)


def test_every_key_an_option_can_hold_has_its_sentence():
    assert sorted(set(keys()) - set(catalogue("en-US"))) == []


def test_the_catalogue_holds_no_option_that_nobody_uses():
    assert set(catalogue("en-US")) - set(keys()) == {"refusal.evidence.unknown_lane"}


def test_british_sentences_stand_in_for_american_ones_and_differ():
    american, british = catalogue("en-US"), catalogue("en-GB")
    assert set(british) <= set(american)
    assert [key for key, text in british.items() if text == american[key]] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_sentence_orders_promises_or_uses_a_banned_word(locale):
    for key, text in catalogue(locale).items():
        low = text.lower()
        assert [word for word in BANNED if word in low] == [], key
        assert not re.search(r"\bcut(s|ting)?\b", low), key


@pytest.mark.parametrize("locale", LOCALES)
def test_titles_are_short_and_sentences_end_with_a_full_stop(locale):
    for key, text in catalogue(locale).items():
        if not key.startswith("option."):
            continue
        if key.endswith((".text", ".step")):
            assert text.endswith("."), key
            assert len(text.split()) <= 22, key
        else:
            assert not text.endswith("."), key
            assert len(text) <= 55, key


def test_british_pay_says_that_the_data_is_american():
    words = wording_for("en-GB")
    for word in ("higher", "similar", "lower"):
        assert "US data" in words.say(f"pay.{word}")
