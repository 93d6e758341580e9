"""The one table of a tab: a list of any length, sorted and searched by the desk."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from depot_app.domain.lists import Listing
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_lists import TooManyChosen
from depot_app.ui.kit import Kit
from depot_app.ui.table.blank import Blank, Blanks
from depot_app.ui.table.columns import Line
from depot_app.ui.table.model import MOST_GATHERED, PagedModel
from depot_app.ui.table.view import LineView
from depot_app.wording.voice import Text

MOST_FOLLOWED = 1_000
"""So many selected things are known one by one; of more, only their places in the list."""
SEVERAL = 2
_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Table(LineView):
    """A `PagedModel` in sight; the chosen thing stays chosen when the list is asked again."""

    reordered = Signal(object)
    """The listing that is shown from now on, after a click on a column head."""

    def __init__(
        self, model: PagedModel, kit: Kit, *, name: str, title: Text, blanks: Blanks, parent: QWidget | None = None
    ) -> None:
        self._paged = model
        self._is_it: Callable[[Any], bool] | None = None
        self._picked: dict[object, Any] = {}
        self._follows = False
        super().__init__(model, kit, name=name, title=title, parent=parent)
        self.blank = Blank(blanks, kit, self.viewport())
        self.blank.hide()
        self.head.sort_asked.connect(self._on_sort_asked)
        model.arrived.connect(self._on_arrived)
        model.counted.connect(self._on_counted)
        model.dataChanged.connect(self._on_words_changed)

    def stand_on(self, is_it: Callable[[Any], bool]) -> None:
        """Says which row belongs to what stands beside the list: it is chosen as soon as it is at hand."""
        self._is_it = is_it
        self.stand()

    def stand(self) -> None:
        """Chooses the row that belongs to what stands beside the list; where none does, none stays chosen."""
        chosen = self.chosen_row()
        if self._is_it is None or (chosen is not None and self._is_it(chosen)):
            return
        place = self._paged.find(self._is_it)
        line = None if place is None else self._paged.line(place)
        if place is not None and line is not None:
            self.thing = line.row.id
            self.choose(place)
        elif chosen is not None:
            self.thing = None
            self.selectionModel().clear()

    def show_listing(self, listing: Listing) -> None:
        """Asks for another listing and marks its order in the header."""
        self.head.show_order(listing.order, descending=listing.descending)
        self._paged.show(listing)

    def refresh(self) -> None:
        """Asks again for what is in sight; what is chosen and where one stands stay."""
        self._paged.refresh()

    def step(self, by: int) -> None:
        """Stands on the next row, or the one before; stops at the ends."""
        last = self._paged.rowCount() - 1
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        if last >= 0:
            self.choose(max(0, min(last, row)))

    def copy(self) -> None:
        """Puts the selected rows on the clipboard, also those that must first be fetched."""
        if refusal := self.may_gather():
            self.kit.messages.refuse(refusal)
        else:
            self._paged.gather(self.picked_stretches(), self.put_on_clipboard)

    def may_gather(self) -> Refusal | None:
        """Whether the selected rows are few enough to be worked on together."""
        chosen = self.picked_count()
        return TooManyChosen(chosen=chosen, most=MOST_GATHERED) if chosen > MOST_GATHERED else None

    def gather_picked(self, then: Callable[[tuple[Any, ...]], object]) -> None:
        """Hands the selected rows on: those that were selected, wherever they have gone to since."""
        if len(self._picked) == self.picked_count():
            then(tuple(self._picked.values()))
        else:

            def on_gathered(lines: tuple[Line, ...]) -> None:
                then(tuple(line.row for line in lines))

            self._paged.gather(self.picked_stretches(), on_gathered)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Remembers which things are selected, as long as they are few, so that they stay so when rows move."""
        if not self._follows:
            few = self.picked_count() <= MOST_FOLLOWED
            self._picked = {row.id: row for row in self.picked_rows()} if few else {}
        super().selectionChanged(selected, deselected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the words of an empty list in the middle."""
        super().resizeEvent(event)
        self.blank.resize(self.viewport().size())

    def _on_sort_asked(self, key: str, descending: bool) -> None:
        listing = replace(self._paged.listing, order=key, descending=descending)
        self._paged.show(listing)
        self.reordered.emit(listing)

    def _on_arrived(self) -> None:
        """A new listing begins at the top; the chosen thing is found again if it is near there."""
        self.scrollToTop()
        self._picked = {}
        self._show_blank()
        self._on_scrolled()
        self._stand_again()
        if self.thing is None:
            self.stand()

    def _on_counted(self, _: int) -> None:
        self._show_blank()
        self._on_scrolled()

    def _show_blank(self) -> None:
        empty = self._paged.rowCount() == 0
        if empty:
            listing = self._paged.listing
            self.blank.tell(searched=bool(listing.text or listing.where))
        self.blank.setVisible(empty)

    def _on_words_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """After a refresh another thing may be in the chosen row: stands on the thing, not on the place."""
        self._widen()
        self._follow(first.row(), last.row())
        if not first.row() <= self.currentIndex().row() <= last.row():
            if self.thing is None:
                self.stand()
            return
        if self.thing is None:
            self.adopt()
        else:
            self._stand_again()

    def _follow(self, first: int, last: int) -> None:
        """After a refresh: selects the things that were selected, where they are now, in this stretch of rows."""
        if len(self._picked) < SEVERAL:
            return
        flags, at = QItemSelectionModel.SelectionFlag, self.lines.index
        self._follows = True
        for row in range(first, last + 1):
            line, is_picked = self.lines.line(row), self.selectionModel().isRowSelected(row)
            if line is not None and is_picked != (line.row.id in self._picked):
                flag = flags.Deselect if is_picked else flags.Select
                self.selectionModel().select(at(row, 0), flag | flags.Rows)
        self._follows = False

    def _stand_again(self) -> None:
        row = self.chosen_row()
        if self.thing is None or (row is not None and row.id == self.thing):
            return
        place = self._paged.find(lambda row: row.id == self.thing)
        if place is None:
            self.selectionModel().clear()
        else:
            self.selectionModel().setCurrentIndex(self._paged.index(place, 0), _ROW)
