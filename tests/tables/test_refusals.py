"""Every way a file can be no use has a sentence of its own: what, where, and what to do."""

import ast
from pathlib import Path

import pytest

from reports.wording import wording_for

ROOT = Path(__file__).parents[2]
WORDING = wording_for("en-US")


def raised():
    """Keys of refusals and notes that the readers write down, read off their code."""
    for path in (ROOT / "desktop" / "tables").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                first, _, rest = node.value.partition(".")
                if first in {"refusal", "note", "progress"} and rest.isidentifier():
                    yield node.value


@pytest.mark.parametrize("key", sorted(set(raised())))
def test_every_refusal_and_note_has_a_sentence(key):
    assert WORDING.sentences[key].strip()


def test_every_refusal_says_what_happened_and_what_to_do():
    refusals = {key for key in raised() if key.startswith("refusal.")}
    assert len(refusals) > 10
    said = {key: WORDING.sentences[key] for key in refusals}
    assert len(set(said.values())) == len(said)
    assert not [key for key, sentence in said.items() if "{file}" not in sentence]
    assert not [key for key, sentence in said.items() if sentence.count(". ") < 1]
