"""Tables of duties: enough of each, shares that can add up, and a system behind what falls."""

import shutil
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.duties import DRIVERS, load_duties
from desktop.evidence.loading import load_evidence
from desktop.evidence.profiles import load_profiles
from desktop.tables.refusal import Refusal
from reports.wording import LOCALES, wording_for

FOLDER = Path(str(files("assets") / "evidence"))
TABLES = ("duties.csv", "activities.csv", "settings.csv", "role_lines.csv", "decisions.csv")


@cache
def tables():
    return load_duties()


@cache
def codes():
    return frozenset(load_evidence().occupations)


@pytest.fixture
def base(tmp_path):
    for name in TABLES:
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def known(source):
    return source in load_profiles() or any(code.startswith(source) for code in codes())


def test_duties_are_written_for_at_least_120_jobs_six_to_ten_each():
    assert len(tables().written) >= 120
    for source, duties in tables().written.items():
        assert known(source), source
        assert 6 <= len(duties) <= 10, source
        assert len({duty.words["en-US"] for duty in duties}) == len(duties), source


def test_every_job_has_something_that_falls_grows_and_stays_and_a_decision():
    for source, duties in tables().written.items():
        assert {duty.direction for duty in duties} == {"falls", "grows", "stays"}, source
        assert any(duty.decides for duty in duties), source


def test_the_shares_of_a_job_can_add_up_to_all_of_its_time():
    for source, duties in tables().written.items():
        low, high = (sum(duty.share[end] for duty in duties) for end in (0, 1))
        assert low <= 100 <= high, source


def test_what_falls_has_a_system_behind_it_and_a_decision_never_falls():
    every = [d for duties in tables().written.values() for d in duties]
    every += [d for phrases in tables().phrases.values() for d in phrases.values()]
    assert {duty.driver for duty in every} == {None, *DRIVERS}
    for duty in every:
        assert duty.driver or duty.direction != "falls", duty
        assert not (duty.decides and duty.direction == "falls"), duty


def test_words_of_duties_fit_in_a_third_of_a_page():
    every = [d for duties in tables().written.values() for d in duties]
    every += [d for phrases in tables().phrases.values() for d in phrases.values()]
    for duty in every:
        assert all(len(text) <= 48 for text in duty.words.values()), duty


def test_every_setting_has_a_phrase_for_every_activity_and_common_ones_of_each_direction():
    activities = {a for o in load_evidence().occupations.values() for a in o.activities}
    assert set(tables().phrases) == set(tables().settings.values())
    for setting, phrases in tables().phrases.items():
        assert set(phrases) == activities, setting
        words = [duty.words["en-US"] for duty in phrases.values()]
        assert len(set(words)) == len(words), setting
        common = [duty.direction for duty in tables().common[setting]]
        assert sorted(common) == ["falls"] * 2 + ["grows"] * 2 + ["stays"] * 2


def test_every_occupation_works_in_a_setting():
    for code in codes():
        assert any(code.startswith(family) for family in tables().settings), code
    for family in tables().settings:
        assert known(family), family


def test_every_occupation_and_every_profile_has_a_line_and_nothing_else_has():
    assert set(tables().roles) == codes() | set(load_profiles())


def test_every_occupation_has_a_human_decision():
    for code in codes():
        assert any(code.startswith(source) for source in tables().decisions), code
    assert [source for source in tables().decisions if not known(source)] == []


@pytest.mark.parametrize(
    ("name", "row", "key"),
    [
        ("duties.csv", "biller,shrinks,5,10,workflow,0,New duty,", "unknown_word"),
        ("duties.csv", "biller,falls,5,10,magic,0,New duty,", "unknown_word"),
        ("duties.csv", "biller,falls,15,10,workflow,0,New duty,", "out_of_range"),
        ("duties.csv", "biller,falls,5,110,workflow,0,New duty,", "out_of_range"),
        ("duties.csv", "biller,falls,5,10,workflow,yes,New duty,", "not_yes_no"),
        ("duties.csv", "biller,falls,5,10,workflow,0,,", "empty"),
        ("duties.csv", ",falls,5,10,workflow,0,New duty,", "empty"),
        ("activities.csv", "moon,getting_information,falls,workflow,0,0,New,", "unknown_key"),
        ("activities.csv", "care,getting_information,falls,workflow,0,0,New,", "duplicate"),
        ("role_lines.csv", "biller,Bills.,", "duplicate"),
        ("decisions.csv", "11-,What to do.,", "duplicate"),
    ],
)
def test_a_broken_row_is_refused_by_name(base, name, row, key):
    with (base / name).open("a", encoding="utf-8", newline="\n") as file:
        file.write(row + "\n")
    with pytest.raises(Refusal) as caught:
        load_duties(base)
    assert caught.value.key == f"refusal.evidence.{key}"
    assert caught.value.values["file"] == name
    for locale in LOCALES:
        assert name in wording_for(locale).say(caught.value.key, **caught.value.values)


@pytest.mark.parametrize("name", TABLES)
def test_a_missing_table_is_refused(base, name):
    (base / name).unlink()
    with pytest.raises(Refusal) as caught:
        load_duties(base)
    assert caught.value.values == {"file": name}
