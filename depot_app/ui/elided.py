"""A label that is cut with dots where it does not fit, and whole as its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from depot_app.ui.looks import Look, look


class Elided(QLabel):
    """One line; as narrow as it must be."""

    def __init__(self, words: str, as_: Look) -> None:
        super().__init__()
        look(self, as_)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._cut()

    @property
    def words(self) -> str:
        """All that it says."""
        return self._words

    def minimumSizeHint(self) -> QSize:
        """A line high."""
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, self.width()))
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(self._words if shown != self._words else "")
