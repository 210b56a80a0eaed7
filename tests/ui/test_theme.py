"""Theme: contrast in both themes, the system's own colours in high contrast, tokens as a table."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.ui.common.chart_painter import inks
from desktop.ui.common.fonts import BODY, FAMILY
from desktop.ui.common.stylesheet import stylesheet
from desktop.ui.common.tokens import DARK, LIGHT, Tokens, high_contrast

THEMES = {"light": LIGHT, "dark": DARK}
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


@pytest.mark.parametrize("name", THEMES)
def test_text_is_readable_on_every_ground(name):
    tokens = THEMES[name]
    for ground in ("bg", "surface", "surface2", "sel"):
        for ink in ("text", "text2", "primary", *TIERS):
            found = contrast(getattr(tokens, ink), getattr(tokens, ground))
            assert found >= 4.5, f"{ink} on {ground}: {found:.2f}"
    assert contrast(tokens.onprimary, tokens.primary) >= 4.5
    for ink, ground in (("warn", "warnbg"), ("err", "errbg"), ("ok", "okbg")):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_focus_can_be_seen(name):
    tokens = THEMES[name]
    for ground in ("bg", "surface", "surface2"):
        assert contrast(tokens.focus, getattr(tokens, ground)) >= 3
        assert contrast(tokens.line, getattr(tokens, ground)) >= 3


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


def test_the_window_can_be_dark_and_light_again(theme):
    theme.choose("dark")
    assert theme.tokens is DARK
    theme.choose("light")
    assert theme.tokens is LIGHT


@pytest.mark.parametrize("kind", ["QMenuBar", "QMenu", "QToolTip", "QAbstractItemView"])
def test_a_font_the_system_has_for_one_kind_of_widget_never_shows(kind):
    # Windows brings such fonts and sets them again at every change of theme
    ruled = re.findall(r"(?m)^([\w, ]+) \{ font-family: \"(.+?)\"; font-size: (\d+)px; \}",
                       stylesheet(LIGHT))  # fmt: skip
    assert [(FAMILY, str(BODY))] == [
        (family, size) for kinds, family, size in ruled if kind in kinds.split(", ")
    ]
