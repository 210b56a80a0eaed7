"""Method, claims: what is said elsewhere, with its strength, source and what speaks against it."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.signs import ClaimLine
from reports.wording import Wording


def method_claims(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One claim a bullet; those that nobody could check are counted and not printed."""
    told = [claim for claim in briefing.claims if claim.verified]
    unchecked = len(briefing.claims) - len(told)
    blocks: list[Block] = []
    if told:
        blocks.append(Bullets(tuple(_claim(claim, w) for claim in told), "small"))
    if unchecked:
        blocks.append(Paragraph(plain(w.count("method.claims.unchecked", unchecked)), "small"))
    return (Heading(plain(w.say("method.claims"))), *blocks) if blocks else ()


def _claim(claim: ClaimLine, w: Wording) -> Text:
    strength = w.say(f"method.claim.{claim.strength}")
    against = claim.against or w.say("claim.no_counter")
    return joined(
        w.rich("method.claim", text=claim.text, strength=strength, source=claim.source),
        w.rich("method.claim.against", against=against),
    )
