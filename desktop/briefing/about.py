"""About the numbers: the sentences of the printed method for the screen, without a roster."""

from collections.abc import Iterator

from desktop.briefing.crossing import Crossing
from desktop.briefing.making import brief
from desktop.briefing.said import Said, named_cells, said_of
from desktop.department.picture import DepartmentPicture, picture
from desktop.review.review import Review, RosterFacts
from desktop.roster.roster import Ledger
from desktop.settings import Settings
from reports.briefing import Briefing
from reports.document import DataTable
from reports.sections.governance import after_hours, checks, questions, scenarios
from reports.sections.method_checklists import method_checklists
from reports.sections.method_claims import method_claims
from reports.sections.method_exposure import method_exposure
from reports.sections.method_limits import method_limits
from reports.sections.method_reads import method_reads
from reports.sections.method_rules import method_rules
from reports.sections.method_tiers import method_tiers
from reports.sections.method_words import method_words
from reports.sections.signs_table import signs_table
from reports.wording import Wording

_SECTIONS = (
    method_reads, method_limits, method_exposure, method_tiers, method_words, method_rules,
    method_claims, method_checklists,
)  # fmt: skip


def about_the_numbers(settings: Settings, crossing: Crossing) -> tuple[Said, ...]:
    """What the method document says of ranges, tiers, limits, words, rules, claims and lists."""
    facts = RosterFacts("", 1, (), Ledger(0, 0), (), "assumed", sample=False)
    nothing = brief(Review(facts, (), (), {}, settings), picture("", ()), crossing)
    blocks = (block for section in _SECTIONS for block in section(nothing, crossing.wording))
    return tuple(said_of(blocks))


def results_said(
    review: Review, picture_: DepartmentPicture, crossing: Crossing
) -> tuple[Said, ...]:
    """Signs, checks, questions and scenarios of a department, as its printed pages say them."""
    made, w = brief(review, picture_, crossing), crossing.wording
    return (
        *said_of(signs_table(made, w)),
        *_checks(made, w),
        *said_of(after_hours(made, w)),
        *said_of(scenarios(made, w)),
        *said_of(questions(made, w)),
    )


def _checks(made: Briefing, w: Wording) -> Iterator[Said]:
    """The map of checks; what is a column there is named here."""
    for block in checks(made, w):
        if not isinstance(block, DataTable):
            yield from said_of((block,))
            continue
        for (_, tool), *rest in named_cells(block):
            facts = (w.say("phrase.named", name=name, said=said) for name, said in rest if said)
            yield Said("row", (tool, *facts))
