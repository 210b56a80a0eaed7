"""Assessment page: the department first, then one role at a time, always as ranges."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.briefing import Crossing, results_said
from desktop.department.picture import DepartmentPicture
from desktop.review.review import Review
from desktop.ui.assessment.detail_panel import DetailPanel
from desktop.ui.assessment.flow_row import FlowRow
from desktop.ui.assessment.forms_panel import FORMS, FormsPanel
from desktop.ui.assessment.map_table import MapTable
from desktop.ui.assessment.results_panel import ResultsPanel
from desktop.ui.assessment.role_table import RoleTable
from desktop.ui.assessment.role_view import SORTS, RoleView, sorted_views, views_of
from desktop.ui.assessment.tier_bar import TierBar
from desktop.ui.common.choice_box import ChoiceBox
from desktop.ui.common.fonts import SMALL
from desktop.ui.common.glossary import Glossary
from desktop.ui.common.language import Language
from desktop.ui.common.page import NARROW, Page
from desktop.ui.common.panels import Panel, button, hold_bold, label, words
from desktop.ui.common.theme import Theme

WAYS = ("list", "map", *FORMS)


class AssessmentPage(Page):
    """The fourth step."""

    match_wished = Signal(str, str)  # department, title
    department_chosen = Signal(str)
    help_wished = Signal(str)  # the key of a page of help
    inputs_wished = Signal(object, str)  # Inputs, department

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__("assessment", language, theme)
        self._pictures: tuple[DepartmentPicture, ...] = ()
        self._review: Review | None = None
        self._crossing: Crossing | None = None
        self._in_hand: RoleView | None = None
        self._shown: object = None  # whose entries stand in the forms
        self._glossary: Glossary | None = None
        self.department, self.sort = ChoiceBox(theme), ChoiceBox(theme)
        self.tiers = TierBar(language, theme)
        self.table, self.map = RoleTable(language, theme), MapTable(language, theme)
        self._views: tuple[RoleView, ...] = ()
        self.ways = {
            way: hold_bold(button(self.say(way), partial(self._choose_way, way))) for way in WAYS
        }
        self.detail = DetailPanel(language, theme)
        self.forms, self.results = FormsPanel(language, theme), ResultsPanel(language)
        self._tier_panel = Panel(self.tiers, margin=12)
        self._too_small = Panel(words(self.say("small"), hint=False), margin=18)
        self._legend = words(language.html("window.assessment.reading"), SMALL, marked=True)
        self._fill_tools()
        main = QVBoxLayout()
        main.setSpacing(10)
        main.addLayout(FlowRow(*self.ways.values()))
        main.addWidget(self._tier_panel)
        main.addWidget(self._too_small)
        main.addWidget(self.table, 1)
        main.addWidget(self.map, 1)
        main.addWidget(self.forms, 1)
        main.addWidget(self._legend)
        main.addStretch(0)
        self.panes.addLayout(main, 7)
        self.panes.addWidget(self.detail, 3)
        self.panes.addWidget(self.results, 3)
        self._next = button(self.say("next"), lambda: self.went.emit("briefing"), primary=True)
        about = button(self.say("about.numbers"), lambda: self.help_wished.emit("numbers"))
        back = button(self.say("back"), lambda: self.went.emit("roles"))
        self.bar.put((about,), (back, self._next))
        self.table.moved.connect(lambda _: self._take(self.table.current()))
        self.map.moved.connect(self._take)
        self._lay_keys()
        self.look("list")
        self.forms.entered.connect(lambda found: self.inputs_wished.emit(found, self.picture.name))
        self.forms.refused.connect(self._tell)
        self.forms.looked.connect(self.look)
        self.detail.refused.connect(self._tell)
        self.detail.inputs_wished.connect(
            lambda found: self.inputs_wished.emit(found, self.picture.name)
        )
        self.detail.match_wished.connect(
            lambda title: self.match_wished.emit(self.picture.name, title)
        )

    @property
    def picture(self) -> DepartmentPicture:
        """The department on screen."""
        return self._pictures[max(0, self.department.currentIndex())]

    def put(
        self,
        pictures: Sequence[DepartmentPicture],
        review: Review,
        crossing: Crossing,
        glossary: Glossary,
        department: str | None,
    ) -> None:
        """Show the departments of a review."""
        self._pictures, self._review, self._crossing = tuple(pictures), review, crossing
        self._glossary = glossary
        names = [picture.name for picture in pictures]
        chosen = department if department in names else _largest(pictures)
        self.department.clear()
        self.department.addItems(names)
        self.department.setCurrentText(chosen)
        for control in (self.department, self._department_label):
            control.setVisible(len(names) > 1)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """On a narrow page everything stands under one another at its full height."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for panel in (self.detail, self.results):
            panel.unrolling.wish(unrolled=narrow)
        self.forms.unroll(unrolled=narrow)
        self.map.show_whole(whole=narrow)

    def parts(self) -> tuple[QWidget, ...]:
        """List or map, and detail."""
        return (self._looked_at, self.results if self._form else self.detail)

    def focus_first(self) -> None:
        """Work begins in the list, on the map, or in the first field of a form."""
        if self._form:
            self.forms.focus_first()
        else:
            self._looked_at.setFocus()

    @property
    def _form(self) -> str:
        """Which form is in front, or empty."""
        return next((key for key in FORMS if self.ways[key].isChecked()), "")

    @property
    def _looked_at(self) -> QWidget:
        if self._form:
            return self.forms
        return self.map if self.ways["map"].isChecked() else self.table

    def _lay_keys(self) -> None:
        """Right goes from a role to its details, Left back."""
        for one in (self.table, self.map):
            one.deeper.connect(self.detail.area.setFocus)
        back_again = QShortcut(QKeySequence("Left"), self.detail.area)
        back_again.setContext(Qt.ShortcutContext.WidgetShortcut)
        back_again.activated.connect(self.focus_first)

    def _choose_way(self, way: str) -> None:
        """Look another way, and go on with the keys there."""
        self.look(way)
        if self.isVisible():  # Alt and a letter click a little later: another page may be shown
            self.focus_first()

    def look(self, way: str) -> None:
        """Look at the roles as a list or as a map; the role in hand stays."""
        focused = self._looked_at.hasFocus()
        for key, control in self.ways.items():
            control.setChecked(key == way)
        self._show_way()
        if focused:
            self._looked_at.setFocus()
        if way == "map":
            self.map.go(self._in_hand)
        elif self._in_hand in self._views:
            self.table.go(self._views.index(self._in_hand))

    def _show_way(self) -> None:
        hidden = bool(self._pictures) and self.picture.suppressed is not None
        as_map, form = self.ways["map"].isChecked(), self._form
        as_list = not as_map and not form
        for part, shown in (
            (self._tier_panel, as_list), (self.table, as_list), (self._legend, as_list),
            (self.map, as_map), (self.forms, form), (self.results, form), (self.detail, not form),
        ):  # fmt: skip
            part.setVisible(bool(shown) and not hidden)
        for control in (*self.ways.values(), self.sort, self._sort_label):
            control.setVisible(not hidden)
        if form:
            self.forms.show_form(form)
        self.sort.setEnabled(as_list)
        self._too_small.setVisible(hidden)

    def _fill_tools(self) -> None:
        for key in SORTS:
            self.sort.addItem(self.say(f"sort.{key}"), key)
        self.sort.activated.connect(self._show)
        self.department.activated.connect(self._choose_department)
        self.department.currentTextChanged.connect(self.department.setToolTip)
        self.department.setMaximumWidth(280)
        self.department.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        labels = []
        for key, control in (("department", self.department), ("sort", self.sort)):
            name = label(self.say(key))
            name.setBuddy(control)
            control.setAccessibleName(self.say(key).replace("&", ""))
            self.tools.addWidget(name)
            self.tools.addWidget(control)
            labels.append(name)
        self._department_label, self._sort_label = labels

    def _choose_department(self) -> None:
        self.department_chosen.emit(self.picture.name)
        self._show()

    def _tell(self, troubles: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Say what is wrong with an entry, with a link to its field."""
        if not troubles:
            self.problem.clear()
            return
        sentences = " ".join(sentence for sentence, _, _ in troubles)
        self.problem.tell(sentences, *((said, go) for _, said, go in troubles))

    def _take(self, view: RoleView | None) -> None:
        self._in_hand = view
        if self._glossary is not None:
            self.detail.put(view, self._glossary)

    def _cover(self, picture: DepartmentPicture, roles: int) -> str:
        """How many people are covered; of a small department only how many there are."""
        if picture.suppressed is not None:
            return self.language.count("window.people", picture.people)
        said = self.language.count("window.state.assessment", roles)
        covered, people = picture.covered_people, picture.people
        return self.say("cover", covered=covered, people=people, roles=said)

    def _show(self) -> None:
        if self._review is None or self._crossing is None or not self._pictures:
            return
        picture = self.picture
        views = sorted_views(
            views_of(picture, self._review, self._crossing), self.sort.currentData()
        )
        self._views = views
        self._show_way()
        self.title.setText(self.say("title.named", department=picture.name))
        self.hint.setText(self._cover(picture, len(views)))
        self.tiers.put(picture)
        kept = self._in_hand
        same = next((v for v in views if kept and v.line.name == kept.line.name), None)
        chosen = same or next(iter(views), None)
        with QSignalBlocker(self.table), QSignalBlocker(self.map):  # the role is taken once, below
            self.table.roles.put(views)
            self.table.go(views.index(chosen) if chosen else 0)
            self.map.put(views, chosen)
        self.detail.inputs = self._review.inputs_for(picture.name)
        self.detail.day = self._review.settings.date
        shown = (self._review.roster, picture.name)
        self.forms.ask(self._crossing.checklists)
        self.forms.put(self._review.inputs_for(picture.name), anew=shown != self._shown)
        self._shown = shown
        self.results.put(results_said(self._review, picture, self._crossing))
        self._take(chosen)
        left = picture.to_confirm_people + picture.unmatched_people
        self.bar.tell(self.language.count("window.assessment.left", left) if left else "")


def _largest(pictures: Sequence[DepartmentPicture]) -> str:
    return max(pictures, key=lambda picture: picture.people).name if pictures else ""
