"""The catalogues: no banned word, nothing missing, nothing unused, both locales in step."""

import ast
import re
import unicodedata
from pathlib import Path
from string import Formatter

import polib
import pytest

from reports.wording import LOCALES, half_up, wording_for

ROOT = Path(__file__).parents[2]
CATALOGUES = sorted((ROOT / "assets" / "translations").glob("*/*.po"))
OURS = (
    "briefing.po", "data_quality.po", "method.po", "conversation.po", "notice.po", "summary.po",
    "signs.po", "governance.po", "plan.po",
)  # fmt: skip
BANNED = re.compile(
    r"\b(?:dismiss\w*|terminat\w*|redundan\w*|surplus\w*|l(?:ay|ays|aying|aid)[ -]?offs?"
    r"|headcount reductions?|replac\w+ staff|low performers?|at-risk employees?|safe jobs?"
    r"|likely to shrink"
    r"|cut(?:s|ting)?\W+(?:\w+\W+){0,3}(?:staff|posts?|jobs?|roles?|people|workforce)"
    r"|(?:staff|post|job|role|workforce)\W+cut(?:s|ting)?)\b",
    re.IGNORECASE,
)


def entries(path):
    return [entry for entry in polib.pofile(str(path)) if not entry.obsolete]


def sentences(entry):
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


def placeholders(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def keys_of(name):
    return {entry.msgid for entry in entries(ROOT / "assets/translations/en_US" / name)}


def named(path):
    return "/".join(path.parts[-2:])


@pytest.mark.parametrize("path", CATALOGUES, ids=named)
def test_no_sentence_holds_a_banned_word(path):
    found = [
        (entry.msgid, match.group())
        for entry in entries(path)
        for sentence in sentences(entry)
        if (match := BANNED.search(sentence.replace("**", "")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "sentence",
    [
        "This post is redundant.", "We will lay off two people.", "Cut the night posts.",
        "A safe job at last", "staff cuts", "Surplus nurses", "They were laid off",
        "It will replace staff", "duties likely to shrink",
    ],
)  # fmt: skip
def test_the_lint_sees_what_it_must(sentence):
    assert BANNED.search(sentence)


def test_the_lint_lets_honest_sentences_pass():
    assert not BANNED.search("Titles cut at 30 characters, and a shortcut to the role.")


@pytest.mark.parametrize("path", CATALOGUES, ids=named)
def test_every_sentence_is_filled_and_clean(path):
    for entry in entries(path):
        for sentence in sentences(entry):
            assert sentence, entry.msgid
            assert sentence == sentence.strip(), entry.msgid
            assert unicodedata.is_normalized("NFC", sentence), entry.msgid
            assert sentence.count("**") % 2 == 0, entry.msgid


def test_a_key_stands_in_one_catalogue_only():
    for locale in ("en_US", "en_GB"):
        keys = [e.msgid for p in CATALOGUES if p.parent.name == locale for e in entries(p)]
        assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize(
    "path", [p for p in CATALOGUES if p.parent.name == "en_GB"], ids=lambda p: p.name
)
def test_british_catalogues_hold_only_what_differs(path):
    american = {e.msgid: e for e in entries(path.parents[1] / "en_US" / path.name)}
    for entry in entries(path):
        assert entry.msgid in american
        original = american[entry.msgid]
        assert sentences(entry) != sentences(original), entry.msgid
        assert len(sentences(entry)) == len(sentences(original)), entry.msgid
        used = [placeholders(s) for s in sentences(entry)]
        assert used == [placeholders(s) for s in sentences(original)], entry.msgid


@pytest.mark.parametrize("path", CATALOGUES, ids=named)
def test_singular_and_plural_take_the_same_values(path):
    for entry in entries(path):
        if entry.msgstr_plural:
            one, many = (placeholders(s) - {"n"} for s in sentences(entry))
            assert one == many, entry.msgid


# ---- code and catalogue --------------------------------------------------------------------


def _parts():
    """Every key-like text in reports/: literals, and f-strings as patterns."""
    literals, patterns = set(), set()
    for path in (ROOT / "reports").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                patterns.add(_pattern(node))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
    return literals, {p for p in patterns if re.match(r"[a-z_]+\\\.", p)}


def _pattern(node):
    return "".join(
        re.escape(v.value) if isinstance(v, ast.Constant) else r"[\w.]+" for v in node.values
    )


def _calls():
    """The keys named where a sentence is said, with the form that is asked for."""
    for path in (ROOT / "reports").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in {"say", "rich", "count"}
                and node.args
            ):
                yield node.func.attr, node.args[0]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_key_the_reports_say_has_a_sentence(locale):
    w = wording_for(locale)
    checked = 0
    for form, key in _calls():
        known = w.plurals if form == "count" else w.sentences
        if isinstance(key, ast.Constant):
            assert key.value in known
            checked += 1
        elif isinstance(key, ast.JoinedStr):
            pattern = re.compile(_pattern(key))
            assert any(pattern.fullmatch(k) for k in known), pattern.pattern
            checked += 1
    assert checked > 100


@pytest.mark.parametrize("name", OURS)
def test_every_sentence_of_the_reports_is_used(name):
    literals, patterns = _parts()
    unused = {
        key
        for key in keys_of(name)
        if key not in literals and not any(re.fullmatch(p, key) for p in patterns)
    }
    assert unused == set()


# ---- the forms of a locale -------------------------------------------------------------------


def test_dates_follow_the_locale():
    assert wording_for("en-US").date("2026-11-04") == "November 4, 2026"
    assert wording_for("en-GB").date("2026-11-04") == "4 November 2026"


def test_numbers_have_thousands_and_an_en_dash_for_minus():
    w = wording_for("en-US")
    assert w.number(1234.5, 1) == "1,234.5"
    assert w.number(-6) == "–6"
    assert w.number(-0.2) == "0"


def test_one_person_is_singular_and_none_is_plural():
    w = wording_for("en-US")
    assert [w.count("people", n) for n in (0, 1, 2)] == ["0 people", "1 person", "2 people"]


def test_values_never_become_markup():
    runs = wording_for("en-US").rich("lane.suits", roles="**bold** {x}")
    assert [(run.text, run.bold) for run in runs] == [
        ("Could suit:", True),
        (" **bold** {x}.", False),
    ]


def test_scores_round_half_up():
    assert [half_up(v) for v in (0.49, 0.5, 1.5, 2.5, 99.5)] == [0, 1, 2, 3, 100]


def test_an_unknown_locale_is_refused():
    with pytest.raises(ValueError, match="fr-FR"):
        wording_for("fr-FR")


def test_a_name_begins_small_within_a_sentence_unless_it_is_an_abbreviation():
    w = wording_for("en-US")
    assert [w.within(n) for n in ("Registered nurse", "MRI technologist", "AI scribe", "")] == [
        "registered nurse", "MRI technologist", "AI scribe", "",
    ]  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_apostrophes_are_those_of_print(locale):
    w = wording_for(locale)
    said = [*w.sentences.values(), *(text for forms in w.plurals.values() for text in forms)]
    assert [text for text in said if re.search(r"\w'\w", text)] == []
