"""Tab order: what is made later still comes in its place when one reads with the Tab key."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_through(*widgets: QWidget) -> None:
    """Let Tab go from each to the next; what followed the first follows the last."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def stops(holder: QWidget) -> Iterator[QWidget]:
    """Where Tab stops inside of something, in the order in which it is laid out."""
    if isinstance(holder, QScrollArea):
        if _is_stop(holder):
            yield holder
        yield from stops(holder.widget())
    elif _is_stop(holder):
        yield holder
    elif (layout := holder.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
