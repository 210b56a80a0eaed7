"""Every reason and every kind of column that the room gives has a sentence."""

import re
from pathlib import Path

from exports.public import PUBLIC
from exports.small import SMALL
from exports.systems import SYSTEMS

from desktop.roster.columns import USED, recognise
from desktop.roster.hours import fte_of_rows
from desktop.roster.roster import Column
from desktop.roster.spellings import PERSON_SPELLINGS

SENTENCES = Path(__file__).parents[2] / "assets" / "translations" / "en_US" / "roster.po"
KEYS = set(re.findall(r'^msgid "(.+)"', SENTENCES.read_text(encoding="utf-8"), re.MULTILINE))


def test_every_reason_of_a_column_has_a_sentence():
    reasons = {f"column.reason.person.{kind}" for kind in PERSON_SPELLINGS}
    for case in (*SYSTEMS, *SMALL, *PUBLIC):
        rows = [tuple(values[n] for _, values, _ in case.columns) for n in range(24)]
        reasons |= {c.reason for c in recognise([heading for heading, *_ in case.columns], rows)}
    assert len(reasons) > 15
    assert reasons <= KEYS


def test_everything_that_a_column_becomes_has_a_name():
    assert {f"column.{kind}" for kind in USED} <= KEYS


def test_every_problem_of_fte_has_a_sentence():
    cells = {0: ["40", "PT", "??", "70"], 1: [37.5] * 4}
    columns = [Column(0, "Hours", "hours", "r"), Column(1, "Full", "basis", "r")]
    found = fte_of_rows(columns, cells.__getitem__, range(4)).problems
    alone = fte_of_rows(columns[:1], cells.__getitem__, range(4)).problems
    keys = {problem.key for problem in (*found, *alone)}
    assert len(keys) == 5
    assert keys <= KEYS


def test_no_sentence_is_written_twice():
    text = SENTENCES.read_text(encoding="utf-8")
    told = re.findall(r'^msgid "(.+)"', text, re.MULTILINE)
    assert len(told) == len(set(told))
