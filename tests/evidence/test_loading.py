"""Loading the evidence base: whole, and refused by file, row and column when broken."""

import csv
import shutil
from functools import cache
from importlib.resources import files

import pytest

from desktop.evidence.loading import load_evidence
from desktop.tables.refusal import Refusal
from reports.wording import LOCALES, wording_for

NURSE = "29-1141.00"


@cache
def evidence():
    return load_evidence()


@pytest.fixture
def base(tmp_path):
    """A copy of the shipped base that a test may break."""
    for name in (
        "national.csv",
        "occupations.csv",
        "names.csv",
        "exclusions.csv",
        "sources.csv",
        "method.toml",
        "edition.toml",
    ):
        shutil.copy(str(files("assets") / "evidence" / name), tmp_path / name)
    return tmp_path


def edit(base, name, old, new):
    path = base / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def set_cell(base, name, row, column, value):
    """Write a cell; row 2 is the first below the header."""
    path = base / name
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    lines[row - 1][lines[0].index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(lines)


def refused(base):
    with pytest.raises(Refusal) as caught:
        load_evidence(base)
    for locale in LOCALES:
        sentence = wording_for(locale).say(caught.value.key, **caught.value.values)
        assert str(caught.value.values["file"]) in sentence
    return caught.value.key.removeprefix("refusal.evidence."), dict(caught.value.values)


def test_the_whole_base_is_there():
    assert len(evidence().population.rows) == 1016
    assert sum(row.core for row in evidence().population.rows.values()) == 312
    assert len(evidence().occupations) >= 280
    assert len(evidence().sources) >= 9
    assert [e.code for e in evidence().exclusions] == ["31-9094.00"]


def test_no_occupation_of_the_base_is_one_that_no_hospital_employs():
    titles = " ".join(o.title for o in evidence().occupations.values())
    for word in ("Poets", "Brokerage", "Aircraft", "Solar", "Nannies", "Crematory"):
        assert word not in titles


def test_every_occupation_is_core_and_has_names_in_both_locales():
    for code, occupation in evidence().occupations.items():
        assert evidence().population.rows[code].core, code
        assert set(occupation.names) == {"en-US", "en-GB"}
        assert all(occupation.names.values())
        assert code.startswith(occupation.soc)


def test_every_row_holds_values_that_are_possible():
    for code, row in evidence().population.rows.items():
        assert row.weight > 0, code
        for measure in evidence().method.exposure.weights:
            assert row.values[measure] is None or 0 <= row.values[measure] <= 1, code
        assert row.job_zone in {None, 1, 2, 3, 4, 5}, code
    for code, occupation in evidence().occupations.items():
        share = sum(occupation.activities.values())
        assert not occupation.activities or share == pytest.approx(1, abs=0.002), code
        assert occupation.wage_2024 is None or 20_000 < occupation.wage_2024 < 300_000, code
        if occupation.tasks_exposed is not None:
            assert 0 <= occupation.tasks_exposed <= occupation.tasks_with_software <= 1, code


def test_the_raw_values_of_the_registered_nurse_are_the_published_ones():
    nurse = evidence().occupations[NURSE]
    assert nurse.measures == {
        "gpt_beta_avg": 0.3571,
        "ilo_2025": 0.25,
        "ms_applicability": 0.1218,
    }
    assert nurse.entry_education == "Bachelor's degree"
    assert nurse.job_zone == 4


def test_the_weights_of_the_method_add_up_to_one():
    method = evidence().method
    assert sum(method.exposure.weights.values()) == pytest.approx(1)
    axes = method.resilience
    assert axes.relational + axes.hands_on + axes.larger + axes.accountability == pytest.approx(1)


def test_the_notices_that_licences_ask_for_are_there_word_for_word():
    notices = " ".join(source.notice for source in evidence().sources)
    assert (
        "This product includes information from the O*NET 29.3 Database by the U.S. Department of "
        "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 "
        "license. O*NET is a trademark of USDOL/ETA."
    ) in notices
    assert "Values were modified" in notices
    assert "adaptation of an original work by the International Labour Organization" in notices


def test_every_source_says_licence_and_vintage_and_every_column_has_a_source():
    used = {part for source in evidence().sources for part in source.used_for}
    for source in evidence().sources:
        assert source.licence
        assert source.vintage
    columns = set(evidence().method.exposure.weights)
    columns |= {c for inputs in evidence().method.resilience.inputs.values() for c in inputs}
    columns |= {"employment_weight", "job_zone", "title", "wage_2024", "entry_education"}
    columns |= {"tasks_exposed", "tasks_with_software", "employment_2024_k", "projection_24_34"}
    assert columns <= used


def test_a_copy_of_the_base_loads_from_another_folder(base):
    assert load_evidence(base).occupations == evidence().occupations


@pytest.mark.parametrize("name", ["national.csv", "names.csv", "method.toml", "edition.toml"])
def test_a_missing_file_is_refused_by_name(base, name):
    (base / name).unlink()
    assert refused(base) == ("missing_file", {"file": name})


def test_a_missing_column_is_refused_by_name(base):
    edit(base, "national.csv", "concern_for_others", "concern_for_nobody")
    assert refused(base) == (
        "missing_column",
        {"file": "national.csv", "column": "concern_for_others"},
    )


def test_a_column_that_stands_twice_is_refused(base):
    edit(base, "national.csv", "estimated\n", "code\n")
    assert refused(base)[0] == "missing_column"


@pytest.mark.parametrize("text", ["high", "1,5", "nan", "inf", "0.5 %"])
def test_text_in_a_number_is_refused_by_row_and_column(base, text):
    set_cell(base, "national.csv", 5, "ilo_2025", text)
    assert refused(base) == (
        "not_a_number",
        {"file": "national.csv", "row": 5, "column": "ilo_2025"},
    )


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("employment_weight", "0", "out_of_range"),
        ("employment_weight", "", "not_a_number"),
        ("gpt_beta_avg", "-0.1", "out_of_range"),
        ("concern_for_others", "7", "out_of_range"),
        ("job_zone", "6", "out_of_range"),
        ("job_zone", "2.5", "out_of_range"),
        ("core", "yes", "not_yes_no"),
        ("code", "", "empty"),
        ("title", "", "empty"),
    ],
)
def test_an_impossible_cell_of_the_population_is_refused(base, column, value, why):
    set_cell(base, "national.csv", 3, column, value)
    assert refused(base) == (why, {"file": "national.csv", "row": 3, "column": column})


def test_a_code_that_stands_twice_is_refused(base):
    set_cell(base, "occupations.csv", 3, "code", "11-1011.00")
    assert refused(base) == (
        "duplicate",
        {"file": "occupations.csv", "row": 3, "column": "code"},
    )


def test_a_code_outside_the_population_is_refused(base):
    set_cell(base, "occupations.csv", 2, "code", "99-9999.00")
    assert refused(base) == (
        "unknown_code",
        {"file": "occupations.csv", "row": 2, "column": "code"},
    )


def test_an_occupation_without_a_plain_name_is_refused(base):
    set_cell(base, "names.csv", 2, "code", "99-9999.00")
    assert refused(base) == (
        "missing_name",
        {"file": "occupations.csv", "row": 2, "column": "code"},
    )


def test_a_blind_spot_of_an_unknown_measure_or_occupation_is_refused(base):
    set_cell(base, "exclusions.csv", 2, "measure", "aioe")
    assert refused(base)[0] == "unknown_measure"
    set_cell(base, "exclusions.csv", 2, "code", "99-9999.00")
    assert refused(base)[0] == "unknown_code"


def test_a_row_with_too_few_cells_is_refused(base):
    edit(base, "names.csv", "\n11-1021.00,", "\n11-1021.00\n11-1021.00,")
    assert refused(base) == ("ragged_row", {"file": "names.csv", "row": 3})


def test_a_file_that_is_no_utf_8_is_refused(base):
    (base / "names.csv").write_bytes(b"code,en-US,en-GB\n11-1011.00,Chef\xe9,x\n")
    assert refused(base) == ("not_text", {"file": "names.csv"})


def test_a_byte_order_mark_left_by_a_spreadsheet_does_no_harm(base):
    text = (base / "names.csv").read_bytes()
    (base / "names.csv").write_bytes(b"\xef\xbb\xbf" + text)
    assert load_evidence(base).occupations == evidence().occupations


def test_line_ends_of_another_system_do_no_harm(base):
    text = (base / "national.csv").read_bytes()
    (base / "national.csv").write_bytes(text.replace(b"\n", b"\r\n"))
    assert load_evidence(base).population == evidence().population


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("least_half_width = 22.0", "", "least_half_width"),
        ("least_half_width = 22.0", 'least_half_width = "wide"', "least_half_width"),
        ("least_half_width = 22.0", "least_half_width = true", "least_half_width"),
        ("least_half_width = 22.0", "least_half_width = 22.0\nlest = 1", "lest"),
        ("[confidence]", "[confidences]", "confidence"),
        ("oldest_months = 18", "oldest_month = 18", "oldest_months"),
        ('care = ["29"', "care = [29", "care"),
    ],
)
def test_a_method_with_a_missing_unknown_or_wrong_number_is_refused(base, old, new, column):
    edit(base, "method.toml", old, new)
    assert refused(base) == ("method", {"file": "method.toml", "column": column})


def test_a_file_that_is_no_toml_is_refused(base):
    edit(base, "method.toml", "[exposure]", "[exposure")
    assert refused(base)[0] == "not_toml"


def test_an_edition_without_a_date_is_refused(base):
    edit(base, "edition.toml", "date = ", "day = ")
    assert refused(base)[0] == "method"
