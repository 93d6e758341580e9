"""Things by quantity in a count: how many there should be, how many were counted, and booking the difference."""

from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID

from depot_app.domain.count_amounts import CountedAmount, Said
from depot_app.domain.count_result import Result
from depot_app.domain.count_views import CountSheet, SupplyCounted
from depot_app.domain.counts import Count, stamp
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Number
from depot_app.domain.supplies import Supply, SupplyMove, SupplyReason
from depot_app.storage.registers import Registers


def supplies_of(registers: Registers, count: Count, found: Result) -> tuple[SupplyCounted, ...]:
    """The supplies that belong in the places of a count, or were counted there, by name."""
    counted: dict[int, list[CountedAmount]] = {}
    for one in found.amounts:
        counted.setdefault(one.supply, []).append(one)
    within = registers.places.within(count.scope) if count.scope else None
    told = _Told(registers, count, within)
    lines = [told.of(supply, counted.get(supply.number.value, [])) for supply in registers.supplies.whole.values()]
    return tuple(sorted((line for line in lines if line), key=lambda line: line.name.casefold()))


class _Told:
    """Tells how each supply of one count stands."""

    def __init__(self, registers: Registers, count: Count, within: Collection[UUID] | None) -> None:
        self._registers = registers
        self._count = count
        self._within = within
        self._out = registers.supplies.lines.out_of_all()

    def of(self, supply: Supply, amounts: list[CountedAmount]) -> SupplyCounted | None:
        """One supply; nothing where the count is not about it."""
        outside = self._within is not None and supply.place not in self._within
        if outside and not amounts:
            return None
        counted = sum(one.amount for one in amounts) if amounts else None
        names = self._registers.count_grounds.places.names
        scope = self._registers.places.get(self._count.scope).number.value if self._count.scope else 0
        return SupplyCounted(
            number=supply.number,
            name=supply.name,
            belongs=self._registers.places.name_of(supply.place),
            expected=self._expected(supply, counted),
            counted=counted,
            where=tuple((names.get(one.place or scope, ""), one.amount) for one in amounts),
            outside=outside,
            moved=bool(amounts) and self._count.booked_on is None and self._moved_since(supply, amounts),
        )

    def _expected(self, supply: Supply, counted: int | None) -> int:
        """How many are in the house; in a count that was booked, how many there were before it was."""
        if self._count.booked_on is None or counted is None:
            return supply.total - self._out.get(supply.id, 0)
        booked = (move.amount for move in self._registers.supplies.moves.of(supply.id) if move.count == self._count.id)
        return counted - sum(booked)

    def _moved_since(self, supply: Supply, amounts: list[CountedAmount]) -> bool:
        """Whether any went out, came back or were told of after it was counted first."""
        first = min(one.at for one in amounts) or stamp(self._count.started_at)
        supplies = self._registers.supplies
        keys = [line.id for line in supplies.lines.naming("supply", supply.id)]
        keys += [move.id for move in supplies.moves.naming("supply", supply.id)]
        return self._registers.journal.any_since([str(key) for key in keys], first)


def book_supplies(registers: Registers, sheet: CountSheet, today: date) -> int:
    """Has there be as many of each supply as were counted; answers of how many that is a change."""
    moves = list(_moves(registers, sheet, today))
    registers.supplies.moves.keep_new(moves)
    return len(moves)


def _moves(registers: Registers, sheet: CountSheet, today: date) -> Iterator[SupplyMove]:
    """The difference of each supply, with the count that found it."""
    for one in sheet.supplies:
        supply = registers.supplies.by_number(one.number)
        if one.to_book and supply:
            yield SupplyMove(new_key(), supply.id, today, one.to_book, SupplyReason.COUNTED, count=sheet.count.id)


def supply_scanned(registers: Registers, said: Said, place: int | None) -> SupplyCounted | None:
    """What one scan says of a supply: how many are on this shelf now, of how many that are in the house."""
    supply = registers.supplies.by_number(Number(said.supply))
    if supply is None:
        return None
    amount = 1 if said.amount is None else said.amount
    name = registers.count_grounds.places.names.get(place or 0, "")
    return SupplyCounted(
        number=supply.number,
        name=supply.name,
        belongs=registers.places.name_of(supply.place),
        expected=supply.total - registers.supplies.lines.out(supply.id),
        counted=amount,
        where=((name, amount),),
    )
