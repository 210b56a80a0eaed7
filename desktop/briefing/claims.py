"""Claims and checklists: what is said elsewhere, and what people ask, in the words of a locale."""

from desktop.briefing.crossing import Crossing
from desktop.evidence.claims import claims_in
from reports.signs import ChecklistLine, ClaimLine


def claim_lines(crossing: Crossing) -> tuple[ClaimLine, ...]:
    """The claims that may be said in the country of the locale, checked or marked as not."""
    locale = crossing.wording.locale
    country = "UK" if locale == "en-GB" else "US"
    return tuple(
        ClaimLine(
            key=claim.key,
            concepts=claim.concepts,
            text=claim.words[locale],
            strength=claim.strength,
            source=claim.cited,
            against=claim.against[locale],
            verified=claim.verified,
        )
        for claim in claims_in(country, crossing.claims)
    )


def checklist_lines(crossing: Crossing) -> tuple[ChecklistLine, ...]:
    """Every checklist, item by item."""
    locale = crossing.wording.locale
    return tuple(
        ChecklistLine(item.kind, item.key, item.words[locale]) for item in crossing.checklists
    )
