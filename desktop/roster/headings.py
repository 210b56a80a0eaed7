"""What a heading says its column is: a known spelling, also shortened, or words inside it."""

# ruff: noqa: E501, SIM905 - tables of words and patterns are read line by line

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.roster.heading_words import WORDS
from desktop.roster.spellings import PERSON_SPELLINGS, SPELLINGS, UNUSED_SPELLINGS

_SHORT: Mapping[str, str] = {
    short: word
    for word, shorts in {
        "position": "posn pos pstn positn poste", "title": "ttl titl", "department": "dept dep dpt deprt",
        "description": "desc descr dscr descrip descrptn", "name": "nm names",
        "number": "no nbr num nr numb nmbr numero", "code": "cd codes", "employee": "empl emp ee emplee employe",
        "record": "rcd rec", "standard": "std stnd", "hours": "hrs hour", "week": "wk wkly weekly wks weeks",
        "date": "dt dte", "location": "loc locn", "center": "ctr cntr centre cntre", "organization": "org orgn "
        "organisation organisational organizational", "group": "grp", "class": "cls clsf clss",
        "status": "stat sts statuses", "assignment": "asgn asg assgn asgmt assgmt", "scheduled": "sched schd",
        "percent": "pct percentage prcnt %", "effective": "eff", "supervisor": "supv supvr suprv supr spvr",
        "manager": "mgr mngr", "address": "addr adr", "salary": "sal salaries", "amount": "amt", "rate": "rt rates",
        "hourly": "hrly", "annual": "annl yearly", "grade": "grd gr", "level": "lvl lv lev", "type": "typ",
        "category": "cat catg ctgry", "contract": "cntrct contr", "original": "orig", "service": "srvc svc serv",
        "telephone": "tel", "phone": "ph", "fortnight": "fnight fn fortnightly", "current": "curr cur",
        "primary": "prim", "occupation": "occ occup", "section": "sect", "division": "div divn", "unit": "unt",
        "facility": "fac", "cost center": "cc", "termination": "term", "person": "prsn pers persn", "libelle": "lib",
        "nombre": "nb nbre", "hebdomadaire": "hebdo", "semaine": "sem", "heures": "hre heure hres", "naissance": "naiss",
        "direction": "dir", "schedule": "schdl", "personnel": "persnl", "birth": "brth", "job": "jb",
        "biweekly": "biwk biwkly", "period": "per prd", "profile": "prof", "full": "ful", "worked": "wkd wrkd wked", "classification": "classif clsfn", "process": "proc", "seniority": "sen senty", "budgeted": "bdgt budg",
    }.items()
    for short in shorts.split()
}  # fmt: skip
# words that a heading may hold and that do not change what it means
_FILLERS = frozenset(
    "the of a an and et de d du des la le les l s to for in on his her their current primary cf "
    "main text long short full descr employee employees worker workers staff".split()
)
_SOFT = frozenset("the of a an s de d du des la le les l to for".split())
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_COUNTED = re.compile(r"\b(\d{1,2})(sem|semaines?|wks?|weeks?|jours|days)\b")  # `2sem`
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_PARTS = re.compile(r"\s[-–—|]\s|[:/\\|>]|\s-\s?")
_MANAGER = re.compile(
    r"\b(manager|supervisor|reports? to|reporting(?! (?:year|month|period|date|quarter|unit|agency|entity)\b)|line manager|superieur\w*|gestionnaire|approver|director)\b"
)


def normalised_heading(text: str) -> str:
    """Fold a heading for look-up: lower case, no accents, words parted by one space."""
    text = _CAMEL.sub(" ", text)
    text = unicodedata.normalize("NFKD", text.replace("№", "no").replace("°", "o")).casefold()
    text = "".join(mark for mark in text if not unicodedata.combining(mark))
    text = re.sub(r"[^a-z0-9%]+", " ", text.replace("#", " number "))
    text = _COUNTED.sub(r"\1 \2", text)
    return " ".join(text.split())


def _spelled_out(folded: str) -> str:
    """The words of a folded heading with their short forms written out, soft words left out."""
    words = (_SHORT.get(word, word) for word in folded.split() if word not in _SOFT)
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading says: a kind of column, whether it is about persons, and how surely."""

    kind: str
    person: bool
    weight: float  # 0 to 1; 1 is a spelling that leaves no doubt
    known: bool = True  # the whole heading is a known spelling, not just a word in it


_Index = dict[str, list[Meaning]]


def _lookups(tables: Iterable[tuple[Mapping[str, str], bool]]) -> tuple[_Index, _Index]:
    """Meanings by spelling, and by the same with short forms written out."""
    exact: _Index = {}
    loose: _Index = {}
    for table, person in tables:
        for kind, spellings in table.items():
            for place, spelling in enumerate(spellings.split("|")):
                weight = 1.0 - 0.3 * place / (spellings.count("|") + 1)
                meaning = Meaning(kind, person, weight)
                _enter(exact, spelling, meaning)
                _enter(loose, _spelled_out(spelling), replace(meaning, weight=0.95 * weight))
    return exact, loose


def _enter(index: _Index, spelling: str, meaning: Meaning) -> None:
    known = index.setdefault(spelling, [])
    if all(other.kind != meaning.kind for other in known):
        known.append(meaning)


def _vocabulary(index: _Index) -> frozenset[str]:
    words = {word for spelling in index for word in spelling.split()}
    return frozenset(word for word in words | set(_SHORT) if len(word) > 1)


_EXACT, _LOOSE = _lookups(((SPELLINGS, False), (PERSON_SPELLINGS, True), (UNUSED_SPELLINGS, False)))

_SQUEEZED = {spelling.replace(" ", ""): found for spelling, found in _EXACT.items()}
_VOCABULARY = _vocabulary(_LOOSE)
_VAGUE = ("period", "other")  # a part such as `per pay period` or `notes` says little
_WIDER = ("division", "site")  # than a department: "Department/School" is one all the same
_MOST_WORDS = 4  # that are found in a heading without spaces


def meanings_of(heading: str) -> tuple[Meaning, ...]:
    """Return what a heading may mean, a known spelling first, words inside it otherwise."""
    folded = normalised_heading(heading)
    found = _known(folded)
    if found:
        return tuple(found)
    spelled = _spelled_out(folded)
    if _MANAGER.search(folded) or _MANAGER.search(spelled):
        return (Meaning("manager", person=True, weight=0.6, known=False),)
    # "Ward 4" may be the heading of a column, but is more often a ward
    counted = " ".join(word for word in spelled.split() if not word.isdigit())
    if counted != spelled and counted in _LOOSE:
        return tuple(replace(m, weight=0.7 * m.weight, known=False) for m in _LOOSE[counted])
    parted = _of_parts(heading)
    if parted:
        return parted
    return tuple(
        Meaning(kind, person, weight, known=False)
        for pattern, kind, person, weight in WORDS
        if pattern.search(folded) or pattern.search(spelled)
    )[:2]


def _known(folded: str) -> list[Meaning]:
    """A spelling as it stands, squeezed, spelled out, or less the words that say nothing."""
    spelled = _spelled_out(folded)
    found = _EXACT.get(folded) or _SQUEEZED.get(folded.replace(" ", "")) or _LOOSE.get(spelled)
    if found or not folded:
        return found or []
    if " " not in folded:
        return next((_LOOSE[words] for words in _parted(folded) if words in _LOOSE), [])
    bare = " ".join(word for word in spelled.split() if word not in _FILLERS)
    if bare != spelled and bare in _LOOSE:
        return [replace(meaning, weight=0.9 * meaning.weight) for meaning in _LOOSE[bare]]
    return []


def _parted(squeezed: str, most: int = _MOST_WORDS) -> Iterator[str]:
    """The ways to part `hrswkd` into words that headings have, each spelled out."""
    if squeezed in _VOCABULARY:
        yield _spelled_out(squeezed)
    if most == 1:
        return
    for end in range(len(squeezed) - 2, 1, -1):
        if squeezed[:end] in _VOCABULARY:
            for rest in _parted(squeezed[end:], most - 1):
                yield f"{_spelled_out(squeezed[:end])} {rest}"


def _of_parts(heading: str) -> tuple[Meaning, ...]:
    """What a heading says without its brackets, or in the parts between its dashes and colons."""
    outside = _BRACKETS.sub(" ", heading)
    if outside != heading and (found := _known(normalised_heading(outside))):
        return tuple(found)
    parts = [part for part in _PARTS.split(outside) if normalised_heading(part)]
    if len(parts) < 2:  # noqa: PLR2004 - nothing to part
        return ()
    told = [found for part in parts if (found := _known(normalised_heading(part)))]
    # what is about persons decides; then the part that says most exactly what stands below
    persons = [m for found in told for m in found if m.person and m.kind != "name"]
    exact = [found for found in told if found[0].kind not in _VAGUE] or told
    last = exact[-1] if exact else []
    units = [found for found in exact if found[0].kind == "department"]
    wider = bool(last) and last[0].kind in _WIDER and units
    chosen = persons or (units[-1] if wider else last)
    return tuple(replace(meaning, weight=0.85 * meaning.weight, known=False) for meaning in chosen)
