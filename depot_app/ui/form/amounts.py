"""Fields for a day and for money: they read what people type and say how they understood it."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtWidgets import QLabel

from depot_app.domain.money import Cents
from depot_app.ui.form.editors import LineEditor
from depot_app.ui.form.reading import NotThat, read_day, read_money
from depot_app.ui.looks import Look, look
from depot_app.ui.speech import Speech
from depot_app.wording import dates
from depot_app.wording.voice import Text


class Day(LineEditor):
    """A day as people type it; beside it stands the day as understood, with its weekday."""

    def __init__(self, speech: Speech, today: Callable[[], date]) -> None:
        super().__init__()
        self._speech = speech
        self._today = today
        self._understood = look(QLabel(), Look.SOFT)
        self.row.addWidget(self._understood)
        self.line.textChanged.connect(self._on_changed)
        speech.changed.connect(self._on_changed)

    def value(self) -> date | None:
        """The day."""
        found = read_day(self.text(), self._today())
        return found if isinstance(found, date) else None

    def set_value(self, value: object) -> None:
        """Puts a day in."""
        self.line.setText("" if value is None else dates.short(self._speech.voice, cast("date", value)))

    def fault(self) -> Text | None:
        """A day, or nothing."""
        found = read_day(self.text(), self._today())
        return found.words if isinstance(found, NotThat) and not self.is_empty() else None

    def _on_changed(self) -> None:
        day = self.value()
        self._understood.setText("" if day is None else dates.with_weekday(self._speech.voice, day))


class Money(LineEditor):
    """An amount in euros as people type it."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self.line.editingFinished.connect(self._on_left)

    def value(self) -> Cents | None:
        """The amount in cents."""
        found = None if self.is_empty() else read_money(self.text())
        return None if found is None or isinstance(found, NotThat) else found

    def set_value(self, value: object) -> None:
        """Puts an amount in."""
        self.line.setText(_typed(None if value is None else cast("Cents", value)))

    def fault(self) -> Text | None:
        """An amount, or nothing."""
        found = None if self.is_empty() else read_money(self.text())
        return found.words if isinstance(found, NotThat) else None

    def _on_left(self) -> None:
        """Writes what was understood the usual way."""
        if (cents := self.value()) is not None:
            self.line.setText(_typed(cents))


def _typed(cents: Cents | None) -> str:
    """An amount as one types it: with a comma, in either language, since both are typed on the same keyboard."""
    return "" if cents is None else f"{cents // 100},{cents % 100:02d}"
