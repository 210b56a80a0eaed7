"""Dates: a day or a moment as people of a locale write it."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime


def day_words(day: str, locale: str) -> str:
    """An ISO day in words, for example November 24, 2026 or 24 November 2026."""
    form = "MMMM d, yyyy" if locale == "en-US" else "d MMMM yyyy"
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale(locale.replace("-", "_")).toString(date, form)


def moment_words(moment: datetime, locale: str) -> str:
    """A moment of this computer's time in words, for example November 24, 2026, 3:10 PM."""
    time = QTime(moment.hour, moment.minute)
    form = QLocale.FormatType.ShortFormat
    said = (
        QLocale(locale.replace("-", "_"))
        .toString(time, form)
        .replace("\N{NARROW NO-BREAK SPACE}", " ")
    )
    return f"{day_words(moment.date().isoformat(), locale)}, {said}"
