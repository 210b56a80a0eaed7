"""The installation examines itself and says pass or fail, line by line."""

import sys
import tempfile
from collections.abc import Callable
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path

from desktop import __version__
from desktop.briefing import lacking, load_crossing, render_department, wording_for
from desktop.evidence.checks import mismatches
from desktop.evidence.loading import evidence_folder, load_evidence, read_edition
from desktop.evidence.matching import load_matching
from desktop.review.judging import judge
from desktop.review.opening import Choices, open_review
from desktop.review.sealing import new_lock, seal, unseal
from desktop.settings import LOCALES, Settings

_EVERY_TONGUE = "ÀÉÎÕÜŞŁĐŐ ảếữ Ωθλ ЖЩю £€–—’“”†"


def self_check() -> int:
    """Run every check and print one line each; returns 0 when all pass, else 1."""
    results = [_run(name, check) for name, check in _CHECKS]
    for name, trouble in results:
        print(f"{'fail' if trouble else 'pass'}  {name}{f': {trouble}' if trouble else ''}")  # noqa: T201 - the answer of this command
    return 1 if any(trouble for _, trouble in results) else 0


def _run(name: str, check: Callable[[], str]) -> tuple[str, str]:
    """The name of a check and what is wrong, empty when nothing is."""
    try:
        return name, check()
    except Exception as fault:  # noqa: BLE001 - whatever breaks is the finding of this command
        return name, f"{type(fault).__name__}: {fault}"


def _version() -> str:
    python = sys.version_info
    return "" if python >= (3, 11) else f"Python {python.major}.{python.minor} is too old"


def _evidence() -> str:
    folder = evidence_folder()
    found = mismatches(read_edition(folder), folder)
    return ", ".join(f"{one.file} is {one.state}" for one in found)


def _occupations() -> str:
    count = len(load_evidence().occupations)
    return "" if count >= 280 else f"only {count} occupations"  # noqa: PLR2004 - METHOD's minimum


def _matching() -> str:
    load_matching()
    return ""


def _words() -> str:
    empty = [locale for locale in LOCALES if not wording_for(locale).sentences]
    return f"no sentences for {', '.join(empty)}" if empty else ""


def _fonts() -> str:
    missing = lacking(_EVERY_TONGUE)
    return f"no shapes for {' '.join(sorted(missing))}" if missing else ""


def _window_toolkit() -> str:
    return "" if find_spec("PySide6") else "PySide6 is not installed"


def _journey() -> str:
    """The sample roster to PDF bytes, without writing a file."""
    for locale in LOCALES:
        crossing = load_crossing(locale)
        settings = Settings(date="2026-01-15", locale=locale)
        with as_file(files("assets") / "samples" / "sample_roster.xlsx") as sample:
            review = open_review(Path(sample), settings, load_matching(), Choices(unnamed="Staff"))
        for picture in judge(review, crossing.evidence, crossing.moves, crossing.duties):
            for file in render_department(review, picture, crossing, ("A", "D", "G")):
                if not file.data.startswith(b"%PDF-1.7"):
                    return f"{file.name} is no PDF"
    return ""


def _sealing() -> str:
    """What a password protects comes back, and only with it."""
    lock = new_lock("touchstone")
    opened, _ = unseal(seal(b"review", lock), "touchstone")
    return "" if opened == b"review" else "what was sealed did not come back"


def _temporary() -> str:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "touchstone.txt").write_text("a", encoding="utf-8")
    return ""


_CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    (f"Touchstone {__version__} runs on a Python it knows", _version),
    ("evidence is as it was sealed", _evidence),
    ("occupations load", _occupations),
    ("matching data load", _matching),
    ("sentences load for every locale", _words),
    ("fonts draw every alphabet", _fonts),
    ("the window toolkit is there", _window_toolkit),
    ("a review can be sealed with a password", _sealing),
    ("a temporary file can be written", _temporary),
    ("the sample roster becomes a PDF set", _journey),
)
