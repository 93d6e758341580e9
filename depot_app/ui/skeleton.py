"""What stands in a tab before its rows are there: the frames of list and card, so that nothing jumps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import window as said


class Skeleton(QWidget):
    """An empty list beside an empty card."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        words = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(words.setText, said.OPENING)
        panel = look(QFrame(), Look.PANEL)
        inside = QVBoxLayout(panel)
        inside.addWidget(words, alignment=Qt.AlignmentFlag.AlignCenter)
        card = look(QFrame(), Look.PANEL)
        card.setFixedWidth(sizes.CARD)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.CHIP + sizes.CORNER, sizes.MARGIN, sizes.WIDE)
        row.setSpacing(sizes.WIDE)
        row.addWidget(panel, stretch=1)
        row.addWidget(card)
