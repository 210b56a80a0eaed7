"""Problems found: expected trouble in the roster, each with the rows it concerns."""

from reports.briefing import Briefing, ProblemLine
from reports.document import Block, Bullets, Heading, Paragraph, Text, plain
from reports.sections.phrases import joined, row_numbers
from reports.wording import Wording


def problems_found(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """One bullet per kind of trouble."""
    heading = Heading(plain(w.say("data.problems")))
    problems = briefing.roster.problems
    if not problems:
        return (heading, Paragraph(plain(w.say("data.problems.none")), "small"))
    return (heading, Bullets(tuple(_problem(p, w) for p in problems), "small"))


def _problem(problem: ProblemLine, w: Wording) -> Text:
    words = plain(w.say(problem.key, **dict(problem.values)))
    if not problem.rows:
        return words
    rows = w.count("data.problems.rows", len(problem.rows), rows=row_numbers(problem.rows, w, 20))
    return joined(words, plain(rows))
