"""Theme: contrast in both themes, the system's own colours in high contrast, tokens as a table."""

import re
from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from desktop.ui.common import theme as place
from desktop.ui.common.action_bar import ActionBar
from desktop.ui.common.chart_painter import inks
from desktop.ui.common.fonts import BODY, FAMILY
from desktop.ui.common.stylesheet import stylesheet
from desktop.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens, high_contrast
from desktop.ui.menus import APPEARANCES

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
GROUNDS = ("bg", "surface", "surface2")
TIERS = (
    "in_person_care", "human_led", "hands_on", "mixed", "information_expert",
    "information_routine",
)  # fmt: skip


def luminance(colour):
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


# ink on ground, as the stylesheet, the palette and the painters put them together
TEXTS = (
    *product(("text", "text2", "primary", "disabled", *TIERS), GROUNDS),
    ("onsel", "sel"),  # selected rows, menus, pressed and checked buttons
    ("onprimary", "primary"),  # the primary button, selected text
    ("warn", "warnbg"), ("err", "errbg"), ("ok", "okbg"),
    ("warn", "surface"), ("err", "surface"), ("ok", "surface"),  # signs beside words
)  # fmt: skip
ON_SELECTION = ("text2", *TIERS)  # second line and marks of a selected row; plain themes use onsel


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_readable_on_every_ground(name, ink, ground):
    tokens = THEMES[name]
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", ON_SELECTION)
def test_a_selected_row_is_readable_to_its_last_mark(name, ink):
    tokens = THEMES[name]
    worn = tokens.onsel if tokens.plain else getattr(tokens, ink)
    assert contrast(worn, tokens.sel) >= 4.5
    drawn = inks(tokens, selected=True)
    for key in ("ink", "ink.label"):
        assert contrast(drawn[key], tokens.sel) >= 4.5
    if tokens.plain:
        assert drawn["ink"] == tokens.onsel, "a bar must not vanish in a selected row"


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_focus_can_be_seen(name):
    tokens = THEMES[name]
    for ground in GROUNDS:
        assert contrast(tokens.focus, getattr(tokens, ground)) >= 3
        assert contrast(tokens.line, getattr(tokens, ground)) >= 3
    assert contrast(tokens.selline, tokens.surface) >= 3


def test_disabled_and_placeholder_words_come_from_the_tokens(theme, qapp):
    """Qt would make them half transparent: about 2 to 1."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for choice, tokens in THEMES.items():
        theme.choose(choice)
        palette = qapp.palette()
        for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
            assert palette.color(group.Disabled, which) == QColor(tokens.disabled)
        assert palette.color(group.Active, role.PlaceholderText) == QColor(tokens.asking)
    theme.choose("light")


def test_the_stylesheet_knows_no_colour_but_the_tokens():
    known = {str(getattr(LIGHT, f.name)) for f in fields(Tokens)}
    used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(LIGHT)))
    assert used <= known


def test_high_contrast_takes_the_systems_colours_and_one_ink_for_marks():
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, "#000000"), (role.WindowText, "#ffff00"), (role.Highlight, "#00ffff"),
        (role.HighlightedText, "#000000"),
    ):  # fmt: skip
        palette.setColor(which, QColor(colour))
    tokens = high_contrast(palette)
    allowed = {"#000000", "#ffff00", "#00ffff"}
    colours = {
        getattr(tokens, f.name)
        for f in fields(Tokens)
        if f.name not in {"plain", "dark", "disabled"}
    }
    assert colours <= allowed
    assert len({inks(tokens)[f"tier.{tier}"] for tier in TIERS}) == 1
    selected = inks(tokens, selected=True)
    assert selected["ink"] == "#000000", "a bar must not vanish in a selected row"


@pytest.fixture
def system(monkeypatch):
    """What the system's user has asked for, as the test says it."""

    class System:
        contrast = Qt.ContrastPreference.NoPreference
        motion = Qt.MotionPreference.NoPreference

    monkeypatch.setattr(place, "contrast_of", lambda _: System.contrast)
    monkeypatch.setattr(place, "motion_of", lambda _: System.motion)
    return System


def test_the_window_can_be_dark_and_light_again(theme):
    for choice, tokens in THEMES.items():
        theme.choose(choice)
        assert theme.tokens is tokens
    theme.choose("light")


def test_the_systems_dark_colours_are_followed_while_the_window_is_open(theme, qapp, monkeypatch):
    theme.choose("system")
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints = qapp.styleHints()
        with monkeypatch.context() as patch:
            patch.setattr(type(hints), "colorScheme", lambda _, scheme=scheme: scheme)
            hints.colorSchemeChanged.emit(scheme)
            assert theme.tokens is tokens
    theme.choose("light")


def test_the_systems_high_contrast_is_followed_while_the_window_is_open(theme, qapp, system):
    theme.choose("system")
    assert not theme.tokens.plain
    system.contrast = Qt.ContrastPreference.HighContrast
    hints = qapp.styleHints().accessibility()
    hints.contrastPreferenceChanged.emit(system.contrast)
    assert theme.tokens.plain
    theme.choose("contrast")
    assert theme.tokens is not CONTRAST, "the system's own colours go before ours"
    theme.choose("light")
    assert theme.tokens is LIGHT, "a choice made here goes before the system's"


def test_the_menu_shows_what_is_worn_and_keeps_it(interior):
    actions = interior.menus.actions
    for choice in ("dark", "contrast", "light", "system"):
        actions[choice].trigger()
        assert interior.preferences.kept.colours == choice
        worn = [key for key in APPEARANCES if actions[key].isChecked()]
        assert worn == [choice]


def test_no_menu_box_or_hint_glides_or_fades(theme, qapp):  # noqa: ARG001 - it is worn
    for effect in Qt.UIEffect:
        assert not qapp.isEffectEnabled(effect)


def test_nothing_moves_for_those_who_ask_the_system_for_less_motion(language, theme, system, qtbot):
    """Work of unknown length moves a bar for all others: the control of this test."""
    for wish, moving in ((Qt.MotionPreference.NoPreference, True),
                         (Qt.MotionPreference.ReducedMotion, False)):  # fmt: skip
        system.motion = wish
        bar = ActionBar(language, theme)
        qtbot.addWidget(bar)
        bar.resize(900, 60)
        bar.show()
        bar.show_busy(0, -1, "progress.opening", long=True)
        assert "Opening the file" in bar.state.text()
        pictures = set()
        for _ in range(8):
            qtbot.wait(60)
            pictures.add(bytes(bar.grab().toImage().constBits()))
        assert (len(pictures) > 1) is moving
        bar.show_busy(3, 10, "progress.opening", long=True)
        assert bar._bar.isVisible(), "a bar that only grows is no motion"


@pytest.mark.parametrize("kind", ["QMenuBar", "QMenu", "QToolTip", "QAbstractItemView"])
def test_a_font_the_system_has_for_one_kind_of_widget_never_shows(kind):
    # Windows brings such fonts and sets them again at every change of theme
    ruled = re.findall(r"(?m)^([\w, ]+) \{ font-family: \"(.+?)\"; font-size: (\d+)px; \}",
                       stylesheet(LIGHT))  # fmt: skip
    assert [(FAMILY, str(BODY))] == [
        (family, size) for kinds, family, size in ruled if kind in kinds.split(", ")
    ]
