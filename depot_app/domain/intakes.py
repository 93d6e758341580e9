"""Intake: a gift or purchase from the offer until it is an instrument of the depot, or goes another way."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from depot_app.domain.donors import Donor
from depot_app.domain.history import Step
from depot_app.domain.instruments import Acquisition, Condition, Instrument
from depot_app.domain.kits import Kit
from depot_app.domain.lists import Key
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import NegativeAmount
from depot_app.domain.refusals_intake import (
    IntakeNotAssessed,
    IntakeStep,
    NoPriceNamed,
    NothingReceived,
    NothingToNumber,
    ReceivedBeforeOffer,
    ReceivedLater,
    WithoutGiver,
    WithoutReason,
)


class IntakeState(StrEnum):
    """How far an intake is."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    RECEIVED = "received"
    ASSESSED = "assessed"
    CLOSED = "closed"


ENDED = frozenset({IntakeState.REFUSED, IntakeState.CLOSED})


class IntakeOutcome(StrEnum):
    """What became of what came in; the first two have made it an instrument of the depot."""

    LENDABLE = "lendable"
    REPAIR = "repair"
    PARTS = "parts"
    SOLD = "sold"
    RECYCLED = "recycled"


NUMBERED = frozenset({IntakeOutcome.LENDABLE, IntakeOutcome.REPAIR})
ELSEWHERE = (IntakeOutcome.PARTS, IntakeOutcome.SOLD, IntakeOutcome.RECYCLED)
"""Where what is not numbered goes."""


@dataclass(frozen=True, slots=True)
class Intake:
    """One thing that was offered; `number` counts intakes and is on no label.

    `donor` is who gave, sold or handed it over. `may_part` says that the depot may sell it or break it up, `place` is
    where it stands, `kit` what came with it, `proceeds` what it was sold for, `instrument` what it became.
    """

    id: UUID
    number: int
    way: Acquisition
    offered_on: date
    description: str
    donor: UUID | None = None
    type_code: str = ""
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    state: IntakeState = IntakeState.OFFERED
    decided_on: date | None = None
    reason: str = ""
    received_on: date | None = None
    received_by: str = ""
    place: UUID | None = None
    assessed_on: date | None = None
    assessed_by: str = ""
    condition: Condition | None = None
    assessment: str = ""
    kit: Kit = ()
    value: Cents | None = None
    price: Cents | None = None
    fund: str = ""
    wish: str = ""
    restriction: str = ""
    may_part: bool = False
    outcome: IntakeOutcome | None = None
    proceeds: Cents | None = None
    instrument: UUID | None = None
    closed_on: date | None = None
    notes: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """What is noted of an offer: `giver` is the key of a donor who is known, or a new one."""

    way: Acquisition
    description: str
    giver: UUID | Donor | None = None
    wish: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """An intake as a list shows it; `giver` is empty where nobody knows the name, or it was erased."""

    key: Key
    id: UUID
    number: int
    way: Acquisition
    description: str
    type_code: str
    size: str
    brand: str
    giver: str
    erased: bool
    state: IntakeState
    outcome: IntakeOutcome | None
    offered_on: date


def may_decide(intake: Intake) -> Refusal | None:
    """Whether an offer may be accepted or refused: once."""
    if intake.state is not IntakeState.OFFERED:
        return IntakeStep(intake=intake.number, stands=intake.state.value)
    return None


def may_refuse(intake: Intake, reason: str) -> Refusal | None:
    """Whether an offer may be refused: with a reason, which the donor is told."""
    if not reason.strip():
        return WithoutReason(intake=intake.number)
    return may_decide(intake)


def may_receive(intake: Intake, on: date, today: date) -> Refusal | None:
    """Whether what was accepted may come in: between the offer and today."""
    if intake.state is not IntakeState.ACCEPTED:
        return IntakeStep(intake=intake.number, stands=intake.state.value)
    if on < intake.offered_on:
        return ReceivedBeforeOffer(intake=intake.number, on=on, offered=intake.offered_on)
    if on > today:
        return ReceivedLater(intake=intake.number, on=on)
    return None


def may_assess(intake: Intake) -> Refusal | None:
    """Whether what came in may be assessed; as often as wanted, until it goes its way."""
    if intake.state not in {IntakeState.RECEIVED, IntakeState.ASSESSED}:
        return IntakeStep(intake=intake.number, stands=intake.state.value)
    return None


def may_number(intake: Intake) -> Refusal | None:
    """Whether it may become an instrument: once it was assessed, so that type and condition are known."""
    if intake.state is IntakeState.RECEIVED:
        return IntakeNotAssessed(intake=intake.number)
    if intake.state is not IntakeState.ASSESSED:
        return IntakeStep(intake=intake.number, stands=intake.state.value)
    if not intake.type_code:
        return NothingToNumber(intake=intake.number)
    return None


def may_close(intake: Intake, outcome: IntakeOutcome, proceeds: Cents | None) -> Refusal | None:
    """Whether it may go another way than becoming an instrument: once it was assessed, sold only for an amount."""
    if intake.state is IntakeState.RECEIVED:
        return IntakeNotAssessed(intake=intake.number)
    if intake.state is not IntakeState.ASSESSED:
        return IntakeStep(intake=intake.number, stands=intake.state.value)
    if outcome is IntakeOutcome.SOLD and proceeds is None:
        return NoPriceNamed(intake=intake.number)
    return None


def may_hold(intake: Intake) -> Refusal | None:
    """Whether an intake may be kept with these amounts: none below nothing."""
    for amount in (intake.value, intake.price, intake.proceeds):
        if amount is not None and amount < 0:
            return NegativeAmount(cents=amount)
    return None


def may_receipt(intake: Intake) -> Refusal | None:
    """Whether whoever gave it may have a receipt: once it came in, and while their name is known."""
    if intake.received_on is None:
        return NothingReceived(intake=intake.number)
    if intake.donor is None:
        return WithoutGiver(intake=intake.number)
    return None


def instrument_from(intake: Intake, *, key: UUID, number: Number, place: UUID | None, donor: str = "") -> Instrument:
    """The instrument that an intake becomes, with everything that is known of it; it has no label yet."""
    return Instrument(
        id=key,
        number=number,
        type_code=intake.type_code,
        size=intake.size,
        brand=intake.brand,
        model=intake.model,
        serial=intake.serial,
        acquired_on=intake.received_on,
        acquisition=intake.way,
        donor=donor,
        price=intake.price,
        value=intake.value,
        valued_on=intake.assessed_on if intake.value is not None else None,
        condition=intake.condition,
        inspected_on=intake.assessed_on,
        place=place,
        kit=intake.kit,
        notes=intake.assessment,
        wish=intake.wish,
        restriction=intake.restriction,
        fund=intake.fund,
    )


def condition_stays(condition: Condition | None) -> bool:
    """Whether a thing in this condition goes to the workshop before it can be lent."""
    return condition in {Condition.D, Condition.E}


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found: what it is, how it is, what came with it, what it is thought to be worth."""

    type_code: str
    condition: Condition
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    assessment: str = ""
    kit: Kit = ()
    value: Cents | None = None


def refused(intake: Intake, reason: str, today: date) -> Intake:
    """The offer, turned down."""
    return replace(intake, state=IntakeState.REFUSED, reason=reason, decided_on=today, closed_on=today)


def assessed(intake: Intake, found: Assessment, *, by: str, on: date) -> Intake:
    """The intake with what was found."""
    said: dict[str, Any] = {name: getattr(found, name) for name in Assessment.__slots__}
    return replace(intake, state=IntakeState.ASSESSED, assessed_on=on, assessed_by=by, **said)


@dataclass(frozen=True, slots=True)
class IntakeFolder:
    """All that the card of an intake shows.

    `donor` is who gave it, `place` where it stands, `numbered` the instrument that it became; `together`
    are the numbers of what the same giver handed over that day, this one included: they stand on one receipt.
    """

    intake: Intake
    donor: Donor | None = None
    place: str = ""
    numbered: Number | None = None
    together: tuple[int, ...] = ()
    steps: tuple[Step, ...] = ()
