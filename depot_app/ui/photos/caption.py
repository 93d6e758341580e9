"""The line below a large photo: its caption to be written, and beside it when it came."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import photos as said


class CaptionLine(QWidget):
    """A label, the caption under it, and a note at the end."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = QLineEdit()
        self.line.setObjectName("photo-caption")
        self.line.setFixedHeight(sizes.FIELD)
        self.note = look(QLabel(), Look.SOFT_BODY)
        label = look(QLabel(), Look.LABEL)
        label.setBuddy(self.line)
        kit.speech.say(label.setText, said.CAPTION)
        kit.speech.say(self.line.setAccessibleName, said.CAPTION)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addStretch()
        top.addWidget(self.note)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        rows.addLayout(top)
        rows.addWidget(self.line)
