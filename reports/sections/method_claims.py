"""Method, claims: what is said elsewhere, with its strength, source and what speaks against it."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.signs import ClaimLine
from reports.wording import Wording


def method_claims(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One claim a bullet; those that nobody could check stand apart, marked as no facts."""
    unread = [claim for claim in briefing.claims if not claim.verified]
    said = joined(w.rich("method.claims.unread"), *_by_source(unread, w)) if unread else ()
    return _written(briefing, said, w)


def method_claims_short(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The same where the pages are full: those that nobody could check are only counted."""
    unread = sum(not claim.verified for claim in briefing.claims)
    return _written(briefing, plain(w.count("method.claims.left", unread)) if unread else (), w)


def _written(briefing: Briefing, unread: Text, w: Wording) -> tuple[Block, ...]:
    told = tuple(_claim(claim, w) for claim in briefing.claims if claim.verified)
    if not told and not unread:
        return ()
    return (
        Heading(plain(w.say("method.claims"))),
        *((Bullets(told, "small"),) if told else ()),
        *((Paragraph(unread, "small"),) if unread else ()),
    )


def _claim(claim: ClaimLine, w: Wording) -> Text:
    strength = w.say(f"method.claim.{claim.strength}")
    against = claim.against or w.say("claim.no_counter")
    return joined(
        w.rich("method.claim", text=claim.text, strength=strength, source=claim.source),
        w.rich("method.claim.against", against=against),
    )


def _by_source(claims: Sequence[ClaimLine], w: Wording) -> Iterator[Text]:
    """Each source once, and behind it what it says."""
    for source in dict.fromkeys(claim.source for claim in claims):
        yield w.rich("method.claims.unread.source", source=source)
        yield from (_unread(claim, w) for claim in claims if claim.source == source)


def _unread(claim: ClaimLine, w: Wording) -> Text:
    """In quotation marks: somebody said it, and we do not."""
    key = "method.claim.unread.against" if claim.against else "method.claim.unread"
    return w.rich(
        key,
        text=w.say("phrase.quoted", text=claim.text),
        strength=w.say(f"strength.{claim.strength}"),
        against=claim.against,
    )
