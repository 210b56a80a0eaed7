"""Paper panel: the paper and the language of the documents."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QRadioButton

from desktop.settings import LOCALES, PAPERS
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import SECTION
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, label
from desktop.ui.common.theme import Theme


class PaperPanel(Panel):
    """Two papers, two languages."""

    chosen = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        say = language.say
        super().__init__(label(say("window.briefing.paper"), SECTION, bold=True), margin=10)
        self.body.setSpacing(4)
        self.papers = {key: QRadioButton(say(f"window.briefing.paper.{key}")) for key in PAPERS}
        self._group = QButtonGroup(self)
        for radio in self.papers.values():
            self._group.addButton(radio)
        self.locale = ChoiceBox(theme)
        for key in LOCALES:
            self.locale.addItem(say(f"window.briefing.locale.{key}"), key)
        self.locale.setAccessibleName(say("window.briefing.language").replace("&", ""))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(say("window.briefing.paper.label"), beside(*self.papers.values(), 1))
        form.addRow(say("window.briefing.language"), self.locale)
        self.add(form)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        self.locale.activated.connect(lambda _: self.chosen.emit())

    @property
    def paper(self) -> str:
        """The paper chosen."""
        return next((key for key, radio in self.papers.items() if radio.isChecked()), PAPERS[0])

    def put(self, paper: str, locale: str) -> None:
        """Show what a review says."""
        self.papers[paper].setChecked(True)
        self.locale.setCurrentIndex(self.locale.findData(locale))
