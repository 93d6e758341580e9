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
        voice = self._kit.speech.voice
        while (item := self._counts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        told = [(describe.what(voice, kind, size), amount) for (kind, size), amount in self._sorts.items()]
        for row, (name, amount) in enumerate([*told, *self._supplies]):
            what = look(QLabel(name), Look.STRONG)
            what.setWordWrap(True)
            self._counts.addWidget(what, row, 0)
            self._counts.addWidget(tone(look(QLabel(voice.whole(amount)), Look.STRONG), Tone.GOOD), row, 1)

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
