"""The nine kinds of AI tools: all there, named in both locales, with a default pressure."""

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from desktop.evidence.drivers import load_drivers
from desktop.evidence.duties import DRIVERS
from desktop.tables.refusal import Refusal

TABLE = Path(str(files("assets") / "evidence" / "drivers.csv")).read_text(encoding="utf-8")


def test_all_nine_are_there_in_order_with_a_name_and_a_line_in_both_locales():
    found = load_drivers()
    assert tuple(found) == DRIVERS
    for facts in found.values():
        for locale in ("en-US", "en-GB"):
            assert facts.names[locale]
            assert facts.what[locale].endswith(".")


def test_the_pressure_is_high_where_the_return_is_best_and_low_for_robots():
    pressures = {key: facts.pressure for key, facts in load_drivers().items()}
    high = {"prior_authorization", "ai_scribe", "revenue_cycle"}
    assert {key for key, pressure in pressures.items() if pressure == "high"} == high
    assert pressures["robotics"] == "low"
    assert Counter(pressures.values()).total() == 9


def test_names_are_american_and_british():
    names = load_drivers()["prior_authorization"].names
    assert "authorization" in names["en-US"]
    assert "authorization" not in names["en-GB"]


@pytest.mark.parametrize(
    ("broken", "key"),
    [
        (TABLE.replace("robotics,low", "robotics,huge"), "refusal.evidence.unknown_word"),
        (TABLE.replace("robotics,low", "lasers,low"), "refusal.evidence.unknown_word"),
        (TABLE.replace("robotics,low", "workflow,low"), "refusal.evidence.duplicate"),
        (TABLE.rsplit("\n", 2)[0] + "\n", "refusal.evidence.unknown_key"),
    ],
)
def test_a_broken_table_is_refused(tmp_path, broken, key):
    (tmp_path / "drivers.csv").write_text(broken, encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load_drivers(tmp_path)
    assert refused.value.key == key
