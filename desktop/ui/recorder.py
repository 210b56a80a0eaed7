"""Recorder: writes what the window does into the log, and catches what nobody caught."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from desktop.logs import Event, Log
from desktop.tables.refusal import Refusal
from desktop.ui.journey import Journey


class Recorder(QObject):
    """Listens to the journey, to faults on every thread and to Qt.

    Args:
        log: Where it is written.
        journey: What is listened to.
        show: Shows a fault to the user; always called on the window's own thread.
    """

    _faulted = Signal(object)  # BaseException, from any thread

    def __init__(self, log: Log, journey: Journey, show: Callable[[BaseException], object]) -> None:
        super().__init__(journey)
        self._log = log
        self._told: set[tuple[str, str]] = set()
        journey.opened.connect(lambda: log.note(Event.OPENED))
        journey.saved.connect(lambda: log.note(Event.SAVED))
        journey.files.left_behind.connect(lambda left: log.note(Event.LEFT_BEHIND, len(left)))
        journey.background.refused.connect(self._refuse)
        journey.files.saver.refused.connect(self._refuse)
        journey.files.custody.troubled.connect(self._refuse)
        journey.background.failed.connect(log.fault)
        self._show = show
        self._faulted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def catch_everything(self) -> None:
        """Hear every exception that nobody caught, and every message of Qt, from now on."""
        sys.excepthook = self._on_fault
        threading.excepthook = self._on_thread
        qInstallMessageHandler(self._on_message)

    def _tell(self, fault: BaseException) -> None:
        self._show(fault)

    def _refuse(self, refusal: Refusal) -> None:
        self._log.refuse(refusal.key)

    def _on_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        self._log.fault(fault)
        self._faulted.emit(fault)

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self._log.fault(told.exc_value, Event.FAULT_ON_A_THREAD)
            self._faulted.emit(told.exc_value)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
        """Its words may name a file, so they go to the terminal, if there is one, and nowhere."""
        told = (kind.name, context.category or "")
        if told not in self._told:  # one that is repeated would push everything else out
            self._told.add(told)
            self._log.qt(*told)
        if sys.stderr is not None:
            print(said, file=sys.stderr)  # noqa: T201 - where Qt itself would say it
