"""Borderline roles, reasons of confidence and cautions, each role named where it belongs."""

from builders import alone, briefing, role
from plain_text import text_of

from reports.sections.certainty import certainty
from reports.wording import wording_for

W = wording_for("en-US")


def said(*roles):
    forms = forms_of(*roles)
    return forms[0] if forms else []


def forms_of(*roles):
    return [[text_of(item) for item in blocks[1].items] for blocks in certainty(briefing(roles), W)]


def test_firm_roles_need_no_words():
    assert said(role(), role("Biller", 4)) == []


def test_a_borderline_role_names_the_other_tiers():
    words = said(role(borderline=("mixed", "information_expert")))[0]
    assert words.startswith("Borderline. A small change would give another tier: ")
    assert words.endswith("registration clerk (Mixed and changing and Information: reshape).")


def test_a_reason_is_given_once_with_all_its_roles():
    unsure = {"confidence": "thin", "confidence_reasons": ("confidence.reason.to_confirm",)}
    assert said(role(**unsure), role("Biller", 4, **unsure)) == [
        (
            "Thin evidence, because the title match is still to be confirmed: "
            "registration clerk and biller."
        )
    ]


def test_a_role_of_one_person_is_never_named():
    assert said(role(), alone(borderline=("mixed",), confidence="thin")) == []


def test_a_caution_names_its_roles():
    words = said(role("Radiographer", 5, cautions=("caution.imaging",)))
    assert words[0].startswith("Radiographer. The studies do not see image-reading AI well.")


def test_shorter_forms_name_fewer_roles_and_leave_out_no_reason():
    unsure = {"confidence": "thin", "confidence_reasons": ("confidence.reason.to_confirm",)}
    doubtful = {"confidence": "fair", "confidence_reasons": ("confidence.reason.spread",)}
    forms = forms_of(
        *(role(f"Clerk {n}", 9, **unsure) for n in range(9)), role("Biller", 4, **doubtful)
    )
    why = "Thin evidence, because the title match is still to be confirmed"
    assert [form[-1] for form in forms[:3]] == [
        f"{why}: clerk 0, clerk 1, clerk 2, clerk 3 and 5 more.",
        f"{why}: clerk 0, clerk 1 and 7 more.",
        f"{why}: clerk 0 and 8 more.",
    ]
    assert forms[-1] == [
        "Fair evidence for 1 role: its sheet says why.",
        "Thin evidence for 9 roles: their sheets say why.",
    ]
