"""The few desks that the first rows of the window need, so that it does not wait for all of them to be loaded."""

from functools import cached_property
from typing import Protocol

from depot_app.desks.history import HistoryDesk
from depot_app.desks.house import House
from depot_app.desks.inventory import InventoryDesk
from depot_app.desks.supplies import SupplyDesk


class StockDesks(Protocol):
    """What the tab Voorraad asks for; `Stock` has it, and `Desks` has it too."""

    @property
    def house(self) -> House:
        """The surroundings of all desks."""

    @property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""

    @property
    def supplies(self) -> SupplyDesk:
        """Things by quantity, and what is won from a wreck."""

    @property
    def history(self) -> HistoryDesk:
        """What was done, and taking it back."""


class Stock:
    """These desks on a house that is open."""

    def __init__(self, house: House) -> None:
        self.house = house

    @cached_property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""
        return InventoryDesk(self.house)

    @cached_property
    def supplies(self) -> SupplyDesk:
        """Things by quantity, and what is won from a wreck."""
        return SupplyDesk(self.house)

    @cached_property
    def history(self) -> HistoryDesk:
        """What was done, and taking it back."""
        return HistoryDesk(self.house)
