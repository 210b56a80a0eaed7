"""Method, claims: what is said elsewhere, with its strength, source and what speaks against it."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined
from reports.signs import ClaimLine
from reports.wording import Wording


def method_claims(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One claim a bullet; those that nobody could check stand apart, marked as no facts."""
    by_source = _by_source(briefing, w)
    lists = (
        block
        for source, claims in by_source
        for block in (Paragraph(source, "small"), Bullets(claims, "small"))
    )
    return _written(briefing, (_unread_head(w), *lists) if by_source else (), w)


def method_claims_packed(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The same in less room: of what nobody could check one bullet a source."""
    by_source = _by_source(briefing, w)
    packed = Bullets(tuple(joined(source, *claims) for source, claims in by_source), "small")
    return _written(briefing, (_unread_head(w), packed) if by_source else (), w)


def method_claims_short(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The same where the pages are full: those that nobody could check are only counted."""
    unread = sum(not claim.verified for claim in briefing.claims)
    left = Paragraph(plain(w.count("method.claims.left", unread)), "small")
    return _written(briefing, (left,) if unread else (), w)


def _unread_head(w: Wording) -> Block:
    return Heading(plain(w.say("method.claims.unread")), 3)


def _written(briefing: Briefing, unread: tuple[Block, ...], w: Wording) -> tuple[Block, ...]:
    told = tuple(_claim(claim, w) for claim in briefing.claims if claim.verified)
    if not told and not unread:
        return ()
    return (
        Heading(plain(w.say("method.claims"))),
        *((Bullets(told, "small"),) if told else ()),
        *unread,
    )


def _claim(claim: ClaimLine, w: Wording) -> Text:
    strength = w.say(f"method.claim.{claim.strength}")
    against = claim.against or w.say("claim.no_counter")
    return joined(
        w.rich("method.claim", text=claim.text, strength=strength, source=claim.source),
        w.rich("method.claim.against", against=against),
    )


def _by_source(briefing: Briefing, w: Wording) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    """Each source that was not read once, and with it what it says."""
    claims = [claim for claim in briefing.claims if not claim.verified]
    return tuple(
        (
            w.rich("method.claims.unread.source", source=source),
            tuple(_unread(claim, w) for claim in claims if claim.source == source),
        )
        for source in dict.fromkeys(claim.source for claim in claims)
    )


def _unread(claim: ClaimLine, w: Wording) -> Text:
    """In quotation marks: somebody said it, and we do not."""
    key = "method.claim.unread.against" if claim.against else "method.claim.unread"
    return w.rich(
        key,
        text=w.say("phrase.quoted", text=claim.text),
        strength=w.say(f"strength.{claim.strength}"),
        against=claim.against,
    )
