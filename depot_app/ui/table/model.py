"""The one table model: asks for pages and counts in the background, and holds a few pages only."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Signal

from depot_app.domain.lists import Listing, Window
from depot_app.ui.background import Door
from depot_app.ui.speech import Speech
from depot_app.ui.table.columns import Column, Line, ready
from depot_app.ui.table.foresight import Foresight
from depot_app.ui.table.lines import LinesModel
from depot_app.ui.table.pages import Pages
from depot_app.ui.table.source import Source, Stoppable

MOST_GATHERED = 20_000
AHEAD = 40
"""Rows beyond those in sight that are asked for as well."""


class PagedModel(LinesModel):
    """A list of any length. Old rows stay in sight until the answer to a new question replaces them all at once."""

    arrived = Signal()
    """The first page of a new listing is there."""
    counted = Signal(int)
    """How many rows the listing has."""

    def __init__(
        self,
        columns: tuple[Column, ...],
        source: Source,
        *,
        door: Door,
        speech: Speech,
        pages: Pages | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, speech, parent)
        self._source = source
        self._door = door
        self._pages = pages or Pages()
        first = Window(size=self._pages.size)
        self._foresight = Foresight(lambda of, stop: self._lines(of, first, 0, stop), source.stop, door)
        self._listing = Listing()
        self._count_channel = f"{id(self)}.count"
        self._count: int | None = None
        self._fresh = False
        self._asking: int | None = None
        self._seen = (0, 0)

    @property
    def listing(self) -> Listing:
        """What the list shows, or will in a moment."""
        return self._listing

    @property
    def count(self) -> int | None:
        """How many rows the listing has; none while that is being counted."""
        return self._count

    @property
    def rows_held(self) -> int:
        """Rows in memory."""
        return self._pages.rows_held

    def show(self, listing: Listing) -> None:
        """Asks for another listing; its rows are counted when they are in sight. The order alone changes no count."""
        same_rows = (listing.text, listing.where) == (self._listing.text, self._listing.where)
        self._listing = listing
        self._fresh = True
        if not same_rows:
            self._count = None
        self._door.drop(self._count_channel)
        if not self._foresight.take(listing, self._begin_afresh):
            self._ask_page(0)

    def foresee(self, listing: Listing) -> None:
        """Asks for what may be shown in a moment, and drops what was foreseen before; nothing of it is in sight yet."""
        if listing == self._listing:
            self._foresight.drop()
        else:
            self._foresight.ask(listing)

    def refresh(self) -> None:
        """Asks again for what is in sight; rows and scroll bar stay where they are."""
        self._foresight.drop()
        if self._fresh:
            return
        self._pages.age()
        self._asking = None
        self._ask_count()
        self.look_at(*self._seen)

    def look_at(self, first: int, last: int) -> None:
        """Says which rows are in sight; what lacks of them is asked for, then what lies just beyond."""
        self._seen = (first, last)
        if self._fresh or not self._rows:
            return
        lacking = self._pages.lacking(first, min(last, self._rows - 1))
        lacking += self._pages.lacking(first - AHEAD, min(last + AHEAD, self._rows - 1))
        if lacking and self._asking not in lacking:
            self._ask_page(lacking[0])

    def gather(self, stretches: Sequence[tuple[int, int]], then: Callable[[tuple[Line, ...]], None]) -> None:
        """Fetches all rows of these stretches, first and last, up to `MOST_GATHERED`, and hands them on."""
        listing, wanted = self._listing, tuple(stretches)

        def gathered() -> tuple[Line, ...]:
            rows = self._source.gathered(listing, wanted, MOST_GATHERED)
            return ready(self.columns, self._speech.voice, rows)

        self._door.ask(gathered, then, channel=f"{id(self)}.gather")

    def line(self, row: int) -> Line | None:
        """The row with its words; none while it is on its way."""
        return self._pages.line(row)

    def row_of(self, is_it: Callable[[Any], bool]) -> int | None:
        """Where in the list a row is, if it is at hand."""
        return None if self._fresh else self._pages.find(is_it)

    def _ask_page(self, page: int) -> None:
        self._asking = page
        window = Window(size=self._pages.size) if self._fresh else self._pages.window(page)
        total = 0 if self._fresh else self._rows
        stop = self._source.stop()
        self._door.ask(
            partial(self._lines, self._listing, window, total, stop),
            partial(self._on_page, page),
            channel=f"{id(self)}.page",
            on_failed=self._on_failed,
            cancel=stop.now,
        )

    def _lines(self, listing: Listing, window: Window, total: int, stop: Stoppable) -> tuple[Line, ...]:
        """Runs in the background: the rows, and their words."""
        return ready(self.columns, self._speech.voice, self._source.stretch(listing, window, total, stop))

    def _ask_count(self) -> None:
        self._count = None
        stop = self._source.stop()
        self._door.ask(
            partial(self._source.count, self._listing, stop),
            self._on_count,
            channel=self._count_channel,
            cancel=stop.now,
        )

    def _on_failed(self, _: BaseException) -> None:
        self._asking = None

    def _on_page(self, page: int, lines: tuple[Line, ...]) -> None:
        self._asking = None
        if self._fresh:
            self._begin_afresh(lines)
            return
        self._pages.keep(page, lines)
        first = page * self._pages.size
        self.words_changed(first, min(first + self._pages.size, self._rows) - 1)
        self.look_at(*self._seen)

    def _begin_afresh(self, lines: tuple[Line, ...]) -> None:
        """Swaps the whole list for the first page of the new one."""
        self.beginResetModel()
        self._fresh = False
        self._pages.clear()
        self._pages.keep(0, lines)
        self._seen = (0, 0)
        whole = len(lines) < self._pages.size
        self._rows = len(lines) if whole or self._count is None else self._count
        self.endResetModel()
        self.arrived.emit()
        if self._count is None and whole:
            self._on_count(len(lines))
        elif self._count is None:
            self._ask_count()

    def _on_count(self, count: int) -> None:
        self._count = count
        if not self._fresh:
            self._grow_to(count)
        self.counted.emit(count)

    def _grow_to(self, rows: int) -> None:
        """Adds or takes rows at the end, so that those in sight stay."""
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(QModelIndex(), rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()
        self.look_at(*self._seen)

    def say_again(self) -> None:
        """Makes the words of every page at hand again."""
        self._pages.map(lambda lines: ready(self.columns, self._speech.voice, [line.row for line in lines]))
