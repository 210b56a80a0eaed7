"""The role map of the briefing: roles in lanes of resilience, where a page has room for it."""

from dataclasses import replace

import departments
import pytest
from builders import alone, briefing, role, spread
from plain_text import blocks_of, words_of
from sign_samples import entered

from reports.document import Figure, Label
from reports.pdf.fitting import pages_of
from reports.sections.compose import compose
from reports.sections.role_map import role_map
from reports.wording import wording_for

W = wording_for("en-US")
NURSE = role("Registered nurse", 11, (42, 20, 64), tier="in_person_care", resilience=3)
CLERK = role("Ward clerk", 3, (85, 62, 100), resilience=1)


def figures(blocks):
    return [b.drawing for b in blocks_of(blocks) if isinstance(b, Figure)]


def drawn(*roles):
    forms = role_map(briefing(roles), W)
    return figures(forms[0])[0] if forms else None


def placed(whole):
    """The department with a resilience for every role that may be shown."""
    roles = (replace(r, resilience=n % 4) for n, r in enumerate(whole.roles))
    return replace(
        whole, roles=tuple(r if r.exposure else replace(r, resilience=None) for r in roles)
    )


def test_lanes_go_from_the_top_down_with_role_people_and_range_in_words():
    assert drawn(CLERK, NURSE).alt == (
        "Roles by quarter of resilience, each with its range of exposure from 0 to 100. "
        "Top quarter: Registered nurse, 11 people, 20 to 64. "
        "Lower middle: Ward clerk, 3 people, 62 to 100."
    )


def test_a_lane_without_roles_takes_no_room():
    words = {shape.text for shape in drawn(NURSE, CLERK).shapes if isinstance(shape, Label)}
    assert {"Top quarter", "Lower middle", "Registered nurse, 11", "20", "64"} <= words
    assert not {"Upper middle", "Lowest quarter"} & words


def test_what_has_no_place_is_not_drawn():
    vague = replace(role("Hospitalist", 2, resilience=3), exposure=spread(50, 5, 95))
    unrated = role("Helper", 4)
    map_ = drawn(NURSE, CLERK, vague, unrated, alone())
    assert not any(name in map_.alt for name in ("Hospitalist", "Helper", "Radiologist"))


def test_one_role_is_compared_with_nothing():
    assert drawn(NURSE) is None
    assert drawn(NURSE, alone()) is None


def maps(document):
    return [d for d in figures(document.blocks) if d.alt.startswith("Roles by quarter")]


@pytest.mark.parametrize("name", ["four_roles", "eight_roles"])
def test_a_map_takes_room_that_is_left_and_never_a_page(name):
    without = entered(getattr(departments, name)())
    with_map = compose("A", placed(without))
    assert pages_of(with_map) == pages_of(compose("A", without))
    assert len(maps(with_map)) <= 1


def test_a_small_department_has_its_map():
    document = compose("A", placed(departments.four_roles()))
    assert len(maps(document)) == 1
    assert "Exposure and resilience, role by role" in words_of(document)


def test_sixty_roles_get_no_map_at_the_end():
    document = compose("A", placed(departments.sixty_roles()))
    assert pages_of(document) == pages_of(compose("A", departments.sixty_roles()))
