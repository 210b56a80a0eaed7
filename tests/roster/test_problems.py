"""Every problem and note that a roster may tell has its sentence, and no sentence names anybody."""

import re
from datetime import date
from pathlib import Path

import polib
import pytest
from samples.combined import COMBINED
from samples.files import write
from samples.layouts import LAYOUTS
from samples.persons import PERSONS

from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"\"((?:note|problem)\.[a-z_]+)\"")
TOLD = sorted(
    {
        key
        for room in ("roster", "tables")
        for path in (ROOT / "desktop" / room).glob("*.py")
        for key in KEY.findall(path.read_text(encoding="utf-8"))
    }
)


def sentences(locale="en_US"):
    path = ROOT / "assets" / "translations" / locale / "roster.po"
    return {entry.msgid: entry for entry in polib.pofile(str(path))}


@pytest.mark.parametrize("key", TOLD)
def test_what_may_be_told_has_a_sentence(key):
    entry = sentences()[key]
    assert (entry.msgstr or entry.msgstr_plural[1]).endswith(".")


@pytest.mark.parametrize("case", [*LAYOUTS, *PERSONS, *COMBINED], ids=lambda case: case.name)
def test_a_sentence_gets_all_that_it_names(case, tmp_path):
    roster = import_roster(read_table(write(case, tmp_path)), on=date(2026, 11, 24))
    for problem in roster.problems:
        entry = sentences()[problem.key]
        said = entry.msgstr or entry.msgstr_plural[1]
        wanted = set(re.findall(r"\{(\w+)\}", said))
        assert wanted <= {name for name, _ in problem.values} | {"n"}, problem.key
        assert "{" not in said.format(n=2, **dict(problem.values))


@pytest.mark.parametrize("case", [*LAYOUTS, *PERSONS, *COMBINED], ids=lambda case: case.name)
def test_nobody_is_named_in_a_roster(case, tmp_path):
    roster = import_roster(read_table(write(case, tmp_path)), on=date(2026, 11, 24))
    kept = repr(roster)
    surnames = ("Abara", "Boyd", "Chen", "Diaz", "Gupta", "Quinn", "Silva", "Fox", "Côté", "Caron")
    assert not [name for name in surnames if re.search(rf"\b{name}\b", kept)]
    assert not re.search(r"J\. ?Smith", kept)
