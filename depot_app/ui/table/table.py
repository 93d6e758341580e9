"""The one table of a tab: a list of any length, sorted and searched by the desk."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from depot_app.domain.lists import Listing
from depot_app.ui.kit import Kit
from depot_app.ui.table.blank import Blank, Blanks
from depot_app.ui.table.model import PagedModel
from depot_app.ui.table.view import LineView
from depot_app.wording.voice import Text

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Table(LineView):
    """A `PagedModel` in sight; the chosen thing stays chosen when the list is asked again."""

    reordered = Signal(object)
    """The listing that is shown from now on, after a click on a column head."""

    def __init__(
        self, model: PagedModel, kit: Kit, *, name: str, title: Text, blanks: Blanks, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, kit, name=name, title=title, parent=parent)
        self._paged = model
        self._is_it: Callable[[Any], bool] | None = None
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
        place = self._paged.row_of(self._is_it)
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

    def copy(self) -> None:
        """Puts the selected rows on the clipboard, also those that must first be fetched."""
        self._paged.gather(self.picked_stretches(), self.put_on_clipboard)

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
        self._show_blank()
        self._hold()
        self._fit()
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
        if not first.row() <= self.currentIndex().row() <= last.row():
            if self.thing is None:
                self.stand()
            return
        if self.thing is None:
            self.adopt()
        else:
            self._stand_again()

    def _stand_again(self) -> None:
        row = self.chosen_row()
        if self.thing is None or (row is not None and row.id == self.thing):
            return
        thing = self.thing
        place = self._paged.row_of(lambda row: row.id == thing)
        if place is None:
            self.selectionModel().clear()
        else:
            self.selectionModel().setCurrentIndex(self._paged.index(place, 0), _ROW)
