"""Errors in three parts: what happened, where, and what to do; none begins with a code."""

import re
from pathlib import Path

import polib
import pytest

TRANSLATIONS = Path(__file__).parents[2] / "assets" / "translations"
KINDS = ("refusal.", "window.stopped.")
_INPUT = re.compile(r"^In \{path\}: ")
# a sentence that says what to do begins with what is to be done
DO = re.compile(
    r"\b(Add|Ask|Assess|Check|Choose|Close|Connect|Copy|Correct|Decide|Empty|Enter|Export|Fill|"
    r"Fix|Install|Keep|Leave|Make|Move|Name|Open|Remove|Save|Start|Swap|Use|Write)\b"
)
WHERE = re.compile(r"\{(file|folder|path|seen|megabytes)\}|Touchstone|page|preview")
CARRIED = {"refusal.inputs"}  # its sentences are those of each entry


def errors(locale):
    for path in sorted((TRANSLATIONS / locale).glob("*.po")):
        for entry in polib.pofile(path.read_text(encoding="utf-8")):
            own = entry.msgid.startswith(KINDS) and not entry.msgid.endswith(".go")
            if (own or _INPUT.match(entry.msgstr)) and entry.msgid not in CARRIED:
                yield entry.msgid, entry.msgstr


def sentences(said):
    return [one for one in re.split(r"(?<=[.:])\s+(?=[A-Z{])", said) if one]


@pytest.mark.parametrize("locale", ["en_US", "en_GB"])
def test_every_error_says_what_happened_where_and_what_to_do(locale):
    found = list(errors(locale))
    weak = {
        key: said
        for key, said in found
        if len(sentences(said)) < 2
        or not WHERE.search(said)
        or not any(DO.match(one) for one in sentences(said)[1:])
    }
    assert not weak
    assert locale == "en_GB" or len(found) > 80


def test_no_error_begins_with_a_code():
    for key, said in errors("en_US"):
        assert not re.match(r"[A-Z]*[-_ ]?\d|[Ee]rror", said), key
