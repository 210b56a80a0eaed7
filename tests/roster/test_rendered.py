"""Hospitals drawn at random and written down in any layout: the counts are those drawn."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from samples.rendering import rendered

from desktop.roster.folding import fold_titles
from desktop.roster.importing import import_roster
from desktop.tables.table import Sheet, Table

TODAY = date(2026, 11, 24)


def read(rows):
    return import_roster(Table("r.xlsx", "xlsx", (Sheet("Staff", rows),)), on=TODAY)


def found_in(roster):
    wards = {}
    for row in roster.rows:
        people, fte = wards.setdefault(row.department, (set(), []))
        people.add(row.person)
        fte.append(row.fte or 0)
    return {ward: (len(people), round(sum(fte), 4)) for ward, (people, fte) in wards.items()}


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(rendered())
def test_any_layout_gives_the_people_and_posts_that_were_drawn(drawn):
    roster = read(drawn.rows)
    aside = {reason: len(rows) for reason, rows in roster.ledger.set_aside.items()}
    assert aside == drawn.aside
    used = drawn.used()
    assert len({row.person for row in roster.rows}) == len({post.number for post in used})
    assert sum(row.fte for row in roster.rows) == pytest.approx(sum(p.fte for p in used), abs=1e-3)
    found, wards = found_in(roster), drawn.wards()
    assert {ward: people for ward, (people, _) in found.items()} == {
        ward: people for ward, (people, _) in wards.items()
    }
    assert all(found[ward][1] == pytest.approx(fte, abs=1e-3) for ward, (_, fte) in wards.items())
    vacant = [post.fte for post in drawn.posts if post.number is None]
    assert sum(v.fte for v in roster.vacancies) == pytest.approx(sum(vacant), abs=1e-3)
    assert sum(row.kind == "temporary" for row in roster.rows) == sum(p.called for p in used)
    assert {row.title for row in roster.rows} == {post.job for post in used}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(rendered())
def test_nothing_about_persons_is_left_of_any_layout(drawn):
    roster = read(drawn.rows)
    assert set(drawn.persons) <= {column.header for column in roster.columns if column.person}
    kept = repr((roster.rows, roster.vacancies, roster.problems, fold_titles(roster.rows)))
    facts = [str(post.number) for post in drawn.posts] + [post.last for post in drawn.posts]
    assert not [fact for fact in facts if fact and fact != "None" and fact in kept]
