"""Hides names of persons inside titles, departments, headings and sheet names."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.roster.cells import folded
from desktop.roster.job_words import has_job_word
from desktop.roster.person_words import GIVEN_NAMES
from desktop.roster.unit_words import names_unit

NAME = "[name]"
_WORD = r"[^\W\d_][^\W\d_]*(?:[-’'.][^\W\d_]+)*\.?"
_RUN = rf"({_WORD}(?:,?\s+{_WORD}){{0,5}})"
_INITIALS = r"(?:[^\W\d_]\.\s?){1,3}"
_TOKEN = re.compile(_WORD)
# revenue and professional fees, not a reverend or a professor
_NO_WORK = (
    r"(?!(?:cyc\w*|integ\w*|fees?|billing|coding|charges?|svcs?|serv\w*|cap\w*|enh\w*|recov\w*|mgm?t|"
    r"ops|op|dev\w*|prac\w*|emerit\w*|clin\w*|adj\w*|res|rsch|liab\w*|stds?|stand\w*|gov\w*)\b)"
)
# the year of a doctor in training: FY1, CT 2, ST3+
_NO_GRADE = r"(?!(?:fy?|st|ct|imt|gpst|pgy)[\s-]?\d)"
_FUNCTION = frozenset(
    """a an the of in on at to by from per and or for with until since his her their our this that du
    des au aux et ou pour par sur en l d a la le les un une not no dr drs mr
    mrs ms mx miss mme mlle prof professor doctor dre docteur madame monsieur""".split()
)
_PARTICLES = frozenset("de la van der von bin al el di da dos del le du ter ten st mac mc".split())
# what stands after a name in the name of a place, and is no surname
_PLACES = frozenset(
    """clinic clinics office unit units ward wards department dept service services centre center
    practice surgery hospital lab laboratory team group wing building floor campus suite fund program
    programme list theatre theatres room tower pavilion hall house block shift nights days cabinet
    bureau clinique service unite hopital etage pavillon""".split()
)
# what may follow "cover for", "was" or "secretary to" and is nobody
_NOBODY = frozenset(
    """maternity paternity parental leave sick sickness annual holiday vacation night nights day days
    evening evenings weekend weekends shift shifts absence absences vacancy vacant vacancies post posts
    position positions role roles previous former project grade band level year years yr yrs fte wte hours part full time
    temp temporary permanent bank agency covid winter pressures pressure peak demand breaks lunch
    lunches backlog growth study secondment acting interim new board council trustees committee court
    governors senior junior head heads chairs vp svp avp ceo coo cfo cno cmo cio mat sabbatical conge
    maternite maladie conseil comite general public external internal all other others staff tbc tba
    upgraded filled frozen split moved
    pol policy res ops op fin gov leg comm commr comms pres prov pgm prog proj rel rels ldrshp leadership
    support srvcs prac dev development affairs standards liability""".split()
)
_ABBREVIATIONS = frozenset(
    """rn er or iv it us md am pm hr icu lpn np pa qa qi pt ot vp uk nhs ed do ob gi gu ent cna ma eeg
    ekg ecg ct mri hiv ae ba bs ms phd dds dr ii iii usa eu ia ai ehr emr pr ar ap va fda cdc rd
    st ave ste id eg ie etc no nb vs aka tb pos cs hs ps""".split()
)
# what stands after MS where it is Mississippi or an illness
_OF_A_STATE = frozenset(
    "state dept department public board college university health sclerosis".split()
)
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\.|[^\W\d_]")
_MISTER = re.compile(rf"\b(?:mr|mrs|ms|mx|mme|mlle|madame|monsieur)\b\.?\s+{_RUN}", re.IGNORECASE)
_DOCTOR = re.compile(rf"\b(?:drs?|dre)\b\.?\s+{_RUN}", re.IGNORECASE)
_TITLED = re.compile(
    rf"\b(?:prof|professor|doctor|miss|sir|dame|lady|rev|reverend|docteur)\b\.?\s+"
    rf"{_NO_WORK}{_NO_GRADE}{_RUN}",
    re.IGNORECASE,
)
# a sister or a father, where a given name follows; else `Sr.` says senior
_SISTER = re.compile(rf"\b(?:sr|fr|sister|father|brother|br)\b\.?\s+{_RUN}", re.IGNORECASE)
_MARKED = re.compile(
    rf"\b(?:was|were|vice(?!-)|formerly|previously|replac(?:es|ing|ed by)|cover(?:s|ing|ed)?(?: for| by)|"
    rf"backfill(?:ing|ed)?(?: for| by)?|held by|filled by|occupied by|reports to|reporting to|"
    rf"supervised by|managed by|locum for|on behalf of|attn|c/o|remplac(?:e|ement de|ant|ante)|"
    rf"occup[ée]e? par|titulaire)\b[\s:.-]+{_RUN}",
    re.IGNORECASE,
)
_ASSISTING = re.compile(
    rf"\b(?:secretary|assistant|assist|asst|ast|pa|ea|admin|aide|sec|secy|adjointe?|secr[ée]taire)"
    rf"\s+(?:to|for|[àa]|de)\s+{_RUN}",
    re.IGNORECASE,
)
_INITIALLED = re.compile(rf"(?<![\w.])({_INITIALS}{_WORD}(?:\s+{_WORD}){{0,2}})")
_CONTACT = re.compile(
    r"[^\s()<>\[\]:;,]+@[^\s()<>\[\]:;,]+\.[^\W\d_]{2,}|(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)"
)
_PART = re.compile(r"(?<=[(\[])[^()\[\]]+(?=[)\]])|(?<= [-–—/] )[^()\[\]]+$|(?<=: )[^()\[\]]+$")
_STRAIGHT = re.compile(rf"^{_WORD}(?: {_WORD}){{1,3}}$")
_INVERTED = re.compile(rf"^{_WORD}(?: {_WORD})?, ?({_WORD})(?: {_WORD}){{0,2}}$")


@dataclass(frozen=True, slots=True)
class Masked:
    """Text without names; `masked` says whether a name was hidden."""

    text: str
    masked: bool


def mask(text: str) -> Masked:
    """Replace what reads like a person's name with `[name]`; when in doubt, hide it."""
    hidden = _CONTACT.sub(NAME, text)
    for pattern, nobody in _PATTERNS:
        hidden = pattern.sub(lambda found, nobody=nobody: _hide(found, nobody), hidden)
    hidden = _PART.sub(lambda found: NAME if _is_name(found[0]) else found[0], hidden)
    inverted = _INVERTED.match(hidden)
    if inverted and _plain(inverted[1]) in GIVEN_NAMES and _is_name(hidden):
        hidden = NAME
    return Masked(hidden, hidden != text)


def _plain(word: str) -> str:
    return re.sub(r"['’]s$|[.,]", "", folded(word))


def _hide(found: re.Match[str], nobody: Callable[[list[str]], bool]) -> str:
    """Hide the leading words of a run that may be a name; the rest stays as it is."""
    words = list(_words(found[1]))
    if nobody([text for text, _ in words]):
        return found[0]
    count = next((n for n in range(1, len(words)) if _ends(words, n)), len(words))
    end = words[count - 1][1]
    return found[0][: found.start(1) - found.start()] + NAME + found[1][end:]


def _words(run: str) -> Iterator[tuple[str, int]]:
    """The words of a run, each with where it ends."""
    for found in _TOKEN.finditer(run):
        yield found[0], found.end()


def _ends(words: list[tuple[str, int]], place: int) -> bool:
    """Whether the name in a run ends before a word."""
    word = words[place][0]
    plain = _plain(word)
    if plain in _PARTICLES and place + 1 < len(words):
        following = words[place + 1][0]
        if following[0].isupper() and not _is_common(_plain(following)):
            return False
    return _is_common(plain)


def _is_common(word: str) -> bool:
    """Whether a plain word is one of jobs, places or grammar rather than of a name."""
    return (
        word in _FUNCTION
        or word in _PLACES
        or word in _NOBODY
        or (has_job_word(word) and word not in GIVEN_NAMES)
    )


def _is_other(word: str) -> bool:
    return _is_common(word) or names_unit(word)


def _no_mister(words: list[str]) -> bool:
    first = _plain(words[0])
    return first in _FUNCTION or first in _PLACES or first in _OF_A_STATE


def _no_doctor(words: list[str]) -> bool:
    first = _plain(words[0])
    return _is_common(first) and first not in GIVEN_NAMES


def _no_sister(words: list[str]) -> bool:
    """A given name, and a surname after it."""
    if len(words) < 2 or _plain(words[0]) not in GIVEN_NAMES:  # noqa: PLR2004 - both names
        return True
    return _is_other(_plain(words[1]))


def _nobody(words: list[str]) -> bool:
    first = _plain(words[0])
    initial = len(first) == 1 and len(words) > 1 and not _is_other(_plain(words[1]))
    return _is_other(first) and first not in GIVEN_NAMES and not initial


def _no_initials(words: list[str]) -> bool:
    """`R.N. Supervisor`, `I.S.`, `S. Tower`: abbreviations, or a place after one letter."""
    dotted = [word for word in words if _DOTTED.fullmatch(word)]
    joined = "".join(map(_plain, dotted))
    following = next((_plain(word) for word in words if word not in dotted), "")
    return joined in _ABBREVIATIONS or len(following) < 2 or _is_other(following)  # noqa: PLR2004


def _is_name(part: str) -> bool:
    """Whether a part of a text is a whole name: given name first, or last after a comma."""
    words = [_plain(word) for word in _TOKEN.findall(part)]
    if len(words) < 2 or any(_is_other(word) for word in words):  # noqa: PLR2004 - two names
        return False
    inverted = _INVERTED.match(part.strip())
    if inverted:
        return _plain(inverted[1]) in GIVEN_NAMES or len(_plain(inverted[1])) == 1
    return words[0] in GIVEN_NAMES and bool(_STRAIGHT.match(part.strip()))


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[list[str]], bool]], ...] = (
    (_MISTER, _no_mister),
    (_DOCTOR, _no_doctor),
    (_TITLED, _nobody),
    (_SISTER, _no_sister),
    (_MARKED, _nobody),
    (_ASSISTING, _nobody),
    (_INITIALLED, _no_initials),
)
