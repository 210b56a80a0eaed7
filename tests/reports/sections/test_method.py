"""The method as printed: its numbers are those of the evidence, its notices word for word."""

from dataclasses import replace

import pytest
from builders import METHOD, evidence
from departments import four_roles
from plain_text import plain_text

from reports.sections.compose import compose


def said(locale="en-US", **numbers):
    facts = evidence(method={**METHOD, **numbers})
    document = compose("D", replace(four_roles(), locale=locale, evidence=facts))
    return " ".join(plain_text(document).split())


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("exposure.least_half_width", 31.0, "It reaches 31 points each way"),
        ("exposure.deviations", 3.0, "or 3 standard deviations"),
        ("exposure.widen_when_missing", 7.0, "and 7 points further"),
        ("exposure.too_uncertain_width", 66.0, "wider than 66 points"),
        ("resilience.relational", 0.41, "41% contact with people"),
        ("resilience.hands_on", 0.27, "27% work with the hands"),
        ("resilience.larger", 0.18, "18% of the larger of these two"),
        ("resilience.accountability", 0.14, "14% answering for others’ safety"),
        ("tiers.least_exposure_step", 9.0, "exposure moved by 9 points"),
        ("tiers.resilience_step", 4.0, "or resilience by 4"),
        ("tiers.care_resilience", 76.0, "at least 76 resilience and 75 contact"),
        ("tiers.care_relational", 74.0, "at least 75 resilience and 74 contact"),
        ("tiers.care_exposure", 59.0, "exposure clearly below 59"),
        ("tiers.led_resilience", 61.0, "with at least 61 and 60"),
        ("tiers.led_relational", 62.0, "with at least 60 and 62"),
        ("tiers.led_exposure", 69.0, "exposure below 69"),
        ("tiers.hands_on_exposure", 44.0, "Exposure below 44: hands-on."),
        ("tiers.information_exposure", 71.0, "From 71: information work"),
        ("tiers.expert_job_zone", 5.0, "from job zone 5 on"),
        ("moves.education_steps", 2.0, "at most 2 steps"),
        ("moves.wage_fall", 0.13, "at most 13% of pay"),
        ("moves.likely_drop", 16.0, "by at least 16 points"),
        ("confidence.firm_deviation", 12.0, "at most 12 points apart"),
        ("matching.auto", 0.91, "at least 91% sure"),
        ("matching.review", 0.44, "From 44% it is used"),
        ("edition.oldest_months", 20.0, "After 20 months page 1 warns"),
    ],
)
def test_every_number_printed_comes_from_the_method(key, value, words):
    assert words in said(**{key: value})


def test_sources_stand_with_weight_authors_year_version_and_licence():
    words = said()
    assert "ILO Working Paper 140 (Gmyrek and others, 2025) | 40% | CC BY 4.0" in words
    assert "O*NET 29.3 Database. US Department of Labor, 2025 (29.3, CC BY 4.0)" in words


def test_notices_are_word_for_word_in_every_language():
    for locale in ("en-US", "en-GB"):
        assert " ".join(evidence().attributions[0].split()) in said(locale)


def test_british_readers_get_licences():
    assert "Sources and licences" in said("en-GB")
    assert "Sources and licenses" in said("en-US")


def test_the_equality_sentence_and_the_limits_are_printed():
    sentence = (
        "HR should check the equality effect of any plan; "
        "this tool does not hold the data to do it."
    )
    assert sentence in said()
