"""The department picture adds up, and what small groups must not show is left out of its sums."""

import pytest
from builders_desktop import assessed, line, match
from hypothesis import given
from hypothesis import strategies as st

from desktop.assessment.roles import gather_roles
from desktop.department.picture import picture

TIERS = ["in_person_care", "human_led", "hands_on", "mixed", "information_expert"]


def test_tier_sums_and_slices_add_up_by_hand():
    p = picture(
        "Ward 4",
        [
            assessed("nurse", 10, "in_person_care"),
            assessed("clerk", 4, "information_routine"),
            assessed("analyst", 3, "information_expert", status="review"),
            assessed("thing", 2, None),
            assessed("doctor", 1, "human_led"),
        ],
    )
    assert p.people == 20
    assert p.fte_by_tier == {"in_person_care": 10.0, "information_routine": 4.0}
    assert (p.covered_fte, p.to_confirm_fte, p.unmatched_fte) == (15.0, 3.0, 2.0)
    assert (p.covered_people, p.to_confirm_people, p.unmatched_people) == (15, 3, 2)
    assert (p.one_holder_roles, p.one_holder_fte) == (1, 1.0)
    assert p.information_people == (4, 7)
    assert p.resilient_people == (10, 10)


def test_a_role_with_one_holder_is_in_no_tier_sum_and_in_no_mean():
    p = picture(
        "Ward 4",
        [
            assessed("nurse", 9, "in_person_care", exposure=(40.0, 20.0, 60.0)),
            assessed("doctor", 1, "human_led", exposure=(90.0, 80.0, 100.0)),
        ],
    )
    assert p.fte_by_tier == {"in_person_care": 9.0}
    assert (p.exposure_low, p.exposure_high) == (20.0, 60.0)


def test_borderline_people_widen_the_range_of_information_work():
    p = picture(
        "Ward 4",
        [
            assessed("clerk", 6, "information_routine", borderline=["information_expert"]),
            assessed("planner", 4, "information_routine", borderline=["mixed"]),
            assessed("nurse", 5, "mixed", borderline=["human_led"]),
        ],
    )
    assert p.information_people == (6, 10)
    assert p.resilient_people == (0, 5)


def test_the_mean_range_is_weighted_by_fte():
    p = picture(
        "Ward 4",
        [
            assessed("nurse", 6, "in_person_care", exposure=(30.0, 10.0, 50.0)),
            assessed("clerk", 2, "information_routine", exposure=(80.0, 50.0, 100.0)),
        ],
    )
    assert p.exposure_low == pytest.approx(20.0)
    assert p.exposure_high == pytest.approx(62.5)


@pytest.mark.parametrize(("people", "suppressed"), [(4, "small_department"), (5, None)])
def test_a_department_under_five_people_is_suppressed(people, suppressed):
    assert picture("W", [assessed("nurse", people, "in_person_care")]).suppressed == suppressed


def test_a_person_in_two_roles_counts_once_in_the_department():
    lines = [line("Nurse", 6, elsewhere={1}), line("Clerk", 2, elsewhere={1})]
    roles = gather_roles(lines, [match("29-1141.00"), match("43-6013.00")])
    assert sum(role.people for role in roles) == 8
    from dataclasses import replace  # noqa: PLC0415 - only here

    both = [replace(assessed("x", 1, "mixed"), role=role) for role in roles]
    p = picture("W", both)
    assert (p.people, p.covered_people) == (7, 7)


role_lists = st.lists(
    st.tuples(
        st.integers(1, 9), st.sampled_from([*TIERS, None]), st.sampled_from(["auto", "review"])
    ),
    min_size=1,
    max_size=12,
)


@given(role_lists)
def test_slices_always_add_up_to_the_whole(roles):
    p = picture(
        "W",
        [
            assessed(f"r{i}", n, tier, status=status if tier else None)
            for i, (n, tier, status) in enumerate(roles)
        ],
    )
    assert p.covered_people + p.to_confirm_people + p.unmatched_people == p.people
    assert p.covered_fte + p.to_confirm_fte + p.unmatched_fte == pytest.approx(p.fte)
    assert sum(p.fte_by_tier.values()) + p.one_holder_fte == pytest.approx(p.covered_fte)
    assert p.information_people[0] <= p.information_people[1] <= p.people
