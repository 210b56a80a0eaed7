"""Input values: one entry read strictly; what is wrong becomes a value that says where and why."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from desktop.review.input_fields import MOST, NEEDED, NUMBERS, TEXTS, WORDS, Number
from desktop.roster.masking import mask


@dataclass(frozen=True, slots=True)
class InputProblem:
    """What is wrong with an entry: wording key, the place (`path` among the values), details."""

    key: str
    values: tuple[tuple[str, str], ...]

    @property
    def path(self) -> str:
        """Where it stands, as `tools.ai_scribe.sampling`."""
        return dict(self.values).get("path", "")


Values: TypeAlias = Mapping[str, object]
Problems: TypeAlias = list[InputProblem]


def row_of(
    value: object, path: str, kind: str, problems: Problems, extra: Iterable[str] = ()
) -> dict[str, object] | None:
    """The fields of one entry of a list; None where it lacks what it needs."""
    start = f"{kind}."
    names = [n.removeprefix(start) for n in (*NUMBERS, *TEXTS, *WORDS) if n.startswith(start)]
    given = object_of(value, path, [*dict.fromkeys(names), *extra], problems)
    if not isinstance(value, dict):
        return None
    found = record_of({n: v for n, v in given.items() if n not in extra}, path, start, problems)
    missing = [
        name
        for name in (n.removeprefix(start) for n in NEEDED if n.startswith(start))
        if name not in found
    ]
    unsaid = [name for name in missing if given.get(name) in (None, "")]
    problems += [problem_at("input.missing", at(path, name)) for name in unsaid]
    return None if missing else found | {n: given[n] for n in extra if n in given}


def record_of(given: Values, path: str, start: str, problems: Problems) -> dict[str, object]:
    """The values that can be used, by name; null and empty text count as not entered."""
    found: dict[str, object] = {}
    for name, value in given.items():
        full, place = f"{start}{name}", at(path, name)
        if value is None or value == "":
            continue
        if full in NUMBERS:
            read: object = number_of(value, place, NUMBERS[full], problems)
        elif full in WORDS:
            read = word_of(value, place, WORDS[full], problems)
        else:
            read = text_of(value, place, TEXTS[full], problems)
        if read is not None:
            found[name] = read
    return found


def number_of(value: object, path: str, ask: Number, problems: Problems) -> float | None:
    """A number in its range, or None where it is none."""
    details = {"low": _plain(ask.low), "high": _plain(ask.high), "unit": ask.unit}
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        problems.append(problem_at("input.not_a_number", path, value=_shown(value), **details))
        return None
    if not ask.low <= value <= ask.high:
        problems.append(problem_at("input.out_of_range", path, value=_shown(value), **details))
        return None
    if ask.whole and value != int(value):
        problems.append(problem_at("input.not_whole", path, value=_shown(value), **details))
        return None
    return int(value) if ask.whole else float(value)


def text_of(value: object, path: str, most: int, problems: Problems) -> str | None:
    """One line of text that names nobody."""
    if not isinstance(value, str):
        problems.append(problem_at("input.not_text", path))
        return None
    text = " ".join(value.split())
    if len(text) > most:
        problems.append(problem_at("input.too_long", path, most=str(most)))
        return None
    if mask(text).masked:
        problems.append(problem_at("input.person", path))
        return None
    return text or None


def word_of(value: object, path: str, known: Sequence[str], problems: Problems) -> str | None:
    """One of the known words, or None."""
    if isinstance(value, str) and value in known:
        return value
    problems.append(
        problem_at("input.unknown_word", path, value=_shown(value), known=", ".join(known))
    )
    return None


def object_of(
    value: object, path: str, known: Iterable[str], problems: Problems
) -> dict[str, object]:
    """The known names of an object; every other one is a problem."""
    if not isinstance(value, dict):
        problems.append(problem_at("input.not_an_object", path))
        return {}
    given, names = cast("dict[str, object]", value), tuple(known)
    strange = [at(path, _shown(name)) for name in given if name not in names]
    if strange:  # one sentence for all of them: the names that are known are a long list
        places = ", ".join(strange)
        problems.append(problem_at("input.unknown_name", places, known=", ".join(names)))
    return {name: entry for name, entry in given.items() if name in names}


def list_of(value: object, path: str, problems: Problems) -> list[object]:
    """The entries of a list, as far as there is room for them."""
    if not isinstance(value, list):
        problems.append(problem_at("input.not_a_list", path))
        return []
    entries = cast("list[object]", value)
    if len(entries) > MOST:
        problems.append(problem_at("input.too_many", path, most=str(MOST)))
    return entries[:MOST]


def problem_at(key: str, path: str, **values: str) -> InputProblem:
    """A problem with the place where it stands."""
    return InputProblem(key, (("path", path or "."), *values.items()))


def at(path: str, name: str) -> str:
    """The place of a name below another place."""
    return f"{path}.{name}" if path else name


def _shown(value: object) -> str:
    """A value as it may be repeated in a sentence: short, and never a person's name."""
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    return mask(" ".join(text.split())[:40]).text


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)
