"""The list that opens below a line while one types; the keyboard stays in the line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QWidget

from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes

TYPED = -1
"""No suggestion is chosen: what was typed stands."""


class SearchLine(QLineEdit):
    """A line whose arrows, Enter and Escape may belong to the list below it."""

    stepped = Signal(int)
    taken = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list_is_open = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the list, Enter takes, Escape closes it; the rest is typing."""
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape if self.list_is_open:
                self.dismissed.emit()
            case _:
                super().keyPressEvent(event)


class Suggestions(QListWidget):
    """Lies over the window, just below its line; chosen from by the line's arrows or the mouse."""

    picked = Signal(int)

    def __init__(self, line: SearchLine) -> None:
        super().__init__(line.window())
        self._line = line
        self._least = 0
        self.setObjectName("suggestions")
        look(self, Look.SUGGESTIONS)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(line.accessibleName())
        self.itemPressed.connect(lambda item: self.picked.emit(self.row(item)))
        self.hide()

    def offer(self, words: Sequence[str], chosen: int = 0) -> None:
        """Opens with these words, the first one chosen, or with `TYPED` none; nothing to offer closes it."""
        self._least = chosen
        self.clear()
        self.addItems(list(words))
        self._line.list_is_open = bool(words)
        if not words:
            self.hide()
            return
        self.setCurrentRow(chosen)
        self._stand()
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Nothing is offered any more."""
        self._line.list_is_open = False
        self.hide()

    def step(self, by: int) -> None:
        """One up or down, stopping at the ends."""
        self.setCurrentRow(max(self._least, min(self.count() - 1, self.currentRow() + by)))

    def _stand(self) -> None:
        around: QWidget = self._line.window()
        below = self._line.mapTo(around, QPoint(0, self._line.height() + sizes.HALF))
        height = self.count() * self.sizeHintForRow(0) + 2 * sizes.GRID
        self.setGeometry(below.x(), below.y(), self._line.width(), min(height, around.height() - below.y()))
