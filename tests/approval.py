"""Golden files: compare with what was approved, or rewrite it with --approve."""

from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def approve(name, text, request):
    """Compare text with tests/golden/<name>; `--approve` rewrites the file instead."""
    path = GOLDEN / name
    if request.config.getoption("--approve"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.exists(), f"{name} was never approved: look at it, then run make approve"
    assert text == path.read_text(encoding="utf-8"), f"{name} changed: make approve if it should"
