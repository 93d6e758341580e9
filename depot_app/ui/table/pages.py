"""The pages of a list that are at hand: a few of them, the longest unused dropped first."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from depot_app.domain.lists import Key, Window
from depot_app.ui.table.columns import Line

PAGE = 64
"""Rows of a page: three screens; more would keep the first of them waiting."""
KEPT = 24
"""Pages kept: enough to scroll back without asking, too few to fill memory."""


class Pages:
    """Pages by their place in the list; those kept from before a refresh are shown until the new one comes."""

    def __init__(self, size: int = PAGE, kept: int = KEPT) -> None:
        self.size = size
        self._kept = kept
        self._pages: OrderedDict[int, tuple[Line, ...]] = OrderedDict()
        self._stale: set[int] = set()

    def line(self, row: int) -> Line | None:
        """The row at a place of the list, where its page is at hand."""
        page = self._pages.get(row // self.size)
        within = row % self.size
        return page[within] if page is not None and within < len(page) else None

    def keep(self, page: int, lines: tuple[Line, ...]) -> None:
        """Takes a page in, as the newest; drops the one that was longest unused."""
        self._pages[page] = lines
        self._pages.move_to_end(page)
        self._stale.discard(page)
        while len(self._pages) > self._kept:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)

    def lacking(self, first: int, last: int) -> list[int]:
        """The pages of a stretch of rows that must be asked for, in the order of the list."""
        wanted = range(max(0, first) // self.size, max(0, last) // self.size + 1)
        for page in wanted:
            if page in self._pages:
                self._pages.move_to_end(page)
        return [page for page in wanted if page not in self._pages or page in self._stale]

    def window(self, page: int) -> Window:
        """The stretch to ask for a page; from the key of the row before it, where that is at hand."""
        before = self._pages.get(page - 1)
        known = before is not None and len(before) == self.size and page - 1 not in self._stale
        after: Key | None = before[-1].row.key if before is not None and known else None
        return Window(start=page * self.size, size=self.size, after=after)

    def age(self) -> None:
        """What is at hand may have changed: it stays to be looked at, but each page is asked for again."""
        self._stale = set(self._pages)

    def map(self, say: Callable[[tuple[Line, ...]], tuple[Line, ...]]) -> None:
        """Replaces each page by what is made of it, in place."""
        for page, lines in self._pages.items():
            self._pages[page] = say(lines)

    def find(self, is_it: Callable[[Any], bool]) -> int | None:
        """Where in the list a row is that is at hand; what is surely as it stands there is looked through first."""
        for page in sorted(self._pages, key=lambda page: page in self._stale):
            for within, line in enumerate(self._pages[page]):
                if is_it(line.row):
                    return page * self.size + within
        return None

    def clear(self) -> None:
        """Nothing is at hand any more."""
        self._pages.clear()
        self._stale.clear()

    @property
    def rows_held(self) -> int:
        """Rows at hand; bounded, however long the list."""
        return sum(map(len, self._pages.values()))
