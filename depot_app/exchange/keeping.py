"""Rows that are read again and again: kept after the first time, unless there are too many."""

from collections.abc import Callable, Iterator

from depot_app.exchange.cells import Cells

MOST_KEPT = 20_000
"""So many rows are kept; a longer list is read anew each time, so that it needs no memory."""

Rows = Iterator[tuple[int, Cells]]


class KeptRows:
    """Reads the rows of a file; who reads them to the end spares the next one the work."""

    def __init__(self, source: Callable[[], Rows]) -> None:
        self._source = source
        self._rows: tuple[tuple[int, Cells], ...] | None = None

    def __call__(self) -> Rows:
        """The rows from the start."""
        return self._read() if self._rows is None else iter(self._rows)

    def _read(self) -> Rows:
        kept: list[tuple[int, Cells]] = []
        for row in self._source():
            if len(kept) <= MOST_KEPT:
                kept.append(row)
            yield row
        if len(kept) <= MOST_KEPT:
            self._rows = tuple(kept)
