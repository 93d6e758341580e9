"""The foot of a mode: quiet buttons at the left, the primary one at the right, or below where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from depot_app.ui.flow import FlowLayout
from depot_app.ui.theme import sizes

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Foot(QWidget):
    """Buttons that are never cut off."""

    def __init__(self, quiet: Sequence[QPushButton], primary: QPushButton) -> None:
        super().__init__()
        self._buttons = (*quiet, primary)
        left = QWidget()
        flow = FlowLayout(sizes.GRID)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in quiet:
            flow.addWidget(button)
        left.setLayout(flow)
        self._box = QBoxLayout(_BESIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(sizes.GRID)
        self._box.addWidget(left, stretch=1, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(primary)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: in a narrow place they stand below each other."""
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the primary button beside the others, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A button whose words changed may need more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        needed = sum(button.sizeHint().width() + sizes.GRID for button in self._buttons)
        self._box.setDirection(_BESIDE if needed <= self.width() else _BELOW)
