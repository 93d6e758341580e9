"""The kit of what just came back, part by part: one key or click for each, and its grade."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from depot_app.domain.instruments import Condition
from depot_app.domain.kits import PartState
from depot_app.ui import kit as ui_kit
from depot_app.ui.loans.columns import ScannedRow
from depot_app.ui.loans.part_button import PartButton
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import describe
from depot_app.wording import instruments as instrument_words
from depot_app.wording import loans_screen as said

NEXT = {
    PartState.PRESENT: PartState.MISSING,
    PartState.MISSING: PartState.DAMAGED,
    PartState.DAMAGED: PartState.PRESENT,
}
"""What one more press makes of a part."""

_KEYS = 9


class Parts(QWidget):
    """Shows a kit; each part goes from present to missing to damaged and back."""

    found = Signal(object, object)
    """A part and the state it was found in."""
    graded = Signal(object)
    """The condition it was found in."""

    def __init__(self, kit: "ui_kit.Kit") -> None:
        super().__init__()
        self._kit = kit
        self._buttons: list[PartButton] = []
        self._row: ScannedRow | None = None
        self._what = look(QLabel(), Look.STRONG)
        self._what.setWordWrap(True)
        self._note = look(QLabel(), Look.SOFT)
        self._note.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.GRID)
        self._lay_out()
        for place in range(_KEYS):
            QShortcut(QKeySequence(_key(place)), self).activated.connect(partial(self._press, place))
        kit.speech.changed.connect(self._say)
        self.show_row(None, None)

    def show_row(self, row: ScannedRow | None, condition: Condition | None) -> None:
        """Shows the kit of an instrument as it was found so far; none before the first."""
        self._row = row
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        parts = row.kit if row else ()
        keys = [_key(place) if place < _KEYS else "" for place in range(len(parts))]
        self._buttons = [
            PartButton(part.kind, part.state, key, self._kit) for part, key in zip(parts, keys, strict=True)
        ]
        for button, part in zip(self._buttons, parts, strict=True):
            button.clicked.connect(partial(self.found.emit, part.kind, NEXT[part.state]))
            self._list.addWidget(button)
        self._grades.setVisible(row is not None)
        self._group.setExclusive(False)
        for grade, chip in self._by_grade.items():
            chip.setChecked(grade is condition)
        self._group.setExclusive(True)
        self._say()

    def _lay_out(self) -> None:
        head = look(QLabel(), Look.LABEL)
        self._kit.speech.say(head.setText, said.PARTS)
        self._grades = self._grade_row()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        rows.addWidget(head)
        rows.addWidget(self._what)
        rows.addLayout(self._list)
        rows.addWidget(self._note)
        rows.addSpacing(sizes.GRID)
        rows.addWidget(self._grades)
        rows.addStretch()

    def _grade_row(self) -> QWidget:
        """The grades A to E, one of which is on."""
        box = QWidget()
        head = look(QLabel(), Look.LABEL)
        self._kit.speech.say(head.setText, said.CONDITION)
        chips = QHBoxLayout()
        chips.setSpacing(sizes.GRID)
        self._group = QButtonGroup(self)
        self._by_grade = {grade: self._chip(grade) for grade in Condition}
        for chip in self._by_grade.values():
            self._group.addButton(chip)
            chips.addWidget(chip, stretch=1)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        rows.addWidget(head)
        rows.addLayout(chips)
        return box

    def _chip(self, grade: Condition) -> QPushButton:
        """One grade; what it means is its tooltip and its name."""
        chip = look(QPushButton(grade.value), Look.CHIP)
        chip.setObjectName(f"grade-{grade.value}")
        chip.setCheckable(True)
        chip.setFixedHeight(sizes.BUTTON)
        words = instrument_words.condition(grade)
        self._kit.speech.say(chip.setToolTip, words)
        self._kit.speech.say(chip.setAccessibleName, said.GRADE, grade=grade.value, words=words)
        chip.clicked.connect(partial(self.graded.emit, grade))
        return chip

    def _press(self, place: int) -> None:
        """The key of the n-th part."""
        if place < len(self._buttons):
            self._buttons[place].click()

    def _say(self) -> None:
        voice, row = self._kit.speech.voice, self._row
        self._what.setText(describe.joined(row.number.printed, row.what(voice)) if row else "")
        self._what.setVisible(row is not None)
        self._note.setText(voice(said.PARTS_NOTE if self._buttons or row is None else said.NO_PARTS))


def _key(place: int) -> str:
    """The key of the n-th part."""
    return f"Alt+{place + 1}"
