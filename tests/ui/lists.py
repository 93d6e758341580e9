"""A list of numbered rows for tests of the table: no database, but the same questions."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from depot_app.domain.lists import Key, Listing, Window
from depot_app.ui.table.blank import Blanks
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.table.source import Source
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import instruments_screen as said

BLANKS = Blanks(Icon.VIOLIN, said.NOTHING_YET, said.NEW, said.NOTHING_FOUND, said.SHOW_ALL)
"""What an empty list says."""


@dataclass(frozen=True)
class Row:
    """The n-th thing of a list."""

    id: int

    @property
    def key(self) -> Key:
        """Its key is its number."""
        return (None, self.id)


class NoStop:
    """What drops a question that is never slow."""

    def now(self) -> None:
        """Nothing to drop."""


@dataclass
class Numbers:
    """Answers for a list of so many rows; `asked` are the windows it was asked for, `told` the questions in order."""

    amount: int = 1_000
    asked: list[Window] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    gate: threading.Event | None = None
    first: int | None = None
    """The first row, whatever the text says."""

    def page(self, listing: Listing, window: Window, _stop: object) -> Sequence[Row]:
        """One stretch, in the order asked for; a text that is a number leaves out what is smaller."""
        if self.gate is not None:
            self.gate.wait(5)
        self.asked.append(window)
        self.told.append("page")
        numbers = range(self._first(listing), self.amount)
        ordered = numbers[::-1] if listing.descending else numbers
        start = window.start if window.after is None else ordered.index(window.after[1]) + 1
        return tuple(Row(n) for n in ordered[start : start + window.size])

    def count(self, listing: Listing, _stop: object) -> int:
        """How many rows there are."""
        self.told.append("count")
        return max(0, self.amount - self._first(listing))

    def _first(self, listing: Listing) -> int:
        return self.first if self.first is not None else int(listing.text or 0)

    def source(self) -> Source:
        """The two questions."""
        return Source(self.page, self.count, NoStop)


COLUMNS = (
    Column("number", said.NUMBER, lambda _, row: f"{row.id:04d}", 10, "number", face=Face.NUMBERS),
    Column("state", said.STATE, lambda _, row: Pill(Icon.CHECK, f"s{row.id % 3}", Tone.GOOD), 12),
    Column("where", said.WHERE, lambda _, row: f"A-{row.id}", 12, "where", stretch=True),
    Column("value", said.VALUE, lambda voice, row: voice.whole(row.id), 9, "value", Align.RIGHT, yields=1),
    Column("serial", said.SERIAL, lambda _, row: f"=S{row.id}", 9, shown=False),
)
