"""Titles: a title as written becomes its words in plain form, its level, and what was set aside."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.evidence.matching import Expansion, MatchingKnowledge
from desktop.evidence.title_words import fold_word, without_accents, without_elisions
from desktop.matching.levels import higher, set_aside
from desktop.matching.match import Reason
from desktop.matching.spelling import read_word

_TOKEN = re.compile(r"[a-z0-9']+|[,;:/|()\[\]]|\s-+\s|&|\+")
_DOTTED = re.compile(r"\b((?:[a-z]\.){2,})([a-z]?)\b")  # r.n. becomes rn
_ROMAN = re.compile(r"i{1,3}|iv|vi{0,3}|ix|x")
_UNDER_HEAD = re.compile(r"\b(?:assistant|asst|associate|assoc) (?=head of\b)")
_INITIALS = re.compile(r"\b([as])/([npr])\b")  # a/p, a/r and s/n are said without the stroke
_ENDINGS = re.compile(  # infirmier(ere), prepose.e: both genders at once
    r"(?<=[a-z]{3})(?:\((?:e|ne|ere|iere|trice|euse|le|ve)s?\)|[.\u00b7](?:e|ne|ere|trice|euse)s?\b)"
)
_SQUEEZED = re.compile(r"(?<=[a-z]{4})(?=[A-Z][a-z]{3})")  # AssociateScientist
_BREAKS = {",": ",", ";": ",", ":": ",", "/": "/", "|": ",", "(": "(", ")": ")", "[": "(", "]": ")"}
_AND = frozenset({"&", "+"})
_JOINTS = frozenset({"of", "for", "to"})
_STOP = frozenset(
    {"and", "the", "in", "a", "an", "with", "at", "on", "de", "la", "le", "du", "et", "des"}
)
_SHORTEST_SPELT = 4
_FEWEST_WORDS = 2  # of a title whose last, cut one may go
# grades that may stand after a profession: a radiographer consultant is a radiographer
_GRADES_AFTER = frozenset({"specialist", "consultant", "clinician", "practitioner", "expert"})
# with these the grade is a profession of its own: nurse practitioner, physician consultant
_TITLED_GRADES = frozenset(
    {"nurse", "physician", "doctor", "recruiter", "surgeon", "midwife", "secretary"}
)
_SERVING = frozenset({"assistant", "secretary", "aide", "associate"})
_LEADERS = frozenset(
    {"director", "chief", "president", "ceo", "officer", "executive", "dean", "board", "chair",
     "chairman", "vice", "head", "manager", "administrator"}
)  # fmt: skip
# set aside as a level, but the job's own word where no other is left: "Head, Radiation Physics"
_RANKS = {
    "lead": "lead", "ld": "lead", "leader": "leader", "team lead": "leader",
    "team leader": "leader", "team ldr": "leader", "head": "head", "chief": "chief",
    "chf": "chief", "in chief": "chief", "intern": "intern", "student": "student",
    "trainee": "trainee", "apprentice": "apprentice", "appr": "apprentice", "cadet": "trainee",
    "principal": "principal", "staff": "staff",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadTitle:
    """A title in plain form.

    `words` are comparable words with the job's own word (the head) last: "Manager, Pharmacy" is
    read as pharmacy manager. `second` are those of a second job after a stroke.
    """

    words: tuple[str, ...]
    second: tuple[str, ...] = ()
    head: str = ""  # empty where no word names a job
    level: str = "middle"
    grades: tuple[str, ...] = ()  # words of level that were set aside: charge, senior
    guessed: int = 0  # words that were read as another spelling
    cut: bool = False  # the title may have lost its end
    doubtful: int = 0  # short forms with several meanings and nothing that decides
    reasons: tuple[Reason, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What one pass over a title gathers."""

    country: str
    knowledge: MatchingKnowledge
    context: frozenset[str]  # words of the title and its department as written
    level: str = ""
    guessed: int = 0
    doubtful: int = 0
    grades: list[str] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)


Segment = tuple[str, list[str]]  # what stands before it (",", "/", "(", "") and its words


def read_title(
    title: str,
    country: str,
    knowledge: MatchingKnowledge,
    around: frozenset[str] = frozenset(),
    *,
    cut: bool = False,
) -> ReadTitle:
    """Read one title.

    Args:
        title: As in the file.
        country: US, UK or CA: some short forms mean another thing there.
        knowledge: Abbreviations, levels, heads and known words.
        around: Words of the department, which may decide what a short form means.
        cut: Whether the title may have lost its end.
    """
    segments = _segments(title)
    stump = _take_stump(segments, knowledge) if cut else ""
    context = around.union(*(words for _, words in segments))
    reading = _Reading(country, knowledge, context)
    plain = [(mark, _plain(words, reading)) for mark, words in segments]
    if cut:
        last = stump or next((words[-1] for _, words in reversed(segments) if words), "")
        reading.reasons.append(Reason("reason.cut_off", (("word", last),)))
    first, second, head = _order([s for s in plain if s[1]], knowledge.heads)
    if not head:
        head = next((_RANKS[text] for text in reversed(reading.grades) if text in _RANKS), "")
        first = [*first, head] if head else first
    level = "lead" if knowledge.heads.get(head) == "rank" else reading.level
    return ReadTitle(
        words=tuple(dict.fromkeys(first or segments[0][1])),
        second=tuple(dict.fromkeys(second)),
        head=head,
        level=level or "middle",
        grades=tuple(word for text in reading.grades for word in text.split()),
        guessed=reading.guessed,
        cut=cut,
        doubtful=reading.doubtful,
        reasons=tuple(reading.reasons),
    )


def _segments(title: str) -> list[Segment]:
    text = without_elisions(without_accents(_SQUEEZED.sub(" ", title)))
    text = _ENDINGS.sub("", _INITIALS.sub(r"\1\2", _UNDER_HEAD.sub("", text)))
    text = _DOTTED.sub(lambda m: m[1].replace(".", "") + m[2], text)
    text = text.replace("_", ", ").replace("*", " ").replace("\u2019", "'").replace("'s", "s")
    segments: list[Segment] = [("", [])]
    for token in _TOKEN.findall(text):
        if token in _BREAKS:
            segments.append((_BREAKS[token], []))
        elif token[0].isspace():  # a dash between spaces
            segments.append((",", []))
        elif token not in _AND:
            segments[-1][1].append(token.replace("'", ""))
    return segments


def _take_stump(segments: list[Segment], knowledge: MatchingKnowledge) -> str:
    """Take off the last token where it is too short to say which word it began."""
    words = segments[-1][1]
    if sum(len(own) for _, own in segments) < _FEWEST_WORDS or not words:
        return ""
    last = words[-1]
    if len(last) >= _SHORTEST_SPELT or fold_word(last) in knowledge.word_list.words:
        return ""
    return words.pop()


def _plain(tokens: list[str], reading: _Reading) -> list[str]:
    """The plain words of one segment: short forms written out, levels and status set aside."""
    end = _end(tokens, reading.knowledge)
    words: list[str] = []
    at = 0
    while at < len(tokens):
        rule = _expansion(tokens, at, end, reading)
        aside = None
        if rule is None or len(rule.short) == 1:
            aside = set_aside(tokens, at, reading.knowledge)
        if aside is not None:
            at += aside.taken
            _note_aside(aside.text, aside.level, reading)
        else:
            words += _written_out(tokens, at, end, rule, reading)
            at += len(rule.short) if rule else 1
    return [word for word in words if word not in _STOP]


def _end(tokens: list[str], knowledge: MatchingKnowledge) -> int:
    """Where the segment ends when levels and status at its end do not count."""
    end = len(tokens)
    while end > 1 and (aside := set_aside(tokens, end - 1, knowledge)) and aside.taken == 1:
        end -= 1
    return end


def _note_aside(text: str, level: str, reading: _Reading) -> None:
    if level and text.replace(" ", "").isalpha():
        reading.grades.append(text)
    reading.level = higher(reading.level, level)
    number = not text.replace(" ", "").isalpha() or _ROMAN.fullmatch(text) is not None
    key = ("reason.level_number" if number else "reason.level") if level else "reason.set_aside"
    reading.reasons.append(Reason(key, (("word", text),)))


def _expansion(tokens: list[str], at: int, end: int, reading: _Reading) -> Expansion | None:
    passed = False
    for rule in reading.knowledge.expansions.get(tokens[at], ()):
        if rule.country and rule.country != reading.country:
            continue
        if tuple(tokens[at : at + len(rule.short)]) != rule.short:
            continue
        if (rule.any_of and not rule.any_of & reading.context) or rule.none_of & reading.context:
            passed = passed or len(rule.short) == 1
            continue
        if (rule.place == "^" and at) or (rule.place == "$" and at + len(rule.short) < end):
            continue
        reading.doubtful += passed and not rule.any_of
        return rule
    return None


def _written_out(
    tokens: list[str], at: int, end: int, rule: Expansion | None, reading: _Reading
) -> Iterable[str]:
    if rule is None:
        return _spelt(tokens[at], reading, last=at == end - 1)
    if rule.long and rule.long != rule.short:
        short, long = " ".join(rule.short), " ".join(rule.long)
        reading.reasons.append(Reason("reason.abbreviation", (("short", short), ("long", long))))
    return rule.long


def _spelt(token: str, reading: _Reading, *, last: bool) -> Sequence[str]:
    word = fold_word(token)
    known = reading.knowledge.word_list
    if word in known.words or len(word) < _SHORTEST_SPELT or " " in word or not word.isalpha():
        return word.split()
    found = read_word(word, known, last=last)
    if found is None:
        return (word,)
    reading.guessed += 1
    values = (("short", token), ("long", found.word))
    reading.reasons.append(Reason(f"reason.{found.how}", values))
    return (found.word,)


def _order(
    segments: Sequence[Segment], heads: Mapping[str, str]
) -> tuple[list[str], list[str], str]:
    """Qualifiers first, head last; a second job after a stroke apart."""
    main = next((i for i, (_, words) in enumerate(segments) if _head(words, heads)), None)
    if main is None:
        return [word for _, part in segments for word in part if word not in _JOINTS], [], ""
    before: list[str] = []
    second: list[str] = []
    for place, (mark, words) in enumerate(segments):
        if mark == "/" and place > main and _head(words, heads):
            second += words
        elif place != main:
            before += words
    own, head = _turn(segments[main][1], heads)
    plain = [word for word in before + own if word not in _JOINTS]
    return plain, [word for word in second if word not in _JOINTS], head


def _turn(words: list[str], heads: Mapping[str, str]) -> tuple[list[str], str]:
    """Director of nursing becomes nursing director."""
    words = _before_a_leader(words)
    joint = next((i for i, word in enumerate(words) if word in _JOINTS and i), None)
    if joint is not None and _head(words[:joint], heads):
        words = words[joint + 1 :] + words[:joint]
    return words, _head(words, heads)


def _before_a_leader(words: list[str]) -> list[str]:
    """An assistant to the director of nursing is an executive assistant, whoever is assisted."""
    place = words.index("to") if "to" in words else 0
    own, served = words[:place], words[place + 1 :]
    if not own or own[-1] not in _SERVING or _LEADERS.isdisjoint(served):
        return words
    return own if {"executive", "personal"} & set(own) else ["executive", *own]


def _head(words: Sequence[str], heads: Mapping[str, str]) -> str:
    """The job's own word: the last that names a job, or the profession a grade stands after."""
    place = next((i for i in range(len(words) - 1, -1, -1) if is_head(words[i], heads)), None)
    if place is None:
        return ""
    before = words[place - 1] if place else ""
    if words[place] in _GRADES_AFTER and _is_profession(before, heads):
        return before
    return words[place]


def _is_profession(word: str, heads: Mapping[str, str]) -> bool:
    if word in _TITLED_GRADES:
        return False
    return heads.get(word) == "specific" or (word not in heads and is_head(word, heads))


def is_head(word: str, heads: Mapping[str, str]) -> bool:
    """Whether a word names a job; words in -ologist and -iatrist do without being listed."""
    return word in heads or word.endswith(("ologist", "iatrist", "therapist", "grapher", "icist"))
