"""The bar that stops a mode: something could not be kept, and nothing more is taken until the person goes on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from depot_app.ui.announce import announce
from depot_app.ui.buttons import button
from depot_app.ui.deeds import native
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import modes as said

KEY = "F8"


class Halt(QFrame):
    """Stands where something could not be kept; counts the scans that were not taken meanwhile."""

    gone_on = Signal()
    """The person has read it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._not_taken = 0
        self.stands = False
        self.setObjectName("halt")
        look(self, Look.BANNER)
        tone(self, Tone.WRONG)
        self._words = tone(look(QLabel(), Look.STRONG), Tone.WRONG)
        self._words.setWordWrap(True)
        icon = QLabel()
        kit.theme.picture(icon.setPixmap, Icon.BARCODE_OFF, Tone.WRONG.ink, sizes.IconSize.LARGE)
        go_on = button(kit, said.GO_ON_KEY, self.go_on, facts={"key": native(KEY)})
        go_on.setObjectName("halt-go-on")
        kit.speech.say(go_on.setAccessibleName, said.GO_ON)
        QShortcut(QKeySequence(KEY), self).activated.connect(self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.PANEL_MARGIN, sizes.GRID, sizes.GRID, sizes.GRID)
        row.setSpacing(sizes.GRID)
        row.addWidget(icon)
        row.addWidget(self._words, stretch=1)
        row.addWidget(go_on)
        kit.speech.follow(self._say)
        self.hide()

    def stop(self) -> None:
        """Nothing is taken from here on."""
        self.stands, self._not_taken = True, 0
        self._say()
        self.show()
        announce(self, self._words.text())

    def turn_away(self) -> None:
        """One more scan that is not taken."""
        self._not_taken += 1
        self._say()

    def go_on(self) -> None:
        """The person has read it: scans are taken again."""
        self.stands = False
        self.hide()
        self.gone_on.emit()

    def _say(self) -> None:
        voice = self._kit.speech.voice
        more = voice.count(said.NOT_TAKEN, self._not_taken) if self._not_taken else ""
        self._words.setText(voice(said.EXPLAINED, sentence=voice(said.HALTED), more=more).strip())
