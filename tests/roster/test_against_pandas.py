"""The sums of a roster, counted again by pandas: another reader, another grouping, same figures."""

from importlib.resources import files
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.reading import read_table

DEPARTMENTS = ("Ward 4 West", "Radiology", "Health Information Management")
TITLES = ("Registered Nurse", "Staff Nurse", "Medical Coder", "Ward Clerk", "Radiographer")
LINE = ["Department", "Job Title"]
STATUS = ("Active", "Terminated", "On leave")
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "Emp No": st.integers(10_000, 10_014),  # few numbers, so that persons have several rows
            "Job Title": st.sampled_from(TITLES),
            "Department": st.sampled_from(DEPARTMENTS),
            "FTE": st.sampled_from([0.0, 0.2, 0.5, 0.6, 0.75, 0.8, 1.0]),
            "Status": st.sampled_from(STATUS),
        }
    ),
    min_size=6,
    max_size=60,
).filter(lambda rows: any(row["Status"] != "Terminated" for row in rows))


def by_pandas(frame):
    """People and FTE of every title in a department, of the staff who have not left.

    Rows of one post (person, department, title) that repeat one FTE beyond a whole post are pay
    rows, and count once.
    """
    staff = frame[frame["Status"] != "Terminated"]
    posts = staff.groupby([*LINE, "Emp No"])["FTE"].agg(["sum", "max", "nunique"]).reset_index()
    paid_twice = (posts["nunique"] == 1) & (posts["sum"] > 1 + 1e-6)
    posts["fte"] = posts["sum"].where(~paid_twice, posts["max"])
    sums = posts.groupby(LINE).agg(people=("Emp No", "nunique"), fte=("fte", "sum"))
    return {key: (int(row.people), round(row.fte, 6)) for key, row in sums.iterrows()}


def by_us(roster):
    return {
        (line.department, line.title): (line.people, round(line.fte, 6))
        for line in fold_titles(roster.rows)
    }


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@settings(deadline=None, max_examples=40)
@given(rows=ROWS)
def test_people_and_fte_of_every_title_are_those_of_a_grouped_frame(tmp_path_factory, suffix, rows):
    frame = pd.DataFrame(rows)
    path = tmp_path_factory.mktemp("frames") / f"roster{suffix}"
    if suffix == ".xlsx":
        frame.to_excel(path, index=False)
    else:
        frame.to_csv(path, index=False)
    roster = import_roster(read_table(path))
    assert by_us(roster) == by_pandas(frame)
    left = int((frame["Status"] == "Terminated").sum())
    assert len(roster.ledger.set_aside.get("leaver", ())) == left
    assert roster.ledger.used == len(frame) - left


def test_the_sample_roster_holds_the_people_and_fte_of_a_frame_of_it():
    sample = Path(str(files("assets") / "samples" / "sample_roster.xlsx"))
    frame = pd.read_excel(sample, sheet_name="Staff List", header=3, engine="openpyxl")
    staff = frame[frame["Emp No"].notna() & (frame["Status"] != "Inactive")]
    roster = import_roster(read_table(sample))
    ours = pd.DataFrame(
        [(line.department, line.people, line.fte) for line in fold_titles(roster.rows)],
        columns=["Department", "people", "fte"],
    )
    wanted = staff.groupby("Department").agg(
        people=("Emp No", "nunique"),
        fte=("FTE", lambda cells: pd.to_numeric(cells, errors="coerce").sum()),
    )
    assert len(wanted) > 3
    pd.testing.assert_frame_equal(
        ours.groupby("Department").sum(), wanted, check_dtype=False, check_exact=False
    )
