"""App: puts the window together, the frame first and everything else after its first paint."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ui.common.preferences import Preferences, older_settings
from desktop.ui.main_window import Furnishing, MainWindow


def open_window(file: str | None) -> int:
    """Open the window, on a roster or a saved review where one is named; returns an exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Touchstone")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("touchstone")
    older = older_settings()
    preferences = Preferences(Path(older.fileName()).parent, older)
    window = MainWindow(lambda frame: _furnish(app, frame, preferences, file))
    if (shape := preferences.shape) is not None:
        window.restoreGeometry(shape)
    window.show()
    return app.exec()


def _furnish(
    app: QApplication, window: MainWindow, preferences: Preferences, file: str | None
) -> Furnishing:
    # ruff: noqa: PLC0415 - these touch most of Qt; the empty frame must be on screen before
    from desktop.ui.common.faults import catch_everything
    from desktop.ui.common.language import Language, locale_of_system
    from desktop.ui.common.theme import Theme
    from desktop.ui.interior import Interior

    kept = preferences.kept
    theme = Theme(app)
    theme.choose(kept.colours)
    language = Language(kept.locale or locale_of_system())
    interior = Interior(window, language, theme, preferences)
    catch_everything(interior.show_fault)
    if file is not None:
        interior.filing.open(Path(file))
    return interior
