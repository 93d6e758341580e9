"""The least that a window costs: PySide6, an application, one empty widget; says when it is painted.

python -m depot_app.bench.empty_window
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from depot_app.bench.measuring import memory_now


class Empty(QWidget):
    """A window with nothing in it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tells that it is painted, and how much memory that took."""
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        sys.stdout.write(f"window\nmemory {memory_now() or ''}\n")
        sys.stdout.flush()
        self.close()


if __name__ == "__main__":
    application = QApplication([])
    window = Empty()
    window.resize(1280, 800)
    window.show()
    application.exec()
