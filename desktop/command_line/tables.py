"""The match and occupations commands: plain CSV tables for machines."""

import argparse
import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.assessment.confidence import fallbacks_of
from desktop.assessment.exposure import exposure_of
from desktop.assessment.resilience import resilience_of
from desktop.assessment.tier import tier_of
from desktop.briefing import reason_words, wording_for
from desktop.command_line.title_rows import matched_as, read_title_rows
from desktop.evidence.base import Evidence
from desktop.evidence.loading import load_evidence
from desktop.evidence.matching import load_matching
from desktop.matching.match import Match, TitleQuery
from desktop.matching.matcher import match_titles
from desktop.review.output import write_files

_MATCH_HEAD = (
    "title", "code", "profile", "occupation", "confidence", "status", "candidates", "reason",
)  # fmt: skip
_OCCUPATION_HEAD = (
    "code", "title", "exposure", "low", "high", "relational", "hands_on", "accountability",
    "resilience", "tier", "borderline", "job_zone", "fallbacks",
)  # fmt: skip


def match_command(asked: argparse.Namespace) -> int:
    """Match every title of a file; one output row per input row, in the same order.

    Raises:
        Refusal: the file cannot be read, has no title column, or the output cannot be written.
    """
    queries = read_title_rows(Path(asked.titles))
    evidence = load_evidence()
    matches = match_titles([matched_as(query) for query in queries], load_matching())
    rows = [
        _match_row(query, match, evidence) for query, match in zip(queries, matches, strict=True)
    ]
    _write_csv(Path(asked.out), _MATCH_HEAD, rows)
    return 0


def occupations_command(asked: argparse.Namespace) -> int:
    """Write every occupation with its score, range, axes and tier.

    Raises:
        Refusal: the output cannot be written.
    """
    evidence = load_evidence()
    rows = [_occupation_row(code, evidence) for code in sorted(evidence.occupations)]
    _write_csv(Path(asked.out), _OCCUPATION_HEAD, rows)
    return 0


def _match_row(query: TitleQuery, match: Match, evidence: Evidence) -> tuple[str, ...]:
    occupation = evidence.occupations[match.code].names["en-US"] if match.code else ""
    return (
        query.title,
        match.code or "",
        match.profile or "",
        occupation,
        f"{match.confidence:.3f}",
        match.status,
        "|".join(match.codes),
        reason_words(match.reasons, wording_for("en-US")),
    )


def _occupation_row(code: str, evidence: Evidence) -> tuple[str, ...]:
    occupation = evidence.occupations[code]
    exposure = exposure_of(code, evidence)
    resilience = resilience_of(code, evidence)
    tier = tier_of(code, evidence)
    return (
        code,
        occupation.title,
        *(_decimal(getattr(exposure, part, None)) for part in ("score", "low", "high")),
        _decimal(resilience.relational),
        _decimal(resilience.hands_on),
        _decimal(resilience.accountability),
        _decimal(resilience.score),
        tier.key or "",
        "|".join(tier.borderline),
        "" if occupation.job_zone is None else str(occupation.job_zone),
        "|".join(fallbacks_of(code, evidence)),
    )


def _decimal(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _write_csv(path: Path, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    text = "".join(map(_line, (head, *rows)))
    write_files(path.parent, {path.name: text.encode("utf-8")}, overwrite=True)


def _line(cells: Sequence[str]) -> str:
    """One row of CSV. csv quotes a carriage return only where it may end a row."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().removesuffix("\r\n") + "\n"
