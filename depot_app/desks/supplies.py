"""The supplies' desk: things by quantity, how many there are and why, and what was won from a wreck."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.supply_lists import OUT, SHORT, card_of, listed
from depot_app.domain.faults import MissingField
from depot_app.domain.instruments import Instrument, Life
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.kits import PartKind
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place
from depot_app.domain.refusals import NothingScanned, UnknownThing
from depot_app.domain.refusals_supplies import SupplyTaken
from depot_app.domain.supplies import (
    Supply,
    SupplyCard,
    SupplyMove,
    SupplyReason,
    SupplyRow,
    Won,
    code_and_amount,
    may_break_up,
    may_change_total,
)
from depot_app.storage.depot import Stop
from depot_app.storage.registers import Registers


@dataclass(frozen=True, slots=True)
class BrokenUp:
    """An instrument that was broken up for parts, and the supplies that they went to."""

    instrument: Instrument
    supplies: tuple[Supply, ...]


class SupplyDesk:
    """Keeps things by quantity, moves their numbers up and down with a reason, and breaks instruments up."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many supplies a list shows."""
        with self.house.reading(stop) as registers:
            return len(listed(registers, listing))

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[SupplyRow, ...]:
        """One stretch of a list of supplies; there are some hundreds in all."""
        with self.house.reading(stop) as registers:
            rows = listed(registers, listing)
            start = window.start
            if window.after is not None:
                start = next((at + 1 for at, row in enumerate(rows) if row.key == window.after), len(rows))
            return tuple(rows[start : start + window.size])

    def standing(self, listing: Listing, stop: Stop | None = None) -> dict[str, int]:
        """How many of the supplies found by the words are below their minimum, and how many have some out."""
        with self.house.reading(stop) as registers:
            rows = listed(registers, Listing(text=listing.text))
            return {SHORT: sum(row.short for row in rows), OUT: sum(row.out > 0 for row in rows)}

    def card(self, code: str) -> SupplyCard:
        """Everything the card of a supply shows; raises `UnknownThing`, or `NotASupply`."""
        with self.house.reading() as registers:
            return card_of(registers, lookup.supply(registers, code))

    def called(self, code: str) -> Supply | None:
        """The supply with this code, with or without an amount behind it; nothing where it is something else."""
        with self.house.reading() as registers:
            try:
                found = lookup.thing(registers, code_and_amount(code)[0])
            except UnknownThing:
                return None
            return found if isinstance(found, Supply) else None

    def all(self) -> tuple[Supply, ...]:
        """Every supply, by name."""
        with self.house.reading() as registers:
            return tuple(sorted(registers.supplies.whole.values(), key=lambda one: one.name.casefold()))

    # -- deeds

    def add(
        self,
        name: str,
        *,
        amount: int = 0,
        reason: SupplyReason = SupplyReason.BOUGHT,
        minimum: int = 0,
        lendable: bool = True,
        kind: PartKind | None = None,
        place: str = "",
        value: Cents | None = None,
        notes: str = "",
    ) -> Done[Supply]:
        """Makes a supply with a number of its own, and as many of it as there are; the place may be new.

        Raises `MissingField` without a name, `SupplyTaken` for one that is known, or `NothingMoved` for an amount that
        cannot be.
        """
        with self.house.deed(Deed.ADD_SUPPLY) as registers:
            where = _place(registers, place)
            fresh = _fresh(registers, name, kind=kind)
            told = replace(
                fresh, minimum=minimum, lendable=lendable, place=where.id if where else None, value=value, notes=notes
            )
            made = registers.supplies.keep(told)
            if amount:
                _moved(registers, made, SupplyMove(new_key(), made.id, self.house.today, amount, reason))
            registers.about(name=made.name, number=made.number.digits, amount=amount)
            return registers.done(registers.supplies.get(made.id))

    def change(self, supply: Supply, place: str | None = None) -> Done[Supply]:
        """Keeps changed fields of a supply; `place` names where it belongs now, empty for nowhere.

        Its total follows from its moves only. Raises `MissingField`, `SupplyTaken` or `ChangedMeanwhile`.
        """
        with self.house.deed(Deed.CHANGE_SUPPLY) as registers:
            named = replace(supply, name=_name(registers, supply.name, by=supply.id))
            if place is not None:
                where = _place(registers, place)
                named = replace(named, place=where.id if where else None)
            kept = registers.supplies.keep(replace(named, total=registers.supplies.get(supply.id).total))
            registers.about(name=kept.name, number=kept.number.digits)
            return registers.done(kept)

    def move(self, codes: Sequence[str], to: str) -> Done[tuple[Supply, ...]]:
        """Gives supplies another place, which may be new."""
        if not codes:
            raise NothingScanned
        with self.house.deed(Deed.CHANGE_SUPPLY) as registers:
            place = _place(registers, to)
            found = {one.id: one for one in (lookup.supply(registers, code) for code in codes)}
            moved = [registers.supplies.keep(replace(one, place=place.id if place else None)) for one in found.values()]
            registers.about(name=", ".join(one.name for one in moved), place=place.name if place else "")
            return registers.done(tuple(moved))

    def adjust(self, code: str, by: int, reason: SupplyReason, note: str = "") -> Done[Supply]:
        """Says that there are so many more or, below nothing, fewer of a supply, and why.

        Raises `NothingMoved`, or `FewerThanAreOut` where fewer would be left in all than are on loan.
        """
        with self.house.deed(Deed.MOVE_SUPPLY) as registers:
            supply = lookup.supply(registers, code)
            _moved(registers, supply, SupplyMove(new_key(), supply.id, self.house.today, by, reason, note=note))
            registers.about(name=supply.name, number=supply.number.digits, amount=by, reason=reason.value)
            return registers.done(registers.supplies.get(supply.id))

    def break_up(self, code: str, why: str, won: Sequence[Won]) -> Done[BrokenUp]:
        """Writes an instrument off and keeps what was won from it: each part goes to the supply of its name.

        A supply that is not there yet is made. What was won leaves the instrument's kit. Raises what stands against
        writing it off, `MissingField` without a reason, or `NothingWon`.
        """
        if not why.strip():
            raise MissingField(key="why")
        with self.house.deed(Deed.BREAK_UP) as registers:
            instrument = lookup.instrument(registers, code)
            if refusal := may_break_up(instrument, registers.instruments.standing(instrument.id), won):
                raise refusal
            supplies = [_won(registers, instrument, one, self) for one in won]
            kinds = {one.kind for one in won}
            left = tuple(part for part in instrument.kit if part.kind not in kinds)
            today = self.house.today
            gone = replace(instrument, life=Life.WRITTEN_OFF, life_on=today, life_reason=why.strip(), kit=left)
            kept = registers.instruments.keep(gone)
            registers.instruments.settle([kept.id])
            registers.about(number=kept.number.digits, why=why.strip(), parts=sum(one.amount for one in won))
            return registers.done(BrokenUp(registers.instruments.get(kept.id), tuple(supplies)))


def _won(registers: Registers, instrument: Instrument, won: Won, desk: SupplyDesk) -> Supply:
    """The supply that a part went to, with the move that says where it came from."""
    supply = registers.supplies.named(won.name)
    if supply is None:
        supply = registers.supplies.keep(_fresh(registers, won.name, kind=won.kind))
    move = SupplyMove(new_key(), supply.id, desk.house.today, won.amount, SupplyReason.WON, instrument=instrument.id)
    _moved(registers, supply, move)
    return registers.supplies.get(supply.id)


def _moved(registers: Registers, supply: Supply, move: SupplyMove) -> None:
    """Keeps a move, and the total that it makes."""
    out = registers.supplies.lines.out(supply.id)
    if refusal := may_change_total(supply, out=out, by=move.amount):
        raise refusal
    registers.supplies.moves.keep(move)


def _fresh(registers: Registers, name: str, *, kind: PartKind | None) -> Supply:
    """A new supply of this name, of which there are none yet."""
    told = _name(registers, name)
    return Supply(new_key(), registers.numbers.take(Kind.PART), told, kind=kind)


def _name(registers: Registers, name: str, by: UUID | None = None) -> str:
    """A name as it is kept; raises `MissingField`, or `SupplyTaken` where another has it."""
    told = " ".join(name.split())
    if not told:
        raise MissingField(key="name")
    known = registers.supplies.named(told)
    if known and known.id != by:
        raise SupplyTaken(name=known.name, by=known.number)
    return told


def _place(registers: Registers, said: str) -> Place | None:
    """The place with this number or short name, made where the name is new; none where nothing was said."""
    if not said.strip():
        return None
    return registers.places.met(said) if Number.read(said) is None else lookup.place(registers, said)
