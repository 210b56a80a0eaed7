"""Title lines with one answer become one role, and persons are counted once."""

from builders_desktop import line, match
from hypothesis import given
from hypothesis import strategies as st

from desktop.assessment.roles import count_people, gather_roles


def test_lines_of_one_department_with_one_occupation_are_one_role():
    lines = [line("Staff nurse", 6), line("RN II", 3), line("Ward clerk", 2)]
    roles = gather_roles(lines, [match("29-1141.00"), match("29-1141.00"), match("43-6013.00")])
    assert [(r.code, r.people) for r in roles] == [("29-1141.00", 9), ("43-6013.00", 2)]
    assert [one.title for one in roles[0].lines] == ["Staff nurse", "RN II"]


def test_the_same_occupation_in_two_departments_is_two_roles():
    lines = [line("Staff nurse", 6, department="A"), line("Staff nurse", 3, department="B")]
    roles = gather_roles(lines, [match("29-1141.00")] * 2)
    assert [(r.department, r.people) for r in roles] == [("A", 6), ("B", 3)]


def test_every_unmatched_line_stays_a_role_of_its_own():
    lines = [line("Coordinator", 2), line("Associate", 3)]
    roles = gather_roles(lines, [match(None), match(None)])
    assert [(r.status, r.code, r.people) for r in roles] == [
        ("unmatched", None, 3), ("unmatched", None, 2)
    ]  # fmt: skip


def test_who_holds_two_posts_in_a_role_counts_once():
    lines = [
        line("Staff nurse", 6, elsewhere={1, 2}),
        line("Nurse, bank", 3, elsewhere={1, 2}),
    ]
    (role,) = gather_roles(lines, [match("29-1141.00")] * 2)
    assert role.people == 7


def test_a_role_is_firm_when_half_of_its_people_are_and_tells_what_is_to_confirm():
    lines = [line("Staff nurse", 5), line("Nurse thing", 4)]
    (role,) = gather_roles(lines, [match("29-1141.00"), match("29-1141.00", "review")])
    assert role.status == "auto"
    assert (role.to_confirm_people, role.to_confirm_fte) == (4, 4.0)
    (other,) = gather_roles(
        lines, [match("29-1141.00", "review"), match("29-1141.00", "confirmed")]
    )
    assert other.status == "review"
    (third,) = gather_roles(lines, [match("29-1141.00", "confirmed"), match("29-1141.00")])
    assert third.status == "confirmed"


@given(st.lists(st.frozensets(st.integers(0, 12), max_size=6), max_size=8))
def test_people_are_the_distinct_persons_on_the_lines(persons_by_line):
    lines = []
    for i, persons in enumerate(persons_by_line):
        others = frozenset().union(*(p for j, p in enumerate(persons_by_line) if j != i))
        lines.append(line(f"t{i}", len(persons), elsewhere=persons & others))
    assert count_people(lines) == len(frozenset().union(*persons_by_line))
