"""Page 1 where tools were entered: timing by role, net hours, gaps among the decisions."""

from dataclasses import replace

import departments
from plain_text import blocks_of, text_of, words_of
from sign_samples import entered, signs

from reports.document import DataTable, Numbers
from reports.sections.compose import compose
from reports.signs import Hours, ToolLine


def timed(*words, **changes):
    whole = entered(departments.four_roles(), **changes)
    roles = tuple(replace(r, timing=t) for r, t in zip(whole.roles, words, strict=False))
    return compose("A", replace(whole, roles=(*roles, *whole.roles[len(roles) :])))


def heads(document):
    table = next(b for b in blocks_of(document.blocks) if isinstance(b, DataTable))
    return [text_of(column.head) for column in table.columns], table.rows


def test_timing_has_a_column_where_it_is_known_of_any_role():
    columns, rows = heads(timed("now", "years", "later"))
    assert columns[-1] == "Timing"
    assert [text_of(row[-1]) for row in rows] == ["Now", "1–3 years", "Later", "–"]
    how = "Timing is unclear where no AI tool you named touches the role."
    assert how in " ".join(words_of(timed("now")).split())


def test_there_is_no_column_of_words_that_all_say_unclear():
    columns, _ = heads(compose("A", departments.four_roles()))
    assert columns[-1] == "Resilience tier"


def numbers(document):
    return next(b for b in document.blocks if isinstance(b, Numbers)).boxes


def test_net_hours_take_the_place_of_open_titles():
    assert numbers(timed("now"))[-1].number == "–6 to +18"
    assert numbers(timed("now", signs=signs(net_hours=Hours(0, 3.5))))[-1].number == "0 to +4"
    assert "check" in text_of(numbers(compose("A", departments.four_roles()))[-1].caption)


def test_gaps_in_checking_are_among_the_decisions_and_timing_is_no_longer_unknown():
    said = " ".join(words_of(timed("now")).split())
    assert "Who checks prior-authorization automation and revenue-cycle automation" in said
    assert "So we say nothing about timing." not in said


def asked(*tools):
    return " ".join(words_of(timed("now", signs=signs(tools=tools))).split())


def test_nobody_is_asked_again_which_tools_there_are():
    live, planned = signs().tools[0], ToolLine("workflow", "Workflow automation", "planned")
    question = "Which AI tools are in use or planned here"
    assert question in asked(ToolLine("workflow", "Workflow automation", "not_sure"))
    assert question not in asked(replace(live, gaps=()))
    assert question not in asked(planned)
    assert "Who will check workflow automation, and how much, before it starts." in asked(planned)
