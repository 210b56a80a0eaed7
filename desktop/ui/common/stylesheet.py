"""Stylesheet: how the tokens dress Qt's widgets."""

from dataclasses import asdict
from string import Template

from desktop.ui.common.fonts import BODY, FAMILY
from desktop.ui.common.tokens import Tokens

# Menus, tables and hints have fonts of their own from Windows, which a change of theme sets again;
# only the stylesheet stands above them.
_SHEET = Template("""
QWidget { color: $text; }
QMenuBar, QMenu, QToolTip, QAbstractItemView { font-family: "$family"; font-size: ${body}px; }
QMainWindow, QDialog, QWidget#page, QScrollArea#scroll, QWidget#scrolled { background: $bg; }
QScrollArea { border: none; }
QScrollArea#panelscroll, QWidget#panelled { background: $surface; }
QScrollArea#panelscroll { border: 2px solid $surface; }
QScrollArea#panelscroll:focus { border: 2px solid $focus; }
QFrame#panel { background: $surface; border: 1px solid $line2; border-radius: 4px; }
QFrame#problem { background: $surface; border: 2px solid $err; border-radius: 4px; }
QFrame#problem:focus { border: 3px solid $focus; }
QFrame#asks { background: $surface; border: 2px solid $warn; border-radius: 4px; }
QFrame#actions { background: $surface; border: none; border-top: 1px solid $line2; }
QFrame#rail { background: $surface2; border: none; border-right: 1px solid $line2; }
QFrame#rule { background: $line2; border: none; }
QFrame#figure { background: $surface; border: 1px solid $line2; }
QLabel { background: transparent; }
QLabel#hint, QLabel#small { color: $text2; }
QLabel#round { border: 1.5px solid $text2; border-radius: 12px; }
QLabel#warn { color: $warn; }
QLabel#err { color: $err; }
QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line2; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: $sel; color: $onsel; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 20px; }
QMenu::item:selected { background: $sel; color: $onsel; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line2; margin: 4px 0; }
QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 4px;
  padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $surface2; }
QPushButton:pressed { background: $sel; color: $onsel; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; border-color: $line2; background: $bg; }
QPushButton:checked { background: $sel; color: $onsel; border-color: $selline; font-weight: bold; }
QPushButton[primary="true"] { background: $primary; color: $onprimary; border: 1px solid $primary;
  font-weight: bold; }
QPushButton[primary="true"]:focus, QPushButton:checked:focus { border: 2px solid $ring; }
QPushButton[primary="true"]:disabled { background: $surface2; color: $disabled;
  border: 1px solid $line2; }
QPushButton[tall="true"] { min-height: 24px; padding: 5px 22px; font-size: 14px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; padding: 0 1px;
  color: $primary; text-decoration: underline; text-align: left; min-height: 16px; }
QPushButton[link="true"]:focus { border: 1px solid $focus; }
QPushButton[link="true"]:disabled { color: $disabled; text-decoration: none; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextBrowser { background: $surface;
  color: $text; border: 1px solid $line; border-radius: 3px; padding: 3px 8px; min-height: 18px;
  selection-background-color: $primary; selection-color: $onprimary;
  placeholder-text-color: $asking; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
QTextBrowser:focus { border: 2px solid $focus; padding: 2px 7px; }
QAbstractSpinBox { padding: 0; min-height: 22px; }
QAbstractSpinBox:focus { padding: 0; min-height: 20px; }
QAbstractSpinBox:disabled { color: $disabled; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }
QSpinBox::up-button, QSpinBox::down-button { width: 20px; border: none; background: transparent;
  subcontrol-origin: border; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox { padding: 3px 2px 3px 6px; combobox-popup: 0; }
QComboBox[strong="true"] { font-weight: bold; }
QComboBox:focus { padding: 2px 1px 2px 5px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
  selection-background-color: $sel; selection-color: $onsel; font-weight: normal; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }
QAbstractItemView { background: $surface; color: $text; border: 1px solid $line2;
  gridline-color: $line2; outline: none; selection-background-color: $sel;
  selection-color: $onsel; alternate-background-color: $surface; }
QAbstractItemView:focus { border: 2px solid $focus; }
QTableView::item { border: none; border-bottom: 1px solid $line2; padding: 0 5px; }
QTableView::item:selected { background: $sel; color: $onsel; }
QHeaderView { background: $surface2; border: none; }
QHeaderView::section { background: $surface2; color: $text; border: none;
  border-right: 1px solid $line2; border-bottom: 1px solid $line; padding: 4px 8px;
  font-weight: bold; font-size: 12px; }
QHeaderView::section:vertical { font-weight: normal; border-right: none;
  border-bottom: 1px solid $line2; padding: 0 7px; color: $text2; }
QTableCornerButton::section { background: $surface2; border: none; border-bottom: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text; border: 1px solid transparent;
  padding: 6px 13px; }
QTabBar::tab:selected { background: $surface; border-color: $line2; border-bottom-color: $surface;
  border-top-left-radius: 3px; border-top-right-radius: 3px; font-weight: bold; }
QTabBar::tab:focus { border: 2px solid $focus; padding: 5px 12px; }
QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 3px;
  padding: 1px 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: $text2; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $line; border-radius: 2px;
  background: $surface; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $line; border-radius: 8px;
  background: $surface; }
QRadioButton::indicator:checked { border-color: $primary; background: qradialgradient(cx: 0.5,
  cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $primary, stop: 0.5 $primary, stop: 0.6 $surface,
  stop: 1 $surface); }
QProgressBar { background: $surface; border: 1px solid $line; border-radius: 0; text-align: center;
  max-height: 12px; }
QProgressBar::chunk { background: $primary; }
QScrollBar:vertical { background: $surface2; width: 12px; border: none; }
QScrollBar:horizontal { background: $surface2; height: 12px; border: none; }
QScrollBar::handle { background: $line; border-radius: 3px; min-height: 24px; min-width: 24px;
  margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 3px; }
QSplitter::handle { background: $bg; }
QPdfView { border: none; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The application's stylesheet in the colours of a theme."""
    colours = {name: str(value) for name, value in asdict(tokens).items()}
    colours["ring"], colours["asking"] = tokens.ring, tokens.asking
    return _SHEET.substitute(colours, family=FAMILY, body=BODY)
