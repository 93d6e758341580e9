"""The export desk: whole registers as rows, for whoever writes files, and what a list shows of them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from depot_app.desks.house import House
from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing, Window, as_of
from depot_app.storage.exports import Exported
from depot_app.storage.registers import Registers

AT_A_TIME = 1_000
"""How many rows of a list are asked for at once."""


class ExportDesk:
    """Hands out registers row by row, as they stand at one moment."""

    def __init__(self, house: House) -> None:
        self.house = house

    @contextmanager
    def rows(self, kind: ListKind, shown: Listing | None = None) -> Iterator[Iterator[Exported]]:
        """The rows of one kind, in the order of their numbers; they can be read within this only.

        With `shown` those that a list shows, in its order: every column, to be imported again, and not those in sight.
        """
        with self.house.reading() as registers:
            only = None if shown is None else _keys_of(registers, kind, as_of(shown, self.house.today))
            yield registers.exports.rows(kind, only)


def _keys_of(registers: Registers, kind: ListKind, shown: Listing) -> Sequence[UUID]:
    """The things that a list shows, in its order."""
    if kind is ListKind.INSTRUMENTS:
        return registers.instrument_lists.found(shown)
    pages: dict[ListKind, Callable[[Listing, Window], Sequence[Any]]] = {
        ListKind.BORROWERS: registers.borrowers.rows,
        ListKind.LOANS: registers.loans.page,
        ListKind.REPAIRS: registers.repairs.page,
    }
    found: list[UUID] = []
    while page := pages[kind](shown, Window(len(found), AT_A_TIME)):
        found += (row.id for row in page)
    return found
