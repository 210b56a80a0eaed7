"""The method of one department: titles, changes and claims, without what could name a person."""

from dataclasses import replace

import departments
import pytest
from approval import approve
from builders import briefing, grow, role, title_entries, unmatched
from plain_text import blocks_of, plain_text, prose_of, text_of, words_of
from plain_text import said_in as said
from readability import grade
from sign_samples import CHANGES, checklist, claim, entered

from reports.document import Bullets, DataTable, Figure, Label
from reports.pdf.fitting import pages_of
from reports.sections.compose import compose
from reports.sections.method_changes import method_changes
from reports.sections.method_checklists import method_checklists
from reports.sections.method_claims import method_claims, method_claims_packed
from reports.sections.method_glossary import method_glossary
from reports.sections.method_ladder import method_ladder
from reports.sections.method_signs import method_signs
from reports.sections.method_titles import method_titles
from reports.signs import ChangeLine
from reports.wording import wording_for

W = wording_for("en-US")


def whole(**changes):
    return entered(departments.eight_roles(), **changes)


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_text_is_the_approved_one(locale, request):
    document = compose("D", whole(locale=locale))
    approve(f"documents/eight_roles_entered-D-{locale}.txt", plain_text(document), request)


def rows(blocks):
    table = next(b for b in blocks_of(blocks) if isinstance(b, DataTable))
    return [" | ".join(map(text_of, row)) for row in table.rows]


# ---- titles ------------------------------------------------------------------------------------


@pytest.mark.parametrize("least", [5, 8, 10])
def test_titles_of_few_people_are_counted_and_never_named_in_the_method(least):
    shown = whole(small_group=least, changes=())
    few = [t for t in shown.titles if t.people < least]
    words = words_of(compose("D", shown))
    assert few
    for title in few:
        assert title.title not in words
    assert f"{len(few)} other titles, each held by fewer than {least} people" in words


def test_no_count_of_people_stands_beside_a_title():
    assert rows(method_titles(whole(), W))[0] == "“BILLING CLERK” | Billing clerk | 98% | By rule"


def test_who_decided_is_said():
    roles = (
        role("Nurse", 9), role("Clerk", 8, status="review"), role("Aide", 7, status="confirmed"),
        unmatched("UNIT 7", 6),
    )  # fmt: skip
    assert rows(method_titles(briefing(roles, titles=title_entries(roles)), W)) == [
        "“AIDE” | Aide | – | By hand",
        "“CLERK” | Clerk | 70% | To confirm",
        "“NURSE” | Nurse | 98% | By rule",
        "“UNIT 7” | – | – | Not matched",
    ]


def test_where_all_titles_are_of_few_people_none_is_named():
    roles = (role("Nurse", 4), role("Clerk", 3))
    blocks = method_titles(briefing(roles), W)
    assert "No job title here is held by 5 people or more" in said(blocks)
    assert "NURSE" not in said(blocks)


# ---- changes -----------------------------------------------------------------------------------


def test_a_change_has_its_date_reason_and_whether_it_was_taken_back():
    assert rows(method_changes(whole(), W))[1] == (
        "November 21, 2026 | AI tool: Revenue-cycle automation | High | Medium | "
        "Only used for one clinic. (taken back)"
    )


def test_a_change_of_a_title_of_few_people_says_only_that_it_was_made():
    line = rows(method_changes(whole(changes=CHANGES), W))[0]
    assert line == (
        "November 20, 2026 | A title held by fewer than 5 people | – | – | "
        "In the manager’s own file"
    )


def test_a_change_of_a_title_of_many_people_is_told_and_quoted():
    change = ChangeLine("2026-11-20", "match", "BILLING CLERK", "", "Biller", "Same work.")
    assert rows(method_changes(whole(changes=(change,)), W)) == [
        "November 20, 2026 | Title “BILLING CLERK” | – | Biller | Same work."
    ]


def test_where_nothing_was_changed_that_is_said():
    assert "Nothing was changed by hand." in said(method_changes(whole(changes=()), W))


# ---- claims, glossary, sums ----------------------------------------------------------------------


def test_a_claim_has_strength_source_and_what_speaks_against_it():
    words = said(method_claims(whole(), W))
    assert "Partly supported (Three hospital studies, 2024 to 2025). Against it: A random" in words
    assert "Weak (One vendor survey, 2025). Against it: We looked and found none." in words


def test_claims_that_nobody_could_check_stand_apart_quoted_and_marked_as_no_facts():
    words = said(method_claims(whole(), W))
    facts, unread = words.split("Said elsewhere, source not read by us: no facts")
    assert "Nobody has checked this." not in facts
    assert "Three hospital studies, 2024 to 2025:\n“Nobody has checked this.” (partly" in unread
    assert "against it: A randomized trial" in unread
    assert method_claims(whole(claims=()), W) == ()
    checked = said(method_claims(whole(claims=(claim(),)), W))
    assert "no facts" not in checked


def test_they_are_one_bullet_each_and_one_a_source_where_that_takes_too_much_room():
    two = (claim("a", text="A.", verified=False), claim("b", text="B.", verified=False))
    each, packed = (
        [len(b.items) for b in form(whole(claims=two), W) if isinstance(b, Bullets)]
        for form in (method_claims, method_claims_packed)
    )
    assert (each, packed) == ([2], [1])
    for form in (method_claims, method_claims_packed):
        assert "no facts" in said(form(whole(claims=two), W))
        assert {"“A.”", "“B.”"} <= set(said(form(whole(claims=two), W)).split())


def test_where_the_pages_are_full_they_are_only_counted():
    crowded = whole(claims=tuple(claim(f"c{n}", verified=n % 2 == 0) for n in range(100)))
    words = words_of(compose("D", crowded))
    assert "50 more claims have no room here." in words
    assert "source not read by us" not in words
    assert "source not read by us" in words_of(compose("D", whole()))


def test_nothing_is_left_out_where_that_would_not_keep_the_pages():
    endless = whole(claims=tuple(claim(f"c{n}", verified=n > 0) for n in range(300)))
    words = words_of(compose("D", endless))
    assert "have no room here" not in words
    assert "source not read by us" in words


def test_new_work_is_explained_with_its_risk_where_an_option_leads_there():
    new = grow("oversee", "option.pathway")
    new = replace(new, target="AI auditor", maturity="some_training", what="Checks samples.",
                  risk="Few posts.", against="No count was found.")  # fmt: skip
    blocks = method_ladder(briefing((role(options=(new,)),), date="2026-11-24"), W)
    words = said(blocks)
    assert (
        "AI auditor. How real today: some training. Checks samples. Few posts. Against it: No count"
        in words
    )
    (ladder,) = (b.drawing for b in blocks if isinstance(b, Figure))
    assert "not a norm: in clinic until 2031, an AI trainer from 2031 to 2036" in ladder.alt
    printed = {shape.text for shape in ladder.shapes if isinstance(shape, Label)}
    assert {"2026", "2031", "2036", "2031 at the earliest"} <= printed
    assert "A ladder: an example, not a norm" in printed
    assert method_ladder(briefing((role(),)), W) == ()


def test_lists_for_auditors_and_agreements_stand_where_there_are_any():
    lists = checklist("audit_skills", 2) + checklist("capture", 1)
    words = said(method_checklists(whole(checklists=lists), W))
    assert words.index("audits AI") < words.index("Question 2") < words.index("tool learns")
    assert "days get harder" not in words
    assert method_checklists(whole(checklists=checklist("bias")), W) == ()


def test_abbreviations_stand_in_the_order_of_the_alphabet():
    entries = (("OCR", "text recognition"), ("AI", "a"), ("FTE", "full-time equivalent"))
    words = said(method_glossary(whole(glossary=entries), W))
    assert words.index("AI: a.") < words.index("FTE: full") < words.index("OCR: text")
    assert method_glossary(whole(glossary=()), W) == ()


def test_every_sign_has_its_formula():
    words = said(method_signs(whole(), W))
    for name in ("Rungs", "Harder days", "Hours", "Feeder", "Fluent", "Scenarios", "Timing"):
        assert name in words
    assert "Under 0.10: slight. Up to 0.25: noticeable." in words


# ---- the whole ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["one_role", "four_roles", "eight_roles", "sixty_roles"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_it_is_three_to_five_pages(name, locale):
    document = compose("D", entered(getattr(departments, name)(), locale=locale))
    assert 3 <= pages_of(document) <= 5


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_reading_grade_is_kept(locale):
    shown = whole(locale=locale)
    notices = set(shown.evidence.attributions)
    assert grade([t for t in prose_of(compose("D", shown)) if t not in notices]) <= 11


def test_the_equality_line_is_word_for_word():
    words = " ".join(words_of(compose("D", replace(whole(), locale="en-GB"))).split())
    assert (
        "HR should check the equality effect of any plan; "
        "this tool does not hold the data to do it."
    ) in words
