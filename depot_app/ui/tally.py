"""How many rows a list shows of how many: `612 van 9.814`, counted when the rows are in sight already."""

from functools import partial

from PySide6.QtCore import QObject

from depot_app.domain.lists import Listing
from depot_app.ui.background import Door
from depot_app.ui.chips import Chips
from depot_app.ui.table.source import Source


class Tally(QObject):
    """Tells the chips; asks for the number of all rows only where that may have changed."""

    def __init__(self, source: Source, chips: Chips, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._chips = chips
        self._door = door
        self._shown: int | None = None
        self._total = 0
        self._is_old = True

    def age(self) -> None:
        """The number of all rows may have changed."""
        self._is_old = True

    def tell(self, shown: int | None, *, of_all: bool) -> None:
        """So many rows are shown; `of_all` says that those are all there are."""
        self._shown = shown
        if of_all and shown is not None:
            self._on_total(shown)
            return
        self._say()
        if self._is_old:
            stop = self._source.stop()
            question = partial(self._source.count, Listing(), stop)
            self._door.ask(question, self._on_total, channel=f"{id(self)}.total", cancel=stop.now)

    def _on_total(self, total: int) -> None:
        self._total, self._is_old = total, False
        self._say()

    def _say(self) -> None:
        self._chips.tell_shown(self._shown, max(self._total, self._shown or 0))
