"""The kits' desk: which parts belong to an instrument, how each is, and the labels that parts have of their own."""

from collections.abc import Sequence
from dataclasses import replace

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.kit_cards import told_kit
from depot_app.desks.loans import is_printed
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.kit_changes import (
    Exchanged,
    KitCard,
    SeenPart,
    exchanged,
    lacking,
    may_exchange,
    may_find,
    may_have,
    may_label_part,
    part_of,
    with_parts,
    without_parts,
)
from depot_app.domain.kits import PartKind, PartState, found, missing
from depot_app.domain.numbers import Kind
from depot_app.domain.parts import LabelledPart, LossOutcome
from depot_app.domain.refusals import NothingChosen, UnknownThing
from depot_app.domain.refusals_kits import PartNotInKit, PartNotLabelled, PartOfAnother
from depot_app.storage.registers import Registers


class KitDesk:
    """Keeps kits; where a part becomes missing or is there again, the ledger of missing parts follows by itself."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def card(self, code: str) -> KitCard:
        """The kit of the instrument with this code, or of the one that a part with this code belongs to."""
        with self.house.reading() as registers:
            one = lookup.whole(registers, code)
            kind = registers.types.of(one.type_code)
            return KitCard(one, kind, told_kit(registers, one), lacking(one.kit, kind.kit))

    def labelled(self, code: str) -> LabelledPart | None:
        """The labelled part with this number; nothing where it is anything else."""
        with self.house.reading() as registers:
            return lookup.part(registers, code)

    def seen(self, code: str, hand: str) -> SeenPart:
        """A part that is scanned with the instrument in hand, to which it belongs.

        Raises `UnknownThing` for what is no part, `PartOfAnother` for that of another instrument, and `PartNotInKit`
        where it does not belong to the kit any more.
        """
        with self.house.reading() as registers:
            label = lookup.part(registers, code)
            if label is None:
                raise UnknownThing(code=code)
            one = lookup.instrument(registers, hand)
            if label.instrument != one.id:
                owner = registers.instruments.get(label.instrument)
                raise PartOfAnother(code=label.number, part=label.kind.value, instrument=owner.number, hand=one.number)
            part = part_of(one.kit, label.kind)
            if part is None:
                raise PartNotInKit(instrument=one.number, part=label.kind.value)
            return SeenPart(label, one, registers.types.of(one.type_code), part.state)

    # -- deeds

    def find(self, code: str, kind: PartKind, state: PartState) -> Done[Instrument]:
        """Says how a part is: there, missing or damaged.

        Raises `PartNotInKit`, or `InstrumentWrittenOff`.
        """
        with self.house.deed(Deed.CHANGE_KIT) as registers:
            one = lookup.instrument(registers, code)
            if refusal := may_find(one, kind):
                raise refusal
            kept = registers.instruments.keep(replace(one, kit=found(one.kit, {kind: state}, self.house.today)))
            _go_along(registers, one, kept)
            registers.about(number=one.number.digits, kind=kind.value, found=state.value)
            return registers.done(kept)

    def add(self, code: str, kinds: Sequence[PartKind]) -> Done[Instrument]:
        """Adds parts to a kit, which are there; raises `NothingChosen`, `PartInKit`, or `InstrumentWrittenOff`."""
        if not kinds:
            raise NothingChosen
        with self.house.deed(Deed.CHANGE_KIT) as registers:
            one = lookup.instrument(registers, code)
            for kind in kinds:
                if refusal := may_have(one, kind):
                    raise refusal
            kept = registers.instruments.keep(replace(one, kit=with_parts(one.kit, kinds, self.house.today)))
            registers.about(number=one.number.digits, added=_listed(kinds))
            return registers.done(kept)

    def take_out(self, code: str, kinds: Sequence[PartKind]) -> Done[Instrument]:
        """Says that parts no longer belong to a kit; their labels go, and a search for them is given up.

        Raises `NothingChosen`, `PartNotInKit`, or `InstrumentWrittenOff`.
        """
        if not kinds:
            raise NothingChosen
        with self.house.deed(Deed.CHANGE_KIT) as registers:
            one = lookup.instrument(registers, code)
            for kind in kinds:
                if refusal := may_find(one, kind):
                    raise refusal
            kept = registers.instruments.keep(replace(one, kit=without_parts(one.kit, frozenset(kinds))))
            registers.about(number=one.number.digits, gone=_listed(kinds))
            return registers.done(kept)

    def propose(self, code: str) -> Done[Instrument]:
        """Adds what the type proposes and the kit has not; raises `NothingChosen` where that is nothing."""
        return self.add(code, self.card(code).lacking)

    def label(self, code: str, kind: PartKind) -> Done[LabelledPart]:
        """Gives a part a number of its own, whose label is in the queue from now on.

        Raises `PartNotInKit`, `PartLabelled`, `PartNotHere`, or `InstrumentWrittenOff`.
        """
        with self.house.deed(Deed.LABEL_PART) as registers:
            one = lookup.instrument(registers, code)
            if refusal := may_label_part(one, kind, registers.parts.of_kind(one.id, kind)):
                raise refusal
            made = registers.parts.keep(LabelledPart(new_key(), registers.numbers.take(Kind.PART), one.id, kind))
            registers.about(number=one.number.digits, kind=kind.value, part=made.number.digits)
            return registers.done(made)

    def unlabel(self, code: str, kind: PartKind) -> Done[Instrument]:
        """Takes the label of a part off again; its number is not used any more. Raises `PartNotLabelled`."""
        with self.house.deed(Deed.LABEL_PART) as registers:
            one = lookup.instrument(registers, code)
            label = registers.parts.of_kind(one.id, kind)
            if label is None:
                raise PartNotLabelled(instrument=one.number, part=kind.value)
            registers.instruments.ledger.unlabel(label.id)
            registers.about(number=one.number.digits, kind=kind.value, old=label.number.digits)
            return registers.done(one)

    def exchange(self, code: str, hand: str) -> Done[Exchanged]:
        """Says that a part of another instrument is with the one in hand now: the two parts change places.

        The labels change instruments with the parts. Where the part of the one in hand was missing, that of the other
        one is missing from now on, since nothing came back for it. Raises `UnknownThing`, `IsWithItsOwn`,
        `HandHasNoSuchPart`, or `InstrumentWrittenOff`.
        """
        with self.house.deed(Deed.MOVE_PART) as registers:
            label = lookup.part(registers, code)
            if label is None:
                raise UnknownThing(code=code)
            one, other = lookup.instrument(registers, hand), registers.instruments.get(label.instrument)
            if refusal := may_exchange(label, one, other):
                raise refusal
            _move_label(registers, label, one)
            self._replaced(registers, one, label)
            kept = [registers.instruments.keep(now) for now in exchanged(one, other, label.kind, self.house.today)]
            _go_along(registers, one, kept[0])
            registers.about(
                number=one.number.digits, kind=label.kind.value, part=label.number.digits, old=other.number.digits
            )
            return registers.done(Exchanged(kept[0], kept[1], label.kind))

    def _replaced(self, registers: Registers, one: Instrument, label: LabelledPart) -> None:
        """A search for the part that another one took the place of ends with that."""
        if label.kind not in {part.kind for part in missing(one.kit)}:
            return
        for loss in registers.losses.of(one.id):
            if loss.kind is label.kind and loss.closed_on is None:
                registers.losses.keep(loss.closed(LossOutcome.REPLACED, self.house.today, label.number.digits))


def _go_along(registers: Registers, was: Instrument, now: Instrument) -> None:
    """A part that turns up while its instrument is being lent goes along, as long as the contract is not on paper."""
    back = {part.kind for part in missing(was.kit)} - {part.kind for part in missing(now.kit)}
    line = registers.loans.lines.open_of(now.id)
    if back and line is not None and not is_printed(registers, registers.loans.get(line.loan)):
        found_now = dict.fromkeys(back, PartState.PRESENT)
        registers.loans.lines.keep(replace(line, kit_out=found(line.kit_out, found_now, line.out_on)))


def _move_label(registers: Registers, label: LabelledPart, hand: Instrument) -> None:
    """Lets a label go along with its part; that of the part it changes places with goes the other way."""
    other = registers.parts.of_kind(hand.id, label.kind)
    if other is None:
        registers.parts.keep(replace(label, instrument=hand.id))
    else:
        registers.parts.exchange(label, other)


def _listed(kinds: Sequence[PartKind]) -> str:
    """Parts in one fact of the journal, by the keys of the catalogue."""
    return " ".join(kind.value for kind in kinds)
