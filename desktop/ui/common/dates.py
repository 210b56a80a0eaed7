"""Dates: a day as people of a locale write it."""

from PySide6.QtCore import QDate, QLocale, Qt


def day_words(day: str, locale: str) -> str:
    """An ISO day in words, for example November 24, 2026 or 24 November 2026."""
    form = "MMMM d, yyyy" if locale == "en-US" else "d MMMM yyyy"
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale(locale.replace("-", "_")).toString(date, form)
