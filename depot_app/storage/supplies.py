"""The registers of supplies: things by quantity, why there are so many, and which are out."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.domain.search import fold
from depot_app.domain.supplies import Supply, SupplyLine, SupplyMove
from depot_app.storage import inventory_tables
from depot_app.storage.register import Register
from depot_app.storage.small import SmallRegister
from depot_app.storage.work import Work


class SupplyLineRegister(Register[SupplyLine]):
    """Which are out, on which loan."""

    table = inventory_tables.supply_lines
    value = SupplyLine
    thing = Thing.SUPPLY_LINE

    def of(self, loan: UUID) -> tuple[SupplyLine, ...]:
        """What is by quantity on a loan, in the order in which it went out."""
        of = self.table.c
        return self._many(self._select().where(of.loan == loan).order_by(of.position, of.id))

    def open_of(self, supply: UUID) -> tuple[SupplyLine, ...]:
        """The lines on which some of a supply are out, the oldest first."""
        of = self.table.c
        return self._many(self._select().where(of.supply == supply, of.closed_on.is_(None)).order_by(of.out_on, of.id))

    def any_open(self, loan: UUID) -> bool:
        """Whether anything by quantity of a loan is still out."""
        mine = (self.table.c.loan == loan) & self.table.c.closed_on.is_(None)
        return self.work.connection.scalar(select(self.table.c.id).where(mine).limit(1)) is not None

    def out(self, supply: UUID) -> int:
        """How many of a supply are out."""
        of = self.table.c
        query = select(func.coalesce(func.sum(of.amount - of.back - of.lost), 0)).where(of.supply == supply)
        return int(self.work.connection.scalar(query) or 0)

    def out_of_all(self) -> dict[UUID, int]:
        """How many are out of each supply that has any out."""
        of = self.table.c
        query = select(of.supply, func.sum(of.amount - of.back - of.lost)).where(of.closed_on.is_(None))
        return {key: int(n) for key, n in self.work.connection.execute(query.group_by(of.supply))}


class SupplyRegister(SmallRegister[Supply]):
    """Things by quantity: some hundreds; `moves` and `lines` are kept beside them."""

    table = inventory_tables.supplies
    value = Supply
    thing = Thing.SUPPLY

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.moves = SupplyMoveRegister(work, self)
        self.lines = SupplyLineRegister(work)

    def _derived(self, value: Supply) -> dict[str, Any]:
        return {"name_key": fold(value.name)}

    def by_number(self, number: Number) -> Supply | None:
        """The supply with this number on its shelf or box."""
        return self._one(self._select().where(self.table.c.number == number))

    def named(self, name: str) -> Supply | None:
        """The supply of this name, whatever its capitals."""
        return self._one(self._select().where(self.table.c.name_key == fold(name)))

    def at(self, places: Collection[UUID]) -> tuple[Supply, ...]:
        """The supplies that belong in these places."""
        return self._many(self._select().where(self.table.c.place.in_(places)).order_by(self.table.c.number))


class SupplyMoveRegister(Register[SupplyMove]):
    """Why there are so many: each move that comes or goes takes the total of its supply with it."""

    table = inventory_tables.supply_moves
    value = SupplyMove
    thing = Thing.SUPPLY_MOVE

    def __init__(self, work: Work, supplies: SupplyRegister) -> None:
        super().__init__(work)
        self._supplies = supplies

    def of(self, supply: UUID) -> tuple[SupplyMove, ...]:
        """The moves of a supply, the newest first."""
        of = self.table.c
        return self._many(self._select().where(of.supply == supply).order_by(of.moved_on.desc(), of.id.desc()))

    def won_from(self, instrument: UUID) -> tuple[SupplyMove, ...]:
        """What was won from an instrument, in the order in which it was said."""
        return self._many(self._select().where(self.table.c.instrument == instrument).order_by(self.table.c.id))

    def totals(self, supplies: Sequence[UUID]) -> dict[UUID, int]:
        """How many there are of each of some supplies, by their moves."""
        of = self.table.c
        query = select(of.supply, func.sum(of.amount)).where(of.supply.in_(supplies)).group_by(of.supply)
        return {key: int(n) for key, n in self.work.connection.execute(query)}

    def keep_new(self, values: Iterable[SupplyMove]) -> None:
        """Keeps new moves, and the totals that they make."""
        moves = tuple(values)
        super().keep_new(moves)
        self._carry(moves, 1)

    def drop(self, value: SupplyMove) -> None:
        """Takes a move away again, and from the total of its supply."""
        super().drop(value)
        self._carry((value,), -1)

    def _carry(self, moves: Iterable[SupplyMove], way: int) -> None:
        """Adds what moves brought to the totals of their supplies, or takes it off."""
        brought: Counter[UUID] = Counter()
        for move in moves:
            brought[move.supply] += way * move.amount
        for key, amount in brought.items():
            supply = self._supplies.get(key)
            self._supplies.keep(replace(supply, total=supply.total + amount))
