"""Titles: a title as written becomes its words in plain form, its level, and what was set aside."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.evidence.matching import Expansion, MatchingKnowledge
from desktop.evidence.title_words import fold_word, without_accents
from desktop.matching.match import Reason

_TOKEN = re.compile(r"[a-z0-9']+|[,;:/|()\[\]]|\s-+\s|&|\+")
_DOTTED = re.compile(r"\b((?:[a-z]\.){2,})([a-z]?)\b")  # r.n. becomes rn
_BREAKS = {",": ",", ";": ",", ":": ",", "/": "/", "|": ",", "(": "(", ")": ")", "[": "(", "]": ")"}
_JOINTS = frozenset({"of", "for", "to"})
_STOP = frozenset("and the in a an with at on de la le du et des".split())
_NUMBER = re.compile(r"\d+[a-e]?|b\d|[a-z]\d|i{1,3}|iv|vi{0,3}|ix|x|[a-z]")
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_LEVELS = ("entry", "middle", "senior", "lead")
_LEVEL_KINDS = frozenset(_LEVELS)


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
    aside: frozenset[str] = frozenset()  # words of level and status that were set aside
    reasons: tuple[Reason, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What one pass over a title has gathered."""

    reasons: list[Reason] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    level: str = ""


Segment = tuple[str, list[str]]  # what stands before it (",", "/", "(", "of", "") and its words


def read_title(title: str, country: str, knowledge: MatchingKnowledge) -> ReadTitle:
    """Read one title.

    Args:
        title: As in the file.
        country: US, UK or CA: some short forms mean another thing there.
        knowledge: Abbreviations, levels and heads.
    """
    reading = _Reading()
    segments = [
        (mark, _plain(words, country, knowledge, reading)) for mark, words in _segments(title)
    ]
    segments = [segment for segment in segments if segment[1]]
    first, second, head = _order(segments, knowledge.heads)
    return ReadTitle(
        words=tuple(dict.fromkeys(first)),
        second=tuple(dict.fromkeys(second)),
        head=head,
        level=reading.level or "middle",
        aside=frozenset(reading.aside),
        reasons=tuple(reading.reasons),
    )


def _segments(title: str) -> list[Segment]:
    text = _DOTTED.sub(lambda m: m[1].replace(".", "") + m[2], without_accents(title))
    text = text.replace("_", ", ").replace("*", " ").replace("'s", "s").replace("\u2019s", "s")
    segments: list[Segment] = [("", [])]
    for token in _TOKEN.findall(text):
        if token in _BREAKS:
            segments.append((_BREAKS[token], []))
        elif token.startswith((" ", "\t")):
            segments.append((",", []))
        elif token in "&+":
            continue
        else:
            segments[-1][1].append(token.replace("'", ""))
    return segments


def _plain(
    tokens: list[str], country: str, knowledge: MatchingKnowledge, reading: _Reading
) -> list[str]:
    """The plain words of one segment: short forms written out, levels and status set aside."""
    context = frozenset(tokens)
    words: list[str] = []
    at = 0
    while at < len(tokens):
        taken = _set_aside(tokens, at, knowledge, reading)
        if not taken:
            found = _expand(tokens, at, country, context, knowledge.expansions)
            taken = len(found.short) if found else 1
            words += _written_out(tokens[at], found, reading)
        at += taken
    return [word for word in words if word not in _STOP]


def _set_aside(tokens: list[str], at: int, knowledge: MatchingKnowledge, reading: _Reading) -> int:
    for phrase, kind in knowledge.set_aside.get(tokens[at], ()):
        if tuple(tokens[at : at + len(phrase)]) == phrase and not _kept(tokens, at, phrase):
            text = " ".join(phrase)
            reading.aside.append(text)
            if kind in _LEVEL_KINDS:
                _raise_level(reading, kind)
                reading.reasons.append(Reason("reason.level", (("word", text),)))
            return len(phrase)
    if (at or len(tokens) > 1) and _is_grade(tokens, at):
        reading.aside.append(tokens[at])
        number = _NUMERALS.get(tokens[at]) or (int(tokens[at]) if tokens[at].isdigit() else 0)
        if number:
            _raise_level(reading, "entry" if number == 1 else "middle" if number == 2 else "senior")  # noqa: PLR2004
            reading.reasons.append(Reason("reason.level", (("word", tokens[at]),)))
        return 1
    return 0


def _kept(tokens: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    """Level and status words that are part of the job's own name."""
    word, rest = phrase[0], tokens[at + 1 :]
    if word in {"chief", "chf", "ch"}:
        return bool({"officer", "ofcr", "offcr", "of", "executive"} & set(rest))
    if word in {"advanced", "adv"}:
        return bool({"practice", "practitioner", "nurse", "pract", "clinical", "emt"} & set(rest))
    if word in {"student", "intern", "graduate", "registry", "day", "night"}:
        return len(phrase) == 1 and bool(
            {"health", "affairs", "hlth", "medical", "care", "services"} & set(rest)
        )
    if word in {"head", "lead"}:
        return at == 0 and len(tokens) == 1
    if word in {"staff"}:
        return (
            at + 1 < len(tokens)
            and tokens[at + 1] not in {"nurse", "pharmacist", "physician", "rn"}
            or len(tokens) == 1
        )
    return len(tokens) == len(phrase) and phrase in {("intern",), ("student",), ("post",)}


def _is_grade(tokens: list[str], at: int) -> bool:
    token = tokens[at]
    if not _NUMBER.fullmatch(token):
        return False
    return not (len(token) == 1 and token.isalpha() and token not in "ivx" and at == 0)


def _raise_level(reading: _Reading, level: str) -> None:
    if not reading.level or _LEVELS.index(level) > _LEVELS.index(reading.level):
        reading.level = level


def _expand(
    tokens: list[str],
    at: int,
    country: str,
    context: frozenset[str],
    expansions: Mapping[str, tuple[Expansion, ...]],
) -> Expansion | None:
    for rule in expansions.get(tokens[at], ()):
        if tuple(tokens[at : at + len(rule.short)]) != rule.short:
            continue
        if rule.country and rule.country != country:
            continue
        if (rule.any_of and not rule.any_of & context) or rule.none_of & context:
            continue
        if rule.place == "^" and at:
            continue
        if rule.place == "$" and at + len(rule.short) < len(tokens):
            continue
        return rule
    return None


def _written_out(token: str, found: Expansion | None, reading: _Reading) -> Iterable[str]:
    if found is None:
        return fold_word(token).split()
    short = " ".join(found.short)
    if found.long and found.long != found.short:
        long = " ".join(found.long)
        reading.reasons.append(Reason("reason.abbreviation", (("short", short), ("long", long))))
    return found.long


def _order(
    segments: Sequence[Segment], heads: Mapping[str, str]
) -> tuple[list[str], list[str], str]:
    """Qualifiers first, head last; a second job after a stroke apart."""
    main = next((i for i, (_, words) in enumerate(segments) if _head(words, heads)), None)
    if main is None:
        words = [word for _, part in segments for word in part if word not in _JOINTS]
        return words, [], ""
    before: list[str] = []
    second: list[str] = []
    for place, (mark, words) in enumerate(segments):
        if place == main:
            continue
        if mark == "/" and place > main and _head(words, heads):
            second += words
        else:
            before += words
    own, head = _turn(segments[main][1], heads)
    plain = [word for word in before + own if word not in _JOINTS]
    return plain, [word for word in second if word not in _JOINTS], head


def _turn(words: list[str], heads: Mapping[str, str]) -> tuple[list[str], str]:
    """Director of nursing becomes nursing director."""
    joint = next((i for i, word in enumerate(words) if word in _JOINTS and i), None)
    if joint is not None and _head(words[:joint], heads):
        words = words[joint + 1 :] + words[:joint]
    return words, _head(words, heads)


def _head(words: Sequence[str], heads: Mapping[str, str]) -> str:
    return next((word for word in reversed(words) if is_head(word, heads)), "")


def is_head(word: str, heads: Mapping[str, str]) -> bool:
    """Whether a word names a job; words in -ologist and -iatrist do without being listed."""
    return word in heads or word.endswith(("ologist", "iatrist", "therapist", "grapher"))
