"""The department of a sheet: which of several columns parts the staff."""

import pytest

from desktop.roster.columns import recognise

ROWS = 24
WARDS = ("Ward 4", "Ward 5", "Dialysis")
TOWNS = ("San Francisco", "Davis", "Irvine")
NURSES = ("Staff Nurse", "Ward Clerk", "Porter", "Dietitian")


def department(**columns):
    """The heading of the department among columns given by heading (`_` for a blank)."""
    headings = [heading.replace("_", " ") for heading in columns]
    rows = [
        tuple(values[n % len(values)] for values in (*columns.values(), NURSES))
        for n in range(ROWS)
    ]
    found = recognise([*headings, "Job Title"], rows)
    return next((column.header for column in found if column.becomes == "department"), None)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"Agency": ("Health", "Parks"), "Type_appt": ("Career Service", "Law Service")}, "Agency"),
        ({"DeptOrSubdivision": WARDS, "DistrictType": ("Health Care",)}, "DeptOrSubdivision"),
        ({"Org_L4": ("Acute Medicine",), "Organisation": WARDS}, "Organisation"),
        ({"Org_L4": WARDS, "Organisation": ("Example Trust",)}, "Org L4"),
        ({"Location": TOWNS}, "Location"),
        ({"Location": ("San Francisco",)}, None),
        ({"City": TOWNS}, None),
        ({"Where": WARDS}, "Where"),
        ({"Home_organization_desc": WARDS, "Home_city": TOWNS}, "Home organization desc"),
    ],
)  # fmt: skip
def test_what_is_headed_so_goes_before_what_looks_so(columns, expected):
    assert department(**columns) == expected
