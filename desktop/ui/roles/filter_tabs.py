"""Filter tabs: which titles are shown, each tab with how many it lets through."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTabBar

from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.language import Language
from desktop.ui.common.theme import Theme
from desktop.ui.roles.queue import FILTERS, ORDERS


class FilterTabs(QTabBar):
    """All titles, those to check, those without a match, and the settled ones."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        for _ in FILTERS:
            self.addTab("")
        self.tell(dict.fromkeys(FILTERS, 0))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setMinimumWidth(0)
        self.setAccessibleName(language.say("window.roles.filters"))

    def tell(self, counts: Mapping[str, int]) -> None:
        """Show other counts."""
        for place, key in enumerate(FILTERS):
            said = self._language.say(f"window.roles.filter.{key}", count=counts[key])
            self.setTabText(place, said)


def find_field(language: Language) -> QLineEdit:
    """The field that looks for words in titles, departments and occupations."""
    made = QLineEdit()
    made.setPlaceholderText(language.say("window.roles.find"))
    made.setAccessibleName(language.say("window.roles.find.name"))
    made.setAcceptDrops(False)
    made.setMaximumWidth(190)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.setClearButtonEnabled(True)
    return made


def order_box(language: Language, theme: Theme) -> ChoiceBox:
    """The orders in which titles can stand."""
    made = ChoiceBox(theme)
    for key in ORDERS:
        made.addItem(language.say(f"window.roles.order.{key}"), key)
    made.setAccessibleName(language.say("window.roles.order").replace("&", ""))
    return made
