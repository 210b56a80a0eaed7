"""Which roles stand where, and that a role of one person stands nowhere with a value."""

from builders import alone, briefing, evidence, grow, move, role, unmatched

from reports.sections import places


def test_a_role_of_one_person_and_an_unmatched_title_are_not_scored():
    shown = briefing((role(people=6), alone(), unmatched()))
    assert [r.people for r in places.scored(shown)] == [6]
    assert [r.name for r in places.one_holder(shown)] == ["Radiologist"]
    assert [r.name for r in places.unmatched(shown)] == ["ASSOCIATE II"]


def test_page_1_holds_eight_roles_and_the_rest_stand_behind():
    roles = [role(f"Clerk {n}", 30 - n) for n in range(12)]
    shown = briefing((*roles, alone()))
    assert len(places.first_page(shown)) == 8
    assert [r.name for r in places.behind(shown)][:2] == ["Clerk 8", "Clerk 9"]
    assert places.behind(shown)[-1].name == "Radiologist"


def test_long_names_and_an_old_edition_leave_room_for_fewer_roles():
    roles = [role(f"Claims and prior authorization clerk {n}", 30 - n) for n in range(12)]
    assert len(places.first_page(briefing(roles))) == 5
    old = briefing(roles, evidence=evidence(months_old=19))
    assert len(places.first_page(old)) == 3


def test_two_roles_that_look_the_same_are_both_placed():
    roles = [role("Clerk", 5) for _ in range(10)]
    shown = briefing(roles)
    assert len(places.first_page(shown)) + len(places.behind(shown)) == 10


def test_evidence_is_old_after_18_months():
    ages = {n: places.old_evidence(briefing((role(),), evidence=evidence(months_old=n)))
            for n in (17, 18, 19)}  # fmt: skip
    assert ages == {17: False, 18: False, 19: True}


def test_a_lane_without_a_partner_shows_two_options():
    two = (grow("reshape", "option.reshape.mixed"), move("deepen", "A"), move("deepen", "B"))
    assert len(places.options_in(role(options=two), "deepen")) == 2
    assert len(places.options_in(role(), "deepen")) == 1
    assert places.options_in(role(options=two), "oversee") == ()
