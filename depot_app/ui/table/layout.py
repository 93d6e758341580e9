"""How the columns of a table lie: as wide as wanted, as the person left them, and fitted to a narrow window."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from depot_app.ui.memory import Memory
from depot_app.ui.table.columns import Column
from depot_app.ui.table.delegate import INSET
from depot_app.ui.table.sharing import Share, shared
from depot_app.ui.theme import fonts

NARROWEST_SIGNS = 12
"""To this a column that stretches gives way before the list scrolls sideways."""

_FIELDS = 3
"""What is remembered of a column: its key, its width, and whether it is shown."""


class ColumnLayout(QObject):
    """Lays the sections of one header, and remembers what a person changed of them."""

    changed = Signal()
    """Somebody moved, widened or chose a column."""

    def __init__(self, header: QHeaderView, columns: tuple[Column, ...], memory: Memory, name: str) -> None:
        super().__init__(header)
        self._header = header
        self._columns = columns
        self._memory = memory
        self._key = f"columns/{name}"
        self._digit = QFontMetrics(fonts.words()).horizontalAdvance("0")
        self._narrowest = NARROWEST_SIGNS * self._digit + 2 * INSET
        self._yielded: set[int] = set()
        self._by_hand: dict[int, int] = {}
        self._contents: dict[int, int] = {}
        self._laying = True

    def begin(self) -> None:
        """Lays the columns as this person left them, else as the tab wants them; once, when the model is set."""
        self._lay_as_wanted()
        self._recall()
        self._laying = False
        self._header.sectionMoved.connect(self._on_touched)
        self._header.sectionResized.connect(self._on_resized)

    def least(self, logical: int) -> int:
        """The width that the tab wants for a column."""
        return self._columns[logical].signs * self._digit + 2 * INSET

    def hold(self, contents: Mapping[int, int]) -> None:
        """Says how wide what is in sight is in each column; a column never grows narrower for what is shown next."""
        for logical, width in contents.items():
            self._contents[logical] = max(width, self._contents.get(logical, 0))

    def fit(self, width: int) -> None:
        """Hides columns that yield until the rest fits.

        What is left over goes to those whose words are longer than they are wide, and what others do not need; what is
        left then goes to those that stretch. What a person widened or narrowed by hand stays as it is.
        """
        was_laying, self._laying = self._laying, True
        for logical in self._yielded:
            self._header.showSection(logical)
        self._yielded.clear()
        for logical in sorted(self._shown(), key=lambda one: -self._columns[one].yields):
            if self._wanted() <= width or not self._columns[logical].yields:
                break
            self._yielded.add(logical)
            self._header.hideSection(logical)
        self._stretch(width)
        self._laying = was_laying

    def choose(self, logical: int, *, shown: bool) -> None:
        """Shows or hides a column, for good."""
        self._yielded.discard(logical)
        self._header.setSectionHidden(logical, not shown)
        self._on_touched()

    def reset(self) -> None:
        """As the tab wants them again."""
        self._laying = True
        self._yielded.clear()
        for logical in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(logical), logical)
        self._lay_as_wanted()
        self._laying = False
        self._memory.forget(self._key)
        self.changed.emit()

    def in_sight(self) -> list[int]:
        """The columns that are shown, from left to right."""
        return sorted(self._shown(), key=self._header.visualIndex)

    def _shown(self) -> list[int]:
        return [logical for logical in range(len(self._columns)) if not self._header.isSectionHidden(logical)]

    def _wanted(self) -> int:
        """The width that the shown columns ask for."""
        return sum(self._own(one) for one in self._shown())

    def _own(self, logical: int) -> int:
        """How wide a column is before anything is left over: as it was made by hand, else as the tab wants it."""
        return self._by_hand.get(logical) or self.least(logical)

    def _stretch(self, width: int) -> None:
        stretching = [one for one in self._shown() if self._columns[one].stretch]
        left = width - self._wanted()
        shares = {
            one: Share(self._own(one), self._contents.get(one, 0), one in stretching, one in self._by_hand)
            for one in self._shown()
        }
        more = shared(shares, left)
        left -= sum(more.values())
        for logical in self._shown():
            fitting = self._own(logical) + more[logical]
            if logical in stretching:
                fitting = max(fitting + left // len(stretching), min(self.least(logical), self._narrowest))
            self._header.resizeSection(logical, fitting)

    def _lay_as_wanted(self) -> None:
        self._by_hand.clear()
        for logical, column in enumerate(self._columns):
            self._header.resizeSection(logical, self.least(logical))
            self._header.setSectionHidden(logical, not column.shown)

    def _on_resized(self, logical: int, _: int, width: int) -> None:
        if not self._laying and not self._columns[logical].stretch:
            self._by_hand[logical] = width
        self._on_touched()

    def _on_touched(self) -> None:
        if self._laying:
            return
        kept = [
            f"{column.key} {self._by_hand.get(logical, self.least(logical))} {int(self._is_chosen(logical))}"
            for logical, column in sorted(enumerate(self._columns), key=lambda one: self._header.visualIndex(one[0]))
        ]
        self._memory.write(self._key, ";".join(kept))
        self.changed.emit()

    def _is_chosen(self, logical: int) -> bool:
        """Whether a column is shown, or would be in a wider window."""
        return logical in self._yielded or not self._header.isSectionHidden(logical)

    def _recall(self) -> None:
        """Lays the columns as remembered; those that the program no longer has are passed over."""
        known = {column.key: logical for logical, column in enumerate(self._columns)}
        for place, kept in enumerate(self._memory.read(self._key).split(";")):
            parts = kept.split(" ")
            if len(parts) != _FIELDS or parts[0] not in known:
                continue
            logical = known[parts[0]]
            self._header.moveSection(self._header.visualIndex(logical), place)
            if parts[1].isdecimal() and int(parts[1]):
                self._header.resizeSection(logical, int(parts[1]))
                if int(parts[1]) != self.least(logical) and not self._columns[logical].stretch:
                    self._by_hand[logical] = int(parts[1])
            self._header.setSectionHidden(logical, parts[2] == "0")
