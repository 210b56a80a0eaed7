"""App: puts the window together, the frame first and everything else after its first paint."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, qVersion
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.places import Places, find_places, program_folder
from desktop.shared_folder import is_shared
from desktop.ui.common.preferences import Preferences, older_settings
from desktop.ui.main_window import Furnishing, MainWindow


def open_window(file: str | None) -> int:
    """Open the window, on a roster or a saved review where one is named; returns an exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Touchstone")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("touchstone")
    places = find_places()
    older = None if places.portable else older_settings()
    preferences = Preferences(places.settings, older)
    window = MainWindow(lambda frame: _furnish(app, frame, preferences, places, file))
    if (shape := preferences.shape) is not None:
        window.restoreGeometry(shape)
    window.show()
    code = app.exec()
    window.deleteLater()  # while the interpreter is whole: taken apart with it, Qt may crash
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return code


def _furnish(
    app: QApplication,
    window: MainWindow,
    preferences: Preferences,
    places: Places,
    file: str | None,
) -> Furnishing:
    # ruff: noqa: PLC0415 - these touch most of Qt; the empty frame must be on screen before
    from desktop.logs import Event, Log
    from desktop.ui.common.language import Language, locale_of_system
    from desktop.ui.common.theme import Theme
    from desktop.ui.interior import Interior
    from desktop.ui.recorder import Recorder

    kept = preferences.kept
    theme = Theme(app)
    theme.choose(kept.colours)
    language = Language(kept.locale or locale_of_system())
    interior = Interior(window, language, theme, preferences, state=places.state)
    log = Log(places.state)
    log.start(__version__, qVersion())
    app.aboutToQuit.connect(lambda: log.note(Event.ENDED))
    Recorder(log, interior.journey, interior.show_fault).catch_everything()
    for key, folder in notices(places):
        interior.announce(key, folder=folder)
    if file is not None:
        interior.filing.open(Path(file))
    return interior


def notices(places: Places) -> list[tuple[str, str]]:
    """What to say about where the program stands: the keys of the sentences, and the folder."""
    said: list[tuple[str, str]] = []
    if is_shared(program_folder()):
        said.append(("start.shared", str(program_folder())))
    if places.refused is not None:
        said.append(("start.portable_refused", str(places.refused)))
    return said
