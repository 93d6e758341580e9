"""What was scanned at the counter, the newest on top, and the steps that can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from depot_app.domain.numbers import Number
from depot_app.ui.loans.columns import Row, ScannedRow, ScannedSupply


@dataclass
class Pile:
    """Rows by their keys; each step knows what its row was before."""

    rows: list[Row] = field(default_factory=list)
    _steps: list[tuple[int, Row, Row | None]] = field(default_factory=list)

    @property
    def newest(self) -> Row | None:
        """The row on top."""
        return self.rows[0] if self.rows else None

    @property
    def entries(self) -> list[int]:
        """The journal entries of the steps that stand."""
        return [entry for entry, _, _ in self._steps]

    @property
    def ends_in_a_finding(self) -> bool:
        """Whether the newest step said of an instrument how it was found, after an earlier one had scanned it."""
        return bool(self._steps) and self._steps[-1][2] is not None and isinstance(self._steps[-1][1], ScannedRow)

    @property
    def instruments(self) -> list[ScannedRow]:
        """The rows of instruments, the newest first."""
        return [row for row in self.rows if isinstance(row, ScannedRow)]

    @property
    def supplies(self) -> list[ScannedSupply]:
        """The rows of supplies, the newest first."""
        return [row for row in self.rows if isinstance(row, ScannedSupply)]

    @property
    def pieces(self) -> int:
        """How many things there are in all."""
        return len(self.instruments) + sum(row.amount for row in self.supplies)

    def find(self, key: object) -> Row | None:
        """The row of this key."""
        return next((row for row in self.rows if row.key == key), None)

    def begin_with(self, rows: Sequence[Row]) -> None:
        """Puts rows below all others that no step of now has made."""
        self.rows += rows

    def step(self, entry: int, row: Row) -> None:
        """Notes what a step made of a row, which comes on top."""
        before = self.find(row.key)
        self.rows = [row, *(one for one in self.rows if one.key != row.key)]
        self._steps.append((entry, row, before))

    def change(self, row: Row) -> None:
        """Shows a row as it is now, where it stands."""
        self.rows = [row if one.key == row.key else one for one in self.rows]

    def hide(self, key: object) -> None:
        """Takes a row away that a step left nothing of; undoing that step brings it back."""
        self.rows = [row for row in self.rows if row.key != key]

    def last(self) -> tuple[int, Row] | None:
        """The newest step: its entry, and the row it made."""
        return self._steps[-1][:2] if self._steps else None

    def take_back(self, entry: int) -> tuple[Row, Row | None] | None:
        """Undoes a step in the list; answers the row it had made and what is left of it, or nothing."""
        found = next((step for step in self._steps if step[0] == entry), None)
        if found is None:
            return None
        self._steps.remove(found)
        _, row, before = found
        if before is None:
            self.rows = [one for one in self.rows if one.key != row.key]
        elif self.find(before.key):
            self.change(before)
        else:
            self.rows.insert(0, before)
        return row, before


def newest_number(pile: Pile) -> list[Number]:
    """The number of the instrument that was scanned last, where there is one."""
    return [row.number for row in pile.instruments[:1]]
