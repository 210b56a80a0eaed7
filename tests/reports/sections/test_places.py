"""Which roles stand where, and that a role of one person stands nowhere with a value."""

from builders import alone, briefing, evidence, grow, move, role, unmatched

from reports.sections import places


def test_a_role_of_one_person_and_an_unmatched_title_are_not_scored():
    shown = briefing((role(people=6), alone(), unmatched()))
    assert [r.people for r in places.scored(shown)] == [6]
    assert [r.name for r in places.one_holder(shown)] == ["Radiologist"]
    assert [r.name for r in places.unmatched(shown)] == ["ASSOCIATE II"]


def test_evidence_is_old_after_18_months():
    ages = {n: places.old_evidence(briefing((role(),), evidence=evidence(months_old=n)))
            for n in (17, 18, 19)}  # fmt: skip
    assert ages == {17: False, 18: False, 19: True}


def test_a_lane_without_a_partner_shows_two_options():
    two = (grow("reshape", "option.reshape.mixed"), move("deepen", "A"), move("deepen", "B"))
    assert len(places.options_in(role(options=two), "deepen")) == 2
    assert len(places.options_in(role(), "deepen")) == 1
    assert places.options_in(role(options=two), "oversee") == ()
