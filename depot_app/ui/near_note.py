"""The note above a list whose rows are near hits: what was probably meant, and what else it may have been."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from depot_app.ui.announce import announce
from depot_app.ui.flow import FlowLayout
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import lists_screen as said

Near = Callable[[str], Sequence[str]]
"""Answers what was probably meant by words, likeliest first; asked in the background."""


class NearNote(QFrame):
    """One sentence and a few other spellings to choose; hidden while every hit is spelled as typed."""

    chosen = Signal(str)
    """Another spelling is to be searched for."""

    def __init__(self, kit: Kit, near: Near | None) -> None:
        super().__init__()
        self._kit = kit
        self._near = near
        self._meant: tuple[str, ...] = ()
        self._others: list[QPushButton] = []
        self.setObjectName("near")
        look(self, Look.BANNER)
        tone(self, Tone.IDLE)
        self._words = QLabel()
        self._row = FlowLayout(sizes.GRID)
        self._row.setContentsMargins(sizes.CORNER, sizes.HALF, sizes.CORNER, sizes.HALF)
        self._words.setFixedHeight(sizes.CHIP)
        self._row.addWidget(self._words)
        self.setLayout(self._row)
        self.hide()
        kit.speech.changed.connect(self._say)

    def ask(self, text: str) -> None:
        """Asks whether what these words find are near hits; without words nothing is near."""
        if self._near is not None and text:
            self._kit.door.ask(partial(self._near, text), self.tell, channel=f"{id(self)}.near")
        else:
            self.tell(())

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.text() if self._meant else ""

    def tell(self, meant: Sequence[str]) -> None:
        """Says what is shown in place of what was typed, and offers the rest; nothing hides the note."""
        if tuple(meant) != self._meant:
            self._meant = tuple(meant)
            self._say()
            if self._meant:
                announce(self, self._words.text())

    def _say(self) -> None:
        for button in self._others:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._others = []
        self.setVisible(bool(self._meant))
        if not self._meant:
            return
        first, *others = self._meant
        self._words.setText(self._kit.speech(said.NEAR, meant=first))
        for other in others:
            self._others.append(self._offer(other))
            self._row.addWidget(self._others[-1])
        self._row.invalidate()
        self.updateGeometry()

    def _offer(self, other: str) -> QPushButton:
        button = look(QPushButton(self._kit.speech(said.OR, other=other)), Look.FLAT)
        button.setObjectName(f"near-{other}")
        button.setFixedHeight(sizes.CHIP)
        button.clicked.connect(lambda: self.chosen.emit(other))
        return button
