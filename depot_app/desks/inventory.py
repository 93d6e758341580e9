"""The inventory desk: what the depot has, where it is, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.kit_cards import told_kit
from depot_app.desks.valuing import corrected
from depot_app.domain.drafts import InstrumentDraft
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import (
    Card,
    FormerRecord,
    Instrument,
    InstrumentRow,
    Life,
    WonPart,
    is_twin,
    may_have_size,
    may_move,
    may_write_off,
    size_called,
)
from depot_app.domain.intake import ended, fresh_instrument
from depot_app.domain.journal import Change, Deed, Done, Entry
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window, as_of
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place
from depot_app.domain.refusals import CodeTaken, NotAnInstrument, NothingScanned, UnknownThing
from depot_app.domain.search import code_key
from depot_app.domain.types import InstrumentType
from depot_app.domain.valuations import worth
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers


class InventoryDesk:
    """Registers, finds, changes, moves and writes off instruments."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many instruments a list shows."""
        with self.house.reading(stop) as registers:
            return registers.instrument_lists.count(as_of(listing, self.house.today))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[InstrumentRow, ...]:
        """One stretch of a list of instruments."""
        with self.house.reading(stop) as registers:
            return registers.instrument_lists.page(as_of(listing, self.house.today), window)

    def states(self, listing: Listing, stop: Stop | None = None) -> dict[str, int]:
        """How many of the instruments found by the words are in each state."""
        with self.house.reading(stop) as registers:
            return registers.instrument_lists.states(as_of(listing, self.house.today))

    def near(self, said: str) -> tuple[str, ...]:
        """What was probably meant where nothing is spelled as typed, likeliest first; the first is what is shown."""
        with self.house.reading() as registers:
            return registers.instrument_lists.near(said)

    def find(self, code: str) -> lookup.Found:
        """What has this code; raises `UnknownThing`."""
        with self.house.reading() as registers:
            return lookup.thing(registers, code)

    def card(self, code: str) -> Card:
        """Everything the card of an instrument shows, or of the one that a part with this code belongs to."""
        with self.house.reading() as registers:
            card = card_of(registers, lookup.whole(registers, code), self.house.today)
            return replace(card, pointed=lookup.part(registers, code))

    def twins(self, instrument: Instrument) -> tuple[Instrument, ...]:
        """Every other instrument of the same type, brand and serial number: it may be the same one."""
        with self.house.reading() as registers:
            alike = registers.instruments.by_serial(instrument.serial)
            return tuple(one for one in alike if one.id != instrument.id and is_twin(one, instrument))

    def history(self, code: str) -> tuple[tuple[Entry, Change], ...]:
        """What was done to an instrument, newest first."""
        with self.house.reading() as registers:
            return registers.journal.of(lookup.instrument(registers, code).id)

    def types(self) -> tuple[InstrumentType, ...]:
        """The catalogue, in its order."""
        with self.house.reading() as registers:
            return tuple(registers.types.by_code.values())

    def places(self) -> tuple[Place, ...]:
        """All places, by name."""
        with self.house.reading() as registers:
            return tuple(sorted(registers.places.all(), key=lambda place: place.name))

    # -- deeds

    def add(self, new: InstrumentDraft) -> Done[Instrument]:
        """Registers a new instrument, with the kit of its type unless it brings its own.

        It is available at once, unless it is said to be missing or written off. Raises `UnknownType`, `SizeNotOfType`,
        or `CodeTaken` where its number or an old number belongs to another already.
        """
        with self.house.deed(Deed.ADD_INSTRUMENT) as registers:
            kind = registers.types.of(new.type_code)
            new = replace(new, size=size_called(kind, new.size))
            if refusal := may_have_size(kind, new.size):
                raise refusal
            number, old = _number_for(registers, new), _each_once(new.old_numbers)
            for said in old:
                _free(registers, said)
            place = registers.places.met(new.place).id if new.place else None
            made = fresh_instrument(new, kind, key=new_key(), number=number, place=place)
            kept = ended(made, replace(new, state_on=new.state_on or self.house.today), "")
            registers.instruments.enter([kept], {kept.id: old})
            registers.about(number=number.digits)
            return registers.done(replace(kept, version=1))

    def change(self, instrument: Instrument) -> Done[Instrument]:
        """Keeps changed fields of an instrument; another value is one more valuation.

        Raises `ChangedMeanwhile` where someone else was first, and what stands against such a value.
        """
        with self.house.deed(Deed.CHANGE_INSTRUMENT) as registers:
            registers.types.of(instrument.type_code)
            registers.about(number=instrument.number.digits)
            before = registers.instruments.get(instrument.id)
            kept = corrected(registers, before, instrument, by=self.house.actor, today=self.house.today)
            return registers.done(registers.instruments.keep(kept))

    def link(self, code: str, further: str) -> Done[Instrument]:
        """Gives an instrument a further code, such as an old number or a factory's barcode, by which it is found too.

        Raises `UnknownThing` where no instrument has the first one, `CodeTaken` where anything has the further one, and
        `MissingField` without one.
        """
        if not (said := " ".join(further.split())):
            raise MissingField(key="code")
        with self.house.deed(Deed.LINK_CODE) as registers:
            instrument = lookup.instrument(registers, code)
            if taken := _holder_of(registers, said):
                raise CodeTaken(code=said, by=taken)
            if (number := Number.read(said)) and number.kind is Kind.INSTRUMENT:
                registers.numbers.pass_over(number)
            registers.instruments.add_code(instrument, said)
            registers.about(number=instrument.number.digits, code=said)
            return registers.done(instrument)

    def move(self, codes: Sequence[str], to: str) -> Done[tuple[Instrument, ...]]:
        """Gives instruments another place, which may be new; raises what stands against moving one of them."""
        if not codes:
            raise NothingScanned
        with self.house.deed(Deed.MOVE) as registers:
            place = registers.places.met(to) if Number.read(to) is None else lookup.place(registers, to)
            moved = []
            for instrument in lookup.instruments(registers, tuple(codes)):
                if refusal := may_move(instrument, registers.instruments.standing(instrument.id)):
                    raise refusal
                found = replace(instrument, place=place.id, life=Life.IN_USE, life_on=None, life_reason="")
                moved.append(registers.instruments.keep(found))
            registers.instruments.settle([one.id for one in moved])
            registers.about(place=place.name, instruments=len(moved))
            return registers.done(tuple(moved))

    def write_off(self, code: str, why: str) -> Done[Instrument]:
        """Writes an instrument off for good; it stays in the register and is never lent again."""
        with self.house.deed(Deed.WRITE_OFF) as registers:
            instrument = lookup.instrument(registers, code)
            if refusal := may_write_off(instrument, registers.instruments.standing(instrument.id)):
                raise refusal
            gone = replace(instrument, life=Life.WRITTEN_OFF, life_on=self.house.today, life_reason=why)
            kept = registers.instruments.keep(gone)
            registers.instruments.settle([kept.id])
            registers.about(number=kept.number.digits, why=why)
            return registers.done(registers.instruments.get(kept.id))


def card_of(registers: Registers, instrument: Instrument, today: date) -> Card:
    """The card of an instrument, with what it is worth today."""
    path = registers.places.path(instrument.place)
    kind, valuations = registers.types.of(instrument.type_code), registers.valuations.of(instrument.id)
    return Card(
        instrument=instrument,
        type=kind,
        standing=registers.instruments.standing(instrument.id),
        place=path[-1].name if path else "",
        path=tuple(place.name for place in path),
        codes=tuple(code.code for code in registers.instruments.codes.of(instrument.id)),
        label=registers.labels.open_of(instrument.id),
        won=_won(registers, instrument) if instrument.life is Life.WRITTEN_OFF else (),
        worth=worth(instrument, kind, valuations, today),
        valuations=valuations,
        photos=registers.photos.of(instrument.id),
        checked=bool(registers.condition_checks.of(instrument.id)),
        parts=told_kit(registers, instrument),
        former=tuple(FormerRecord(one.number, one.life_on) for one in registers.instruments.former.of(instrument.id)),
    )


def _won(registers: Registers, instrument: Instrument) -> tuple[WonPart, ...]:
    """What was won from an instrument that was broken up."""
    pairs = ((registers.supplies.get(move.supply), move) for move in registers.supplies.moves.won_from(instrument.id))
    return tuple(WonPart(supply.number, supply.name, move.amount) for supply, move in pairs)


def _number_for(registers: Registers, new: InstrumentDraft) -> Number:
    """The number of a new instrument: the next one, or the one it brought, which must be a free instrument's number."""
    if new.number is None:
        return registers.numbers.take(Kind.INSTRUMENT)
    if new.number.kind is not Kind.INSTRUMENT:
        raise NotAnInstrument(code=new.number.digits)
    _free(registers, new.number.digits)
    registers.numbers.pass_over(new.number)
    return new.number


def _each_once(codes: Sequence[str]) -> list[str]:
    """Codes as they were first written, without those that are the same code again."""
    first: dict[str, str] = {}
    for code in codes:
        first.setdefault(code_key(code), code)
    return list(first.values())


def _holder_of(registers: Registers, code: str) -> Number | None:
    """The number of whatever has a code already; what only has it for its serial number does not own it."""
    if owner := registers.instruments.by_code(code):
        return owner.number
    try:
        found = lookup.thing(registers, code)
    except UnknownThing:
        return None
    has_serial = isinstance(found, Instrument) and code_key(found.serial) == code_key(code)
    return None if has_serial else found.number


def _free(registers: Registers, code: str) -> None:
    """Raises `CodeTaken` where an instrument has this code already."""
    number = Number.read(code)
    known = registers.instruments.by_code(code) or (number and registers.instruments.by_number(number))
    if known:
        raise CodeTaken(code=code, by=known.number)
