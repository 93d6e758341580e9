"""The choice of the printer that labels go to, with how far it needs them moved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from depot_app.domain.label_stocks import Shift
from depot_app.ui.buttons import button
from depot_app.ui.form.choice import Option
from depot_app.ui.kit import Kit
from depot_app.ui.labels.printers import Printers
from depot_app.ui.looks import Look, look
from depot_app.ui.picker import Picker
from depot_app.ui.theme import sizes
from depot_app.wording import label_printers as said
from depot_app.wording.lengths import direction


class PrinterChoice(QWidget):
    """Chooses a printer; the last one is chosen from the start, and none is a choice too."""

    correcting = Signal()
    """The person wants to measure the printer that is chosen."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.printers = Printers(kit.memory)
        self.picker = Picker(kit.theme)
        self.picker.setObjectName("labels-printer")
        kit.speech.say(self.picker.setAccessibleName, said.PRINTER)
        self._correction = look(QLabel(), Look.SOFT)
        self._lay_out()
        self.picker.picked.connect(self._on_picked)
        kit.speech.follow(self.refresh)

    @property
    def shift(self) -> Shift:
        """How far labels are moved for the printer that is chosen."""
        return self.printers.shift(self.printers.chosen)

    def refresh(self) -> None:
        """Shows what is known of the printers by now."""
        speech, chosen = self._kit.speech, self.printers.chosen
        names = dict.fromkeys((*self.printers.names(), *([chosen] if chosen else [])))
        none = Option("", speech(said.NO_PRINTER))
        self.picker.offer([none, *(Option(name, name) for name in names)], chosen)
        self._correction.setText(speech(said.CORRECTION, direction=direction(speech.voice, self.shift)))

    def _lay_out(self) -> None:
        name = look(QLabel(), Look.LABEL)
        self._kit.speech.say(name.setText, said.PRINTER)
        correct = look(button(self._kit, said.OPEN, self.correcting.emit), Look.FLAT)
        correct.setObjectName("labels-correction")
        correct.setFixedHeight(sizes.CHIP)
        last = QHBoxLayout()
        last.addWidget(self._correction, stretch=1)
        last.addWidget(correct)
        self._correction.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        rows.addWidget(name)
        rows.addWidget(self.picker)
        rows.addLayout(last)

    def _on_picked(self, name: object) -> None:
        self.printers.choose(str(name))
        self.refresh()
