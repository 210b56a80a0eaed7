"""Roles: one title after another by key, a reason only where one is needed, everything undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.roles import queue

KEY = Qt.Key


@pytest.fixture
def page(opened):
    opened.go("roles")
    return opened.page


def at(page, wanted):
    """Take the first line in hand whose match is as wanted."""
    review = page._desk.review
    place = next(
        n for n, row in enumerate(page.table.queue.rows) if wanted(review.matches[row.index])
    )
    page.table.go(place)
    return page.table.current().index


def to_check(match):
    return match.status == "review" and not match.decided and len(match.candidates) > 1


def automatic(match):
    return match.status == "auto" and len(match.candidates) > 1


def test_titles_to_check_come_first_by_people_times_doubt(page):
    rows, matches = page.table.queue.rows, page._desk.review.matches
    states = [row.open for row in rows]
    assert states == sorted(states, reverse=True)
    weights = [
        row.people * max(1 - matches[row.index].confidence, 0.01) for row in rows if row.open
    ]
    assert weights == sorted(weights, reverse=True)


def test_no_score_stands_on_this_page(page):
    model = page.table.queue
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [
        str(model.index(r, c).data(role))
        for r in range(model.rowCount())
        for c in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    ]
    assert not [text for text in said if "xposure" in text or "tier" in text.split()]


def test_enter_accepts_the_first_suggestion_and_goes_on(page, qtbot):
    index = at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_Return)
    match = page._desk.review.matches[index]
    assert (match.status, match.code) == ("confirmed", match.candidates[0].code)
    assert page.table.current().index != index
    assert page.table.current().open


def test_a_number_chooses_a_candidate_and_goes_on_without_a_reason(page, qtbot):
    index = at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_2)
    match = page._desk.review.matches[index]
    assert (match.decided, match.code) == (True, match.candidates[1].code)
    assert page.table.current().index != index


def test_changing_an_automatic_match_asks_for_a_reason_and_keeps_it(page, qtbot):
    index = at(page, automatic)
    qtbot.keyClick(page.table, KEY.Key_2)
    assert page.candidates.asking
    assert not page._desk.review.matches[index].decided
    qtbot.keyClick(page.candidates.reason, KEY.Key_Return)
    assert not page._desk.review.matches[index].decided, "an empty reason is none"
    qtbot.keyClicks(page.candidates.reason, "books visits")
    qtbot.keyClick(page.candidates.reason, KEY.Key_Return)
    match = page._desk.review.matches[index]
    assert match.code == match.candidates[1].code
    assert page._desk.review.log[-1].reason == "books visits"


def test_digits_typed_into_a_reason_are_text(page, qtbot):
    index = at(page, automatic)
    qtbot.keyClick(page.table, KEY.Key_2)
    qtbot.keyClicks(page.candidates.reason, "1 of 2")
    assert page.candidates.reason.text() == "1 of 2"
    assert not page._desk.review.matches[index].decided


def test_zero_says_that_none_of_these_fits(page, qtbot):
    index = at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_0)
    match = page._desk.review.matches[index]
    assert (match.status, match.code, match.decided) == ("unmatched", None, True)


def test_an_automatic_match_is_only_changed_with_a_reason(page, qtbot):
    index = at(page, automatic)
    qtbot.keyClick(page.table, KEY.Key_0)
    assert page.candidates.asking
    assert page._desk.review.matches[index].status == "auto"


def test_s_skips_and_u_undoes_and_the_candidates_are_back(page, qtbot):
    index = at(page, to_check)
    before = page._desk.review.matches[index]
    qtbot.keyClick(page.table, KEY.Key_S)
    assert page.table.current().index != index
    page.table.go(page.table.queue.place(index))
    qtbot.keyClick(page.table, KEY.Key_Return)
    qtbot.keyClick(page.table, KEY.Key_U)
    assert page._desk.review.matches[index] == before


def test_undo_and_redo_are_named_and_one_step_each(opened, page, qtbot):
    index = at(page, to_check)
    title = page._desk.review.lines[index].title
    qtbot.keyClick(page.table, KEY.Key_Return)
    undo, redo = opened.menus.actions["undo"], opened.menus.actions["redo"]
    assert title in undo.text()
    assert not redo.isEnabled()
    undo.trigger()
    assert not page._desk.review.matches[index].decided
    assert title in redo.text()
    redo.trigger()
    assert page._desk.review.matches[index].decided
    assert [entry.action for entry in page._desk.review.log] == ["accept", "undo", "redo"]


def test_any_occupation_can_be_searched_for_by_key(page, qtbot):
    index = at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_Slash)
    search = page.candidates.search
    assert search.isVisible()
    qtbot.keyClicks(search.field, "phlebot")
    assert search._codes
    qtbot.keyClick(search.field, KEY.Key_Return)
    assert page._desk.review.matches[index].code == "31-9097.00"


def test_escape_leaves_the_search_with_nothing_changed(page, qtbot):
    index = at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_Slash)
    qtbot.keyClick(page.candidates.search.field, KEY.Key_Escape)
    assert not page.candidates.search.isVisible()
    assert not page._desk.review.matches[index].decided


def test_filters_count_and_find_searches_titles(page, qtbot):
    counts = page.table.queue.counts()
    assert counts["all"] == len(page._desk.review.lines)
    page.tabs.setCurrentIndex(1)
    assert page.table.queue.rowCount() == counts["check"]
    page.tabs.setCurrentIndex(0)
    qtbot.keyClicks(page.find, "nurse")
    assert 0 < page.table.queue.rowCount() < counts["all"]
    assert all("nurse" in f"{r.title} {r.occupation}".lower() for r in page.table.queue.rows)


def test_the_order_stays_while_titles_are_settled(page, qtbot):
    before = [row.index for row in page.table.queue.rows]
    at(page, to_check)
    qtbot.keyClick(page.table, KEY.Key_Return)
    assert [row.index for row in page.table.queue.rows] == before


def test_a_row_is_said_as_one_sentence(page):
    model = page.table.queue
    row = model.rows[0]
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    for part in (row.title, row.department, str(row.people)):
        assert part in said


ROWS = [
    ("Patient Care Tchn 2", "Ward A"),
    ("Patient Care Tchn 2", "Ward B"),
    ("patient care tchn 2", "Ward C"),
    ("Ward Associate", "Ward A"),
    ("Ward Associate", "Ward B"),
    ("Registered Nurse", "Ward A"),
]


@pytest.fixture
def wards(interior, qtbot, tmp_path):
    """Three wards with the same titles, opened on the roles page."""
    path = tmp_path / "wards.csv"
    text = "\n".join(f"{title},{ward}" for title, ward in ROWS)
    path.write_text(f"Job Title,Department\n{text}\n", encoding="utf-8")
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=30_000)
    interior.go("roles")
    return interior


def lines_of(interior, title):
    review = interior.journey.desk.review
    return [n for n, line in enumerate(review.lines) if line.title.lower() == title]


def test_an_answer_can_hold_for_every_department_with_the_title(wards, qtbot):
    page = wards.page
    lines = lines_of(wards, "patient care tchn 2")
    assert len(lines) == 3
    page.table.go(page.table.queue.place(lines[0]))
    qtbot.keyClick(page.table, KEY.Key_E)
    assert page.candidates.everywhere
    search = page.candidates.search
    qtbot.keyClick(page.table, KEY.Key_Slash)
    qtbot.keyClicks(search.field, "nursing assistant")
    qtbot.keyClick(search.field, KEY.Key_Return)
    if page.candidates.asking:
        qtbot.keyClicks(page.candidates.reason, "they help at the bedside")
        qtbot.keyClick(page.candidates.reason, KEY.Key_Return)
    matches = wards.journey.desk.review.matches
    assert {matches[n].code for n in lines} == {"31-1131.00"}
    assert len(wards.journey.desk.review.log) == 3
    wards.journey.undo()
    assert not any(wards.journey.desk.review.matches[n].decided for n in lines)


def test_a_decision_of_another_department_is_never_overwritten(wards, qtbot):
    page, desk = wards.page, wards.journey.desk
    first, second, third = lines_of(wards, "patient care tchn 2")
    desk.answer(second, "43-6013.00", "a clerk there")
    wards.journey.tell_reviewed()
    page.table.go(page.table.queue.place(first))
    qtbot.keyClick(page.table, KEY.Key_E)
    page._settle(
        (first, *queue.elsewhere(desk.review, first, queue.twins_of(desk.review))),
        "31-1131.00",
        "so",
    )
    assert desk.review.matches[second].code == "43-6013.00"
    assert desk.review.matches[third].code == "31-1131.00"


def test_titles_are_ordered_by_reason_department_or_title(wards):
    page = wards.page
    for key in queue.ORDERS:
        page.order.setCurrentIndex(page.order.findData(key))
        page.order.activated.emit(page.order.currentIndex())
        rows = page.table.queue.sifted
        assert len(rows) == len(wards.journey.desk.review.lines)
        assert [r.open for r in rows] == sorted((r.open for r in rows), reverse=True)
        waiting = [r for r in rows if r.open]
        if key in ("reason", "department"):
            values = [getattr(r, key) for r in waiting]
            assert values == sorted(values)


def test_all_titles_with_one_reason_are_accepted_in_one_step(page):
    row = next(r for r in page.table.queue.rows if r.open and r.match.candidates)
    same = queue.alike(page.table.queue.rows, row)
    page.table.go(page.table.queue.place(row.index))
    page._accept_alike()
    review = page._desk.review
    assert all(review.matches[n].status == "confirmed" for n in same)
    assert all(review.matches[n].code == review.matches[n].candidates[0].code for n in same)
    page.undo_wished.emit()
    assert not any(page._desk.review.matches[n].decided for n in same)


def test_confirming_the_firm_ones_leaves_fair_and_thin_alone(page):
    before = page._desk.review.matches
    page._firm.click()
    for old, new in zip(before, page._desk.review.matches, strict=True):
        assert new.decided is (old.status == "auto")
        assert new.code == old.code


def test_a_hundred_titles_to_check_take_a_hundred_keys(interior, qtbot, tmp_path):
    """One key settles one title and brings the next: no dialog, no reason, no mouse."""
    kinds = ("Associate", "Coordinator", "Assistant", "Specialist", "Technician")
    titles = [f"{kind} {word}" for kind in kinds for word in
              ("Alpha", "Bravo", "Delta", "Echo", "Golf", "Hotel", "India", "Kilo", "Lima", "Oscar",
               "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor", "Yankee", "Zulu",
               "Mike")]  # fmt: skip
    path = tmp_path / "many.csv"
    path.write_text("Job Title\n" + "\n".join(titles) + "\n", encoding="utf-8")
    interior.filing.open(path)
    qtbot.waitUntil(lambda: interior.journey.desk is not None, timeout=30_000)
    interior.go("roles")
    page = interior.page
    waiting = sum(row.open for row in page.table.queue.all)
    assert waiting >= 90
    for _ in range(waiting):
        match = page._desk.review.matches[page.table.current().index]
        qtbot.keyClick(page.table, KEY.Key_1 if match.candidates else KEY.Key_0)
    assert not any(row.open for row in page.table.queue.all)
