"""Supplies: things by quantity, without a number each, such as music stands, strings and parts won from a wreck."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.kits import PartKind
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number


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
    """So many more (or, below nothing, fewer) of a supply, and why; `instrument` is what they were won from."""

    id: UUID
    supply: UUID
    moved_on: date
    amount: int
    reason: SupplyReason
    instrument: UUID | None = None
    note: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class SupplyLine:
    """So many of a supply on a loan: how many came back, and how many never will."""

    id: UUID
    loan: UUID
    supply: UUID
    position: int
    amount: int
    out_on: date
    back: int = 0
    lost: int = 0
    closed_on: date | None = None
    version: int = 0

    @property
    def out(self) -> int:
        """How many are still out."""
        return self.amount - self.back - self.lost
