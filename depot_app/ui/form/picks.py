"""A choice of a few ways that all stand in sight, each with what it leads to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout

from depot_app.ui.form.editors import Editor
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording.voice import Text

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Way:
    """One way: what it stands for, its name, and what it leads to."""

    value: object
    name: Text
    note: Text


class Picks(Editor):
    """Ways below each other, one of them chosen from the start; the arrows go from one to the next."""

    def __init__(self, ways: Sequence[Way], kit: Kit) -> None:
        super().__init__()
        self._ways = tuple(ways)
        self._group = QButtonGroup(self)
        rows = QVBoxLayout()
        rows.setSpacing(sizes.HALF)
        for place, way in enumerate(self._ways):
            name, note = QRadioButton(), look(QLabel(), Look.SOFT)
            name.setObjectName(f"way-{way.value}")
            note.setWordWrap(True)
            note.setContentsMargins(sizes.MARGIN + sizes.HALF, 0, 0, sizes.GRID)
            kit.speech.say(name.setText, way.name)
            kit.speech.say(note.setText, way.note)
            self._group.addButton(name, place)
            rows.addWidget(name)
            rows.addWidget(note)
        self.row.addLayout(rows, stretch=1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._group.idToggled.connect(self._on_toggled)
        self.set_value(None)

    def value(self) -> object:
        """What the chosen way stands for."""
        return self._ways[self._group.checkedId()].value

    def set_value(self, value: object) -> None:
        """Chooses a way; the first where none is named."""
        places = [place for place, way in enumerate(self._ways) if way.value == value]
        if (button := self._group.button(places[0] if places else 0)) is not None:
            button.setChecked(True)

    def is_empty(self) -> bool:
        """One is always chosen."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the way that is chosen."""
        super().focusInEvent(event)
        if (chosen := self._group.checkedButton()) is not None:
            chosen.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is chosen."""
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, _: int, chosen: bool) -> None:
        if chosen:
            self.edited.emit()
