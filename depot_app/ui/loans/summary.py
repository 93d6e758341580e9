"""What stands beside the issue desk: how many of each size go along, and whom it is for."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from depot_app.domain.borrowers import Borrower
from depot_app.domain.types import InstrumentType
from depot_app.ui.kit import Kit
from depot_app.ui.looks import Look, look, tone
from depot_app.ui.theme import sizes
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import loans_screen as said

Sort = tuple[InstrumentType, str]
"""A type and a size."""


class Summary(QWidget):
    """Counts by type and size, and the borrower's contact and delivery note."""

    def __init__(self, kit: Kit, borrower: Borrower) -> None:
        super().__init__()
        self._kit = kit
        self._sorts: Counter[Sort] = Counter()
        self._lines: dict[Sort | str, tuple[QLabel, QLabel]] = {}
        self._supplies: tuple[tuple[str, int], ...] = ()
        along = look(QLabel(), Look.LABEL)
        kit.speech.say(along.setText, said.ALONG)
        self._counts = QGridLayout()
        self._counts.setVerticalSpacing(sizes.GRID)
        self._counts.setColumnStretch(0, 1)
        kit.speech.changed.connect(self._say)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.GRID)
        rows.addWidget(along)
        rows.addLayout(self._counts)
        rows.addSpacing(sizes.GRID)
        rows.addWidget(self._borrower(borrower))
        rows.addStretch()

    def show_counts(self, counts: Counter[Sort], supplies: Sequence[tuple[str, int]] = ()) -> None:
        """Shows how many of each type and size go along, in the order of the first scan, and of each supply."""
        self._sorts = counts
        self._supplies = tuple(supplies)
        self._say()

    def _say(self) -> None:
        """Lines that stay are only said again; where one is gone, all are laid anew."""
        voice = self._kit.speech.voice
        told: dict[Sort | str, tuple[str, int]] = {
            sort: (describe.what(voice, *sort), amount) for sort, amount in self._sorts.items()
        }
        told |= {name: (name, amount) for name, amount in self._supplies}
        if list(told)[: len(self._lines)] != list(self._lines):
            self._clear()
        for key, (name, amount) in told.items():
            what, how_many = self._lines.get(key) or self._add_line(key)
            what.setText(name)
            how_many.setText(voice.whole(amount))

    def _add_line(self, sort: Sort | str) -> tuple[QLabel, QLabel]:
        what, how_many = look(QLabel(), Look.STRONG), tone(look(QLabel(), Look.STRONG), Tone.GOOD)
        what.setWordWrap(True)
        for column, label in enumerate((what, how_many)):
            self._counts.addWidget(label, len(self._lines), column)
        self._lines[sort] = (what, how_many)
        return what, how_many

    def _clear(self) -> None:
        for label in (label for line in self._lines.values() for label in line):
            self._counts.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines.clear()

    def _borrower(self, borrower: Borrower) -> QWidget:
        """Whom it is for, and how it gets there; what is not known is left out."""
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.HALF)
        head = look(QLabel(), Look.LABEL)
        self._kit.speech.say(head.setText, said.TO_BORROWER)
        rows.addWidget(head)
        street = f"{borrower.street} {borrower.house_number}".strip()
        town = f"{borrower.postcode} {borrower.city}".strip()
        for line in (
            borrower.name,
            describe.joined(borrower.contact, borrower.role),
            describe.joined(street, town),
            describe.joined(borrower.phone, borrower.email),
            borrower.delivery_note,
        ):
            if line:
                words = QLabel(line)
                words.setWordWrap(True)
                rows.addWidget(words)
        return box
