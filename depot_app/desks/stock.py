"""The few desks that the first rows of the window need, so that it does not wait for all of them to be loaded."""

from functools import cached_property
from typing import Protocol

from depot_app.desks.conditions import ConditionDesk
from depot_app.desks.history import HistoryDesk
from depot_app.desks.house import House
from depot_app.desks.inventory import InventoryDesk
from depot_app.desks.kits import KitDesk
from depot_app.desks.merging import MergeDesk
from depot_app.desks.photos import PhotoDesk
from depot_app.desks.saved_lists import SavedListDesk
from depot_app.desks.scan_changes import ScanChangeDesk
from depot_app.desks.supplies import SupplyDesk
from depot_app.desks.valuations import ValuationDesk


class StockDesks(Protocol):
    """What the tab Voorraad asks for; `Stock` has it, and `Desks` has it too."""

    @property
    def house(self) -> House:
        """The surroundings of all desks."""

    @property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""

    @property
    def merging(self) -> MergeDesk:
        """Two records of one instrument made one."""

    @property
    def scan_changes(self) -> ScanChangeDesk:
        """Scan and change."""

    @property
    def valuations(self) -> ValuationDesk:
        """What instruments are worth."""

    @property
    def conditions(self) -> ConditionDesk:
        """How instruments are found when someone looks at them."""

    @property
    def photos(self) -> PhotoDesk:
        """Photos of instruments."""

    @property
    def supplies(self) -> SupplyDesk:
        """Things by quantity, and what is won from a wreck."""

    @property
    def kits(self) -> KitDesk:
        """Which parts belong to an instrument, and how they are."""

    @property
    def history(self) -> HistoryDesk:
        """What was done, and taking it back."""

    @property
    def saved_lists(self) -> SavedListDesk:
        """Lists kept under a name."""


class Stock:
    """These desks on a house that is open."""

    def __init__(self, house: House) -> None:
        self.house = house

    @cached_property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""
        return InventoryDesk(self.house)

    @cached_property
    def merging(self) -> MergeDesk:
        """Two records of one instrument made one."""
        return MergeDesk(self.house)

    @cached_property
    def scan_changes(self) -> ScanChangeDesk:
        """Scan and change."""
        return ScanChangeDesk(self.house)

    @cached_property
    def valuations(self) -> ValuationDesk:
        """What instruments are worth."""
        return ValuationDesk(self.house)

    @cached_property
    def kits(self) -> KitDesk:
        """Which parts belong to an instrument, and how they are."""
        return KitDesk(self.house)

    @cached_property
    def conditions(self) -> ConditionDesk:
        """How instruments are found when someone looks at them."""
        return ConditionDesk(self.house)

    @cached_property
    def photos(self) -> PhotoDesk:
        """Photos of instruments."""
        return PhotoDesk(self.house)

    @cached_property
    def saved_lists(self) -> SavedListDesk:
        """Lists kept under a name."""
        return SavedListDesk(self.house)

    @cached_property
    def supplies(self) -> SupplyDesk:
        """Things by quantity, and what is won from a wreck."""
        return SupplyDesk(self.house)

    @cached_property
    def history(self) -> HistoryDesk:
        """What was done, and taking it back."""
        return HistoryDesk(self.house)
