"""Who counts once: numbers that prove it, names with birth dates, and numbers that do not."""

from datetime import date

from desktop.roster.people import count_persons, rows_of_several


def persons(identifiers=None, names=(), births=(), heading="Employee ID"):
    count = len(identifiers or names or births)
    columns = [list(names)] if names else []
    return count_persons(
        identifiers, columns, [list(births)] if births else [], heading, count
    )  # fmt: skip


def test_one_number_is_one_person():
    assert persons(["7", "8", " 7 ", "9"]).ordinals == (0, 1, 0, 2)


def test_a_blank_number_and_one_that_stands_for_nobody_join_no_rows():
    found = persons(["7", "", "", "N/A", "n/a", "0", "0", "TBC", "AGENCY", "agency", "7", None])
    assert len(set(found.ordinals)) == 11


def test_a_number_is_the_same_as_a_figure_as_text_and_in_small_letters():
    names = ["Ann Fox", "Ann Fox", "Bo Roy", "Ann Fox", "Cy Ito"]
    assert persons([501.0, "0501", "0502", 501, 503], names).ordinals == (0, 0, 1, 0, 2)
    assert persons(["e-77", "E-77", "E-78"]).ordinals == (0, 0, 1)
    assert persons(["0501", "501", "502"]).ordinals == (0, 1, 2)


def test_numbers_that_begin_again_in_each_group_are_row_numbers():
    found = persons(["1", "2", "3", "1", "2", "3", "4", "1", "2"])
    assert found.doubted
    assert found.ordinals == tuple(range(9))


def test_the_first_numbers_of_a_short_list_are_no_row_numbers():
    assert persons(["1", "1", "1", "2"]).ordinals == (0, 0, 0, 1)
    assert persons(["1", "2", "2", "3"]).ordinals == (0, 1, 1, 2)


def test_beside_equal_names_even_a_number_of_nearly_all_is_a_person():
    found = persons(["5"] * 30 + ["6"], ["Ann Fox"] * 30 + ["Bo Roy"])
    assert len(set(found.ordinals)) == 2


def test_a_number_of_the_payroll_is_nobodys_though_first_names_repeat():
    names = [f"{first} {last}" for last in ("Fox", "Roy", "Ito") for first in ("Ann", "Bo", "Cy")]
    found = persons(["819"] * 9, names)
    assert found.doubted
    assert len(set(found.ordinals)) == 9


def test_one_number_for_nearly_all_is_nobodys():
    assert persons(["5"] * 12 + ["6", "7"]).doubted


def test_numbers_beside_different_names_are_those_of_posts():
    found = persons(["1", "1", "2", "2", "3"], ["Ann Fox", "Bo Roy", "Cy Ito", "Di Kay", "Ed Lam"])
    assert found.doubted
    assert len(set(found.ordinals)) == 5


def test_a_number_typed_twice_beside_another_name_is_two_people():
    found = persons(
        ["1", "1", "2", "2", "3", "3"],
        ["Ann Fox", "Ann Fox", "Cy Ito", "Cy Ito", "Ed Lam", "Flo Moe"],
    )
    assert found.ordinals == (0, 0, 1, 1, 2, 3)


def test_a_married_name_is_the_same_person():
    found = persons(["1", "1", "2"], ["Ann Fox", "Ann Roy", "Cy Ito"])
    assert found.ordinals == (0, 0, 1)


def test_without_numbers_a_name_alone_joins_nobody():
    assert persons(names=["Ann Fox", "Ann Fox"]).ordinals == (0, 1)


def test_a_name_with_a_birth_date_is_one_person_and_with_an_age_is_not():
    names = ["Ann Fox", "FOX, Ann", "Ann Fox", "Ann Fox"]
    born = [date(1980, 2, 3), date(1980, 2, 3), date(1991, 1, 1), None]
    assert persons(names=names, births=born).ordinals == (0, 0, 1, 2)
    assert persons(names=names, births=[44, 44, 44, 44]).ordinals == (0, 1, 2, 3)


def test_a_second_assignment_is_the_same_person():
    found = persons(["20301111", "20301111-2", "20302222"], heading="Assignment Number")
    assert found.ordinals == (0, 0, 1)
    assert len(set(persons(["20301111", "20301111-2"], heading="ID").ordinals)) == 2


def test_only_people_on_several_rows_are_listed():
    assert rows_of_several((0, 1, 0, 2)) == {0: [0, 2]}
    assert rows_of_several((0, 1, 2)) == {}
    assert rows_of_several(()) == {}
