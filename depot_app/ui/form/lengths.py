"""A field for a length on paper, in millimetres."""

from typing import cast

from PySide6.QtWidgets import QLabel

from depot_app.domain.lengths import Length
from depot_app.ui.form.editors import LineEditor
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look
from depot_app.ui.speech import Speech
from depot_app.ui.theme import sizes
from depot_app.wording import label_stocks as said
from depot_app.wording.lengths import millimetres
from depot_app.wording.voice import Text


class Millimetres(LineEditor):
    """Millimetres as people type them, with a comma or a point, down to hundredths."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._speech: Speech = kit.speech
        self.line.setMaximumWidth(sizes.LENGTH)
        unit = look(QLabel(), Look.SOFT_BODY)
        kit.speech.say(unit.setText, said.MM)
        self.row.addWidget(unit)
        self.row.addStretch()

    def value(self) -> Length | None:
        """The length; none where it is empty or cannot be read."""
        return Length.typed(self.text())

    def set_value(self, value: object) -> None:
        """Puts a length in."""
        self.line.setText("" if value is None else millimetres(self._speech.voice, cast("int", value)))

    def fault(self) -> Text | None:
        """A length, or nothing."""
        return None if self.is_empty() or self.value() is not None else said.NO_LENGTH
