"""One part in the panel of a kit: how it is, with its key, the label it has of its own, and what else can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.parts import KitPart
from depot_app.ui.buttons import button, icon_button
from depot_app.ui.kit import Kit
from depot_app.ui.loans.part_button import PartButton
from depot_app.ui.looks import Look, look
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.wording import describe
from depot_app.wording import kits_screen as said

Act = Callable[[PartKind], object]


class PartRow(QFrame):
    """Pressed, the part goes on to its next state; its label and its place in the kit have buttons beside it."""

    def __init__(self, told: KitPart, keys: str, kit: Kit, *, label: Act, unlabel: Act, take_out: Act) -> None:
        super().__init__()
        self._told, self._kit = told, kit
        self.part = PartButton(told.kind, told.part.state, keys, kit)
        self._note = look(QLabel(), Look.SOFT)
        self._note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(sizes.GRID)
        row.addWidget(self.part, stretch=1)
        if told.label is not None:
            row.addWidget(self._named(button(kit, said.TAKE_LABEL, partial(unlabel, told.kind)), "unlabel"))
        elif told.part.state is not PartState.MISSING:
            row.addWidget(self._named(button(kit, said.GIVE_LABEL, partial(label, told.kind)), "label"))
        out = icon_button(kit, Icon.DELETE_OUTLINE, said.TAKE_OUT, partial(take_out, told.kind))
        row.addWidget(self._named(out, "out"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, sizes.GRID)
        rows.setSpacing(sizes.HALF)
        rows.addLayout(row)
        rows.addWidget(self._note)
        kit.speech.follow(self._say)

    def _named(self, made: QWidget, what: str) -> QWidget:
        made.setObjectName(f"{what}-{self._told.kind.value}")
        return made

    def _say(self) -> None:
        voice, told = self._kit.speech.voice, self._told
        own = told.label.number.printed if told.label else voice(said.NO_LABEL)
        searched = told.part.state is not PartState.PRESENT
        self._note.setText(describe.joined(own, said.how_it_is(voice, told) if searched else ""))
