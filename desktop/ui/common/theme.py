"""Theme: light, dark or high contrast, chosen or followed while the window is open."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.common.fonts import font, load_fonts
from desktop.ui.common.stylesheet import stylesheet
from desktop.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens, high_contrast

_CHOSEN = {"light": LIGHT, "dark": DARK}
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip,
)  # fmt: skip


class Theme(QObject):
    """Dresses the application in tokens and says when they change.

    Nothing moves but a progress bar of unknown length, and that only where the system's user has
    not asked for less motion.

    Args:
        app: The application to dress.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self.tokens = LIGHT
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(font())
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)  # noqa: FBT003 - Qt's way
        self.follow_system()
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        self._accessibility = hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self.follow_system)

    @property
    def moves(self) -> bool:
        """Whether something may move on screen."""
        return motion_of(self._app) != Qt.MotionPreference.ReducedMotion

    def follow_system(self) -> None:
        """Take what the system asks for now."""
        self.wear(self._wanted())

    def choose(self, choice: str) -> None:
        """Wear "light", "dark" or "contrast" whatever the system says, or follow "system" again."""
        self._choice = choice
        self.follow_system()

    def wear(self, tokens: Tokens) -> None:
        """Dress every widget in the tokens of one theme."""
        self.tokens = tokens
        self._app.setPalette(_palette(tokens))
        self._app.setStyleSheet(stylesheet(tokens))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._choice in _CHOSEN:
            return _CHOSEN[self._choice]
        if contrast_of(self._app) == Qt.ContrastPreference.HighContrast:
            return high_contrast(self._palette_of_system())
        if self._choice == "contrast":
            return CONTRAST
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _palette_of_system(self) -> QPalette:
        """The system's colours as they are now, not as they were at the start."""
        self._app.setPalette(QPalette())
        return QPalette(self._app.palette())


def contrast_of(app: QApplication) -> Qt.ContrastPreference:
    """Whether the system's user has asked for high contrast."""
    hints = app.styleHints()  # held: the binding lets go of what belongs to a passing value
    return hints.accessibility().contrastPreference()


def motion_of(app: QApplication) -> Qt.MotionPreference:
    """Whether the system's user has asked for less motion."""
    hints = app.styleHints()
    return hints.accessibility().motionPreference()


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
        role.PlaceholderText: tokens.asking,
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
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
