"""Dropping: a roster may be dropped anywhere on the window; a wrong file is told why."""

from pathlib import Path

from PySide6.QtCore import QMimeData

# what a file named so may hold; its content decides in the end
ROSTERS = (
    ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".htm", ".html",
)  # fmt: skip
ARCHIVE = ".touchstone"


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The local files of something that is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def trouble_with(paths: tuple[Path, ...]) -> tuple[str, dict[str, str]] | None:
    """Why these files cannot be opened by dropping, as a key and its values; None: they can."""
    if not paths:
        return "window.drop.nothing", {}
    if len(paths) > 1:
        return "window.drop.several", {"count": str(len(paths))}
    path = paths[0]
    if path.is_dir():
        return "window.drop.folder", {"file": path.name}
    if path.suffix.lower() not in {*ROSTERS, ARCHIVE}:
        return "window.drop.wrong_type", {"file": path.name}
    return None
