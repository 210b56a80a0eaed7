"""Text: runs cleaned, measured and broken into lines that fit a width."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from reports.charts.lettering import UNITS, advances, face_of
from reports.document import Text

MISSING = "\ufffd"
SOFT_HYPHEN = "\u00ad"  # drawn where a word is torn; who copies the text gets the word whole
_KEPT_SPACES = "\u00a0\u202f"  # no line is broken at these
# spaces, or a stretch up to a hyphen, dash or slash before a letter, or a word
_TOKEN = re.compile(r" +|[^ ]+?[-/\u2010\u2013\u2014](?=[^\W\d_])|[^ ]+")


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one face; with a link, part of what leads to its address."""

    face: str
    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it holds, its width in points, and whether a space follows it."""

    spans: tuple[Span, ...]
    width: float
    spaced: bool = False


@dataclass(slots=True)
class _Word:
    """What may not be broken: stretches of text in their faces, widths in font units."""

    spans: list[Span]
    units: int
    spaced: bool = False  # a space follows


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """NFC, spaces made plain, invisible characters dropped, lacking characters replaced."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(printed(character) for character in composed)


@lru_cache(maxsize=4096)
def printed(character: str) -> str:
    """What is printed for one character: itself, a space, nothing, or what stands for it."""
    if character in advances("regular") and character not in "\u00ad\u200b\u2028\u2029":
        category = unicodedata.category(character)
        if category == "Zs" and character not in _KEPT_SPACES:
            return " "
        return "" if category == "Cf" else character
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) == "Cf" else _plainer(character)


def _plainer(character: str) -> str:
    """The letters a sign is made of (a ligature, a wide letter), or the placeholder."""
    letters = unicodedata.normalize("NFKC", character)
    known = advances("regular")
    return letters if all(letter in known for letter in letters) else MISSING


def lacking(text: str) -> set[str]:
    """The characters of a text for which the placeholder is printed."""
    composed = unicodedata.normalize("NFC", text)
    return {c for c in composed if c != MISSING and printed(c) == MISSING}


@lru_cache(maxsize=16384)
def units(face: str, text: str) -> int:
    """Width in thousandths of the size."""
    widths = advances(face)
    return sum([widths[character] for character in text])


def measure(text: str, size: float, face: str = "regular") -> float:
    """Width in points of a text in one face."""
    return units(face, clean(text)) * size / UNITS


@lru_cache(maxsize=8192)
def break_lines(text: Text, size: float, width: float, *, bold: bool = False) -> tuple[Line, ...]:
    """The lines of a text in a width; a word that is wider than a line is split.

    Args:
        text: runs; `bold` makes all of them bold.
        size: points.
        width: points.
        bold: whether the style itself is bold.
    """
    room = max(1, int(width * UNITS / size + 0.5))
    lines: list[Line] = []
    line: list[_Word] = []
    used = 0
    for word in _fitting(_words(text, bold=bold), room):
        gap = _space(line[-1]) if line and line[-1].spaced else 0
        if line and used + gap + word.units > room:
            lines.append(_line(line, size))
            line, used, gap = [], 0, 0
        line.append(word)
        used += gap + word.units
    if line:
        lines.append(_line(line, size))
    return tuple(lines)


def balanced_lines(
    text: Text, size: float, width: float, *, bold: bool = False
) -> tuple[Line, ...]:
    """As few lines as the width asks for, but about equally long."""
    lines = break_lines(text, size, width, bold=bold)
    if len(lines) <= 1:
        return lines
    low, high = width / len(lines) / 2, width
    while high - low > 1:
        middle = (low + high) / 2
        if len(break_lines(text, size, middle, bold=bold)) > len(lines):
            low = middle
        else:
            high = middle
    return break_lines(text, size, high, bold=bold)


def widest_word(text: Text, size: float, *, bold: bool = False) -> float:
    """Width in points of the widest stretch that is not broken."""
    return max((word.units for word in _words(text, bold=bold)), default=0) * size / UNITS


def _space(word: _Word) -> int:
    return advances(word.spans[-1].face)[" "]


@lru_cache(maxsize=8192)
def _words(text: Text, *, bold: bool) -> tuple[_Word, ...]:
    """The words of a text, ready to be measured and dealt out to lines; they stay as they are."""
    return tuple(_read_words(text, bold=bold))


def _read_words(text: Text, *, bold: bool) -> Iterator[_Word]:
    word: _Word | None = None
    for run in text:
        face = face_of(bold=run.bold or bold, italic=run.italic)
        for token in _TOKEN.findall(clean(run.text)):
            if token[0] == " ":
                if word:
                    word.spaced = True
                    yield word
                word = None
                continue
            if word and not _may_break(word, token):
                word.spans.append(Span(face, token, run.link))
                word.units += units(face, token)
            else:
                if word:
                    yield word
                word = _Word([Span(face, token, run.link)], units(face, token))
    if word:
        yield word


def _may_break(word: _Word, token: str) -> bool:
    """After a hyphen or slash before a letter, as in _TOKEN; never between two runs."""
    last = word.spans[-1].text
    return len(last) > 1 and last[-1] in "-/\u2010\u2013\u2014" and token[0].isalpha()


def _fitting(words: Iterable[_Word], room: int) -> Iterator[_Word]:
    for word in words:
        if word.units <= room:
            yield word
        else:
            yield from _split(word, room)


def _split(word: _Word, room: int) -> Iterator[_Word]:
    """Pieces of an over-long word, each no wider than a line; accents stay with their letter."""
    piece = _Word([], 0)
    hyphen = max(advances(span.face)[SOFT_HYPHEN] for span in word.spans)
    for span in word.spans:
        widths = advances(span.face)
        start = 0
        for k, character in enumerate(span.text):
            full = piece.units + widths[character] + hyphen > room
            if full and piece.units and not unicodedata.combining(character):
                if k > start:
                    piece.spans.append(replace(span, text=span.text[start:k]))
                yield _torn(piece)
                piece, start = _Word([], 0), k
            piece.units += widths[character]
        if span.text[start:]:
            piece.spans.append(replace(span, text=span.text[start:]))
    piece.spaced = word.spaced
    yield piece


def _torn(piece: _Word) -> _Word:
    """A piece with a hyphen at its end where it ends in a letter or figure."""
    last = piece.spans[-1]
    if last.text[-1].isalnum():
        piece.spans[-1] = replace(last, text=last.text + SOFT_HYPHEN)
        piece.units += advances(last.face)[SOFT_HYPHEN]
    return piece


def _line(words: list[_Word], size: float) -> Line:
    """Words joined by spaces; neighbours in one face and link become one span."""
    stretches: list[tuple[str, str, list[str]]] = []
    total = 0
    for k, word in enumerate(words):
        total += word.units
        for span in word.spans:
            _append(stretches, span.face, span.text, span.link)
        if word.spaced and k < len(words) - 1:
            last, following = word.spans[-1], words[k + 1].spans[0]
            total += advances(last.face)[" "]
            _append(stretches, last.face, " ", last.link if last.link == following.link else "")
    spans = tuple(Span(face, "".join(texts), link) for face, link, texts in stretches)
    return Line(spans, total * size / UNITS, words[-1].spaced)


def _append(stretches: list[tuple[str, str, list[str]]], face: str, text: str, link: str) -> None:
    if stretches and stretches[-1][0] == face and stretches[-1][1] == link:
        stretches[-1][2].append(text)
    else:
        stretches.append((face, link, [text]))
