"""The JSON object of --json: the same facts as on paper, for machines, under the same rules."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from desktop.assessment.assessment import Assessment
from desktop.assessment.exposure import Exposure
from desktop.assessment.options import Option
from desktop.briefing import Crossing
from desktop.department.picture import DepartmentPicture
from desktop.department.small_groups import suppression_of
from desktop.review.review import Review

Json: TypeAlias = dict[str, Any]
_INDICATORS = (
    "hollowing_out", "compression", "governance_hours", "net_hours", "feeder", "readiness",
    "validation_gaps",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Assessed:
    """One file's review and its department pictures."""

    review: Review
    pictures: tuple[DepartmentPicture, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be used, and the sentence that says why."""

    file: str
    sentence: str


def describe(
    done: Sequence[Assessed], refused: Sequence[Refused], crossing: Crossing, files: Sequence[str]
) -> str:
    """One ASCII JSON object about a run (PRODUCT section 5)."""
    pictures = [picture for one in done for picture in one.pictures]
    answer: Json = {
        "edition": crossing.evidence.edition.name,
        "refused": [{"file": r.file, "sentence": r.sentence} for r in refused],
        "rows": _rows([one.review for one in done]),
        "people": sum(one.review.people for one in done),
        "fte": _fte(sum(p.fte for p in pictures)),
        "fte_source": _fte_source([one.review for one in done]),
        "vacant_fte": _fte(sum(v.fte for one in done for v in one.review.vacant.values())),
        "temporary": {
            "people": sum(p.temporary_people for p in pictures),
            "fte": _fte(sum(p.temporary_fte for p in pictures)),
        },
        "columns": [c for one in done for c in _columns(one.review, crossing)],
        "departments": [_department(p, crossing) for p in pictures],
        "files": list(files),
    }
    return json.dumps(answer, ensure_ascii=True, indent=1)


def _rows(reviews: Sequence[Review]) -> Json:
    set_aside: Counter[str] = Counter()
    for review in reviews:
        for reason, rows in review.roster.ledger.set_aside.items():
            set_aside[reason] += len(rows)
    return {
        "read": sum(r.roster.ledger.read for r in reviews),
        "used": sum(r.roster.ledger.used for r in reviews),
        "set_aside": dict(set_aside),
    }


def _fte_source(reviews: Sequence[Review]) -> str | None:
    sources = Counter(r.roster.fte_source for r in reviews)
    return sources.most_common(1)[0][0] if sources else None


def _columns(review: Review, crossing: Crossing) -> list[Json]:
    return [
        {
            "header": column.header,
            "becomes": column.becomes,
            "reason": crossing.wording.say(column.reason, **dict(column.reason_values)),
            "person": column.person,
        }
        for column in review.roster.columns
    ]


def _department(p: DepartmentPicture, crossing: Crossing) -> Json:
    hidden = p.suppressed is not None
    return {
        "name": p.name,
        "people": p.people,
        "fte": _fte(p.fte),
        "covered_fte": _fte(p.covered_fte),
        "to_confirm_fte": _fte(p.to_confirm_fte),
        "unmatched_fte": _fte(p.unmatched_fte),
        "vacant_fte": _fte(p.vacant.fte),
        "temporary": {"people": p.temporary_people, "fte": _fte(p.temporary_fte)},
        "exposure": None if hidden else _pair(p.exposure_low, p.exposure_high),
        "fte_by_tier": {} if hidden else {key: _fte(x) for key, x in p.fte_by_tier.items()},
        "suppressed": p.suppressed,
        "indicators": dict.fromkeys(_INDICATORS),
        "roles": [_role(a, crossing, hidden=hidden) for a in p.assessments],
    }


def _role(a: Assessment, crossing: Crossing, *, hidden: bool) -> Json:
    role = a.role
    suppressed = suppression_of(role)
    silent = hidden or suppressed is not None or a.tier is None
    names = crossing.evidence.occupations
    return {
        "titles": [line.title for line in role.lines],
        "people": role.people,
        "fte": _fte(role.fte),
        "profile": role.profile,
        "suppressed": suppressed,
        "match": {
            "code": role.code,
            "occupation": names[role.code].names[crossing.wording.locale] if role.code else None,
            "confidence": round(role.match.confidence, 3),
            "status": role.status,
        },
        "to_confirm": {"people": role.to_confirm_people, "fte": _fte(role.to_confirm_fte)},
        "exposure": None if silent else _exposure(a.exposure),
        "tier": None if silent or a.tier is None else a.tier.key,
        "borderline": [] if silent or a.tier is None else list(a.tier.borderline),
        "timing": None if silent else a.timing,
        "options": [] if silent else [_option(option, crossing) for option in a.options],
    }


def _option(option: Option, crossing: Crossing) -> Json:
    if option.code:
        target = crossing.evidence.occupations[option.code].names[crossing.wording.locale]
    else:
        target = crossing.wording.say(option.key)
    return {
        "lane": option.lane,
        "target": target,
        "code": option.code,
        "drop": option.drop,
        "programmes": [*(course.name for course in option.local), *option.programmes],
    }


def _exposure(exposure: Exposure | None) -> Json | None:
    """Score and range with one decimal; no score where the range is too wide to use."""
    if exposure is None or exposure.too_uncertain:
        return None
    return {
        "score": round(exposure.score, 1),
        "low": round(exposure.low, 1),
        "high": round(exposure.high, 1),
    }


def _pair(low: float | None, high: float | None) -> Json | None:
    if low is None or high is None:
        return None
    return {"low": round(low, 1), "high": round(high, 1)}


def _fte(value: float) -> float:
    return round(value, 4)
