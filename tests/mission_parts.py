"""Parts of the mission: what a row of its table is made of, data and places on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from mission_house import fragment

from desktop.assessment.duties import duties_for
from desktop.evidence.checklists import load_checklists
from desktop.evidence.claims import load_claims
from desktop.evidence.duties import DRIVERS, load_duties
from desktop.evidence.loading import load_evidence
from desktop.evidence.moves import load_moves
from reports.wording import wording_for

US, UK = "en-US", "en-GB"
LOCALES = (US, UK)


@cache
def tables():
    return load_evidence(), load_moves(), load_duties(), load_claims()


@dataclass(frozen=True)
class Place:
    """A document and the words that stand in it."""

    document: str
    words: str


@dataclass(frozen=True)
class Row:
    """A concept: whether its data is there, and where it is printed in a locale."""

    data: Callable[[], object]
    places: Callable[[str], list[Place]]
    locales: tuple[str, ...] = LOCALES


# ---- what rows are made of ----------------------------------------------------------------------


def says(document, *keys, least=12):
    """The catalogue's sentence by key, in the locale."""
    return lambda locale: [Place(document, fragment(sentence(key, locale), least)) for key in keys]


def sentence(key, locale):
    """The words of a key; of one that counts, those for many."""
    w = wording_for(locale)
    return w.sentences[key] if w.has(key) else w.plurals[key][1]


def items(document, kind, keys=()):
    """The items of a checklist, all or some of them."""
    return lambda locale: [
        Place(document, item.words[locale])
        for item in load_checklists()
        if item.kind == kind and (not keys or item.key in keys)
    ]


def claim(document, key):
    """The words of a claim, its strength, and what speaks against it."""

    def found(locale):
        known = tables()[3][key]
        against = known.against[locale]
        return [Place(document, words) for words in (known.words[locale], against) if words]

    return found


def duties(*sources, direction=None, driver=None):
    """The first duties of roles on their own sheets."""

    def found(locale):
        return [
            Place(f"B {source}", one.words[locale])
            for source in sources
            for one in _first(source, direction, driver)
        ]

    return found


def _first(source, direction, driver):
    """The first duty of each list of a role that goes this way and that this system touches."""
    evidence, moves, written, _ = tables()
    profile = moves.pathways.profiles.get(source)
    code = profile.code if profile else source
    found = duties_for(code, source if profile else None, evidence, written)
    firsts = [rows[0] for rows in (found.falls, found.grows, found.stays)]
    fits = [d for d in firsts if direction in {None, d.direction} and driver in {None, d.driver}]
    assert fits, source
    return fits


def emerging(source, key):
    """Name, maturity and counter-evidence of work without a code on a role sheet."""

    def found(locale):
        known = tables()[1].pathways.emerging[key]
        maturity = wording_for(locale).say(f"sheet.maturity.{known.maturity}")
        sheet = f"B {source}"
        said = (known.names[locale], f"no range. {maturity}", known.against[locale])
        return [*(Place(sheet, words) for words in said),
                Place("D", known.what[locale]), Place("D", known.risk[locale])]  # fmt: skip

    return found


def name(source, document="A"):
    """The display name of a profile."""
    return lambda locale: [Place(document, tables()[1].pathways.profiles[source].names[locale])]


def tool(driver, source):
    """A live tool: on the map of checks, and on the sheet of a role whose duties it touches."""
    return lambda _: [
        Place("A", f"Tool for {driver}. In use"), Place(f"B {source}", f"tool for {driver}"),
    ]  # fmt: skip


def together(*parts):
    return lambda locale: [place for part in parts for place in part(locale)]


def literal(document, words):
    return lambda _: [Place(document, words)]


# ---- data ---------------------------------------------------------------------------------------


def profiles(*keys):
    return lambda: all(key in tables()[1].pathways.profiles for key in keys)


def split_of_coders():
    """Two jobs of one occupation: one is where people start, and their duties differ."""
    known, written = tables()[1].pathways.profiles, tables()[2].written
    entry, coder = known["entry_coder"], known["clinical_coder"]
    apart = {d.words[US] for d in written["entry_coder"]} - {
        d.words[US] for d in written["clinical_coder"]
    }
    return entry.code == coder.code and entry.entry_seat and not coder.entry_seat and apart


def works(key):
    return lambda: key in tables()[1].pathways.emerging


def driven(driver):
    """Duties that a system touches, of more than one job."""
    rows = [d for found in tables()[2].written.values() for d in found if d.driver == driver]
    return lambda: driver in DRIVERS and len(rows) > 1


def claimed(*concepts):
    """A claim for each of these concepts, with a source."""
    known = tables()[3].values()
    return lambda: all(any(c in one.concepts and one.source for one in known) for c in concepts)


def kinds(*wanted):
    return lambda: all(any(item.kind == kind for item in load_checklists()) for kind in wanted)


def ways(lane, *targets):
    """Curated ways of a lane to each of these targets."""
    rows = tables()[1].pathways.rows
    return lambda: all(any(r.target == t and r.lane == lane for r in rows) for t in targets)


def occupations(*codes):
    return lambda: all(code in tables()[0].occupations for code in codes)
