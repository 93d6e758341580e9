"""One part in the panel of a kit: how it is, with its key, the label it has of its own, and what else can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.parts import KitPart
from depot_app.ui.buttons import button
from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.loans.part_button import PartButton
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.wording import kits_screen as said
from depot_app.wording.voice import Text

Act = Callable[[PartKind], object]


class PartRow(QFrame):
    """Pressed, the part goes on to its next state; its label and its place in the kit have buttons beside it."""

    def __init__(self, told: KitPart, keys: str, kit: Kit, *, label: Act, unlabel: Act, take_out: Act) -> None:
        super().__init__()
        self._told, self._kit = told, kit
        self.part = PartButton(told.kind, told.part.state, keys, kit)
        self._own = look(QLabel(), Look.SOFT_BODY)
        self._own.setWordWrap(True)
        self._how = look(QLabel(), Look.SOFT)
        self._how.setWordWrap(True)
        buttons = QWidget()
        row = FlowLayout(sizes.GRID)
        buttons.setLayout(row)
        missing = told.part.state is PartState.MISSING
        if told.label is not None:
            row.addWidget(self._button(said.TAKE_LABEL, unlabel, "unlabel"))
        elif not missing:
            row.addWidget(self._button(said.GIVE_LABEL, label, "label"))
        row.addWidget(self._button(said.TAKE_OUT, take_out, "out"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, sizes.GRID)
        grid.setHorizontalSpacing(sizes.WIDE)
        grid.setVerticalSpacing(sizes.HALF)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 3)
        grid.addWidget(self.part, 0, 0)
        grid.addWidget(buttons, 0, 1)
        grid.addWidget(self._own, 1, 0)
        grid.addWidget(self._how, 1, 1)
        kit.speech.follow(self._say)

    def _button(self, name: Text, act: Act, what: str) -> QWidget:
        made = button(self._kit, name, partial(act, self._told.kind))
        made.setObjectName(f"{what}-{self._told.kind.value}")
        return made

    def _say(self) -> None:
        voice, told = self._kit.speech.voice, self._told
        self._own.setText(told.label.number.printed if told.label else voice(said.NO_LABEL))
        searched = told.part.state is not PartState.PRESENT
        self._how.setText(said.how_it_is(voice, told) if searched else "")
        self._how.setVisible(searched)
