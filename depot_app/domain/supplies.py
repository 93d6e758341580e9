"""Supplies: things by quantity, without a number each, such as music stands, strings and parts won from a wreck."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.instruments import Instrument, Standing, may_write_off
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Key
from depot_app.domain.loans import Loan
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_supplies import (
    AmountUnclear,
    FewerThanAreOut,
    NothingMoved,
    NothingWon,
    NotThatManyOut,
    SupplyStays,
    TooFewSupplies,
)


class SupplyReason(StrEnum):
    """Why there are more or fewer of a supply than there were."""

    BOUGHT = "bought"
    GIVEN = "given"
    WON = "won"
    """Won from an instrument that was broken up."""
    USED = "used"
    LOST = "lost"
    COUNTED = "counted"
    SOLD = "sold"


MORE = (SupplyReason.BOUGHT, SupplyReason.GIVEN, SupplyReason.COUNTED)
"""Why a person may say that there are more; what was won is told by breaking an instrument up."""

FEWER = (SupplyReason.USED, SupplyReason.LOST, SupplyReason.SOLD, SupplyReason.COUNTED)
"""Why a person may say that there are fewer."""

MOST_AT_ONCE = 99_999
"""More of one thing than any depot has: a scanned code is never taken for an amount."""

_AMOUNT_BEFORE = re.compile(r"([0-9]{1,6}) ?(?:[x×*] ?| )(\D.*)")

BY_AMOUNT = "*"
"""What stands between a code and how many of it: 20000121*5."""


@dataclass(frozen=True, slots=True)
class Supply:
    """A thing by quantity; `total` is how many the depot has, lent ones too, and follows from its moves.

    `kind` is the part of a kit that it can stand in for, where it is one; the number is on its shelf or box.
    """

    id: UUID
    number: Number
    name: str
    total: int = 0
    minimum: int = 0
    lendable: bool = True
    kind: PartKind | None = None
    place: UUID | None = None
    value: Cents | None = None
    notes: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class SupplyMove:
    """So many more (or, below nothing, fewer) of a supply, and why.

    `instrument` is what they were won from, `loan` on which they were lost, `count` in which they were counted.
    """

    id: UUID
    supply: UUID
    moved_on: date
    amount: int
    reason: SupplyReason
    instrument: UUID | None = None
    loan: UUID | None = None
    count: UUID | None = None
    note: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class SupplyLine:
    """So many of a supply on a loan: how many came back, and how many never will.

    `value` is what one was worth when they went out, where that was known; `addendum` is the number of the addendum
    that tells of them, none for what stands on the contract.
    """

    id: UUID
    loan: UUID
    supply: UUID
    position: int
    amount: int
    out_on: date
    back: int = 0
    lost: int = 0
    closed_on: date | None = None
    value: Cents | None = None
    addendum: int | None = None
    version: int = 0

    @property
    def out(self) -> int:
        """How many are still out."""
        return self.amount - self.back - self.lost


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """A supply as a list shows it: how many there are and are out, and the short name of its place."""

    key: Key
    id: UUID
    number: Number
    name: str
    total: int
    out: int
    minimum: int
    place: str
    notes: str = ""

    @property
    def on_hand(self) -> int:
        """How many are in the house."""
        return self.total - self.out

    @property
    def short(self) -> bool:
        """Whether fewer are in the house than there should be."""
        return self.on_hand < self.minimum


@dataclass(frozen=True, slots=True)
class OutThere:
    """So many of a supply with one borrower, on one loan."""

    loan: Number
    borrower: str
    due_on: date | None
    amount: int


@dataclass(frozen=True, slots=True)
class MoveTold:
    """A move with the numbers by which people know what it names."""

    move: SupplyMove
    instrument: Number | None = None
    loan: Number | None = None
    count: Number | None = None


@dataclass(frozen=True, slots=True)
class SupplyCard:
    """All that the card of a supply shows; `path` is its place's tree, outermost first, `moves` the newest first."""

    supply: Supply
    out: int
    path: tuple[str, ...] = ()
    with_whom: tuple[OutThere, ...] = ()
    moves: tuple[MoveTold, ...] = ()

    @property
    def on_hand(self) -> int:
        """How many are in the house."""
        return self.supply.total - self.out


@dataclass(frozen=True, slots=True)
class Won:
    """So many of a supply that were won from an instrument, by the name of the supply; `kind` is the part they were."""

    name: str
    amount: int = 1
    kind: PartKind | None = None


def won_of(text: str) -> tuple[Won, ...]:
    """What was won, one a line, each with how many where that is more than one: 4 stemknoppen, 4 x stemknoppen."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(_won(line) for line in lines if line)


def _won(line: str) -> Won:
    """One line; a number that is no amount is part of the name."""
    found = _AMOUNT_BEFORE.fullmatch(line)
    amount = int(found[1]) if found else 0
    return Won(found[2], amount) if found and 0 < amount <= MOST_AT_ONCE else Won(line)


def code_and_amount(text: str) -> tuple[str, int | None]:
    """A code, and how many of it where that was said: 20000121*5. Raises `AmountUnclear`."""
    code, sign, amount = text.rpartition(BY_AMOUNT)
    if not sign:
        return text.strip(), None
    if not (amount.strip().isascii() and amount.strip().isdecimal() and 0 < int(amount) <= MOST_AT_ONCE):
        raise AmountUnclear(text=text)
    return code.strip(), int(amount)


def may_lend_supply(supply: Supply, *, out: int, amount: int) -> Refusal | None:
    """Whether so many more of a supply may go out while so many are: no more than are in the house."""
    if not supply.lendable:
        return SupplyStays(supply=supply.number, name=supply.name)
    if amount > supply.total - out:
        return TooFewSupplies(supply=supply.number, name=supply.name, asked=amount, on_hand=supply.total - out)
    return None


def may_change_total(supply: Supply, *, out: int, by: int) -> Refusal | None:
    """Whether there may be so many more or fewer of a supply: never fewer in all than are out."""
    if by == 0 or abs(by) > MOST_AT_ONCE:
        return NothingMoved(supply=supply.number, name=supply.name)
    if supply.total + by < out:
        return FewerThanAreOut(supply=supply.number, name=supply.name, total=supply.total + by, out=out)
    return None


def may_break_up(instrument: Instrument, standing: Standing, won: Sequence[Won]) -> Refusal | None:
    """Whether an instrument may be broken up for parts: as for writing it off, and only for something."""
    if refusal := may_write_off(instrument, standing):
        return refusal
    return None if won else NothingWon(instrument=instrument.number)


def may_take_supply_back(supply: Supply, loan: Loan, *, out: int, amount: int) -> Refusal | None:
    """Whether so many of a supply can have come back, or be lost, of a loan on which so many are out."""
    if 0 < amount <= out:
        return None
    return NotThatManyOut(supply=supply.number, name=supply.name, asked=amount, out=out, loan=loan.number)


def come_back(line: SupplyLine, *, back: int, lost: int, on: date) -> SupplyLine:
    """A line of which so many more came back, and so many never will; it ends when nothing of it is out."""
    told = replace(line, back=line.back + back, lost=line.lost + lost)
    return replace(told, closed_on=None if told.out else on)
