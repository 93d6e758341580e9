"""The registers of supplies: things by quantity, why there are so many, and which are out."""

from typing import Any

from depot_app.domain.journal import Thing
from depot_app.domain.search import fold
from depot_app.domain.supplies import Supply, SupplyLine, SupplyMove
from depot_app.storage import inventory_tables
from depot_app.storage.register import Register
from depot_app.storage.work import Work


class SupplyMoveRegister(Register[SupplyMove]):
    """Why there are so many."""

    table = inventory_tables.supply_moves
    value = SupplyMove
    thing = Thing.SUPPLY_MOVE


class SupplyLineRegister(Register[SupplyLine]):
    """Which are out, on which loan."""

    table = inventory_tables.supply_lines
    value = SupplyLine
    thing = Thing.SUPPLY_LINE


class SupplyRegister(Register[Supply]):
    """Things by quantity."""

    table = inventory_tables.supplies
    value = Supply
    thing = Thing.SUPPLY

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.moves = SupplyMoveRegister(work)
        self.lines = SupplyLineRegister(work)

    def _derived(self, value: Supply) -> dict[str, Any]:
        return {"name_key": fold(value.name)}
