"""The map: lanes of resilience, ranges and no points, and nothing about one person's role."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.assessment.lanes import NOT_PLACED, lane_of, rows_of
from desktop.ui.assessment.map_model import BAR


@pytest.fixture
def page(assessed):
    assessed.page.look("map")
    return assessed.page


def test_the_map_takes_the_place_of_the_list_and_back(page):
    assert page.map.isVisible()
    assert not page.table.isVisible()
    page.ways["list"].click()
    assert page.table.isVisible()
    assert not page.map.isVisible()


def test_every_role_of_the_list_is_on_the_map_once(page):
    on_map = [row.view.line.name for row in page.map.map.rows if row.view is not None]
    assert sorted(on_map) == sorted(view.line.name for view in page.table.roles.views)


def test_lanes_go_from_the_top_quarter_down_and_the_largest_team_stands_first(page):
    rows = page.map.map.rows
    assert [row.lane for row in rows] == sorted((row.lane for row in rows), reverse=True)
    for lane in {row.lane for row in rows}:
        people = [row.view.line.people for row in rows if row.lane == lane and row.view]
        assert people == sorted(people, reverse=True)


def test_a_role_that_may_not_be_shown_has_no_place_and_no_range(assessed):
    page = assessed.page
    hidden = [
        view
        for place in range(page.department.count())
        for view in _views(page, place)
        if view.state == "one_holder"
    ]
    assert hidden
    for view in hidden:
        assert lane_of(view) == NOT_PLACED
    row = next(r for r in rows_of(hidden) if r.view is not None)
    said = page.map.map.role_words(row)
    assert "general sheet" in said
    assert not any(c.isdigit() for c in said.split(":")[1])


def _views(page, place):
    page.department.setCurrentIndex(place)
    page.department.activated.emit(place)
    return page.table.roles.views


def test_the_role_in_hand_stays_when_the_way_of_looking_changes(page):
    rows = page.map.map.rows
    place = next(n for n, row in enumerate(rows) if n > 2 and row.view is not None)
    page.map.setCurrentIndex(page.map.map.index(place, BAR))
    page.look("list")
    assert page.table.current() is rows[place].view


def test_the_map_is_said_in_words(page):
    assert "Top quarter: " in page.map.accessibleDescription()
    for n, row in enumerate(page.map.map.rows):
        said = page.map.map.index(n, BAR).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said
        if row.view is not None and row.view.state == "shown":
            assert row.view.line.name in said
            assert "range" in said or "uncertain" in said.lower()
