"""A pane that scrolls its content up and down; its bar stands in the margin, so that nothing moves when it appears."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes


class ScrollPane(QScrollArea):
    """To be laid out up to the panel's right edge; `rows` keep the panel's margin, with or without the bar."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        inside = look(QWidget(), Look.INSIDE)
        self.rows = QVBoxLayout(inside)
        self.rows.setSpacing(spacing)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range(0, 0)

    def to_top(self) -> None:
        """Scrolls back to the beginning."""
        self.verticalScrollBar().setValue(0)

    def _on_range(self, least: int, most: int) -> None:
        margin = sizes.PANEL_MARGIN - (sizes.SCROLL_BAR if most > least else 0)
        if self.rows.contentsMargins().right() != margin:
            self.rows.setContentsMargins(0, 0, margin, 0)
