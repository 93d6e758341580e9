"""The kit of what just came back, part by part: one key or click for each, and its grade."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from depot_app.domain.instruments import Condition
from depot_app.domain.kits import Kit, PartKind, PartState
from depot_app.ui import kit as ui_kit
from depot_app.ui.looks import Look, look
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import instruments as instrument_words
from depot_app.wording import loans_screen as said
from depot_app.wording.kits import PART_STATES, PARTS
from depot_app.wording.voice import Voice

NEXT = {
    PartState.PRESENT: PartState.MISSING,
    PartState.MISSING: PartState.DAMAGED,
    PartState.DAMAGED: PartState.PRESENT,
}
"""What one more press makes of a part."""

_SIGNS = {
    PartState.PRESENT: (Icon.CHECK, Tone.GOOD),
    PartState.MISSING: (Icon.ALERT_OUTLINE, Tone.ATTENTION),
    PartState.DAMAGED: (Icon.CLOSE_CIRCLE_OUTLINE, Tone.WRONG),
}
_KEYS = 9


def pill_of(voice: Voice, state: PartState) -> Pill:
    """The pill of a part's state."""
    icon, tone = _SIGNS[state]
    return Pill(icon, voice(PART_STATES[state]), tone)


class Parts(QWidget):
    """Shows a kit; each part goes from present to missing to damaged and back."""

    found = Signal(object, object)
    """A part and the state it was found in."""
    graded = Signal(object)
    """The condition it was found in."""

    def __init__(self, kit: "ui_kit.Kit") -> None:
        super().__init__()
        self._kit = kit
        self._buttons: list[QPushButton] = []
        self._states: dict[PartKind, PartState] = {}
        head = look(QLabel(), Look.LABEL)
        kit.speech.say(head.setText, said.PARTS)
        note = look(QLabel(), Look.SOFT)
        note.setWordWrap(True)
        kit.speech.say(note.setText, said.PARTS_NOTE)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.GRID)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        rows.addWidget(head)
        rows.addWidget(note)
        rows.addLayout(self._list)
        rows.addLayout(self._grades())
        rows.addStretch()
        for place in range(_KEYS):
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            shortcut.activated.connect(partial(self._press, place))
        self.show_kit((), None)

    def show_kit(self, parts: Kit, condition: Condition | None) -> None:
        """Shows the kit of an instrument as it was found so far."""
        self._states = {part.kind: part.state for part in parts}
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = [self._button(place, kind) for place, kind in enumerate(self._states)]
        for button in self._buttons:
            self._list.addWidget(button)
        self.setEnabled(condition is not None or bool(parts))
        self._group.setExclusive(False)
        for grade, button in self._by_grade.items():
            button.setChecked(grade is condition)
        self._group.setExclusive(True)

    def _button(self, place: int, kind: PartKind) -> QPushButton:
        """One part: its name, how it is, and its key."""
        state = self._states[kind]
        icon, tone = _SIGNS[state]
        speech = self._kit.speech
        name, how = speech(PARTS[kind]).capitalize(), speech(PART_STATES[state])
        key = speech(said.PART_KEY, n=place + 1) if place < _KEYS else ""
        button = look(QPushButton(f"{name}: {how}   {key}"), Look.QUIET)
        button.setObjectName(f"part-{kind.value}")
        button.setFixedHeight(sizes.BUTTON)
        button.setAccessibleName(f"{name}: {how}")
        self._kit.theme.dress(button.setIcon, icon, tone.ink)
        button.clicked.connect(partial(self._turn, kind))
        return button

    def _grades(self) -> QHBoxLayout:
        """The grades A to E, one of which is on."""
        row = QHBoxLayout()
        row.setSpacing(sizes.HALF)
        head = look(QLabel(), Look.LABEL)
        self._kit.speech.say(head.setText, said.CONDITION)
        row.addWidget(head)
        row.addStretch()
        self._group = QButtonGroup(self)
        self._by_grade: dict[Condition, QPushButton] = {}
        for grade in Condition:
            button = look(QPushButton(grade.value), Look.CHIP)
            button.setCheckable(True)
            button.setFixedSize(sizes.BUTTON, sizes.CHIP)
            self._kit.speech.say(button.setToolTip, instrument_words.condition(grade))
            button.setAccessibleName(grade.value)
            button.clicked.connect(partial(self.graded.emit, grade))
            self._kit.theme.undress(button.setIcon)
            self._group.addButton(button)
            self._by_grade[grade] = button
            row.addWidget(button)
        return row

    def _press(self, place: int) -> None:
        """The key of the n-th part."""
        if place < len(self._buttons) and self.isEnabled():
            self._buttons[place].click()

    def _turn(self, kind: PartKind) -> None:
        """One press: the next state."""
        self.found.emit(kind, NEXT[self._states[kind]])
