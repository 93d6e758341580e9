"""One decision in sight: how the list says it, in how many rows, and what it is to mean."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from depot_app.ui.buttons import button
from depot_app.ui.elided import Elided
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.pill import Badge
from depot_app.ui.table.columns import Pill
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.ui.theme.sizes import Type
from depot_app.wording import imports_screen as said

_ROWS_WIDTH = 90
_STATE_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be decided about one text of a column; a `proposal` has to be confirmed.

    `undecided` is the option that stands there while nobody decides; the empty value leaves the text out.
    """

    key: str
    text: str
    what: str
    rows: int
    options: tuple[Option, ...]
    proposal: str | None
    undecided: str | None


class Decision(QWidget):
    """A row: the text, its rows, the choice, and how it stands; a proposal has a button that confirms it."""

    decided = Signal(object, object)
    """The matter, and the value that was chosen."""

    def __init__(self, matter: Matter, kit: Kit) -> None:
        super().__init__()
        self.matter = matter
        self._kit = kit
        speech = kit.speech
        self.picker = Picker(kit.theme)
        self.picker.setObjectName(f"value-{matter.text}")
        self.picker.setAccessibleName(speech(said.MEANING_OF_VALUE, text=matter.text))
        self.picker.offer(matter.options, None)
        self.picker.picked.connect(self._on_picked)
        self.accept = button(kit, said.ACCEPT, self._on_accepted)
        self.accept.setObjectName(f"accept-{matter.text}")
        self._badge = Badge(kit.theme, Type.SMALL)
        rows = look(QLabel(speech.voice.count(said.ROWS, matter.rows)), Look.SOFT)
        rows.setFixedWidth(_ROWS_WIDTH)
        state = QWidget()
        state.setFixedWidth(_STATE_WIDTH)
        states = QHBoxLayout(state)
        states.setContentsMargins(0, 0, 0, 0)
        states.addWidget(self.accept)
        states.addWidget(self._badge)
        states.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.WIDE)
        row.addWidget(Elided(matter.what, Look.STRONG), stretch=3)
        row.addWidget(rows)
        row.addWidget(self.picker, stretch=4)
        row.addWidget(state)
        self.setFocusProxy(self.accept if matter.proposal else self.picker)

    def show_answer(self, answer: str | None) -> None:
        """Shows what was decided, or what is proposed."""
        matter = self.matter
        standing = matter.proposal if matter.proposal is not None else matter.undecided
        self.picker.show_value(standing if answer is None else answer)
        waiting = matter.proposal is not None and answer is None
        self.accept.setVisible(waiting)
        self._badge.setVisible(not waiting)
        self._badge.show_pill(self._pill(answer))

    def _pill(self, answer: str | None) -> Pill:
        speech = self._kit.speech
        if self.picker.value() == "" and self.matter.undecided == "":
            return Pill(Icon.ALERT_OUTLINE, speech(said.STAYS_OUT), Tone.ATTENTION)
        if answer is None:
            return Pill(Icon.INFORMATION_OUTLINE, speech(said.EFFECT_WARNS), Tone.IDLE)
        return Pill(Icon.CHECK, speech(said.DECIDED), Tone.GOOD)

    def _on_picked(self, value: object) -> None:
        self.decided.emit(self.matter, value)

    def _on_accepted(self) -> None:
        self.decided.emit(self.matter, self.matter.proposal)
