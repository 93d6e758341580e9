"""The one large answer to a scan: line, icon, colour, word and sound together; it stays until the next."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from depot_app.ui.announce import announce
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.sounds import Sound
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone

_SOUNDS = {
    Tone.GOOD: Sound.OK,
    Tone.ATTENTION: Sound.ATTENTION,
    Tone.WRONG: Sound.ERROR,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a scan led to, in ready words: one line, what is behind it, and how far along one is (`27`, `van 40`)."""

    tone: Tone
    icon: Icon
    line: str
    detail: str = ""
    figure: str = ""
    figure_note: str = ""


class AnswerBar(QFrame):
    """Shows the newest answer, and plays its sound."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setObjectName("answer")
        self.answer: Answer | None = None
        look(self, Look.BANNER)
        tone(self, Tone.IDLE)
        self.setMinimumHeight(sizes.ANSWER)
        self._icon = QLabel()
        self._line = look(QLabel(), Look.ANSWER)
        self._detail = QLabel()
        self._figure = look(QLabel(), Look.FIGURE)
        self._note = look(QLabel(), Look.SOFT_BODY)
        for words in (self._line, self._detail):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(sizes.HALF)
        words.addStretch()
        words.addWidget(self._line)
        words.addWidget(self._detail)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.PANEL_MARGIN, sizes.GRID, sizes.PANEL_MARGIN, sizes.GRID)
        row.setSpacing(sizes.PANEL_MARGIN)
        row.addWidget(self._icon)
        row.addLayout(words, stretch=1)
        row.addWidget(self._figure)
        row.addWidget(self._note)

    def show_answer(self, answer: Answer, *, aloud: bool = True) -> None:
        """Puts an answer up; `aloud` is off where nobody scanned, such as the first line of a mode."""
        self.answer = answer
        tone(self, answer.tone)
        self._kit.theme.picture(self._icon.setPixmap, answer.icon, answer.tone.ink, sizes.IconSize.ANSWER)
        for label, words in (
            (tone(self._line, answer.tone), answer.line),
            (self._detail, answer.detail),
            (tone(self._figure, answer.tone), answer.figure),
            (self._note, answer.figure_note),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        announce(self, f"{answer.line}. {answer.detail}")
        if aloud and answer.tone in _SOUNDS:
            self._kit.sounds.play(_SOUNDS[answer.tone])

    def show_figure(self, figure: str, note: str) -> None:
        """How far along one is, where that is known only after the answer."""
        for label, words in ((self._figure, figure), (self._note, note)):
            label.setText(words)
            label.setVisible(bool(words))
