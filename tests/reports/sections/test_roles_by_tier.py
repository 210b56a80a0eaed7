"""Roles by tier: every role once, under the name of its tier, in two columns that fit a page."""

from dataclasses import replace

import departments
from builders import alone, briefing, role, unmatched
from plain_text import text_of

from reports.charts.palette import TIERS
from reports.document import DataTable, Heading, MarkedText, SideBySide
from reports.sections.other_roles import other_roles
from reports.sections.role_table import behind, first_page
from reports.sections.room import fits_a_page
from reports.wording import wording_for

W = wording_for("en-US")
KINDS = tuple((tier, 20 + n) for n, tier in enumerate(TIERS)) * 4


def many(*more, people=100):
    """Eight roles of page 1, and so many behind them that the list is long."""
    front = [role(f"Front {n}", people + n) for n in range(8)]
    back = [role(f"Role {n}", people, tier=tier) for n, (tier, people) in enumerate(KINDS)]
    return briefing((*front, *back, *more))


def columns(shown):
    blocks = other_roles(shown, W)[-1]
    assert isinstance(blocks[0], Heading)
    sides = [block for block in blocks[1:] if isinstance(block, SideBySide)]
    assert len(sides) == len(blocks) - 1
    return [[t for (t,) in side.columns if isinstance(t, DataTable)] for side in sides]


def rows(shown):
    return [
        [text_of(cell) for cell in row]
        for tables in columns(shown)
        for table in tables
        for row in table.rows
    ]


def test_every_role_behind_page_1_stands_once():
    shown = many(alone("Radiologist"), unmatched("ASSOCIATE II"))
    names = [row[0] for row in rows(shown) if row[1]]
    expected = [r.name for r in behind(shown, first_page(shown, W))]
    assert sorted(names) == sorted([*expected, "“ASSOCIATE II”"])


def test_a_tier_is_named_once_over_its_roles_and_again_where_a_column_begins():
    groups = [row[0] for row in rows(many()) if not row[1]]
    names = [W.say(f"tier.short.{tier}") for tier in TIERS]
    assert [name for name in groups if not name.endswith(", continued")] == names
    assert sum(name.endswith(", continued") for name in groups) <= 1


def test_the_mark_of_a_tier_stands_beside_its_name():
    (tables,) = columns(many())
    heads = [row[0] for table in tables for row in table.rows if not row[1]]
    assert all(isinstance(head, MarkedText) for head in heads)


def test_inside_a_tier_the_largest_team_comes_first_and_no_order_follows_the_score():
    found: dict[str, list[int]] = {}
    group = ""
    for name, people, _ in rows(many()):
        if people:
            found[group].append(int(people))
        else:
            group = name.removesuffix(", continued")
            found.setdefault(group, [])
    assert all(teams == sorted(teams, reverse=True) for teams in found.values())
    assert len(found) == len(TIERS)


def test_a_score_never_stands_without_its_range_and_one_person_has_neither():
    wide = role("Wide", 3, tier="mixed", exposure=(50, 5, 95))
    said = {row[0]: row[2] for row in rows(many(alone("Radiologist"), wide, unmatched("X")))}
    assert said["Role 0"] == "88 (66 to 100)"
    assert said["Wide"] == "Too uncertain"
    assert said["Radiologist"] == said["“X”"] == "–"


def test_what_is_unsure_of_a_role_stands_beside_its_name():
    unsure = role("Biller", 9, borderline=("mixed",), to_confirm_people=4)
    assert "Biller (4 of 9 to confirm, borderline)" in [row[0] for row in rows(many(unsure))]


def test_both_columns_of_every_block_fit_a_page():
    long = "Coordinator of a department with a name that takes its room, nights and weekends"
    shown = many(*(role(f"{long} {n}", 3, tier="mixed") for n in range(120)))
    assert len(columns(shown)) > 1
    blocks = other_roles(shown, W)[-1]
    assert all(fits_a_page((block,), shown) for block in blocks)


def test_a_short_list_and_large_print_keep_to_one_column():
    assert len(other_roles(departments.eight_roles(), W)) == 1
    assert len(other_roles(departments.sixty_roles(), W)) == 2
    large = replace(departments.sixty_roles(), large_print=True)
    assert len(other_roles(large, W)) == 1
    assert other_roles(departments.one_role(), W) == ()
