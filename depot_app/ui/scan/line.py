"""The line in which scans wait: each is handled before the next is begun, in the order they were made."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Handler = Callable[[str, Callable[[], None]], None]
"""Handles a code, and calls back when it is done with it, whatever came of it."""


class ScanLine(QObject):
    """Hands scans one by one to whoever handles them now; none is lost, none overtakes another."""

    rested = Signal()
    """Every scan has been handled."""

    def __init__(self, handle: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handle = handle
        self._waiting: deque[str] = deque()
        self._busy = False
        self.handled = 0
        """Scans dealt with since the program started."""

    @property
    def waiting(self) -> int:
        """Scans that are not dealt with yet."""
        return len(self._waiting) + self._busy

    def take(self, code: str) -> None:
        """Takes a scan in."""
        self._waiting.append(code)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.rested.emit()
            return
        self._busy = True
        code = self._waiting.popleft()
        called_back = False

        def done() -> None:
            nonlocal called_back
            if called_back:
                return
            called_back = True
            self.handled += 1
            self._busy = False
            self._next()

        self._handle(code, done)
