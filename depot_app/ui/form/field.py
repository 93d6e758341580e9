"""Fields as data, and the frame that no field can forget: label, key, names, the fault below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.ui.form.editors import Editor
from depot_app.ui.form.letters import with_letter
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import form as said
from depot_app.wording.voice import Text


def nothing_wrong(_: object) -> Text | None:
    """No rule of its own."""
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what it is called, what one types into, and when it is not right.

    `make` makes its editor from the kit; `check` answers what is wrong with a value that could be read. `hint` is a
    word or two beside the label of a field that may stay empty, `help` a sentence below any field.
    """

    key: str
    label: Text
    make: Callable[[Kit], Editor]
    required: bool = False
    check: Callable[[object], Text | None] = nothing_wrong
    hint: Text | None = None
    help: Text | None = None


class FieldFrame(QWidget):
    """A field in sight: label above, editor, and below it what is wrong, in words."""

    edited = Signal()
    entered = Signal()

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__()
        self.field = field
        self._kit = kit
        self._letter = ""
        self._refused = ""
        self.editor = field.make(kit)
        self.setObjectName(f"field-{field.key}")
        self._label = look(QLabel(), Look.LABEL)
        self._label.setBuddy(self._widget())
        self._fault = tone(look(QLabel(), Look.SMALL), Tone.WRONG)
        self._fault.setWordWrap(True)
        self._fault.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        rows.addLayout(self._head())
        rows.addWidget(self.editor)
        rows.addWidget(self._fault)
        if field.help is not None:
            rows.addWidget(self._help(field.help))
        self.editor.edited.connect(self._on_edited)
        self.editor.left.connect(self.judge)
        self.editor.entered.connect(self.entered)
        kit.speech.follow(self._say)

    def deal(self, letter: str) -> None:
        """Gives the field the letter that, with Alt, leads to it."""
        self._letter = letter
        self._say()

    def _head(self) -> QHBoxLayout:
        """The label, and at its end that the field is required, or a hint."""
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addStretch()
        note = said.REQUIRED if self.field.required else self.field.hint
        if note is not None:
            words = look(QLabel(), Look.SOFT)
            self._kit.speech.say(words.setText, note)
            row.addWidget(words)
        return row

    def _help(self, sentence: Text) -> QLabel:
        """What a person may want to know before they fill it in."""
        words = look(QLabel(), Look.SOFT)
        words.setWordWrap(True)
        self._kit.speech.say(words.setText, sentence)
        return words

    def _widget(self) -> QWidget:
        """What takes the keyboard."""
        return self.editor.focusProxy() or self.editor

    def _say(self) -> None:
        name = self._kit.speech(self.field.label)
        self._label.setText(with_letter(name, self._letter))
        required = f", {self._kit.speech(said.REQUIRED)}" if self.field.required else ""
        self._widget().setAccessibleName(f"{name}{required}")
        if self._fault.isVisibleTo(self):
            self.judge()

    def fault(self) -> str:
        """What is wrong with it now; empty where nothing is."""
        if self._refused:
            return self._refused
        if self.editor.is_empty():
            return self._kit.speech(said.MISSING) if self.field.required else ""
        wrong = self.editor.fault() or self.field.check(self.editor.value())
        return "" if wrong is None else self._kit.speech(wrong)

    def judge(self) -> str:
        """Shows below the field what is wrong with it; an empty field is judged when saving only."""
        words = self.fault()
        self._show(words if not self.editor.is_empty() else "")
        return words

    def insist(self) -> str:
        """As `judge`, and an empty required field is wrong too."""
        words = self.fault()
        self._show(words)
        return words

    def refuse(self, words: str) -> None:
        """Shows what a rule has against this value, until it is changed."""
        self._refused = words
        self._show(words)

    def _show(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self.editor.show_fault(words)

    def _on_edited(self) -> None:
        self._refused = ""
        if self._fault.isVisibleTo(self):
            self.judge()
        self.edited.emit()
