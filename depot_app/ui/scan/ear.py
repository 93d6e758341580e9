"""Hears the scanner wherever the focus is: keys that come in a burst are held back until it is clear what they are."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from depot_app.domain.numbers import Number
from depot_app.ui.scan.burst import FASTEST_HAND_MS, Burst
from depot_app.ui.scan.codes import plain

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_QUIET_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MS = 1_000

TAKES_SCANS = "takesScans"
"""A widget with this property gets scans as typed text: a field for a serial number, for one."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A key event held back, to be sent on if it was no scan."""

    receiver: QObject
    event: QKeyEvent


def now_ms() -> float:
    """A clock for the pace of keys only."""
    return perf_counter() * _MS


class Ear(QObject):
    """An event filter on the whole application.

    In the scan box keys go through at once, since they belong there; elsewhere each is held back for 35 ms. What turns
    out to be typing is sent on in order; what turns out to be a scan never reaches the widget that had the focus.
    """

    scanned = Signal(str)
    """A code, plain, from a scanner."""

    def __init__(self, app: QApplication, scan_box: QWidget, clock: Callable[[], float] = now_ms) -> None:
        super().__init__(scan_box)
        self._scan_box = scan_box
        self._clock = clock
        self._burst = Burst()
        self._held: list[_Held] = []
        self._releases_to_swallow: set[int] = set()
        self._sending_on = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.setInterval(FASTEST_HAND_MS)
        self._patience.timeout.connect(self.let_go)
        self._app = app
        app.installEventFilter(self)

    def stop(self) -> None:
        """Hears no more; what was held back goes where it was meant for."""
        self._app.removeEventFilter(self)
        self.let_go()

    @property
    def holds_back(self) -> bool:
        """Whether keys wait to be sent on."""
        return bool(self._held)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        """Swallows what may be, or was, a scan."""
        if self._sending_on or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyPress:
            return self._on_press(receiver, event)
        return event.type() is QEvent.Type.KeyRelease and self._on_release(receiver, event)

    def let_go(self) -> None:
        """It was typing: sends the keys on, in order, to whom they were meant for."""
        self._patience.stop()
        held, self._held = self._held, []
        self._sending_on = True
        for one in held:
            if shiboken6.isValid(one.receiver):
                QCoreApplication.sendEvent(one.receiver, one.event)
        self._sending_on = False

    def _on_press(self, receiver: QObject, event: QKeyEvent) -> bool:
        if not isinstance(receiver, QWidget) or event.key() in _QUIET_KEYS:
            return False
        at = float(event.timestamp()) or self._clock()
        if event.key() in _ENTER:
            return self._on_enter(event, at)
        if not _is_sign(event):
            self._burst.forget()
            self.let_go()
            return False
        return self._on_sign(receiver, event, at)

    def _on_enter(self, event: QKeyEvent, at: float) -> bool:
        code = self._burst.ends(at)
        if code is None or _takes_scans(QApplication.focusWidget()):
            self.let_go()
            return False
        self._held.clear()
        self._patience.stop()
        self._releases_to_swallow.add(event.key())
        self.scanned.emit(plain(self._whole(code)))
        return True

    def _whole(self, code: str) -> str:
        """The code as it stands in the scan box, where a pause of the machine cut its beginning off the burst."""
        box = self._scan_box
        if not isinstance(box, QLineEdit) or not box.hasFocus() or Number.read(code) is not None:
            return code
        standing = box.text().strip()
        return standing if standing.endswith(code) and " " not in standing else code

    def _on_sign(self, receiver: QWidget, event: QKeyEvent, at: float) -> bool:
        if self._held and not self._burst.follows(at):
            self.let_go()
        self._burst.add(event.text(), at)
        if receiver is self._scan_box or _takes_scans(receiver):
            return False
        self._held.append(_Held(receiver, event.clone()))
        self._patience.start()
        return True

    def _on_release(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() in self._releases_to_swallow:
            self._releases_to_swallow.discard(event.key())
            return True
        if self._held and isinstance(receiver, QWidget):
            self._held.append(_Held(receiver, event.clone()))
            return True
        return False


def _is_sign(event: QKeyEvent) -> bool:
    """Whether a key press can be part of a code: one sign, not a command, not a key held down."""
    printable = bool(event.text()) and event.text().isprintable()
    return printable and not event.isAutoRepeat() and not event.modifiers() & _COMMANDS


def _takes_scans(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property(TAKES_SCANS))
