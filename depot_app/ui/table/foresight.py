"""The first page of a listing that may be shown in a moment, asked for while that is not clear yet."""

from collections.abc import Callable
from functools import partial

from depot_app.domain.lists import Listing
from depot_app.ui.background import Door
from depot_app.ui.table.columns import Line
from depot_app.ui.table.source import Stoppable

Lines = tuple[Line, ...]
Page = Callable[[Listing, Stoppable], Lines]
"""The first page of a listing; called in the background."""


class Foresight:
    """Keeps one page that nobody sees; it is handed on once, or dropped."""

    def __init__(self, page: Page, stop: Callable[[], Stoppable], door: Door) -> None:
        self._page = page
        self._stop = stop
        self._door = door
        self._listing: Listing | None = None
        self._lines: Lines | None = None
        self._then: Callable[[Lines], None] | None = None

    def ask(self, listing: Listing) -> None:
        """Asks for the first page of a listing."""
        self.drop()
        self._listing, stop = listing, self._stop()
        page = partial(self._page, listing, stop)
        self._door.ask(page, self._on_lines, channel=self._channel, cancel=stop.now, on_failed=self._on_failed)

    def drop(self) -> None:
        """It will not be shown."""
        self._door.drop(self._channel)
        self._listing = self._lines = self._then = None

    def take(self, listing: Listing, then: Callable[[Lines], None]) -> bool:
        """Hands the page of this listing on, now or when it comes; answers whether it was asked for at all."""
        if listing != self._listing:
            self.drop()
            return False
        self._then = then
        if self._lines is not None:
            self._hand_on(self._lines)
        return True

    @property
    def _channel(self) -> str:
        return f"{id(self)}.foreseen"

    def _on_lines(self, lines: Lines) -> None:
        self._lines = lines
        self._hand_on(lines)

    def _hand_on(self, lines: Lines) -> None:
        if (then := self._then) is not None:
            self.drop()
            then(lines)

    def _on_failed(self, _: BaseException) -> None:
        self.drop()
