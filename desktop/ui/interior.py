"""Interior: rail, pages and menus of the window, and files dropped anywhere on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.review.kept_settings import Colours
from desktop.ui.busy import Busy
from desktop.ui.carrying import unused_words
from desktop.ui.column_keeper import ColumnKeeper
from desktop.ui.common.icons import app_icon
from desktop.ui.common.language import Language
from desktop.ui.common.page import Page
from desktop.ui.common.preferences import Preferences
from desktop.ui.common.theme import Theme
from desktop.ui.dropping import files_in, trouble_with
from desktop.ui.file_dialogs import FileDialogs
from desktop.ui.filing import Filing
from desktop.ui.journey import Journey, today
from desktop.ui.main_window import SMALLEST, MainWindow
from desktop.ui.menus import Menus
from desktop.ui.parts import next_part
from desktop.ui.rail import STEPS, Rail
from desktop.ui.recent import Recent
from desktop.ui.states import states_of
from desktop.ui.steps import Steps
from desktop.ui.stopping import Stopping
from desktop.ui.tuning import Tuning

if TYPE_CHECKING:
    from desktop.review.carrying import Unused
    from desktop.ui.settings.settings_dialog import SettingsDialog

LEARN_AFTER = 50  # milliseconds: the first page is on screen before anything is loaded


class Interior(QObject):
    """What the window holds. It knows journey and pages; the pages do not know each other."""

    def __init__(
        self,
        window: MainWindow,
        language: Language,
        theme: Theme,
        preferences: Preferences,
        dialogs: FileDialogs | None = None,
        *,
        state: Path | None = None,
    ) -> None:
        super().__init__(window)
        self.window, self.language, self.preferences = window, language, preferences
        self.theme = theme
        self.journey = Journey(language, preferences, self, state)
        self.dialogs = dialogs or FileDialogs(language)
        self.filing = Filing(window, self.journey, preferences, self.dialogs)
        self.tuning = Tuning(self.journey, preferences)
        self.busy = Busy(self.journey.background, self.journey.files.saver)
        self.rail = Rail(language, theme)
        self.stack = QStackedWidget()
        self.steps = Steps(self.journey, language, theme, self.stack, self.filing.ask_folder)
        self.stopping = Stopping(self.journey, self.steps, lambda: self.page)
        self.menus = Menus(window, language, self._wishes(), self.filing.open)
        self.recent = Recent(preferences, (self.steps.roster, self.menus), self)
        self.menus.tick(preferences.kept.colours)
        self._build()
        self._connect()
        self.recent.show()
        self._refresh()
        self.go("roster")
        self.keeper = ColumnKeeper(self.journey, preferences, today)
        QTimer.singleShot(LEARN_AFTER, self.journey.learn)

    @property
    def page(self) -> Page:
        """The page on screen."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is ever put on the stack
        return page

    def go(self, key: str) -> None:
        """Show a step; one that is not ready stays closed."""
        if not self.rail.steps[key].isEnabled():
            return
        page = self.steps.page(key)
        self.stack.setCurrentWidget(page)
        self.rail.show_current(key)
        self.busy.move_to(page.bar)
        self.steps.fill(key)
        page.focus_first()

    def show_fault(self, fault: BaseException) -> None:
        """Say that the program failed, with details to copy."""
        from desktop.ui.common.faults import FaultDialog  # noqa: PLC0415 - rarely needed

        FaultDialog(fault, self.language, self.window).exec()

    def show_help(self, key: str) -> None:
        """Open a page of help; all others can be searched from there."""
        from desktop.ui.help import HelpDialog, topics_of  # noqa: PLC0415 - not at the start

        journey = self.journey
        crossing = self.steps.crossing() if journey.knowledge is not None else None
        topics = topics_of(self.language, journey.settings(), crossing)
        HelpDialog(self.language, topics, key, self.window).exec()

    def show_settings(self) -> "SettingsDialog":
        """Open the settings; what is chosen there holds at once."""
        from desktop.ui.settings.settings_dialog import SettingsDialog  # noqa: PLC0415 - the same

        dialog = SettingsDialog(
            self.tuning, self.preferences, self.language, self.theme, self.dialogs,
            lambda colours: self.dress(cast("Colours", colours)), self.window,
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _about(self) -> None:
        from desktop.ui.help import show_about  # noqa: PLC0415 - not at the start

        show_about(self.language, self.window)

    def announce(self, key: str, **values: str) -> None:
        """Say on the first page what is to be known about this start."""
        self.steps.roster.announce(self.language.say(key, **values))

    def dress(self, colours: Colours) -> None:
        """Wear other colours, and remember which."""
        self.theme.choose(colours)
        self.menus.tick(colours)
        self.preferences.change(lambda kept: replace(kept, colours=colours))

    # ---- what the frame passes on --------------------------------------------------------------

    def may_close(self) -> bool:
        """Ask about unsaved work, then let everything go."""
        if not self.filing.may_leave():
            return False
        self.preferences.keep_shape(self.window.saveGeometry())
        self.steps.stop()
        self.journey.files.close()
        return True

    def drag_enter(self, event: QDragEnterEvent) -> None:
        """Show that a file can be let go here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.steps.roster.drop.show_over(over=True)

    def drag_leave(self) -> None:
        """The file went away again."""
        self.steps.roster.drop.show_over(over=False)

    def drop(self, event: QDropEvent) -> None:
        """Open what was dropped, or say why it cannot be opened."""
        self.steps.roster.drop.show_over(over=False)
        event.acceptProposedAction()
        paths = files_in(event.mimeData())
        trouble = trouble_with(paths)
        if trouble is None:
            self.filing.open(paths[0])
        else:
            key, values = trouble
            self.page.problem.tell(self.language.say(key, **values))

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.window.setWindowIcon(app_icon())
        self.window.setAcceptDrops(True)
        self.window.setMinimumSize(*SMALLEST)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.window.setCentralWidget(whole)

    def _connect(self) -> None:
        journey, filing, roster = self.journey, self.filing, self.steps.roster
        self.rail.chosen.connect(self.go)
        self.steps.went.connect(self.go)
        self.steps.reload_wished.connect(journey.reload)
        self.steps.help_wished.connect(self.show_help)
        roster.open_wished.connect(filing.ask_and_open)
        roster.sample_wished.connect(filing.open_sample)
        roster.template_wished.connect(filing.save_template)
        roster.forget_wished.connect(filing.forget_recent)
        roster.file_wished.connect(filing.open)
        filing.recent_changed.connect(self.recent.show)
        journey.knowing.connect(self.steps.prepare)
        journey.opened.connect(self._show_opened)
        journey.carried.connect(self._tell_unused)
        journey.reviewed.connect(self._show_reviewed)
        journey.assessed.connect(self._show_reviewed)
        journey.saved.connect(self._show_saved)
        journey.refused.connect(self._show_problem)
        journey.background.failed.connect(self.show_fault)

    def _wishes(self) -> dict[str, Callable[[], object]]:
        filing, journey = self.filing, self.journey
        return {
            "open": filing.ask_and_open,
            "sample": filing.open_sample,
            "template": filing.save_template,
            "save": filing.save,
            "save_as": filing.save_as,
            "password": filing.set_password,
            "no_password": filing.remove_password,
            "print": self._print,
            "quit": self.window.close,
            "undo": journey.undo,
            "redo": journey.redo,
            "settings": self.show_settings,
            "next_part": lambda: next_part(self.rail, self.page),
            "system": lambda: self.dress("system"),
            "light": lambda: self.dress("light"),
            "dark": lambda: self.dress("dark"),
            "contrast": lambda: self.dress("contrast"),
            "help.page": lambda: self.show_help(self.page.key),
            "help.numbers": lambda: self.show_help("numbers"),
            "about": self._about,
            **{f"go.{key}": lambda key=key: self.go(key) for key in STEPS},
        }

    # ---- keeping the frame true ------------------------------------------------------------------

    def _print(self) -> None:
        self.go("briefing")
        self.steps.print_out()

    def _show_opened(self) -> None:
        self.page.problem.clear()
        self._refresh_frame()
        if self.page.key == "roster":
            self.go("columns")
        else:
            self.steps.fill(self.page.key)
        self._tell_troubles()  # on the page that is seen now

    def _tell_unused(self, unused: "Unused") -> None:
        if unused:
            self.page.problem.tell(unused_words(unused, self.language))

    def _show_saved(self) -> None:
        self.page.problem.clear()  # what stood in the way of saving does no more
        self._refresh()

    def _show_reviewed(self) -> None:
        self._refresh()
        self.recent.follow()
        self.steps.fill(self.page.key)

    def _show_problem(self, sentence: str) -> None:
        self.page.problem.tell(sentence)

    def _tell_troubles(self) -> None:
        """Say what went wrong with what is kept, each once, on the page that is seen."""
        troubles = (*self.preferences.troubles(), *self.journey.memory.troubles())
        said = [self.language.say(one.key, **one.values) for one in troubles]
        if said:
            self.page.problem.tell(" ".join(said))

    def _refresh(self) -> None:
        self._refresh_frame()
        self._tell_troubles()

    def _refresh_frame(self) -> None:
        states = states_of(self.journey, self.language)
        self.rail.tell(states)
        ready = {f"go.{key}": can for key, _, can in states}
        held = self.journey.desk is not None
        locked = held and self.journey.files.custody.lock is not None
        self.menus.enable(save=held, save_as=held, print=held, password=held, **ready)
        self.menus.enable(no_password=locked)
        self.menus.name_password(locked=locked)
        self.menus.name_steps(self.journey.history)
        self.window.setWindowTitle(self._title())

    def _title(self) -> str:
        name = self.language.say("window.name")
        if self.journey.hand is None:
            return name
        path = self.journey.archive or self.journey.hand.path
        key = "window.title.changed" if self.journey.dirty else "window.title"
        return self.language.say(key, file=path.name, name=name)
