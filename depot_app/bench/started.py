"""The program, started as a person starts it, which says on standard output when window and first rows are painted."""

import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from depot_app.bench.measuring import memory_now
from depot_app.ui import start as starting
from depot_app.ui.program import Program

WINDOW, ROWS, MEMORY = "window", "rows", "memory"
IDLE_MS = 500
"""How long after the last tab was plugged in the memory is looked at."""


def tell(*words: object) -> None:
    """One line for whoever started this."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class TellingProgram(Program):
    """The program itself, overheard."""

    def __init__(self, *what: Any, **more: Any) -> None:
        super().__init__(*what, **more)
        self._rows_told = False
        self.window.painted.connect(self._on_window)
        self.ready.connect(self._on_ready)

    def _on_window(self) -> None:
        tell(WINDOW)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def _on_ready(self) -> None:
        QTimer.singleShot(IDLE_MS, self, self._on_idle)

    def _on_idle(self) -> None:
        tell(MEMORY, memory_now() or "")
        self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks for the first painting of a table that has rows."""
        if event.type() is QEvent.Type.Paint and not self._rows_told and _has_rows(watched.parent()):
            self._rows_told = True
            QTimer.singleShot(0, self, lambda: tell(ROWS))
        return False


def _has_rows(view: QObject | None) -> bool:
    """Whether a widget is a table with something in it."""
    return isinstance(view, QTableView) and view.model() is not None and view.model().rowCount() > 0


def overhear() -> None:
    """Makes the program that starts in this process tell what it does."""
    setattr(starting, Program.__name__, TellingProgram)
