"""The desks of the stock room: what the depot has, where it is, how it is labelled, how it comes and goes as lists."""

from collections.abc import Callable
from functools import cached_property

from depot_app.desks.donors import DonorDesk
from depot_app.desks.exports import ExportDesk
from depot_app.desks.gift_papers import GiftPaperDesk
from depot_app.desks.house import House, Seat
from depot_app.desks.imports import ImportDesk
from depot_app.desks.intakes import IntakeDesk
from depot_app.desks.inventory import InventoryDesk
from depot_app.desks.label_queue import LabelQueueDesk
from depot_app.desks.label_stocks import LabelStockDesk
from depot_app.desks.labels import LabelDesk
from depot_app.desks.merging import MergeDesk
from depot_app.desks.papers import Press
from depot_app.desks.places import PlaceDesk
from depot_app.desks.scan_changes import ScanChangeDesk
from depot_app.desks.supplies import SupplyDesk
from depot_app.desks.supply_loans import SupplyLoanDesk
from depot_app.desks.types import TypeDesk
from depot_app.storage.depot import Depot


class StockRoom:
    """Half of the desks, each made when first asked for; `Desks` has these too.

    `open_house` opens the database when the first desk is asked for; `seat` needs none.
    """

    def __init__(self, open_house: Callable[[], House], press: Press, seat: Seat) -> None:
        self.seat = seat
        self._open_house = open_house
        self._may_begin = True
        self._press = press

    def begin_nothing(self) -> None:
        """From now on a database that is not there is no new depot: the first desk raises `DatabaseAbsent`."""
        self._may_begin = False

    @cached_property
    def house(self) -> House:
        """The surroundings of all desks; asking for them opens the database."""
        if not self._may_begin:
            Depot.expect(self.seat.database)
        return self._open_house()

    @cached_property
    def inventory(self) -> InventoryDesk:
        """Instruments and places."""
        return InventoryDesk(self.house)

    @cached_property
    def merging(self) -> MergeDesk:
        """Two records of one instrument made one."""
        return MergeDesk(self.house)

    @cached_property
    def types(self) -> TypeDesk:
        """The catalogue."""
        return TypeDesk(self.house)

    @cached_property
    def places(self) -> PlaceDesk:
        """Halls, racks and shelves, and what belongs in them."""
        return PlaceDesk(self.house)

    @cached_property
    def scan_changes(self) -> ScanChangeDesk:
        """Scan and change."""
        return ScanChangeDesk(self.house)

    @cached_property
    def intakes(self) -> IntakeDesk:
        """What is offered to the depot."""
        return IntakeDesk(self.house)

    @cached_property
    def donors(self) -> DonorDesk:
        """Who gave."""
        return DonorDesk(self.house)

    @cached_property
    def gift_papers(self) -> GiftPaperDesk:
        """Receipts for donors."""
        return GiftPaperDesk(self.house, self._press)

    @cached_property
    def supplies(self) -> SupplyDesk:
        """Things by quantity, and what is won from a wreck."""
        return SupplyDesk(self.house)

    @cached_property
    def supply_loans(self) -> SupplyLoanDesk:
        """Things by quantity on loans."""
        return SupplyLoanDesk(self.house)

    @cached_property
    def labels(self) -> LabelDesk:
        """Labels of instruments and places."""
        return LabelDesk(self.house, self._press)

    @cached_property
    def label_stocks(self) -> LabelStockDesk:
        """Sheets and rolls of the depot's own."""
        return LabelStockDesk(self.house)

    @cached_property
    def label_queue(self) -> LabelQueueDesk:
        """What needs a label, until it was scanned back on its thing."""
        return LabelQueueDesk(self.house)

    @cached_property
    def imports(self) -> ImportDesk:
        """Lists that come in."""
        return ImportDesk(self.house)

    @cached_property
    def exports(self) -> ExportDesk:
        """Registers that go out."""
        return ExportDesk(self.house)
