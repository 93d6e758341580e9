"""The set-up desk: what a new database is given before anyone works with it."""

from collections.abc import Iterable

from depot_app.desks.house import House
from depot_app.domain.journal import Deed, Done
from depot_app.domain.types import InstrumentType


class SetUpDesk:
    """Fills a new database with the catalogue."""

    def __init__(self, house: House) -> None:
        self.house = house

    def has_catalogue(self) -> bool:
        """Whether any instrument type is known yet."""
        with self.house.reading() as registers:
            return registers.types.total() > 0

    def fill_catalogue(self, types: Iterable[InstrumentType]) -> Done[tuple[InstrumentType, ...]]:
        """Keeps the types that are not known yet; answers those. What was changed here stays as it is."""
        with self.house.deed(Deed.SET_UP) as registers:
            fresh = tuple(kind for kind in types if kind.code not in registers.types.by_code)
            if fresh:
                registers.types.keep_new(fresh)
                registers.about(types=len(fresh))
            return registers.done(fresh)
