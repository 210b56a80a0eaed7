"""Files that mean harm are refused in their own sentence or do nothing, within 512 MB."""

import pytest
from hostile.binaries import binary_cases
from hostile.cases import OPEN, WORKBOOKS, text_cases
from hostile.child import MEGABYTES, assess

from reports.wording import wording_for

pytest.importorskip("resource", reason="memory is limited and measured the way of Linux and macOS")
FAMILIES = {
    "workbooks": lambda: WORKBOOKS,
    "open": lambda: OPEN,
    "text": text_cases,
    "binary": binary_cases,
}
SAY = wording_for("en-US").sentences


def beginning(key, name):
    """What a sentence says before the first number that it names."""
    before, _, _ = SAY[f"refusal.{key}"].replace("{file}", name).partition("{")
    return before


@pytest.mark.parametrize("family", FAMILIES)
def test_a_hostile_file_is_refused_in_its_own_sentence_or_harmless(family, tmp_path):
    cases = [(case.name, case.key, case.write(tmp_path)) for case in FAMILIES[family]()]
    ended = assess([path for *_, path in cases], tmp_path, "--documents", "G")
    assert ended.answer is not None, ended.error
    told = ended.refused()
    wrong = {
        name: told.get(name, "was read")
        for name, key, _ in cases
        if (key is None) != (name not in told)
        or (key and not told[name].startswith(beginning(key, name)))
    }
    assert wrong == {}
    assert ended.megabytes <= MEGABYTES
    # all of them have the same ward, which is told; nothing else is said, also by the engine
    alike, _, _ = SAY["departments.alike"].partition("{")
    said = [line for line in ended.error.splitlines() if not line.startswith(alike)]
    assert sorted(said) == sorted(told.values())
