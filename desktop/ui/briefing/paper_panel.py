"""Paper panel: the paper and the language of the documents, and how they are printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QRadioButton

from desktop.settings import LOCALES, PAPERS, Settings
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import SECTION
from desktop.ui.common.language import Language
from desktop.ui.common.panels import Panel, beside, label
from desktop.ui.common.theme import Theme
from desktop.ui.common.tick_box import TickBox


class PaperPanel(Panel):
    """Two papers, two languages, large print, black and white."""

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
        self.large_print = TickBox(say("window.briefing.large_print"), theme)
        self.black_and_white = TickBox(say("window.briefing.black_and_white"), theme)
        for key in ("large_print", "black_and_white"):
            what, box = say(f"window.settings.pages.{key}.words"), getattr(self, key)
            box.setAccessibleDescription(what)
            box.setToolTip(what)
            box.clicked.connect(lambda _: self.chosen.emit())
        self.add(form)
        self.add(beside(self.large_print, self.black_and_white, 1))
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        self.locale.activated.connect(lambda _: self.chosen.emit())

    @property
    def paper(self) -> str:
        """The paper chosen."""
        return next((key for key, radio in self.papers.items() if radio.isChecked()), PAPERS[0])

    def put(self, settings: Settings) -> None:
        """Show what a review says."""
        self.papers[settings.paper].setChecked(True)
        self.locale.setCurrentIndex(self.locale.findData(settings.locale))
        self.large_print.setChecked(settings.large_print)
        self.black_and_white.setChecked(settings.black_and_white)
