"""The crossing of claims and checklists: the words of the locale, what holds in its country."""

import pytest
from builders_desktop import line, match, review

from desktop.briefing import brief, load_crossing
from desktop.evidence.checklists import load_checklists
from desktop.evidence.claims import load_claims
from desktop.review.judging import judge
from desktop.settings import Settings


def briefing_in(locale):
    made = review((line("Coder", 6), match("29-2072.00")), settings=Settings("2026-11-24", locale))
    crossing = load_crossing(locale)
    (picture,) = judge(made, crossing.evidence, crossing.moves)
    return brief(made, picture, crossing)


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_a_claim_crosses_with_its_strength_its_source_and_what_speaks_against_it(locale):
    lines = {claim.key: claim for claim in briefing_in(locale).claims}
    known = load_claims()
    for key, claim in lines.items():
        assert claim.text == known[key].words[locale]
        assert claim.against == known[key].against[locale]
        assert (claim.strength, claim.source) == (known[key].strength, known[key].cited)
        assert claim.verified == known[key].verified


def test_what_holds_in_the_us_only_stays_there():
    here, there = (
        {claim.key for claim in briefing_in(locale).claims} for locale in ("en-US", "en-GB")
    )
    assert {load_claims()[key].country for key in here - there} == {"US"}
    assert there < here


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_every_item_of_every_list_crosses_in_its_order(locale):
    lines = briefing_in(locale).checklists
    assert [(item.kind, item.key, item.text) for item in lines] == [
        (item.kind, item.key, item.words[locale]) for item in load_checklists()
    ]
