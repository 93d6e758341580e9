"""How the columns of a table lie: as wide as wanted, as the person left them, and fitted to a narrow window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

from depot_app.ui.memory import Memory
from depot_app.ui.table.columns import Column
from depot_app.ui.table.widths import Widths

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
        self.widths = Widths(columns)
        self._yielded: set[int] = set()
        self._laying = True
        self._borrowed = False

    def begin(self) -> None:
        """Lays the columns as this person left them, else as the tab wants them; once, when the model is set."""
        self._lay_as_wanted()
        self._recall()
        self._laying = False
        self._header.sectionMoved.connect(self._on_touched)
        self._header.sectionResized.connect(self._on_resized)

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
            if self.widths.wanted(self._shown()) <= width or not self._columns[logical].yields:
                break
            self._yielded.add(logical)
            self._header.hideSection(logical)
        for logical, fitting in self.widths.fitted(self._shown(), width).items():
            self._header.resizeSection(logical, fitting)
        self._laying = was_laying

    def choose(self, logical: int, *, shown: bool) -> None:
        """Shows or hides a column, for good."""
        self._yielded.discard(logical)
        self._header.setSectionHidden(logical, not shown)
        self._on_touched()

    def reset(self) -> None:
        """As the tab wants them again."""
        self._lay(self._memory.forget, self._key)

    def borrow(self, keys: Sequence[str]) -> None:
        """Shows these columns in this order, for a list that brings its own; what the person chose is kept aside."""
        self._borrowed = True
        self._lay(self._arrange, keys)

    def give_back(self) -> None:
        """Shows the columns as the person left them, where a list had brought its own."""
        if self._borrowed:
            self._borrowed = False
            self._lay(self._recall)

    def choose_all(self, keys: Sequence[str]) -> None:
        """Shows these columns in this order after the first, which always stays, and remembers it."""
        was_laying, self._laying = self._laying, True
        self._yielded.clear()
        first = self._columns[0].key
        self._arrange((first, *(key for key in keys if key != first)))
        self._laying = was_laying
        self._on_touched()

    def chosen(self) -> tuple[str, ...]:
        """The columns that are shown or would be in a wider window, from left to right, by their keys."""
        ours = [logical for logical in range(len(self._columns)) if self._is_chosen(logical)]
        return tuple(self._columns[logical].key for logical in sorted(ours, key=self._header.visualIndex))

    def _lay(self, then: Callable[..., object], *arguments: object) -> None:
        """Lays the columns as the tab wants them, and goes on from there."""
        self._laying = True
        self._yielded.clear()
        for logical in range(len(self._columns)):
            self._header.moveSection(self._header.visualIndex(logical), logical)
        self._lay_as_wanted()
        then(*arguments)
        self._laying = False
        self.changed.emit()

    def _arrange(self, keys: Sequence[str]) -> None:
        """Shows these columns and no others; keys that the program no longer has are passed over."""
        known = {column.key: logical for logical, column in enumerate(self._columns)}
        shown = [known[key] for key in keys if key in known]
        for place, logical in enumerate(shown):
            self._header.moveSection(self._header.visualIndex(logical), place)
        for logical in range(len(self._columns)):
            self._header.setSectionHidden(logical, logical not in shown)

    def in_sight(self) -> list[int]:
        """The columns that are shown, from left to right."""
        return sorted(self._shown(), key=self._header.visualIndex)

    def _shown(self) -> list[int]:
        return [logical for logical in range(len(self._columns)) if not self._header.isSectionHidden(logical)]

    def _lay_as_wanted(self) -> None:
        self.widths.by_hand.clear()
        for logical, column in enumerate(self._columns):
            self._header.resizeSection(logical, self.widths.least(logical))
            self._header.setSectionHidden(logical, not column.shown)

    def _on_resized(self, logical: int, _: int, width: int) -> None:
        if not self._laying:
            self.widths.by_hand[logical] = width
            self._on_touched()

    def _on_touched(self) -> None:
        if self._laying:
            return
        wide = self.widths
        kept = [
            f"{column.key} {wide.by_hand.get(logical, wide.least(logical))} {int(self._is_chosen(logical))}"
            for logical, column in sorted(enumerate(self._columns), key=lambda one: self._header.visualIndex(one[0]))
        ]
        if not self._borrowed:
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
                if int(parts[1]) != self.widths.least(logical):
                    self.widths.by_hand[logical] = int(parts[1])
            self._header.setSectionHidden(logical, parts[2] == "0")
