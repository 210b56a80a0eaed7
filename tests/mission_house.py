"""A house for the mission: real evidence, everything entered, every document as plain words."""

import re
from dataclasses import dataclass, replace
from functools import cache

from builders_desktop import line, match, review
from plain_text import blocks_of, said_in, text_of
from sign_samples import SCENARIOS, PajamaTime, signs, summary

from desktop.briefing import brief, load_crossing
from desktop.evidence.duties import DRIVERS
from desktop.review.judging import judge
from desktop.settings import Settings
from reports.document import MarkedText
from reports.render import sheet_documents
from reports.sections.board_summary import summary_document
from reports.sections.compose import compose
from reports.signs import ScenarioLine, ToolLine
from reports.wording import wording_for

PEOPLE, TITLES = 6, 6
BUDGET = (ScenarioLine("budget", -5, income_share=-0.05),)
# Sources of the roles: profile keys and codes, those that the table of the mission names.
STAFF = (
    "entry_coder", "clinical_coder", "coding_auditor", "him_technician", "him_manager",
    "prior_authorization", "biller", "registrar", "ar_specialist", "denials_specialist",
    "transcriptionist", "medical_scribe", "transcription_editor", "scheduler", "29-1141.00",
    "29-1171.00", "29-1071.00", "29-1123.00", "29-1216.00", "29-1224.00", "29-1229.02",
    "telehealth_nurse", "chief_medical_officer", "physician_informaticist", "29-1031.00",
    "29-1051.00", "29-2052.00", "31-9093.00", "43-4171.00",
)  # fmt: skip
OTHERS = ("47-2031.00", "47-2152.00", "37-3011.00")  # carpenters, plumbers, gardeners
_BRACES = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class House:
    """The documents of a department by letter, role sheets by source, and what it knows."""

    locale: str
    said: dict  # "A", "C", "D", "E", "F" and "B <source>"

    @property
    def w(self):
        return wording_for(self.locale)

    def sheet(self, source):
        return self.said[f"B {source}"]

    def sheets(self):
        return {key.removeprefix("B "): text for key, text in self.said.items() if key[0] == "B"}


def fragment(sentence, least=12):
    """The longest piece of a sentence between its places for values, without marks for bold."""
    pieces = _BRACES.split(sentence.replace("**", ""))
    longest = max((piece.strip() for piece in pieces), key=len)
    assert len(longest) >= least, sentence
    return longest


@cache
def full(locale):
    """Everybody of the mission, every tool live, every number entered."""
    return _house(locale, STAFF, entered=True)


@cache
def control(locale):
    """Cooks, cleaners and drivers, nothing entered: what stands here proves nothing."""
    return _house(locale, OTHERS, entered=False)


def _house(locale, sources, *, entered):
    crossing = load_crossing(locale)
    profiles = crossing.moves.pathways.profiles
    pairs = [
        (line(f"Title {n}", PEOPLE), replace(match(_code(source, profiles)), profile=_key(source)))
        for n, source in enumerate(sources)
    ]
    made = review(*pairs, settings=Settings("2026-11-24", locale))
    (picture,) = judge(made, crossing.evidence, crossing.moves)
    briefing = brief(made, picture, crossing)
    if not entered:
        briefing = replace(briefing, claims=(), checklists=())
    if entered:
        briefing = replace(briefing, signs=signs_entered(briefing, locale))
    said = {key: words_of(compose(key, briefing)) for key in "ACF"}
    # few titles, as in a typical department: with many the method says less about claims
    few = replace(briefing, titles=briefing.titles[:TITLES])
    said["D"] = words_of(compose("D", few))
    said |= _sheets(briefing, sources)
    run = summary(locale=locale, claims=briefing.claims, signs=briefing.signs)
    if entered:
        said["E"] = words_of(summary_document(run))
    return House(locale, said)


def words_of(document):
    """Everything a document says, texts beside a mark as well."""
    marked = (b for b in blocks_of(document.blocks) if isinstance(b, MarkedText))
    return "\n".join([said_in(document.blocks), *map(text_of, marked)])


def _sheets(briefing, sources):
    """Role sheets by the source of the role; a role keeps the title of its source."""
    numbers = {f"Title {n}": source for n, source in enumerate(sources)}
    by_name = {role.name: numbers[role.titles[0]] for role in briefing.roles}
    found = {}
    for _, document in sheet_documents(briefing):
        text = words_of(document)
        found[f"B {by_name[text.splitlines()[0]]}"] = text
    assert len(found) == len(sources)
    return found


def signs_entered(briefing, locale):
    """All nine tools are live; decision support has nobody who checks it."""
    tools = tuple(
        ToolLine(key, f"Tool for {key}", "live", "high", checker="" if key == "decision_support"
                 else "Lead", sampling=0.1, stop_rule="Two in a week",
                 gaps=("checker",) if key == "decision_support" else (),
                 roles=tuple(role.name for role in briefing.roles if key in role.tools))
        for key in DRIVERS
    )  # fmt: skip
    scenarios = SCENARIOS if locale == "en-US" else (*SCENARIOS, *BUDGET)
    return signs(tools=tools, validation_gaps=1, scenarios=scenarios, pajama=PajamaTime(52.0, 38.0))


def _key(source):
    return None if source[:1].isdigit() else source


def _code(source, profiles):
    return profiles[source].code if _key(source) else source
