"""Theme: light, dark or the system's high contrast, followed while the window is open."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.common.fonts import font, load_fonts
from desktop.ui.common.stylesheet import stylesheet
from desktop.ui.common.tokens import DARK, LIGHT, Tokens, high_contrast


class Theme(QObject):
    """Dresses the application in tokens and says when they change.

    Args:
        app: The application to dress.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QPalette(app.palette())
        self._choice = "system"
        self.tokens = LIGHT
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(font())
        self.follow_system()
        app.styleHints().colorSchemeChanged.connect(self.follow_system)

    def follow_system(self) -> None:
        """Take what the system asks for now."""
        self.wear(self._wanted())

    def choose(self, choice: str) -> None:
        """Wear "light" or "dark" whatever the system says, or follow "system" again."""
        self._choice = choice
        self.follow_system()

    def wear(self, tokens: Tokens) -> None:
        """Dress every widget in the tokens of one theme."""
        self.tokens = tokens
        self._app.setPalette(_palette(tokens))
        self._app.setStyleSheet(stylesheet(tokens))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        hints = self._app.styleHints()
        if _asks_for_contrast(hints):
            return high_contrast(self._system)
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _asks_for_contrast(hints: object) -> bool:
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and newer
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.onprimary,
        role.PlaceholderText: tokens.text2,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Mid: tokens.line2,
        role.Dark: tokens.surface2,  # the ground around the pages of a preview
        role.Accent: tokens.primary,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
