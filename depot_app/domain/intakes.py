"""Intake: a gift or purchase from the offer until it is an instrument of the depot, or goes another way."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.money import Cents


class IntakeState(StrEnum):
    """How far an intake is."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    RECEIVED = "received"
    ASSESSED = "assessed"
    CLOSED = "closed"


class IntakeOutcome(StrEnum):
    """What became of what came in."""

    LENDABLE = "lendable"
    REPAIR = "repair"
    PARTS = "parts"
    SOLD = "sold"
    RECYCLED = "recycled"


@dataclass(frozen=True, slots=True)
class Donor:
    """Who gave: kept apart, until the day that the law or the donor wants it gone; never in the journal."""

    id: UUID
    name: str
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    keep_until: date | None = None
    erased_on: date | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Intake:
    """One thing that was offered; `number` counts intakes and is on no label.

    `seller` is of whom a purchase was bought, `fund` what it was paid from. `instrument` is what it became, once it was
    numbered.
    """

    id: UUID
    number: int
    way: Acquisition
    offered_on: date
    description: str
    donor: UUID | None = None
    seller: str = ""
    type_code: str = ""
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    state: IntakeState = IntakeState.OFFERED
    decided_on: date | None = None
    reason: str = ""
    received_on: date | None = None
    assessed_on: date | None = None
    assessed_by: str = ""
    condition: Condition | None = None
    assessment: str = ""
    value: Cents | None = None
    price: Cents | None = None
    fund: str = ""
    wish: str = ""
    restriction: str = ""
    outcome: IntakeOutcome | None = None
    instrument: UUID | None = None
    closed_on: date | None = None
    notes: str = ""
    version: int = 0
