"""A field that holds what must be read before a form is saved: the words, and a tick that they were read."""

from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout

from depot_app.domain.promises import Promise, Promised, promise_of
from depot_app.ui.form.editors import Editor
from depot_app.ui.form.field import Field
from depot_app.ui.form.tick import Tick
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import promises as said

KEY = "read"


class ReadFirst(Editor):
    """What was promised, and below it a tick; it is empty until the tick is there."""

    def __init__(self, promise: Promise, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._promise = promise
        self._words = tone(look(QLabel(), Look.STRONG), Tone.ATTENTION)
        self._words.setWordWrap(True)
        self.tick = Tick(kit, said.I_READ_IT)
        rows = QVBoxLayout()
        rows.setSpacing(sizes.GRID)
        rows.addWidget(self._words)
        rows.addWidget(self.tick)
        self.row.addLayout(rows, stretch=1)
        self.setFocusProxy(self.tick)
        self.tick.clicked.connect(self.edited)
        self.tick.entered.connect(self.entered)
        kit.speech.follow(self._say)

    def value(self) -> bool:
        """Whether it was read."""
        return self.tick.isChecked()

    def set_value(self, value: object) -> None:
        """Ticks it, or not."""
        self.tick.setChecked(bool(value))

    def is_empty(self) -> bool:
        """Whether the tick is not there yet."""
        return not self.tick.isChecked()

    def _say(self) -> None:
        told = said.lines(self._kit.speech.voice, self._promise)
        self._words.setText("\n".join(said.line(self._kit.speech.voice, label, words) for label, words in told))


def read_first(thing: Promised) -> tuple[Field, ...]:
    """The field with what was promised with a thing; none where nothing was. It stands first in the form."""
    promise = promise_of(thing)
    return () if promise is None else (Field(KEY, said.READ_IT, partial(ReadFirst, promise), required=True),)
