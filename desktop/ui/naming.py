"""Naming: what an edit is called in the Edit menu and beside the Undo button."""

from typing import TYPE_CHECKING

from desktop.ui.common.dates import day_words
from desktop.ui.common.language import Language

if TYPE_CHECKING:
    from desktop.review.opening import Choices
    from desktop.review.review import LogEntry
    from desktop.settings import Settings
    from desktop.ui.columns.reading import SheetReading
    from desktop.ui.common.glossary import Glossary

_PLACES = {"choices": "choice", "consulted": "consulted", "readiness": "readiness"}
_SETTINGS = (
    "reviewer", "date", "paper", "locale", "small_group", "large_print", "black_and_white",
)  # fmt: skip


def entry_words(entry: "LogEntry", glossary: "Glossary", language: Language) -> str:
    """An answer or another step of the log, for example: match “Tchn 2” to Registered nurse."""
    place = entry.title.partition(".")[0]
    kind = _PLACES.get(place, entry.action) if entry.action == "input" else entry.action
    key = f"window.edit.{kind}"
    if entry.action in ("accept", "choose"):
        name = glossary.name(entry.after) or language.say("window.roles.no_occupation")
        return language.say("window.edit.match", title=entry.title, name=name)
    return language.say(key if language.has(key) else "window.edit.other", title=entry.title)


def reading_words(
    before: "Choices", after: "Choices", reading: "SheetReading", language: Language
) -> str:
    """Another reading of the file: its sheet, its heading row, or a column's meaning."""
    changed = [
        index
        for index in sorted({*before.columns, *after.columns})
        if before.columns.get(index, "") != after.columns.get(index, "")
    ]
    column = next((c for c in reading.columns if c.index in changed and c.becomes), None) or next(
        (c for c in reading.columns if c.index in changed), None
    )
    if column is None or not after.columns:
        if before.header_row != after.header_row and after.header_row:
            return language.say("window.edit.header_row", row=after.header_row)
        return language.say("window.edit.sheet", sheet=reading.sheet)
    own = f"window.columns.becomes.{column.becomes}"
    meaning = language.say(own if column.becomes else "window.columns.not_used")
    return language.say("window.edit.column", header=column.header or "?", meaning=meaning)


def settings_words(before: "Settings", after: "Settings", language: Language) -> str:
    """Which of the settings changed: the sign-off, the date, the paper or the language."""
    changed = next(
        (name for name in _SETTINGS if getattr(before, name) != getattr(after, name)), "reviewer"
    )
    return language.say(f"window.edit.{changed}")


def recalled_words(day: str, language: Language) -> str:
    """That the columns were read as they were decided on before."""
    return language.say("window.edit.recalled", day=day_words(day, language.locale))
