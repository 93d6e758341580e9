"""How wide the columns of a table want to be: as the tab says, as a person made them, and for the words in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFontMetrics

from depot_app.ui.table.columns import Column
from depot_app.ui.table.delegate import INSET
from depot_app.ui.theme import fonts

NARROWEST_SIGNS = 12
"""To this a column that stretches gives way before the list scrolls sideways."""

_QUARTER = 4


class Widths:
    """What each column asks for, and how what is left over is shared; columns are known by their place in the data."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._digit = QFontMetrics(fonts.words()).horizontalAdvance("0")
        self.narrowest = NARROWEST_SIGNS * self._digit + 2 * INSET
        self.by_hand: dict[int, int] = {}
        self._contents: dict[int, int] = {}

    def least(self, logical: int) -> int:
        """The width that the tab wants for a column."""
        return self._columns[logical].signs * self._digit + 2 * INSET

    def hold(self, contents: Mapping[int, int]) -> bool:
        """Says how wide what is in sight is in each column; answers whether that is more than was known.

        A column never grows narrower for what is shown next.
        """
        more = {one: width for one, width in contents.items() if width > self._contents.get(one, 0)}
        self._contents |= more
        return bool(more)

    def wanted(self, shown: Sequence[int]) -> int:
        """The width that the shown columns ask for."""
        return sum(self._own(one) for one in shown)

    def fitted(self, shown: Sequence[int], width: int) -> dict[int, int]:
        """The width of each shown column, all together as wide as the list where that can be."""
        stretching = [one for one in shown if self._columns[one].stretch]
        left = width - self.wanted(shown)
        more = self._shared(shown, left)
        left -= sum(more.values())
        made = {one: self._own(one) + more[one] for one in shown}
        for one in stretching:
            made[one] = max(made[one] + left // len(stretching), min(self.least(one), self.narrowest))
        return made

    def _own(self, logical: int) -> int:
        """How wide a column is before anything is left over: as it was made by hand, else as the tab wants it."""
        by_hand = None if self._columns[logical].stretch else self.by_hand.get(logical)
        return by_hand or self.least(logical)

    def _short(self, logical: int) -> int:
        """How much wider the words of a column are than it is."""
        return max(0, self._contents.get(logical, 0) - self._own(logical)) if self._may_change(logical) else 0

    def _spare(self, logical: int) -> int:
        """How much narrower a column can be without cutting its words short; a quarter at most, for its head."""
        known = self._contents.get(logical, 0)
        if not known or self._columns[logical].stretch or not self._may_change(logical):
            return 0
        return max(0, min(self._own(logical) - known, self._own(logical) // _QUARTER))

    def _may_change(self, logical: int) -> bool:
        return self._columns[logical].stretch or logical not in self.by_hand

    def _shared(self, shown: Sequence[int], left: int) -> dict[int, int]:
        """How much wider (or narrower) each column becomes for its words, before those that stretch take the rest."""
        short = {one: self._short(one) for one in shown}
        spare = {one: self._spare(one) for one in shown}
        wanted, to_spare = sum(short.values()), sum(spare.values())
        taken = min(to_spare, max(0, wanted - left))
        given = min(wanted, max(0, left) + taken)
        return {one: short[one] * given // max(1, wanted) - -(-spare[one] * taken // max(1, to_spare)) for one in shown}
