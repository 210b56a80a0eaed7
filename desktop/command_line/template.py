"""Template: what a file of --inputs may hold, in words, with units and ranges and an example."""

import json
from importlib.resources import files
from typing import Any

from desktop.briefing import Wording, wording_for
from desktop.department.entered import SAFEGUARDS
from desktop.evidence.duties import DRIVERS
from desktop.evidence.local_programmes import HEADINGS
from desktop.review.input_fields import ITEMS, NUMBERS, TEXTS, WORDS, default_of

_YES_NO = (True, False)


def template() -> str:
    """The schema of a file of inputs, and an example that can be used.

    Returns:
        A JSON object: `how` (how to use it), `fields` by place, `example`.
    """
    w = wording_for("en-US")
    told = {"how": w.say("input.how"), "fields": _fields(w), "example": example()}
    return json.dumps(told, ensure_ascii=True, indent=1)


def example() -> dict[str, Any]:
    """The inputs that come with the invented sample roster."""
    sample = files("assets") / "samples" / "sample_inputs.json"
    return json.loads(sample.read_text(encoding="utf-8"))


def _fields(w: Wording) -> dict[str, dict[str, object]]:
    """Every name that may be entered: what it means, and what it takes."""
    takes: dict[str, dict[str, object]] = {
        place: {
            "unit": w.say(f"unit.{ask.unit}"),
            "low": ask.low,
            "high": ask.high,
            "default": default_of(place),
        }
        for place, ask in NUMBERS.items()
    }
    takes["readiness.means"]["entries"] = ITEMS
    takes |= {place: {"words": list(words)} for place, words in WORDS.items()}
    takes |= {place: {"longest": most, "unit": "characters"} for place, most in TEXTS.items()}
    takes["tools"] = {"names": list(DRIVERS)}
    takes["safeguards"] = {"words": list(SAFEGUARDS)}
    takes["readiness.leaders"] = {"words": list(_YES_NO)}
    takes |= {f"local_programmes.{name}": {} for name in HEADINGS}
    takes["departments"] = {}
    return {
        place: {"means": w.say(f"input.means.{place}"), **take} for place, take in takes.items()
    }
