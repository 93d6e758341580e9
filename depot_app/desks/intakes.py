"""The intake desk: what is offered to the depot, step by step, until it is an instrument or goes another way."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from depot_app.desks.donors import settle_donor
from depot_app.desks.history import LONGEST, steps_of
from depot_app.desks.house import House
from depot_app.desks.valuing import Found, valued
from depot_app.domain.donors import Donor
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Instrument
from depot_app.domain.intakes import (
    Assessment,
    Intake,
    IntakeFolder,
    IntakeOutcome,
    IntakeRow,
    IntakeState,
    Offer,
    assessed,
    instrument_from,
    may_assess,
    may_close,
    may_decide,
    may_hold,
    may_number,
    may_receive,
    may_refuse,
    refused,
)
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_intake import UnknownIntake
from depot_app.domain.repairs import Repair, RepairOrigin
from depot_app.domain.valuations import ValuationSource
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers


@dataclass(frozen=True, slots=True)
class Numbered:
    """An intake that became an instrument, and the repair it needs first, if any."""

    intake: Intake
    instrument: Instrument
    repair: Repair | None = None


class IntakeDesk:
    """Takes offers up and leads them to their end."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many intakes a list shows."""
        with self.house.reading(stop) as registers:
            return registers.intakes.count(listing)

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[IntakeRow, ...]:
        """One stretch of a list of intakes."""
        with self.house.reading(stop) as registers:
            return registers.intakes.page(listing, window)

    def folder(self, number: int) -> IntakeFolder:
        """Everything the card of an intake shows; raises `UnknownIntake`."""
        with self.house.reading() as registers:
            return _folder(registers, met(registers, number))

    # -- deeds

    def offer(self, offer: Offer) -> Done[Intake]:
        """Takes an offer up, with who made it; raises `MissingField` where it does not say what is offered."""
        if not offer.description.strip():
            raise MissingField(key="description")
        with self.house.deed(Deed.OFFER) as registers:
            made = Intake(
                id=new_key(),
                number=registers.intakes.next_number(),
                way=offer.way,
                offered_on=self.house.today,
                description=offer.description.strip(),
                donor=_giver(registers, offer.giver),
                wish=offer.wish,
                notes=offer.notes,
            )
            registers.about(intake=made.number, what=made.description.splitlines()[0])
            return registers.done(self._kept(registers, made))

    def accept(self, number: int, terms: Callable[[Intake], Intake] = lambda intake: intake) -> Done[Intake]:
        """Accepts an offer; `terms` writes what was agreed about it. Raises `IntakeStep`."""
        with self.house.deed(Deed.DECIDE) as registers:
            intake = met(registers, number)
            _raise(may_decide(intake))
            accepted = replace(terms(intake), state=IntakeState.ACCEPTED, decided_on=self.house.today)
            registers.about(intake=number)
            return registers.done(self._kept(registers, accepted))

    def refuse(self, number: int, reason: str) -> Done[Intake]:
        """Refuses an offer with the reason; raises `IntakeStep`, `WithoutReason`."""
        with self.house.deed(Deed.DECIDE) as registers:
            intake = met(registers, number)
            _raise(may_refuse(intake, reason))
            registers.about(intake=number, why=reason.strip())
            return registers.done(self._kept(registers, refused(intake, reason.strip(), self.house.today)))

    def receive(self, number: int, *, on: date, place: str = "") -> Done[Intake]:
        """Notes that it came in, and where it stands; raises `IntakeStep`, `ReceivedBeforeOffer`, `ReceivedLater`."""
        with self.house.deed(Deed.RECEIVE) as registers:
            intake = met(registers, number)
            _raise(may_receive(intake, on, self.house.today))
            stands = registers.places.met(place).id if place else None
            came = replace(
                intake, state=IntakeState.RECEIVED, received_on=on, received_by=self.house.actor, place=stands
            )
            registers.about(intake=number)
            return registers.done(self._kept(registers, came))

    def assess(self, number: int, found: Assessment) -> Done[Intake]:
        """Notes what it is and how it is; again, as long as it went no further. Raises `IntakeStep`, `UnknownType`."""
        with self.house.deed(Deed.ASSESS) as registers:
            intake = met(registers, number)
            _raise(may_assess(intake))
            registers.types.of(found.type_code)
            registers.about(intake=number, condition=found.condition.value)
            known = assessed(intake, found, by=self.house.actor, on=self.house.today)
            return registers.done(self._kept(registers, known))

    def number(self, number: int, *, place: str = "", complaint: str = "") -> Done[Numbered]:
        """Makes it an instrument with all that is known of it, which still needs its label; the intake is closed.

        With a complaint it goes to the workshop first: a repair is opened that keeps it from being lent. Raises
        `IntakeStep`, `IntakeNotAssessed`, `NothingToNumber`.
        """
        with self.house.deed(Deed.TAKE_IN) as registers:
            intake = met(registers, number)
            _raise(may_number(intake))
            instrument = self._entered(registers, intake, place)
            repair = self._opened(registers, instrument, complaint.strip()) if complaint.strip() else None
            registers.instruments.settle([instrument.id])
            outcome = IntakeOutcome.REPAIR if repair else IntakeOutcome.LENDABLE
            closed = self._closed(registers, replace(intake, outcome=outcome, instrument=instrument.id))
            registers.about(intake=number, number=instrument.number.digits)
            return registers.done(Numbered(closed, registers.instruments.get(instrument.id), repair))

    def close(
        self, number: int, outcome: IntakeOutcome, *, proceeds: Cents | None = None, notes: str = ""
    ) -> Done[Intake]:
        """Lets it go another way: for parts, sold or recycled.

        Raises `IntakeStep`, `IntakeNotAssessed`, or `NoPriceNamed` for what was sold.
        """
        with self.house.deed(Deed.CLOSE_INTAKE) as registers:
            intake = met(registers, number)
            _raise(may_close(intake, outcome, proceeds))
            said = "\n".join(part for part in (intake.notes, notes.strip()) if part)
            gone = replace(intake, outcome=outcome, proceeds=proceeds, notes=said)
            registers.about(intake=number, outcome=outcome.value)
            return registers.done(self._closed(registers, gone))

    def change(self, intake: Intake) -> Done[Intake]:
        """Keeps changed words and amounts of an intake; raises `ChangedMeanwhile`, `NegativeAmount`."""
        with self.house.deed(Deed.CHANGE_INTAKE) as registers:
            registers.about(intake=intake.number)
            return registers.done(self._kept(registers, intake))

    # -- what deeds have in common

    def _kept(self, registers: Registers, intake: Intake) -> Intake:
        """Keeps an intake, and says anew until when its donor is kept."""
        _raise(may_hold(intake))
        kept = registers.intakes.keep(intake)
        settle_donor(registers, kept.donor)
        return kept

    def _closed(self, registers: Registers, intake: Intake) -> Intake:
        """An intake that is through."""
        return self._kept(registers, replace(intake, state=IntakeState.CLOSED, closed_on=self.house.today))

    def _entered(self, registers: Registers, intake: Intake, place: str) -> Instrument:
        """The instrument that it becomes; the name of who gave it goes along only where that may be."""
        donor = registers.donors.find(intake.donor) if intake.donor else None
        named = donor.name if donor and donor.may_be_named else ""
        number, stands = registers.numbers.take(Kind.INSTRUMENT), intake.place
        if place:
            stands = registers.places.met(place).id
        made = instrument_from(intake, key=new_key(), number=number, place=stands, donor=named)
        registers.instruments.enter([made], {})
        if intake.value is not None and intake.assessed_on is not None:
            by = intake.assessed_by
            found = Found(intake.value, intake.assessed_on, ValuationSource.ESTIMATE, by)
            valued(registers, replace(made, value=None, valued_on=None), found, self.house.today)
        return replace(made, version=1)

    def _opened(self, registers: Registers, instrument: Instrument, complaint: str) -> Repair:
        """The repair with which it begins."""
        repair = Repair(
            id=new_key(),
            number=registers.numbers.take(Kind.REPAIR),
            instrument=instrument.id,
            complaint=complaint,
            opened_on=self.house.today,
            origin=RepairOrigin.INTAKE,
        )
        return registers.repairs.keep(repair)


def met(registers: Registers, number: int) -> Intake:
    """The intake with this number; raises `UnknownIntake`."""
    if intake := registers.intakes.by_number(number):
        return intake
    raise UnknownIntake(code=str(number))


def _raise(refusal: Refusal | None) -> None:
    """Raises a rule's no, where there is one."""
    if refusal is not None:
        raise refusal


def _giver(registers: Registers, said: UUID | Donor | None) -> UUID | None:
    """Who made an offer: someone known, with details that may be new, or a donor kept from now on.

    Nobody, where no name was given.
    """
    if isinstance(said, Donor):
        return registers.donors.keep(said).id if said.name.strip() else None
    return registers.donors.get(said).id if said else None


def _folder(registers: Registers, intake: Intake) -> IntakeFolder:
    """An intake with all that belongs to it."""
    donor = registers.donors.find(intake.donor) if intake.donor else None
    became = registers.instruments.find(intake.instrument) if intake.instrument else None
    return IntakeFolder(
        intake=intake,
        donor=donor,
        place=registers.places.name_of(became.place if became else intake.place),
        numbered=became.number if became else None,
        together=tuple(one.number for one in handed_over_with(registers, intake)),
        steps=steps_of(registers, registers.journal.about((intake.id,), LONGEST)),
    )


def handed_over_with(registers: Registers, intake: Intake) -> tuple[Intake, ...]:
    """What the same donor handed over on the same day and in the same way, this one included."""
    if intake.donor is None or intake.received_on is None:
        return ()
    theirs = registers.intakes.of_donor(intake.donor)
    return tuple(one for one in theirs if (one.received_on, one.way) == (intake.received_on, intake.way))
