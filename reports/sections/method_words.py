"""Method, words: confidence, matching of titles and small teams, side by side."""

from reports.briefing import Briefing
from reports.charts.marks import confidence_mark
from reports.document import Block, Heading, MarkedText, Paragraph, SideBySide, plain
from reports.sections.phrases import joined, share
from reports.wording import Wording


def method_words(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """Three columns of definitions."""
    return (
        SideBySide((_confidence(briefing, w), _matching(briefing, w), _small_teams(briefing, w))),
    )


def _confidence(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    apart = w.number(briefing.evidence.method["confidence.firm_deviation"])
    words = tuple(
        MarkedText(
            confidence_mark(word),
            joined(
                plain(w.say("method.confidence.word", word=w.say(f"confidence.{word}")), bold=True),
                w.rich(f"method.confidence.{word}", apart=apart),
            ),
        )
        for word in ("firm", "fair", "thin")
    )
    return (Heading(plain(w.say("method.confidence"))), *words)


def _matching(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    method = briefing.evidence.method
    words = w.rich(
        "method.matching.how",
        auto=share(method["matching.auto"], 1.0, w),
        review=share(method["matching.review"], 1.0, w),
    )
    return (Heading(plain(w.say("method.matching"))), Paragraph(words, "small"))


def _small_teams(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    rules = w.rich("method.small_teams.rules", n=w.number(briefing.small_group))
    return (
        Heading(plain(w.say("method.small_teams"))),
        Paragraph(rules, "small"),
    )
