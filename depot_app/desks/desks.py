"""All desks of one depot, each made when first asked for; the database is opened with the first."""

from collections.abc import Callable
from functools import cached_property

from depot_app.desks.borrowers import BorrowerDesk
from depot_app.desks.house import House
from depot_app.desks.inventory import InventoryDesk

Press = Callable[[object, str], bytes]
"""Turns the content of a paper into PDF bytes in a language (`nl` or `en`), so that desks know no PDF."""


class Desks:
    """The desks of a depot. `open_house` opens the database when the first desk is asked for."""

    def __init__(self, open_house: Callable[[], House], press: Press) -> None:
        self._open_house = open_house
        self._press = press

    @cached_property
    def house(self) -> House:
        """The surroundings of all desks; asking for them opens the database."""
        return self._open_house()

    @cached_property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""
        return InventoryDesk(self.house)

    @cached_property
    def borrowers(self) -> BorrowerDesk:
        """Organisations and households."""
        return BorrowerDesk(self.house)

    def close(self) -> None:
        """Closes the database, if it was opened."""
        if "house" in self.__dict__:
            self.house.depot.close()
