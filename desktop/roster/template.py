"""The empty template: the workbook a manager can fill in when HR exports nothing usable."""

from importlib.resources import files
from pathlib import Path

from desktop.tables.refusal import Refusal


def write_template(path: Path) -> None:
    """Save the empty template there.

    Raises:
        Refusal: the file cannot be written.
    """
    template = (files("assets") / "samples" / "blank_template.xlsx").read_bytes()
    try:
        path.write_bytes(template)
    except OSError as trouble:
        raise Refusal("refusal.cannot_write", file=path.name) from trouble
