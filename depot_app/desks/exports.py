"""The export desk: whole registers as rows, for whoever writes files."""

from collections.abc import Iterator
from contextlib import contextmanager

from depot_app.desks.house import House
from depot_app.domain.import_keys import ListKind
from depot_app.storage.exports import Exported


class ExportDesk:
    """Hands out registers row by row, as they stand at one moment."""

    def __init__(self, house: House) -> None:
        self.house = house

    @contextmanager
    def rows(self, kind: ListKind) -> Iterator[Iterator[Exported]]:
        """The rows of one kind, in the order of their numbers; they can be read within this only."""
        with self.house.reading() as registers:
            yield registers.exports.rows(kind)
