"""What follows from other rows and is kept beside them, derived anew after rows were put back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Change, Thing
from depot_app.domain.loans import LoanLine
from depot_app.domain.supplies import SupplyLine
from depot_app.domain.valuations import Valuation
from depot_app.storage.register import CHUNK
from depot_app.storage.registers import Registers
from depot_app.storage.tables import instruments


def settle_loans(registers: Registers, loans: Iterable[UUID]) -> None:
    """Closes loans whose last line has come back, and opens those of which something is out again."""
    for key in loans:
        loan = registers.loans.find(key)
        lines: tuple[LoanLine | SupplyLine, ...] = registers.loans.lines.of(key)
        lines += registers.supplies.lines.of(key)
        if loan and lines:
            registers.loans.keep(replace(loan, closed_on=closed_on(lines)))


def closed_on(lines: Sequence[LoanLine | SupplyLine]) -> date | None:
    """The day on which the last of some lines came back; none while one is out."""
    days = [line.closed_on for line in lines]
    return None if None in days else max(day for day in days if day)


def settle_values(registers: Registers, instruments: Sequence[UUID]) -> None:
    """Gives instruments the value and day of their newest valuation; those without any keep what they have."""
    standing = registers.valuations.standing(instruments)
    kept = registers.instruments.find_many(list(standing))
    pairs = [(one, _worth_now(one, standing[one.id])) for one in kept.values()]
    registers.instruments.keep_changes([(was, now) for was, now in pairs if was != now])


def _worth_now(one: Instrument, last: Valuation) -> Instrument:
    """An instrument with the value of a valuation."""
    return replace(one, value=last.value, valued_on=last.valued_on)


def settle_kits(registers: Registers, changes: Sequence[Change]) -> None:
    """Sees to it that the ledger of missing parts says what kits say that were put back.

    What a deed did to the ledger is put back with it; an older program changed kits without a ledger.
    """
    keys = [
        UUID(change.key)
        for change in changes
        if change.thing is Thing.INSTRUMENT and "kit" in ((change.before or {}) | (change.after or {}))
    ]
    registers.instruments.ledger.settle(list(registers.instruments.find_many(keys).values()))


def settle_names(registers: Registers, changes: Sequence[Change]) -> None:
    """Enters instruments into the search index anew where a name or a code by which they are found was changed."""
    conditions = [condition for change in changes if (condition := _found_by(change)) is not None]
    for start in range(0, len(conditions), CHUNK):
        stale = select(instruments.c.id).where(or_(*conditions[start : start + CHUNK]))
        keys = list(registers.work.connection.scalars(stale))
        for first in range(0, len(keys), CHUNK):
            found = registers.instruments.find_many(keys[first : first + CHUNK])
            registers.instruments.refresh(list(found.values()))


def settle_type(registers: Registers, code: str) -> None:
    """Enters every instrument of a type into the search index and the orders anew."""
    keys = list(registers.work.connection.scalars(select(instruments.c.id).where(instruments.c.type_code == code)))
    for start in range(0, len(keys), CHUNK):
        found = registers.instruments.find_many(keys[start : start + CHUNK])
        registers.instruments.refresh(list(found.values()))


def _found_by(change: Change) -> ColumnElement[bool] | None:
    """Which instruments are found by what a change is about, where it changed how they are found."""
    of, sides = instruments.c, (change.before or {}) | (change.after or {})
    match change.thing:
        case Thing.CODE:
            owners = [
                UUID(str(side["instrument"])) for side in (change.before, change.after) if side and "instrument" in side
            ]
            return of.id.in_(owners) if owners else None
        case Thing.BORROWER:
            return of.holder == UUID(change.key) if "name" in sides and change.before and change.after else None
        case Thing.PLACE:
            return of.place == UUID(change.key) if "name" in sides and change.before and change.after else None
        case Thing.TYPE:
            return of.type_code == change.key
        case _:
            return None
