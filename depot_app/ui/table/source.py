"""What a table asks of a desk: how many rows, and which."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from depot_app.domain.lists import Listing, Window


class Stoppable(Protocol):
    """What can drop a question that is being answered."""

    def now(self) -> None:
        """Drops it; may be called from any thread."""


@dataclass(frozen=True, slots=True)
class Source:
    """The two questions of a list, asked in the background, and how one makes what can drop them.

    A row has a `key` (`domain.lists.Key`) and an `id`.
    """

    page: Callable[[Listing, Window, Any], Sequence[Any]]
    count: Callable[[Listing, Any], int]
    stop: Callable[[], Stoppable]

    def stretch(self, listing: Listing, window: Window, total: int, stop: Stoppable) -> Sequence[Any]:
        """A page; in the far half of the list it is asked for from the end, so that the end is as near as the start."""
        size = min(window.size, total - window.start)
        from_end = total - window.start - size
        if window.after is not None or size <= 0 or from_end >= window.start:
            return self.page(listing, window, stop)
        turned = Listing(listing.text, listing.where, listing.order, not listing.descending)
        return tuple(reversed(self.page(turned, Window(from_end, size), stop)))

    def gathered(self, listing: Listing, stretches: Sequence[tuple[int, int]], most: int) -> list[Any]:
        """All rows of these stretches, each given by its first and last row, up to so many."""
        rows: list[Any] = []
        for first, last in stretches:
            size = min(last - first + 1, most - len(rows))
            rows += self.page(listing, Window(first, size), self.stop()) if size > 0 else ()
        return rows
