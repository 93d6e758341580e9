"""Supplies as lists and cards show them."""

from collections.abc import Callable
from typing import Any

from depot_app.domain.lists import Listing
from depot_app.domain.places import natural
from depot_app.domain.search import words
from depot_app.domain.supplies import MoveTold, OutThere, Supply, SupplyCard, SupplyMove, SupplyRow
from depot_app.storage.registers import Registers

SHORT, OUT = "short", "out"
"""The filters of the list: below the minimum, and on loan."""


def card_of(registers: Registers, supply: Supply) -> SupplyCard:
    """The card of a supply."""
    lines = registers.supplies.lines.open_of(supply.id)
    loans = {line.loan: registers.loans.get(line.loan) for line in lines}
    with_whom = tuple(
        OutThere(
            loan=loan.number,
            borrower=registers.borrowers.get(loan.borrower).name,
            due_on=loan.due_on,
            amount=sum(line.out for line in lines if line.loan == key),
        )
        for key, loan in loans.items()
    )
    return SupplyCard(
        supply=supply,
        out=sum(line.out for line in lines),
        path=tuple(place.name for place in registers.places.path(supply.place)),
        with_whom=with_whom,
        moves=tuple(_told(registers, move) for move in registers.supplies.moves.of(supply.id)),
    )


def _told(registers: Registers, move: SupplyMove) -> MoveTold:
    """A move with the numbers of what it names."""
    return MoveTold(
        move=move,
        instrument=registers.instruments.get(move.instrument).number if move.instrument else None,
        loan=registers.loans.get(move.loan).number if move.loan else None,
        count=registers.counts.get(move.count).number if move.count else None,
    )


def listed(registers: Registers, listing: Listing) -> list[SupplyRow]:
    """The supplies that a list shows, in its order."""
    out = registers.supplies.lines.out_of_all()
    rows = [_row(registers, one, out.get(one.id, 0)) for one in registers.supplies.whole.values()]
    asked, wanted = words(listing.text), listing.wanted("is")
    shown = [row for row in rows if _is(row, wanted) and _fits(row, asked)]
    shown.sort(key=_ORDERS.get(listing.order, by_name))
    return shown[::-1] if listing.descending else shown


def _row(registers: Registers, one: Supply, out: int) -> SupplyRow:
    """A supply as a list shows it."""
    return SupplyRow(
        key=(natural(one.name), one.number.value),
        id=one.id,
        number=one.number,
        name=one.name,
        total=one.total,
        out=out,
        minimum=one.minimum,
        place=registers.places.name_of(one.place),
        notes=one.notes,
    )


def by_name(row: SupplyRow) -> tuple[object, ...]:
    """The order by name."""
    return row.key


_ORDERS: dict[str, Callable[[SupplyRow], Any]] = {
    "number": lambda row: row.number.value,
    "on_hand": lambda row: (row.on_hand, row.key),
    "out": lambda row: (row.out, row.key),
    "place": lambda row: (natural(row.place), row.key),
}


def _is(row: SupplyRow, wanted: tuple[str, ...]) -> bool:
    """Whether a row is what the filters ask for; none asks for anything."""
    return not wanted or (SHORT in wanted and row.short) or (OUT in wanted and row.out > 0)


def _fits(row: SupplyRow, asked: tuple[str, ...]) -> bool:
    """Whether each word that is asked for is within a word of the supply, as standaard is in muziekstandaard."""
    said = " ".join(words(" ".join((row.name, row.number.digits, row.place, row.notes))))
    return all(one in said for one in asked)
