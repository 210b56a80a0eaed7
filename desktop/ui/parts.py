"""Parts: F6 moves the focus from rail to page to side panel to action bar and round again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.common.page import Page
from desktop.ui.rail import Rail


def next_part(rail: Rail, page: Page) -> None:
    """Put the focus on the first control of the next part that has one."""
    parts: list[QWidget] = [rail, *page.parts(), page.bar]
    here = QApplication.focusWidget()
    at = next((n for n, part in enumerate(parts) if here is not None and _holds(part, here)), -1)
    for step in range(1, len(parts) + 1):
        first = _first(parts[(at + step) % len(parts)])
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _first(part: QWidget) -> QWidget | None:
    """The first control in tab order that can take the focus now; the current step of the rail."""
    if isinstance(part, Rail):
        return next((step for step in part.steps.values() if step.isChecked()), None)
    widget = part
    for _ in range(10_000):  # the chain is a ring; never longer than the window has widgets
        if _holds(part, widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return None
    return None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus.value & widget.focusPolicy().value
    return bool(by_tab) and widget.isEnabled() and widget.isVisible()
