"""Texts and closed words of evidence tables: British text only where it differs."""

from collections.abc import Mapping
from typing import TypeAlias, TypeVar

from desktop.evidence.rows import Row

AMERICAN, BRITISH = "en-US", "en-GB"

# By locale, both always there. Evidence texts are data: they live in the tables, not in catalogues.
Texts: TypeAlias = Mapping[str, str]

_Word = TypeVar("_Word", bound=str)


def both(american: str, british: str) -> Texts:
    """A text in both locales, set as it is printed; an empty British one means the same words."""
    return {AMERICAN: _set(american), BRITISH: _set(british or american)}


def _set(text: str) -> str:
    """With the apostrophe of print, where a table has that of a typewriter."""
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def plain_text(row: Row) -> Texts:
    """The text of a table whose columns are the locales.

    Raises:
        Refusal: the American text is empty.
    """
    return both(row.text(AMERICAN), row.cells[BRITISH])


def named_text(row: Row, column: str) -> Texts:
    """The text of a column and of its sibling `<column>_en-GB`; both may be empty."""
    return both(row.cells[column], row.cells[f"{column}_{BRITISH}"])


def one_of(row: Row, column: str, words: tuple[_Word, ...]) -> _Word:
    """A word from a closed list.

    Raises:
        Refusal: another word, or none.
    """
    text = row.text(column)
    for word in words:
        if word == text:
            return word
    raise row.refuse("unknown_word", column)


def some_of(row: Row, column: str, words: tuple[_Word, ...]) -> tuple[_Word, ...]:
    """Words from a closed list, joined by `|`; none for an empty cell.

    Raises:
        Refusal: another word.
    """
    found = tuple(word for text in row.words(column) for word in words if word == text)
    if len(found) != len(row.words(column)):
        raise row.refuse("unknown_word", column)
    return found
