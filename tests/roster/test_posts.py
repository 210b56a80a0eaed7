"""FTE of persons on several rows: what one post says twice counts once."""

from desktop.roster.posts import assume_shares, count_posts_once, of_latest_period

NURSE, TEACHER = ("ICU", "nurse", ""), ("School", "teacher", "")


def test_without_fte_a_person_is_one_in_equal_parts():
    assert assume_shares({0: [0, 1, 2]}, [NURSE, NURSE, TEACHER]) == {0: 0.5, 1: 0.0, 2: 0.5}


def test_pay_rows_of_one_post_count_once():
    found = count_posts_once({0: [0, 1]}, [NURSE, NURSE], [0.5, 0.5], pay_rows=True)
    assert found == {0: 0.5, 1: 0.0}


def test_two_part_posts_of_one_title_are_two():
    assert count_posts_once({0: [0, 1]}, [NURSE, NURSE], [0.6, 0.4], pay_rows=False) == {}
    assert count_posts_once({0: [0, 1]}, [NURSE, NURSE], [0.5, 0.5], pay_rows=False) == {}


def test_a_whole_post_told_twice_is_one():
    found = count_posts_once({0: [0, 1]}, [NURSE, NURSE], [1.0, 1.0], pay_rows=False)
    assert found == {0: 1.0, 1: 0.0}


def test_overtime_elsewhere_makes_no_second_post():
    found = count_posts_once({0: [0, 1]}, [NURSE, TEACHER], [1.0, 1.0], pay_rows=True)
    assert found == {0: 0.5, 1: 0.5}


def test_a_cell_that_could_not_be_read_stays_unread():
    assert count_posts_once({0: [0, 1]}, [NURSE, NURSE], [None, None], pay_rows=True) == {}
    found = count_posts_once({0: [0, 1]}, [NURSE, NURSE], [None, 0.5], pay_rows=True)
    assert found == {0: 0.5, 1: 0.0}


def test_of_several_years_the_latest_counts():
    periods = ["2022", "2023", "2023", "2023", "2023"]
    latest, earlier = of_latest_period({0: [0, 1], 1: [3, 4]}, periods)
    assert latest == {0: [1], 1: [3, 4]}
    assert earlier == {0}


def test_of_months_in_words_the_last_row_counts():
    latest, earlier = of_latest_period({0: [0, 1, 2]}, ["Jan", "Feb", "Mar"])
    assert (latest, earlier) == ({0: [2]}, {0, 1})
