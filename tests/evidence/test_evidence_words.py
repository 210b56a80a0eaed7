"""Words of the evidence tables: plain, short, never an order, spelled for their readers."""

import re

import pytest
from evidence_words import LOCALES, PHRASES, SENTENCES, both, pieces, rows
from readability import grade
from word_lists import AMERICAN, BANNED, BRITISH, EXPLAINED, OF_THE_UK, OF_THE_US

_SHORT = re.compile(r"\b[A-Z]{2,}s?\b")
_ENDS = re.compile(r"(?<=[.!?:])\s+")


def every():
    return pieces(SENTENCES) + pieces(PHRASES)


def test_no_text_orders_promises_or_uses_a_banned_word():
    for piece in every():
        low = piece.text.lower()
        assert [word for word in BANNED if word in low] == [], piece.place
        assert not re.search(r"\b(lay|cut|cuts|cutting)\b", low), piece.place


def test_every_text_is_trimmed_and_on_one_line():
    for piece in every():
        assert piece.text == " ".join(piece.text.split()), piece.place


def test_sentences_end_with_a_full_stop_and_have_at_most_twenty_words():
    for piece in pieces(SENTENCES):
        assert piece.text[-1] in ".?", piece.place
        for sentence in _ENDS.split(piece.text):
            assert len(sentence.split()) <= 20, piece.place


def test_phrases_start_with_a_capital_or_a_figure_and_have_no_full_stop():
    for piece in pieces(PHRASES):
        assert piece.text[0].isupper() or piece.text[0].isdigit(), piece.place
        assert piece.text[-1] != ".", piece.place


def test_gates_leave_room_on_a_role_sheet():
    for piece in pieces({"pathways.csv": ("gate",)}):
        assert len(piece.text) <= 62, piece.place


def test_titles_of_ways_fit_in_a_line():
    for piece in pieces({"pathways.csv": ("title",)}):
        assert len(piece.text) <= 60, piece.place
    for piece in pieces({"pathways.csv": ("carries",)}):
        assert len(piece.text) <= 60, piece.place


def test_american_texts_have_american_spelling():
    for piece in every():
        if piece.locale == "en-US":
            low = f"{piece.text.lower()} "
            assert [word for word in BRITISH if re.search(word, low)] == [], piece.place


def test_british_texts_have_british_spelling():
    for piece in every():
        if piece.locale == "en-GB" and not of_the_us(piece):
            low = f"{piece.text.lower()} "
            assert [word for word in AMERICAN if re.search(word, low)] == [], piece.place


@pytest.mark.parametrize(("locale", "foreign"), [("en-GB", OF_THE_US), ("en-US", OF_THE_UK)])
def test_a_reader_meets_no_words_of_hospitals_across_the_ocean(locale, foreign):
    for piece in every():
        if piece.locale == locale and piece.table not in {"programme_words.csv", "claims.csv"}:
            low = piece.text.lower()
            assert [word for word in foreign if re.search(word, low)] == [], piece.place


def test_a_gate_is_a_sentence_that_can_stand_behind_a_step():
    for piece in pieces({"pathways.csv": ("gate",), "emerging.csv": ("gate",)}):
        assert len(piece.text.split()) > 1, piece.place


def test_no_short_form_stands_unexplained_but_names_of_credentials():
    for piece in every():
        if piece.table != "programme_words.csv":
            assert set(_SHORT.findall(piece.text)) <= EXPLAINED, piece.place


def of_the_us(piece):
    """Programmes offered only in the US are never shown to British readers."""
    if piece.table != "programme_words.csv":
        return False
    places = {row["id"]: row["places"] for row in rows("programmes.csv")}
    return places[piece.key] == "US"


def test_a_british_text_is_written_down_only_where_it_differs():
    tables = {**SENTENCES, **PHRASES}
    for table, columns in tables.items():
        for row in rows(table):
            for column in columns:
                british = row["en-GB" if column == "en-US" else f"{column}_en-GB"]
                if table != "profiles.csv":
                    assert not british or british != row[column], (table, row, column)


def test_both_locales_are_met_by_every_text_that_is_not_of_one_country():
    row = {"id": "x", "why": "American.", "why_en-GB": "British.", "country": ""}
    assert [p.text for p in both("pathways.csv", row, "why")] == ["American.", "British."]
    assert [p.locale for p in both("pathways.csv", row | {"country": "UK"}, "why")] == ["en-GB"]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("table", sorted(SENTENCES))
def test_sentences_read_at_grade_eight_or_below(table, locale):
    for column in SENTENCES[table]:
        texts = [p.text for p in pieces({table: (column,)}) if p.locale == locale]
        assert grade(texts) <= 8, (column, grade(texts))
