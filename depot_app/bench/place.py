"""Where it is measured: a demo depot of its own in a folder of its own, and the least that SQLite could do there."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.lists import Listing, Window
from depot_app.storage.opening import configure, write_ahead_is_safe

OpenDesks = Callable[[str | None, str | None], Desks]
MANY = 100_000
"""From here on the targets for a million instruments hold."""


@dataclass(frozen=True)
class Place:
    """A demo depot, and what opens desks on it or on any other file."""

    folder: Path
    instruments: int
    open_desks: OpenDesks
    desks: Desks

    @property
    def database(self) -> Path:
        """The file of the demo depot."""
        return self.desks.house.depot.path

    @property
    def is_large(self) -> bool:
        """Whether it is a depot for which the targets of a million hold."""
        return self.instruments >= MANY

    def available(self, amount: int) -> list[str]:
        """The numbers of so many instruments that can be lent."""
        here = Listing(where=(("state", InstrumentState.AVAILABLE.value),))
        return [row.number.digits for row in self.desks.inventory.page(here, Window(size=amount))]

    def school(self) -> str:
        """The number of a borrower."""
        return self.desks.borrowers.page(Listing(), Window(size=1))[0].number.digits

    @contextmanager
    def another(self, name: str) -> Iterator[Desks]:
        """Desks on a new database beside it."""
        desks = self.open_desks(str(self.folder / name), None)
        try:
            yield desks
        finally:
            desks.close()

    @contextmanager
    def bare(self, path: Path | None = None) -> Iterator[sqlite3.Connection]:
        """A connection of SQLite itself, set as the program sets its own."""
        with closing(sqlite3.connect(path or self.database, isolation_level=None)) as connection:
            configure(connection, write_ahead=write_ahead_is_safe())
            yield connection
