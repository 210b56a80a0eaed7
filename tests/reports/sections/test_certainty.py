"""Borderline roles, reasons of confidence and cautions, each role named where it belongs."""

from builders import alone, briefing, role
from plain_text import text_of

from reports.sections.certainty import certainty
from reports.wording import wording_for

W = wording_for("en-US")


def said(*roles):
    blocks = certainty(briefing(roles), W)
    return [text_of(item) for item in blocks[1].items] if blocks else []


def test_firm_roles_need_no_words():
    assert said(role(), role("Biller", 4)) == []


def test_a_borderline_role_names_the_other_tiers():
    words = said(role(borderline=("mixed", "information_expert")))[0]
    assert words.startswith("Borderline. A small change in the studies would give another tier: ")
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
