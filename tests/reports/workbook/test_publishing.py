"""What may be told of a department: no small count, and none to be worked out by anybody."""

from itertools import product

import pytest
from builders import alone, briefing, role, unmatched
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.workbook.publishing import pooled, publish

MOST = 16  # a reader's idea of how large a role may be


def department(counts, threshold=5, unread=()):
    """Roles of these sizes, and unmatched titles of these."""
    roles = [role(f"Role {k}", n) for k, n in enumerate(counts)]
    roles += [unmatched(f"TITLE {k}", n) for k, n in enumerate(unread)]
    return briefing(roles, small_group=threshold)


def counted(publication):
    return [item.role.people for item in publication.roles if item.counted]


def worlds(publication, threshold):
    """All sizes of the named roles without a count that a reader cannot exclude."""
    hidden = [item.role for item in publication.roles if not item.counted]
    highest = min(counted(publication), default=MOST)
    small = [range(2, min(threshold - 1, 4 if r.small_team else MOST) + 1) for r in hidden]
    spans = [
        span if r.people < threshold else range(threshold, highest + 1)
        for r, span in zip(hidden, small, strict=True)
    ]
    people = publication.together[0]
    return [sizes for sizes in product(*spans) if sum(sizes) <= people], hidden


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 14), max_size=4), st.lists(st.integers(1, 9), max_size=2))
def test_no_reader_can_work_out_a_small_role(counts, unread):
    publication = publish(department(counts, unread=unread))
    if publication.together is None:
        return
    found, hidden = worlds(publication, 5)
    for k, one in enumerate(hidden):
        if one.people < 5:
            assert len({sizes[k] for sizes in found}) > 1


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(2, 14), min_size=1, max_size=4))
def test_not_even_one_who_knows_that_nobody_else_is_there(counts):
    """The reader also knows that the sum is that of the named roles alone."""
    publication = publish(department(counts))
    if publication.together is None or any(n == 1 for n in counts):
        return
    found, hidden = worlds(publication, 5)
    exact = [sizes for sizes in found if sum(sizes) == publication.together[0]]
    for k, one in enumerate(hidden):
        if one.people < 5:
            assert len({sizes[k] for sizes in exact}) > 1


@given(
    st.lists(st.integers(1, 40), max_size=8),
    st.lists(st.integers(1, 40), max_size=3),
    st.sampled_from([5, 8, 10]),
)
def test_everything_told_is_at_least_the_threshold_and_sums_to_the_department(
    counts, unread, threshold
):
    whole = department(counts, threshold, unread)
    publication = publish(whole)
    assert all(n >= threshold for n in counted(publication))
    if publication.together:
        assert publication.together[0] >= threshold
    if publication.complete:
        told = sum(counted(publication)) + (publication.together or (0, 0))[0]
        assert told == sum(counts) + sum(unread)


@given(st.lists(st.integers(1, 14), max_size=8))
def test_roles_without_a_count_stand_after_the_others_by_name(counts):
    items = publish(department(counts)).roles
    flags = [item.counted for item in items]
    assert flags == sorted(flags, reverse=True)
    names = [item.role.name for item in items if not item.counted]
    assert names == sorted(names)


def test_a_role_of_one_holder_is_not_named():
    publication = publish(briefing([role("Nurse", 9), alone("Radiologist"), role("Clerk", 6)]))
    assert [item.role.name for item in publication.roles] == ["Nurse", "Clerk"]


def test_a_lone_small_role_takes_a_larger_one_with_it():
    publication = publish(department([20, 9, 6, 3]))
    assert counted(publication) == [20, 9]
    assert publication.together[0] == 9


def test_two_pairs_alone_are_not_told_as_four_or_five():
    assert publish(department([2, 2])).complete is False
    assert publish(department([4, 4])).together is None


def test_a_department_of_large_roles_is_told_as_it_is():
    publication = publish(department([20, 9, 6]))
    assert counted(publication) == [20, 9, 6]
    assert publication.together is None
    assert publication.complete


def test_a_small_department_tells_nothing():
    publication = publish(briefing([role("Nurse", 3)], suppressed="small_department"))
    assert (publication.roles, publication.together, publication.complete) == ((), None, False)


@pytest.mark.parametrize(
    ("counts", "hidden", "together"),
    [
        ((), set(), None), ((7, 9), set(), None), ((1, 2), {0, 1}, None), ((3, 4), {0, 1}, 7),
        ((2, 9), {0, 1}, 11), ((4, 4), {0, 1}, None), ((2,), {0}, None),
    ],
)  # fmt: skip
def test_small_counts_of_rows_are_told_together_or_not_at_all(counts, hidden, together):
    assert pooled(counts, 5) == (frozenset(hidden), together)
