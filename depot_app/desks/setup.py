"""The set-up desk: what a new database is given before anyone works with it."""

from collections.abc import Iterable

from depot_app.desks.house import House
from depot_app.desks.papers import keep_lender, lender_of
from depot_app.domain.journal import Deed, Done
from depot_app.domain.paper_parts import Lender
from depot_app.domain.types import InstrumentType


class SetUpDesk:
    """Fills a new database with the catalogue, and knows who lends."""

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

    def lender(self) -> Lender:
        """Who lends, as it stands on every paper."""
        with self.house.reading() as registers:
            return lender_of(registers)

    def name_lender(self, lender: Lender) -> Done[Lender]:
        """Says who lends, for every paper from now on; what was printed stays as it was."""
        with self.house.deed(Deed.SET_UP) as registers:
            keep_lender(registers, lender)
            registers.about(lender=lender.name)
            return registers.done(lender)
