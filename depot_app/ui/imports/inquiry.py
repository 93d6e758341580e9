"""What the assistant asks the clerk: one question at a time, with a fault as one of the answers."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from depot_app.domain.faults import Unreadable
from depot_app.ui.background import Door

T = TypeVar("T")


class Inquiry(QObject):
    """Asks behind the window; `faulted` where a file cannot be read or written."""

    changed = Signal()
    """A question is under way now, or no longer."""
    faulted = Signal(object)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self.busy = False

    def ask(self, question: Callable[[], T | Unreadable], then: Callable[[T], object]) -> None:
        """Asks, and calls `then` with the answer; a newer question takes the place of this one."""
        self._set_busy(True)
        self._door.ask(question, partial(self._on_answer, then), on_failed=self._on_failed, channel=f"{id(self)}.clerk")

    def _on_answer(self, then: Callable[[T], object], answer: T | Unreadable) -> None:
        self._set_busy(False)
        if isinstance(answer, Unreadable):
            self.faulted.emit(answer)
        else:
            then(answer)

    def _on_failed(self, _: BaseException) -> None:
        """What went wrong is told above all tabs; here one may try again."""
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
