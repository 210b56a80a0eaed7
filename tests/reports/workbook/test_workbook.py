"""The .xlsx: sheets and words, small groups, no formula, the same bytes on any machine."""

import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace

import departments
import openpyxl
import pytest
from builders import alone, briefing, evidence, grow, role, roster, title_entries
from hypothesis import given, settings
from hypothesis import strategies as st
from role_sheet_samples import records

from reports.signs import ChangeLine
from reports.workbook import write_workbook
from reports.workbook.writing import safe

TABS = [
    "Roles", "Exposure ranges", "Kinds of work", "Options", "Rows of the roster", "Changes",
    "About",
]  # fmt: skip
EVIL = (
    '=HYPERLINK("http://example.org")', "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1",
    "=cmd|' /C calc'!A0", "#REF!", "_x003D_1", "a\x00b\x0b", "\ud800", "x" * 40_000,
)  # fmt: skip


def book_of(*briefings):
    return openpyxl.load_workbook(io.BytesIO(write_workbook(briefings)))


def rows_of(book, tab):
    """The rows of a sheet's table by head."""
    rows = list(book[tab].iter_rows(values_only=True))
    blank = next(k for k, row in enumerate(rows) if not any(row))
    heads = [head for head in rows[blank + 1] if head]
    return [dict(zip(heads, row, strict=False)) for row in rows[blank + 2 :]]


def every_text(book):
    return [
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def test_the_sheets_stand_in_their_order_with_frozen_heads_and_a_printed_form():
    book = book_of(departments.eight_roles(), departments.small_department())
    assert book.sheetnames == TABS
    for sheet in book:
        head = int(sheet.print_title_rows.strip("$").split(":")[0].strip("$"))
        assert sheet.freeze_panes.endswith(str(head + 1))
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert all(cell.font.bold for cell in sheet[head] if cell.value)
        assert "not been validated as a prediction of job loss" in sheet["A2"].value
        widths = [sheet.column_dimensions[c.column_letter].width for c in sheet[head] if c.value]
        assert min(widths) >= 8
        for cell in sheet[head]:
            longest = max(map(len, str(cell.value or "").split()), default=0)
            assert longest + 1.5 <= sheet.column_dimensions[cell.column_letter].width, cell.value


def test_roles_ranges_and_options_are_those_of_the_briefing():
    book = book_of(briefing([records(people=9)]))
    (line,) = rows_of(book, "Roles")
    assert (line["Role"], line["People"]) == ("Medical records specialist", 9)
    (line,) = rows_of(book, "Exposure ranges")
    assert line["Exposure score and range"] == "Exposure 83, range 61 to 100"
    assert (line["Low"], line["High"]) == (61, 100)
    options = rows_of(book, "Options")
    assert [o["Option"] for o in options][1:] == [
        "Sterile processing technician", "Radiologic technologist", "Coding auditor",
    ]  # fmt: skip
    assert options[1]["Exposure after"] == "Exposure 11, range 0 to 33"
    assert options[1]["Months, from"] == 6


def test_a_score_has_no_column_of_its_own_so_nothing_can_be_sorted_by_it():
    book = book_of(departments.eight_roles())
    for line in rows_of(book, "Exposure ranges"):
        numbers = {v for v in line.values() if isinstance(v, int | float)}
        assert numbers <= {line["Low"], line["High"]}
    assert all(sheet.auto_filter.ref is None for sheet in book)


def test_a_range_too_wide_to_use_has_no_numbers():
    lines = rows_of(book_of(departments.eight_roles()), "Exposure ranges")
    (line,) = [x for x in lines if x["Role"] == "Clinical research coordinator"]
    assert line["Exposure score and range"] == "Too uncertain to use"
    assert (line["Low"], line["High"]) == (None, None)


# ---- small groups ---------------------------------------------------------------------------


def test_a_role_of_one_holder_stands_nowhere():
    said = every_text(book_of(departments.eight_roles(), departments.four_roles()))
    assert not [text for text in said if "Radiologist" in text or "practitioner" in text]


def test_a_title_of_few_people_stands_nowhere():
    said = every_text(book_of(departments.eight_roles()))
    assert not [text for text in said if "ASSOCIATE II" in text]


def test_counts_under_the_threshold_are_words():
    for threshold in (5, 8, 10):
        book = book_of(replace(departments.eight_roles(), small_group=threshold))
        people = [line["People"] for line in rows_of(book, "Roles")]
        assert f"fewer than {threshold}" in people
        assert all(n >= threshold for n in people if isinstance(n, int))
        tiers = [line["People"] for line in rows_of(book, "Kinds of work")]
        assert all(n >= threshold for n in tiers)


def test_kinds_of_work_add_up_to_what_the_roles_tell_and_to_nothing_more():
    book = book_of(departments.eight_roles(), departments.four_roles())
    told = sum(x["People"] for x in rows_of(book, "Roles") if isinstance(x["People"], int))
    lines = rows_of(book, "Kinds of work")
    whole = [x["People"] for x in lines if x["Department"] == "All departments"]
    each = [x["People"] for x in lines if x["Department"] != "All departments"]
    assert sum(whole) == sum(each) == told


def test_the_rows_of_a_file_with_a_department_that_tells_nothing_are_not_told():
    whole, small = departments.eight_roles(), departments.small_department()
    shared = replace(small, roster=whole.roster)
    for told, briefings in ((True, (whole,)), (False, (whole, shared))):
        lines = {x["What the rows are"]: x["Rows"] for x in
                 rows_of(book_of(*briefings), "Rows of the roster")}  # fmt: skip
        assert (lines["Used: staff"] == 80) is told
        assert (lines["Rows read"] == 92) is told


def test_the_ledger_adds_up_where_it_is_told():
    lines = rows_of(book_of(departments.eight_roles()), "Rows of the roster")
    numbers = {x["What the rows are"]: x["Rows"] for x in lines if isinstance(x["Rows"], int)}
    assert numbers.pop("Rows read") == sum(numbers.values())


def test_the_ledger_of_two_departments_of_one_file_stands_once():
    one = departments.eight_roles()
    two = replace(one, department="Second")
    assert {x["File"] for x in rows_of(book_of(one, two), "Rows of the roster")} == {"File 1"}


def change(subject, **changes):
    line = ChangeLine("2026-11-20", "match", subject, "Clerk", "Nurse", "I know her work")
    return replace(line, **changes)


def test_a_change_of_a_title_of_few_people_hides_title_match_and_reason():
    whole = departments.eight_roles()
    changes = (change("REGISTERED NURSE"), change("RADIOLOGIST"), change("GONE TITLE"))
    lines = rows_of(book_of(replace(whole, changes=changes)), "Changes")
    assert [x["For"] for x in lines] == [
        "“REGISTERED NURSE”", "A title held by fewer than 5", "A title held by fewer than 5",
    ]  # fmt: skip
    assert [x["Reason"] for x in lines] == ["I know her work", None, None]
    assert [x["After"] for x in lines] == ["Nurse", None, None]


def test_a_change_of_the_whole_run_stands_once_and_says_whether_it_holds():
    driver = change("AI scribe", what="driver", before="not sure", after="live", taken_back=True)
    one = replace(departments.eight_roles(), changes=(driver,))
    two = replace(departments.four_roles(), changes=(driver,))
    (line,) = rows_of(book_of(one, two), "Changes")
    assert (line["Department"], line["State"]) == ("All departments", "taken back")


# ---- texts of a roster are texts --------------------------------------------------------------


@pytest.mark.parametrize("text", EVIL)
def test_no_text_becomes_a_formula_or_an_error(text):
    hostile = records(name=text, people=9, options=(replace(grow("reshape", "option.move"),
                      title=text, step=text, gate=text, against=text),))  # fmt: skip
    changes = (change(text, what="driver", before=text, after=text, reason=text),)
    shown = briefing([hostile, role("Clerk", 7)], department=text, changes=changes)
    data = write_workbook([replace(shown, titles=title_entries(shown.roles))])
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n", "inlineStr"}, cell.value
                assert cell.hyperlink is None
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")):
                    assert cell.quotePrefix
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            assert b"<f>" not in package.read(name)
            assert not name.startswith("xl/externalLinks")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_kept_as_far_as_a_cell_can(text):
    kept = safe(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", kept)
    assert safe(kept) == kept or "_x" in kept


def test_what_excel_would_unescape_is_escaped():
    assert safe("_x0041_") == "_x005F_x0041_"
    assert safe("_x_") == "_x_"


# ---- the file ---------------------------------------------------------------------------------

WRITE = """
import hashlib, sys
sys.path.insert(0, "tests")
import departments
from reports.render import combined, render_set
from reports.workbook import write_workbook
whole = departments.eight_roles()
made = [write_workbook([whole, departments.four_roles()]), combined(whole, "ABCDFG").data]
made += [file.data for file in render_set(whole, "ABCDFG")]
print(hashlib.sha256(b"".join(made)).hexdigest())
"""


def made_with(**environment):
    done = subprocess.run(
        [sys.executable, "-c", WRITE],
        env=os.environ | environment, capture_output=True, check=True, text=True,
    )  # fmt: skip
    return done.stdout


def test_workbook_and_set_are_the_same_on_any_machine():
    first = made_with(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C", SOURCE_DATE_EPOCH="1")
    second = made_with(PYTHONHASHSEED="77", TZ="Asia/Kolkata", LC_ALL="de_DE.UTF-8", USER="x")
    assert first == second


def test_nobody_and_no_moment_is_in_the_package():
    data = write_workbook([departments.eight_roles()])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
        assert "lastModifiedBy" not in core
        assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2026-11-24T00:00:00Z"}
        assert re.search(r"creator[^>]*>(.*?)<", core).group(1) == "Touchstone 0.1.0"


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_follows_paper_and_locale(locale, paper):
    book = book_of(replace(departments.eight_roles(), locale=locale, paper=paper))
    assert book["Roles"].page_setup.paperSize == (1 if paper == "letter" else 9)
    heads = [cell.value for cell in book["Options"][5]]
    assert ("Programmes" in heads) is (locale == "en-GB")


def test_about_says_draft_method_edition_and_sources():
    drafted = briefing([role("Nurse", 9)], evidence=evidence(), roster=roster())
    said = "\n".join(str(x["What it says"]) for x in rows_of(book_of(drafted), "About"))
    for words in ("DRAFT", "not been validated", "Edition 2026-09", "O*NET", "equality effect"):
        assert words in said


def test_a_workbook_of_nothing_is_refused_and_an_empty_sheet_says_so():
    with pytest.raises(ValueError, match=r"\(\)|\[\]"):
        write_workbook([])
    book = book_of(briefing([alone()]))
    assert "There is nothing to show here." in every_text(book)
