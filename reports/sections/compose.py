"""Composing: a briefing becomes a document, section by section."""

from collections.abc import Callable, Mapping

from reports.briefing import Briefing
from reports.document import Block, Document
from reports.sections.board_summary import KEY as BOARD_SUMMARY
from reports.sections.board_summary import summary_exists
from reports.sections.columns_read import columns_read, columns_read_short
from reports.sections.conversation import conversation
from reports.sections.decisions import decisions
from reports.sections.finding import finding
from reports.sections.frame import framed
from reports.sections.inner_pages import inner_pages
from reports.sections.method_changes import method_changes
from reports.sections.method_checklists import method_checklists
from reports.sections.method_claims import (
    method_claims,
    method_claims_packed,
    method_claims_short,
)
from reports.sections.method_exposure import method_exposure
from reports.sections.method_glossary import method_glossary
from reports.sections.method_ladder import method_ladder, method_ladder_said
from reports.sections.method_limits import method_limits
from reports.sections.method_reads import method_reads
from reports.sections.method_rules import method_rules
from reports.sections.method_signs import method_signs
from reports.sections.method_sources import method_sources
from reports.sections.method_tiers import method_tiers
from reports.sections.method_titles import method_titles
from reports.sections.method_words import method_words
from reports.sections.notice import notice
from reports.sections.numbers import numbers
from reports.sections.open_titles import open_titles
from reports.sections.people_counted import people_counted
from reports.sections.problems_found import problems_found
from reports.sections.role_table import role_table
from reports.sections.room import height_of, page_height, page_width
from reports.sections.rows_read import rows_read
from reports.sections.self_check_form import self_check_form
from reports.sections.unknowns import unknowns
from reports.signs import Summary
from reports.wording import Wording, wording_for

Section = Callable[[Briefing, Wording], tuple[Block, ...]]


SECTIONS: Mapping[str, tuple[Section, ...]] = {
    "A": (
        finding, numbers, role_table, decisions, unknowns, inner_pages,
    ),
    "C": (conversation, self_check_form),
    "D": (
        method_reads, method_exposure, method_tiers, method_limits, method_words, method_rules,
        method_signs, method_checklists, method_ladder, method_titles, method_changes,
        method_claims, method_glossary, method_sources,
    ),
    "F": (notice,),
    "G": (rows_read, columns_read, people_counted, problems_found, open_titles),  # longest last
}  # fmt: skip
# What a document of several pages says in short where it would not keep to its pages.
_SHORTER: Mapping[str, tuple[tuple[Section, Section], ...]] = {
    "D": (
        (method_claims, method_claims_packed),
        (method_ladder, method_ladder_said),
        (method_claims_packed, method_claims_short),
    ),
    "G": ((columns_read, columns_read_short),),
}
# What leaves something out does so only where the document then keeps to its pages.
_LEAVING_OUT = frozenset({method_claims_short})
# Pages to keep to: of five, rows that are not split leave some room at the end of each; of one,
# the room above its headline is not needed.
_PAGES: Mapping[str, float] = {"D": 4.85, "G": 1.015}
_OF_A_SMALL_DEPARTMENT = frozenset("CFG")  # of those composed here (hard rule 5)


def composable(key: str, briefing: Briefing | Summary) -> bool:
    """Whether a document exists, and may exist for a department (E: a run) of this size."""
    if isinstance(briefing, Summary):
        return key == BOARD_SUMMARY and summary_exists(briefing)
    return key in SECTIONS and (not briefing.suppressed or key in _OF_A_SMALL_DEPARTMENT)


def compose(key: str, briefing: Briefing) -> Document:
    """Write down one document of the set.

    Args:
        key: A (department briefing), C (conversation sheet), D (method), F (staff notice) or
            G (data quality). B is made role by role, E over all departments.
        briefing: All that may be printed.

    Raises:
        KeyError: no such document.
        ValueError: the department is too small for this document.
    """
    sections = SECTIONS[key]
    if not composable(key, briefing):
        raise ValueError(key)
    w = wording_for(briefing.locale)
    blocks = _written(sections, briefing, w)
    for long, short in _SHORTER.get(key, ()):
        if _fits(key, blocks, briefing):
            break
        shorter = tuple(short if section is long else section for section in sections)
        fewer = _written(shorter, briefing, w)
        if short not in _LEAVING_OUT or _fits(key, fewer, briefing):
            sections, blocks = shorter, fewer
    return framed(key, briefing, w, blocks)


def _written(sections: tuple[Section, ...], briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    return tuple(block for section in sections for block in section(briefing, w))


def _fits(key: str, blocks: tuple[Block, ...], briefing: Briefing) -> bool:
    return height_of(blocks, page_width(briefing)) <= _PAGES[key] * page_height(briefing)
