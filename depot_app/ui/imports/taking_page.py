"""The fifth page: the list comes in; how far it is, and the button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar

from depot_app.ui.buttons import button
from depot_app.ui.imports.page import Page
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import imports_screen as said


class TakingPage(Page):
    """A bar that fills, and Cancel."""

    cancelled = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(said.TAKING_IN, kit)
        self.bar = tone(QProgressBar(), Tone.ACCENT)
        self.bar.setTextVisible(False)
        self._so_far = look(QLabel(), Look.TITLE)
        note = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(note.setText, said.ALL_OR_NOTHING)
        kit.speech.say(self.bar.setAccessibleName, said.TAKING_IN)
        self.cancel = button(kit, said.CANCEL, self.stop)
        self.cancel.setObjectName("import-cancel")
        self.cancel.setMaximumWidth(sizes.CARD_LEAST)
        self.rows.addStretch()
        for widget in (self._so_far, self.bar, note, self.cancel):
            self.rows.addWidget(widget)
            self.rows.addSpacing(sizes.GRID)
        self.rows.addStretch(2)

    def start(self, rows: int) -> None:
        """Begins at nothing."""
        self.cancel.setEnabled(True)
        self.kit.speech.say(self.cancel.setText, said.CANCEL)
        self.show_progress(0, rows)

    def show_progress(self, done: int, of: int) -> None:
        """How far it is."""
        voice = self.kit.speech.voice
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self._so_far.setText(voice(said.SO_FAR, done=voice.whole(done), of=voice.whole(of)))

    def begin(self) -> None:
        """To Cancel."""
        self.cancel.setFocus()

    def stop(self) -> None:
        """Asks for it to be dropped."""
        self.cancel.setEnabled(False)
        self.kit.speech.say(self.cancel.setText, said.CANCELLING)
        self.cancelled.emit()
