"""The choice between a plain label and a tag for the case, which tells a finder whom to call."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from depot_app.documents.label_layout import room_for_tag
from depot_app.documents.label_stocks import Stock
from depot_app.domain.numbers import Kind
from depot_app.domain.papers import LabelContent
from depot_app.ui.form.tick import Tick
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import labels_screen as said


class TagChoice(QWidget):
    """One tick, in sight where there are instruments to tag; greyed, with the reason, on labels that are too small."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.tick = Tick(kit, said.AS_TAG)
        self.tick.setObjectName("labels-tag")
        self.tick.toggled.connect(self.changed)
        self._why = look(QLabel(), Look.SOFT)
        self._why.setWordWrap(True)
        kit.speech.say(self._why.setText, said.TAG_NEEDS_ROOM)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        rows.addWidget(self.tick)
        rows.addWidget(self._why)

    @property
    def wanted(self) -> bool:
        """Whether tags are to be made."""
        return self.tick.isEnabled() and self.tick.isChecked()

    @property
    def why(self) -> str:
        """Why no tag can be made on what is chosen; empty where one can."""
        return "" if self._why.isHidden() else self._why.text()

    def fit(self, on: Stock, labels: Sequence[LabelContent]) -> None:
        """Says what is printed, and on what."""
        has_room = room_for_tag(on)
        self.setVisible(any(label.number.kind is Kind.INSTRUMENT for label in labels))
        self.tick.setEnabled(has_room)
        self._why.setVisible(not has_room)
