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
from desktop.department.entered import ChoiceEntry, Inputs
from desktop.department.indicators import Indicators, Readiness, choice_of
from desktop.department.picture import DepartmentPicture
from desktop.department.scenarios import Scenario
from desktop.department.small_groups import suppression_of
from desktop.review.review import Review

Json: TypeAlias = dict[str, Any]


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
        "departments": [
            _department(p, one.review.inputs_for(p.name), crossing)
            for one in done
            for p in one.pictures
        ],
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


def _department(p: DepartmentPicture, inputs: Inputs, crossing: Crossing) -> Json:
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
        "indicators": _indicators(p.indicators),
        "roles": [_role(a, inputs, crossing, hidden=hidden) for a in p.assessments],
    }


def _role(a: Assessment, inputs: Inputs, crossing: Crossing, *, hidden: bool) -> Json:
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
        "options": []
        if silent
        else [_option(option, choice_of(a, option, inputs), crossing) for option in a.options],
    }


def _indicators(found: Indicators) -> Json:
    """The signs of a department; null: not entered, or it may not be shown."""
    rungs, ready = found.hollowing_out, found.readiness
    return {
        "hollowing_out": {"share": _ratio(rungs.share), "rungs": rungs.rungs} if rungs else None,
        "compression": _ratio(found.compression.value) if found.compression else None,
        "governance_hours": _hours(found.governance_hours),
        "net_hours": _pair(*(found.net_hours or (None, None))),
        "feeder": _ratio(found.feeder.ratio) if found.feeder else None,
        "readiness": {one.group: _group(one) for one in ready} if ready else None,
        "validation_gaps": found.validation_gaps,
        "learning_hours": _pair(*(found.learning_hours or (None, None))),
        "scenarios": [_scenario(one) for one in found.scenarios],
    }


def _group(one: Readiness) -> Json:
    """A group under five says that it is withheld, and nothing else."""
    if one.mean is None:
        return {"suppressed": "small_group"}
    return {"replies": one.replies, "mean": _ratio(one.mean), "word": one.word}


def _scenario(one: Scenario) -> Json:
    return {
        "key": one.key,
        "change": one.change,
        "net_hours": _pair(*(one.net_hours or (None, None))),
        "income_share": None if one.income_share is None else _ratio(one.income_share),
        "hours_needed": _hours(one.hours_needed),
        "hours_available": _hours(one.hours_available),
    }


def _ratio(value: float) -> float:
    return round(value, 4)


def _hours(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _option(option: Option, choice: ChoiceEntry | None, crossing: Crossing) -> Json:
    return {
        "lane": option.lane,
        "target": _target(option, crossing),
        "key": option.pathway or option.profile or option.emerging or option.code or option.key,
        "code": option.code,
        "drop": option.drop,
        "decision": choice.decision if choice else None,
        "programmes": [*(course.name for course in option.local), *option.programmes],
    }


def _target(option: Option, crossing: Crossing) -> str:
    """What an option is called on paper: its target, or the title of a way within the post."""
    locale, pathways = crossing.wording.locale, crossing.moves.pathways
    if work := pathways.emerging.get(option.emerging or ""):
        return work.names[locale]
    if profile := pathways.profiles.get(option.profile or ""):
        return profile.names[locale]
    if option.code:
        return crossing.evidence.occupations[option.code].names[locale]
    way = next((way for way in pathways.rows if way.id == option.pathway), None)
    return (way.title[locale] if way else "") or crossing.wording.say(option.key)


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
