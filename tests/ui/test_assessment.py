"""Assessment: ranges with their scores, never ranked by them; nothing about one person."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.ui.assessment.role_model import EXPOSURE, SCORE
from desktop.ui.assessment.role_view import SORTS
from desktop.ui.assessment.unfolding import Unfolding
from reports.wording import wording_for


@pytest.fixture
def page(assessed):
    return assessed.page


def said_in(widget):
    QApplication.processEvents()  # what was just put in is shown then
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def choose(page, name):
    page.department.setCurrentText(name)
    page._choose_department()


def test_roles_can_be_sorted_by_people_name_and_tier_only(page):
    assert SORTS == ("people", "role", "tier")
    offered = {page.sort.itemData(n) for n in range(page.sort.count())}
    assert offered == set(SORTS)
    assert not page.table.horizontalHeader().sectionsClickable()


def test_the_list_begins_with_the_largest_team(page):
    people = [view.line.people for view in page.table.roles.views]
    assert people == sorted(people, reverse=True)


def test_a_score_never_stands_without_its_range(page):
    model = page.table.roles
    for picture in page._pictures:
        choose(page, picture.name)
        for row, view in enumerate(model.views):
            score = model.index(row, SCORE).data()
            if score == "–":
                continue
            said = model.index(row, EXPOSURE).data()
            assert said.startswith(f"Exposure {score}, range "), view.line.name


def test_a_role_with_one_person_says_only_that(page):
    alone = [
        (picture.name, view)
        for picture in page._pictures
        for view in _views(page, picture)
        if view.line.people == 1 and view.state == "one_holder"
    ]
    assert alone, "the sample must hold such a role"
    for department, view in alone:
        choose(page, department)
        place = page.table.roles.views.index(view)
        page.table.go(place)
        said = said_in(page.detail)
        assert "One person works in this role here" in said
        for word in ("Exposure", "range ", "In-person", "Confidence", "Options"):
            assert word not in said.replace("A range, a tier or options", "")
        assert page.table.roles.index(place, SCORE).data() == "–"


def _views(page, picture):
    choose(page, picture.name)
    return page.table.roles.views


def test_a_small_department_shows_nothing_and_says_why(page):
    small = replace(page._pictures[0], name="Tiny", people=3, suppressed="small_department")
    page.put((small,), page._review, page._crossing, page._glossary, None)
    assert "Fewer than five people" in said_in(page)
    assert not page.table.isVisible()
    assert not page.detail.isVisible()
    assert page.table.roles.rowCount() == 0


def test_the_tier_bar_says_every_count_in_words(page):
    picture = page.picture
    said = page.tiers.accessibleName()
    for count in picture.people_by_tier.values():
        assert str(count) in said


def test_a_row_is_said_as_one_sentence(page):
    model = page.table.roles
    view = next(v for v in model.views if v.state == "shown" and v.line.exposure)
    row = model.views.index(view)
    said = model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    for part in (view.line.name, f"{view.line.people} people", "range", "confidence"):
        assert part in said


def test_the_detail_gives_reasons_sources_and_at_least_three_options(page):
    view = next(v for v in page.table.roles.views if v.state == "shown" and v.line.options)
    page.table.go(page.table.roles.views.index(view))
    said = said_in(page.detail)
    for part in ("Where the sources place it", "quarter", "Confidence", "Options to discuss"):
        assert part in said
    assert "Stay and reshape" in said
    assert len(view.line.options) >= 3


def test_the_detail_says_which_rule_set_the_tier_in_the_words_of_the_sheet(page):
    """One sentence, of the rule that decided and of no other."""
    sentences = {rule: wording_for("en-US").say(f"sheet.rule.{rule}") for rule in "abcdefg"}
    met = set()
    for picture in page._pictures:
        for row, view in enumerate(_views(page, picture)):
            if view.state != "shown":
                continue
            page.table.go(row)
            said = said_in(page.detail)
            rules = {rule for rule, sentence in sentences.items() if sentence in said}
            assert rules == {view.assessment.tier.rule}, view.line.name
            met |= rules
    assert met >= set("acdef"), "the sample must hold work of many kinds"


def unfoldings(page):
    found = page.detail.findChildren(Unfolding)
    return [one for one in found if one.isVisibleTo(page.detail)]


def test_what_an_option_takes_opens_and_stays_open_while_the_role_is_in_hand(page, qtbot):
    page.table.go(0)
    QApplication.processEvents()
    first = unfoldings(page)[0]
    said = said_in(page.detail)
    assert wording_for("en-US").say("sheet.head.fee") not in said
    first.way.setFocus()
    qtbot.keyClick(first.way, Qt.Key.Key_Space)
    assert first.unfolded
    said = said_in(page.detail)
    for head in ("after", "first_step", "earliest", "fee"):
        assert wording_for("en-US").say(f"sheet.head.{head}") in said
    page.detail.put(page.table.current(), page._glossary)  # as after every entry
    assert [one.unfolded for one in unfoldings(page)][:2] == [True, False]
    page.table.go(1)
    assert not any(one.unfolded for one in unfoldings(page))


def test_a_role_can_be_sent_back_to_its_title(assessed, page):
    view = page.table.current()
    page.detail.match_wished.emit(view.line.titles[0])
    assert assessed.page.key == "roles"
    assert assessed.page.table.current().title == view.line.titles[0]


def test_an_answer_makes_the_pictures_anew(assessed, qtbot):
    before = assessed.journey.pictures
    assessed.go("roles")
    page = assessed.page
    place = next(n for n, row in enumerate(page.table.queue.rows) if row.open)
    page.table.go(place)
    qtbot.keyClick(page.table, Qt.Key.Key_0)
    assert assessed.journey.pictures == ()
    assessed.go("assessment")
    qtbot.waitUntil(lambda: bool(assessed.journey.pictures), timeout=30_000)
    assert assessed.journey.pictures != before
