"""Changing a kit: what a person may add to it, take out of it, label, or move between two instruments."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from depot_app.domain.instruments import Instrument, Life
from depot_app.domain.kits import Kit, Part, PartKind, PartState, kit_of
from depot_app.domain.parts import KitPart, LabelledPart, LossOutcome, LossTold, PartLoss
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals import InstrumentWrittenOff
from depot_app.domain.refusals_kits import (
    HandHasNoSuchPart,
    IsWithItsOwn,
    LossClosed,
    NoneInStock,
    PartInKit,
    PartLabelled,
    PartNotHere,
    PartNotInKit,
    SupplyOfOtherKind,
)
from depot_app.domain.supplies import Supply
from depot_app.domain.types import InstrumentType


@dataclass(frozen=True, slots=True)
class KitCard:
    """An instrument with its kit part by part, and the parts that its type proposes and its kit has not."""

    instrument: Instrument
    type: InstrumentType
    parts: tuple[KitPart, ...] = ()
    lacking: tuple[PartKind, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenPart:
    """A labelled part that was scanned with its own instrument; `was` is how it was thought to be until then."""

    label: LabelledPart
    instrument: Instrument
    type: InstrumentType
    was: PartState


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Two instruments after their parts of one kind changed places: the one in hand, and the one it came from."""

    hand: Instrument
    other: Instrument
    kind: PartKind


@dataclass(frozen=True, slots=True)
class LossCard:
    """All that the card of a missing part shows; `spare` are the supplies that can stand in, and how many there are."""

    told: LossTold
    instrument: Instrument
    type: InstrumentType
    place: str = ""
    label: LabelledPart | None = None
    spare: tuple[tuple[Supply, int], ...] = ()


def part_of(kit: Kit, kind: PartKind) -> Part | None:
    """A part of a kit; none where it does not belong to it."""
    return next((part for part in kit if part.kind is kind), None)


def lacking(kit: Kit, proposed: Iterable[str]) -> tuple[PartKind, ...]:
    """The parts that a type proposes and a kit has not, in the type's order."""
    here = {part.kind for part in kit}
    return tuple(part.kind for part in kit_of(proposed) if part.kind not in here)


def with_parts(kit: Kit, kinds: Iterable[PartKind], on: date) -> Kit:
    """The kit with more parts, which are there."""
    return (*kit, *(Part(kind, PartState.PRESENT, on) for kind in dict.fromkeys(kinds)))


def without_parts(kit: Kit, kinds: Collection[PartKind]) -> Kit:
    """The kit without some parts."""
    return tuple(part for part in kit if part.kind not in kinds)


def exchanged(hand: Instrument, other: Instrument, kind: PartKind, on: date) -> tuple[Instrument, Instrument]:
    """Two instruments after the part of the other one stayed with the one in hand.

    It is there, since it was scanned; the other one has what the one in hand had, or nothing where that was missing.
    """
    was = part_of(hand.kit, kind)
    left = was.state if was else PartState.MISSING
    return _with(hand, kind, PartState.PRESENT, on), _with(other, kind, left, on)


def _with(one: Instrument, kind: PartKind, state: PartState, on: date) -> Instrument:
    """An instrument whose part is in this state; a state that it was in already keeps its day."""
    kit = tuple(Part(kind, state, on) if part.kind is kind and part.state is not state else part for part in one.kit)
    return replace(one, kit=kit)


def may_change_kit(instrument: Instrument) -> Refusal | None:
    """Whether a kit may change: not of what is gone for good."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    return None


def may_have(instrument: Instrument, kind: PartKind) -> Refusal | None:
    """Whether a part may be added: a kit has one of each."""
    if part_of(instrument.kit, kind):
        return PartInKit(instrument=instrument.number, part=kind.value)
    return may_change_kit(instrument)


def may_find(instrument: Instrument, kind: PartKind) -> Refusal | None:
    """Whether a part may be said to be there, missing or damaged: it must belong to the kit."""
    if part_of(instrument.kit, kind) is None:
        return PartNotInKit(instrument=instrument.number, part=kind.value)
    return may_change_kit(instrument)


def may_label_part(instrument: Instrument, kind: PartKind, label: LabelledPart | None) -> Refusal | None:
    """Whether a part may have a label of its own: one that is there and has none."""
    if refusal := may_find(instrument, kind):
        return refusal
    if label is not None:
        return PartLabelled(instrument=instrument.number, part=kind.value, number=label.number)
    part = part_of(instrument.kit, kind)
    lost = part is not None and part.state is PartState.MISSING
    return PartNotHere(instrument=instrument.number, part=kind.value) if lost else None


def may_exchange(label: LabelledPart, hand: Instrument, other: Instrument) -> Refusal | None:
    """Whether a part may stay with the instrument in hand: another one's, to whose kit such a part belongs."""
    if label.instrument == hand.id:
        return IsWithItsOwn(code=label.number, part=label.kind.value, instrument=hand.number)
    if part_of(hand.kit, label.kind) is None:
        return HandHasNoSuchPart(instrument=hand.number, part=label.kind.value)
    return may_change_kit(hand) or may_change_kit(other)


def may_close(loss: PartLoss, instrument: Instrument, outcome: LossOutcome) -> Refusal | None:
    """Whether a search may end so: only once, and nothing is put in place of a part of what is gone for good."""
    if loss.closed_on is not None and loss.outcome is not None:
        return LossClosed(
            instrument=instrument.number, part=loss.kind.value, on=loss.closed_on, outcome=loss.outcome.value
        )
    return may_change_kit(instrument) if outcome is LossOutcome.REPLACED else None


def may_stand_in(supply: Supply, kind: PartKind, on_hand: int) -> Refusal | None:
    """Whether one of a supply can take the place of a missing part: of that kind, and at least one in the house."""
    if supply.kind is not kind:
        return SupplyOfOtherKind(supply=supply.number, name=supply.name, part=kind.value)
    return None if on_hand > 0 else NoneInStock(supply=supply.number, name=supply.name)
