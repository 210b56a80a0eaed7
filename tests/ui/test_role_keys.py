"""Roles by keyboard: every command pressed as a manager presses it, wherever the focus is."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from window import WAIT

from desktop.ui.roles.candidate_card import LEAST, _high
from desktop.ui.roles.groups import SETTLED, GroupRow
from desktop.ui.roles.queue import why_words

KEY = Qt.Key
WORDS = ("Alpha", "Bravo", "Delta", "Echo", "Golf", "Hotel", "India", "Kilo", "Lima", "Oscar",
         "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor", "Yankee", "Zulu",
         "Mike")  # fmt: skip
KINDS = ("Officer", "Associate", "Coordinator", "Assistant", "Specialist", "Technician")
SECONDS_A_KEY, SECONDS_A_LOOK = 0.5, 4.0  # slow typing; reading a title and its suggestions


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.pressed = Counter()

    def press(self, *keys):
        for key in keys:
            self.pressed["keys"] += 1
            self._qtbot.keyClick(QApplication.focusWidget(), key)

    def write(self, words):
        for letter in words:
            self.pressed["keys"] += 1
            self._qtbot.keyClicks(QApplication.focusWidget(), letter)


@pytest.fixture
def keyboard(qtbot):
    return Keyboard(qtbot)


def open_titles(interior, qtbot, path, rows):
    text = "\n".join(f"{title},{ward}" for title, ward in rows)
    path.write_text(f"Job Title,Department\n{text}\n", encoding="utf-8")
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(path)
    interior.go("roles")
    return interior.page


@pytest.fixture
def hundred(interior, qtbot, tmp_path):
    """A hundred titles that nobody can be sure of, on the roles page."""
    rows = [(f"{kind} {word}", "Ward A") for kind in KINDS for word in WORDS]
    return open_titles(interior, qtbot, tmp_path / "hundred.csv", rows)


def test_a_hundred_uncertain_titles_are_settled_by_keyboard_in_under_ten_minutes(hundred, keyboard):
    """Six in ten accepted, two another suggestion, one searched for, one left without."""
    page, looks, kinds = hundred, 0, Counter()
    waiting = sum(row.open for row in page.table.queue.all)
    assert waiting >= 100
    while (row := page.table.current()) is not None and row.open:
        match, kind = row.match, looks % 10
        looks += 1
        before = page._desk.review.matches[row.index]
        if kind < 6 and match.candidates:
            keyboard.press(KEY.Key_Return)
            kinds["accepted"] += 1
        elif kind < 8 and len(match.candidates) > 1:
            keyboard.press(KEY.Key_2)
            kinds["other"] += 1
        elif kind < 9:
            keyboard.press(KEY.Key_Slash)
            keyboard.write("ward clerk")
            keyboard.press(KEY.Key_Return)
            kinds["searched"] += 1
        else:
            keyboard.press(KEY.Key_0)
            kinds["none"] += 1
        assert page._desk.review.matches[row.index] != before
        assert page._desk.review.matches[row.index].decided
        assert page.table.hasFocus(), "the next title is in hand at once"
        assert looks <= waiting
    assert not any(r.open for r in page.table.queue.all)
    assert looks == waiting, "every title was looked at once, none twice"
    assert all(kinds[kind] for kind in ("accepted", "other", "searched", "none"))
    seconds = keyboard.pressed["keys"] * SECONDS_A_KEY + looks * SECONDS_A_LOOK
    assert keyboard.pressed["keys"] <= 2.5 * looks
    assert seconds < 600


# ---- one command after another --------------------------------------------------------------


@pytest.fixture
def page(opened):
    opened.go("roles")
    return opened.page


def take(page, wanted):
    place = next(
        n for n, row in enumerate(page.table.queue.rows)
        if wanted(page._desk.review.matches[row.index])
    )  # fmt: skip
    page.table.go(place)
    page.table.setFocus()
    return page.table.current().index


def names(page):
    return [card.text() for card in page.candidates.cards if card.isVisible()]


def test_each_number_takes_its_own_candidate(hundred, keyboard):
    page = hundred
    for number in range(1, 6):
        index = take(page, lambda m, n=number: not m.decided and len(m.candidates) >= n)
        wanted = page._desk.review.matches[index].candidates[number - 1].code
        keyboard.press(getattr(KEY, f"Key_{number}"))
        assert page._desk.review.matches[index].code == wanted


def test_undo_brings_the_title_and_its_candidates_back(page, keyboard):
    index = take(page, lambda m: m.status == "review" and len(m.candidates) > 1)
    shown = names(page)
    keyboard.press(KEY.Key_2)
    assert page.table.current().index != index
    keyboard.press(KEY.Key_U)
    page.table.go(page.table.queue.place(index))
    assert names(page) == shown
    assert not page._desk.review.matches[index].decided
    assert page.table.current().open


def test_a_confirmed_answer_is_changed_only_with_a_reason(page, keyboard):
    index = take(page, lambda m: m.status == "review" and len(m.candidates) > 1)
    keyboard.press(KEY.Key_1)
    page.table.go(page.table.queue.place(index))
    keyboard.press(KEY.Key_2)
    assert page.candidates.asking
    keyboard.write("asked the ward")
    keyboard.press(KEY.Key_Return)
    match = page._desk.review.matches[index]
    assert match.code == match.candidates[1].code
    assert page._desk.review.log[-1].reason == "asked the ward"


def test_a_reason_that_names_a_person_is_not_kept(page, keyboard):
    index = take(page, lambda m: m.status == "auto" and len(m.candidates) > 1)
    keyboard.press(KEY.Key_2)
    keyboard.write("Dr Okafor says so")
    keyboard.press(KEY.Key_Return)
    assert not page._desk.review.matches[index].decided
    assert "name of a person" in page.problem.sentence
    assert page.candidates.reason.hasFocus()
    page.candidates.reason.clear()
    keyboard.write("the ward says so")
    keyboard.press(KEY.Key_Return)
    assert page._desk.review.matches[index].decided
    assert not page.problem.isVisible()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("phlebotomist", "31-9097.00"),
        ("Phleb", "31-9097.00"),
        ("CNA", "31-1131.00"),  # a short form
        ("ward clerk", "43-6013.00"),  # another title, with its words together
        ("clerk ward", "43-6013.00"),
        ("tumor registrar", "29-9021.00"),  # a job below an occupation
    ],
)
def test_the_search_knows_occupations_and_their_other_names(page, keyboard, typed, code):
    page.table.go(0)
    page.table.setFocus()
    keyboard.press(KEY.Key_Slash)
    keyboard.write(typed)
    found = page.candidates.search._codes
    assert code in found[:5]
    assert len(found) < 30


def test_every_occupation_of_the_evidence_can_be_found(opened, page):
    page.candidates.search.put(page._words.glossary)
    assert set(page.candidates.search.search.codes) == set(
        opened.journey.knowledge.evidence.occupations
    )


def test_an_answer_holds_for_its_department_or_everywhere(interior, qtbot, tmp_path, keyboard):
    rows = [("Ward Associate", "Ward A"), ("Ward Associate", "Ward B"), ("Nurse", "Ward B")]
    page = open_titles(interior, qtbot, tmp_path / "wards.csv", rows)
    lines = [n for n, x in enumerate(page._desk.review.lines) if x.title == "Ward Associate"]
    page.table.go(page.table.queue.place(lines[0]))
    page.table.setFocus()
    keyboard.press(KEY.Key_1)
    assert [page._desk.review.matches[n].decided for n in lines] == [True, False]
    keyboard.press(KEY.Key_U)
    page.table.go(page.table.queue.place(lines[0]))
    keyboard.press(KEY.Key_E, KEY.Key_1)
    assert [page._desk.review.matches[n].decided for n in lines] == [True, True]


# ---- groups ---------------------------------------------------------------------------------


def by_reason(page):
    page.order.setCurrentIndex(page.order.findData("reason"))
    page.order.activated.emit(page.order.currentIndex())
    page.table.setFocus()
    return [row for row in page.table.queue.rows if isinstance(row, GroupRow)]


def test_titles_with_one_reason_stand_under_a_heading_with_its_counts(page):
    groups = by_reason(page)
    assert len(groups) >= 2
    assert groups[-1].key == SETTLED
    assert groups[-1].folded
    queue = page.table.queue
    assert sum(g.titles for g in groups) == len(queue.all)
    assert sum(g.people for g in groups) == sum(row.people for row in queue.all)
    for group in groups[:-1]:
        inside = queue.lines_in(group.key)
        assert (group.titles, group.waiting) == (len(inside), len(inside))
        place = queue.rows.index(group)
        said = queue.index(place, 0).data()
        assert f"{group.waiting} to check" in said
        assert "{" not in said
        assert page.table.columnSpan(place, 0) == queue.columnCount()


def test_groups_fold_and_unfold_by_key_and_by_mouse(page, keyboard, qtbot):
    group = by_reason(page)[0]
    queue = page.table.queue
    page.table.go(queue.rows.index(group))
    shown = queue.rowCount()
    keyboard.press(KEY.Key_Left)
    assert queue.rowCount() == shown - group.titles
    assert page.table.heading().folded
    keyboard.press(KEY.Key_Right)
    assert queue.rowCount() == shown
    keyboard.press(KEY.Key_Space)
    assert queue.rowCount() == shown - group.titles
    place = page.table.currentIndex()
    qtbot.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(place).center()
    )
    assert queue.rowCount() == shown
    page.table.go(1)
    assert page.table.current() is not None
    keyboard.press(KEY.Key_Left)
    assert page.table.heading().key == group.key, "a title folds the group it is in"


def test_enter_opens_a_folded_group_at_its_first_open_title(page, keyboard):
    group = by_reason(page)[0]
    page.table.go(0)
    keyboard.press(KEY.Key_Left, KEY.Key_Return)
    row = page.table.current()
    assert row is not None
    assert row.open
    assert page.table.queue.group_at(page.table.currentIndex().row()) == group.key


def test_a_heading_settles_all_its_titles_in_one_step(opened, page):
    group = max(by_reason(page)[:-1], key=lambda g: g.titles)
    queue = page.table.queue
    page.table.go(queue.rows.index(group))
    lines = [r.index for r in queue.lines_in(group.key) if r.match.candidates]
    assert len(lines) > 1
    assert f"all {len(lines)} with" in page._alike.text()
    page._alike.click()
    assert all(page._desk.review.matches[n].decided for n in lines)
    opened.journey.undo()
    assert not any(page._desk.review.matches[n].decided for n in lines)


def test_work_goes_on_in_a_folded_group_and_nothing_jumps(page, keyboard):
    groups = by_reason(page)
    page.table.go(page.table.queue.rows.index(groups[1]))
    keyboard.press(KEY.Key_Left)
    first = next(n for n, row in enumerate(page.table.queue.rows) if not isinstance(row, GroupRow))
    page.table.go(first)
    order = [row.index for row in page.table.queue.sifted]
    for _ in range(groups[0].waiting):
        keyboard.press(KEY.Key_0)
    assert [row.index for row in page.table.queue.sifted] == order
    heading = page.table.heading()
    assert heading is not None, "what is folded away is still open"
    assert heading.key == groups[1].key
    keyboard.press(KEY.Key_Return)
    assert page.table.current().open


def test_a_heading_never_takes_an_answer_by_mistake(page, keyboard):
    by_reason(page)
    page.table.go(0)
    before = page._desk.review.matches
    keyboard.press(KEY.Key_1, KEY.Key_0, KEY.Key_E, KEY.Key_Slash, KEY.Key_Escape)
    assert page._desk.review.matches == before


# ---- cards ----------------------------------------------------------------------------------


def test_a_card_keeps_every_word_at_hand_however_narrow_it_is(page):
    page.table.go(0)
    for card in page.candidates.cards:
        if not card.isVisible():
            continue
        name, line, why = card._name, card._line, card._why
        assert why.startswith("Why: ")
        for words in (name, line, why):
            assert words in card.toolTip()
        said = f"{card.accessibleName()} {card.accessibleDescription()}"
        assert all(words in said for words in (name, line, why))
        whole = card.lines(card.width(), 0)
        assert [" ".join(part) for part in whole] == [name, line, why]
        shown = card.lines(card.width(), card.height())
        assert _high(shown) <= card.height()
        for part in shown:
            for text in part:
                assert card.fontMetrics().horizontalAdvance(text) <= card.width()


def test_a_reason_that_holds_for_every_suggestion_is_said_once(page):
    """It stands above the cards; each card keeps the reasons of its own, and at least one."""
    found = False
    for place in range(page.table.queue.rowCount()):
        page.table.go(place)
        row = page.table.current()
        every = [set(c.reasons) for c in row.match.candidates[:5]]
        shared = set.intersection(*every) if len(every) > 1 else set()
        cards = [c for c in page.candidates.cards if c.isVisible()]
        assert all(card._why for card, reasons in zip(cards, every, strict=True) if reasons)
        if not shared or any(reasons <= shared for reasons in every):
            continue
        found = True
        for reason in shared:
            said = why_words((reason,), page.language)
            assert said in page.candidates._about.text()
            assert not any(said in card._why for card in cards)
    assert found, "the sample must hold such a title"


def test_a_low_card_ends_in_dots_and_a_high_one_in_its_last_word(page):
    page.table.go(0)
    card = max((c for c in page.candidates.cards if c.isVisible()), key=lambda c: len(c._why))
    low, high = card.lines(300, LEAST), card.lines(300, 400)
    assert [len(part) for part in low] == [1, 1, 1]
    assert low[2][0].endswith("…")
    assert " ".join(high[2]) == card._why
