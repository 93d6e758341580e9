"""How many of a supply: the amount of what was scanned last, to be typed where scanning one by one takes too long."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.form.editors import WholeNumber
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import supplies_counter as said
from depot_app.wording.voice import Text

_WIDE = 88


class Amounts(QWidget):
    """One or more amounts of one supply; Enter says one."""

    said = Signal(str, int)
    """The key of an amount, and how many it is now."""

    def __init__(self, kit: Kit, fields: Sequence[tuple[str, Text]], note: Text) -> None:
        super().__init__()
        self._kit = kit
        self._keys = tuple(key for key, _ in fields)
        self._what = look(QLabel(), Look.STRONG)
        self._what.setWordWrap(True)
        self._fault = tone(look(QLabel(), Look.SMALL), Tone.WRONG)
        self._fault.setWordWrap(True)
        self._editors = {key: WholeNumber() for key, _ in fields}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, sizes.WIDE)
        rows.setSpacing(sizes.GRID)
        head, words = look(QLabel(), Look.LABEL), look(QLabel(), Look.SOFT)
        kit.speech.say(head.setText, said.AMOUNTS)
        kit.speech.say(words.setText, note)
        words.setWordWrap(True)
        rows.addWidget(head)
        rows.addWidget(self._what)
        for key, label in fields:
            rows.addLayout(self._row(key, label))
        rows.addWidget(self._fault)
        rows.addWidget(words)
        self.hide()

    def show_amounts(self, name: str, amounts: Mapping[str, int]) -> None:
        """Shows how many there are of a supply by now."""
        self._what.setText(name)
        self.tell_fault("")
        for key, editor in self._editors.items():
            editor.set_value(amounts[key])
        self.show()

    def tell_fault(self, words: str) -> None:
        """Says what is wrong with an amount; nothing takes it back."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    def _row(self, key: str, label: Text) -> QHBoxLayout:
        """A label, and the amount behind it."""
        editor, words = self._editors[key], QLabel()
        editor.setObjectName(f"amount-{key}")
        editor.line.setFixedWidth(_WIDE)
        self._kit.speech.say(words.setText, label)
        self._kit.speech.say(editor.line.setAccessibleName, label)
        words.setBuddy(editor.line)
        editor.entered.connect(partial(self._on_entered, key))
        row = QHBoxLayout()
        row.setSpacing(sizes.GRID)
        row.addWidget(words, stretch=1)
        row.addWidget(editor)
        return row

    def _on_entered(self, key: str) -> None:
        amount = self._editors[key].value()
        if amount is None:
            self.tell_fault(self._kit.speech(said.NO_AMOUNT))
            return
        self._editors[key].line.clearFocus()
        self.said.emit(key, amount)


def stacked(amounts: Amounts, below: QWidget) -> QWidget:
    """The amounts above what else stands beside a mode."""
    box = QWidget()
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(amounts)
    rows.addWidget(below, stretch=1)
    rows.addStretch(stretch=1)
    return box
