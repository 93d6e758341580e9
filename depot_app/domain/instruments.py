"""Instruments: each one unique, numbered, in some place or with someone, in a state."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.kits import Kit, Part, missing
from depot_app.domain.label_jobs import LabelJob
from depot_app.domain.lists import Key
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.parts import KitPart, LabelledPart
from depot_app.domain.photos import Photo
from depot_app.domain.refusals import (
    ConditionTooPoor,
    InRepair,
    InstrumentMissing,
    InstrumentReserved,
    InstrumentWrittenOff,
    KitIncomplete,
    OnLoanAlready,
    Refusal,
    SizeNotOfType,
)
from depot_app.domain.search import fold
from depot_app.domain.types import InstrumentType
from depot_app.domain.valuations import UNVALUED, Valuation, Worth


class InstrumentState(StrEnum):
    """Where an instrument stands today; the words of the JSON."""

    AVAILABLE = "available"
    RESERVED = "reserved"
    ON_LOAN = "on-loan"
    IN_REPAIR = "in-repair"
    MISSING = "missing"
    WRITTEN_OFF = "written-off"


class Life(StrEnum):
    """Whether the depot still has the instrument."""

    IN_USE = "in-use"
    MISSING = "missing"
    WRITTEN_OFF = "written-off"


class Condition(StrEnum):
    """The condition grades: A as new, B good, C playable with signs of use, D needs repair, E for parts."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Acquisition(StrEnum):
    """How an instrument came to the depot."""

    GIFT = "gift"
    PURCHASE = "purchase"
    TRANSFER = "transfer"


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument as kept. `state`, `holder` and `due_on` are derived from loans and repairs.

    `title` is the name that an instrument with a `story` goes by; `wish` is what its donor hoped for, `restriction`
    what was agreed, `fund` what it was paid from. `merged_into` is the record of the same instrument that has its
    history now.

    Derived columns are stored for speed; `check` recomputes them. `life_on` and `life_reason` say since when and why an
    instrument is missing or written off.
    """

    id: UUID
    number: Number
    type_code: str
    size: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    year: int | None = None
    acquired_on: date | None = None
    acquisition: Acquisition | None = None
    donor: str = ""
    price: Cents | None = None
    value: Cents | None = None
    valued_on: date | None = None
    condition: Condition | None = None
    inspected_on: date | None = None
    place: UUID | None = None
    owner: str = ""
    programme: str = ""
    life: Life = Life.IN_USE
    life_on: date | None = None
    life_reason: str = ""
    kit: Kit = ()
    notes: str = ""
    labelled_on: date | None = None
    title: str = ""
    story: str = ""
    wish: str = ""
    restriction: str = ""
    fund: str = ""
    merged_into: UUID | None = None
    state: InstrumentState = InstrumentState.AVAILABLE
    holder: UUID | None = None
    due_on: date | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """An instrument as a list shows it; `where` is its place's name, or who has it."""

    key: Key
    id: UUID
    number: Number
    type_code: str
    size: str
    brand: str
    model: str
    serial: str
    condition: Condition | None
    state: InstrumentState
    place: str
    holder: str
    due_on: date | None
    value: Cents | None
    year: int | None = None
    acquired_on: date | None = None
    inspected_on: date | None = None
    labelled_on: date | None = None
    donor: str = ""
    owner: str = ""
    programme: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """Who has an instrument on an open loan, and until when."""

    loan: Number
    borrower: UUID
    name: str
    due_on: date | None
    line: UUID
    taken_over: bool = False


@dataclass(frozen=True, slots=True)
class Mending:
    """The open repair that blocks an instrument."""

    repair: Number
    complaint: str
    expected_on: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that decides whether an instrument may go out."""

    held: Held | None = None
    mending: Mending | None = None
    reserved_for: str = ""


@dataclass(frozen=True, slots=True)
class WonPart:
    """So many of a supply that were won from an instrument that was broken up."""

    supply: Number
    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class FormerRecord:
    """A record that was merged into another one of the same instrument: its number, and the day that was done."""

    number: Number
    on: date | None


@dataclass(frozen=True, slots=True)
class Card:
    """All that the card of an instrument shows; `path` is its place's tree, outermost first, `label` one it needs.

    `won` is what became of one that was broken up, `former` are the records that were merged into this one. `worth` is
    what it is worth today; its valuations stand newest first, its photos in their own order; `checked` is whether
    anyone ever looked at its condition. `parts` is its kit with labels and open searches, `pointed` the part by whose
    label the card was asked for.
    """

    instrument: Instrument
    type: InstrumentType
    standing: Standing
    place: str = ""
    path: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    label: LabelJob | None = None
    won: tuple[WonPart, ...] = ()
    worth: Worth = UNVALUED
    valuations: tuple[Valuation, ...] = ()
    photos: tuple[Photo, ...] = ()
    checked: bool = False
    parts: tuple[KitPart, ...] = ()
    pointed: LabelledPart | None = None
    former: tuple[FormerRecord, ...] = ()


def state_of(life: Life, standing: Standing) -> InstrumentState:
    """The state that life, loan, repair and reservation add up to; who has it goes before what ails it."""
    if life is Life.WRITTEN_OFF:
        return InstrumentState.WRITTEN_OFF
    if standing.held:
        return InstrumentState.ON_LOAN
    if life is Life.MISSING:
        return InstrumentState.MISSING
    if standing.mending:
        return InstrumentState.IN_REPAIR
    return InstrumentState.RESERVED if standing.reserved_for else InstrumentState.AVAILABLE


def may_lend(instrument: Instrument, kind: InstrumentType, standing: Standing) -> Refusal | None:
    """Whether an instrument may go out: not on loan, in repair, missing, written off or reserved for another."""
    number = instrument.number
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=number, on=instrument.life_on, why=instrument.life_reason)
    if held := standing.held:
        return OnLoanAlready(instrument=number, to=held.name, until=held.due_on)
    if instrument.life is Life.MISSING:
        return InstrumentMissing(instrument=number, since=instrument.life_on)
    if mending := standing.mending:
        return InRepair(
            instrument=number, repair=mending.repair, complaint=mending.complaint, expected=mending.expected_on
        )
    if standing.reserved_for:
        return InstrumentReserved(instrument=number, to=standing.reserved_for)
    return _fit_to_go(instrument, kind)


def _fit_to_go(instrument: Instrument, kind: InstrumentType) -> Refusal | None:
    """What the type itself demands: a whole kit, or a better condition."""
    lost: tuple[Part, ...] = missing(instrument.kit)
    if kind.complete_only and lost:
        return KitIncomplete(instrument=instrument.number, parts=tuple(part.kind.value for part in lost))
    if kind.condition_d_stays and instrument.condition in {Condition.D, Condition.E}:
        return ConditionTooPoor(instrument=instrument.number, condition=str(instrument.condition))
    return None


def may_write_off(instrument: Instrument, standing: Standing) -> Refusal | None:
    """Whether an instrument may be written off: not twice, and not while someone has it."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    if held := standing.held:
        return OnLoanAlready(instrument=instrument.number, to=held.name, until=held.due_on)
    return None


def may_move(instrument: Instrument, standing: Standing) -> Refusal | None:
    """Whether an instrument may be given another place: it must be in the house."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    if held := standing.held:
        return OnLoanAlready(instrument=instrument.number, to=held.name, until=held.due_on)
    return None


def size_called(kind: InstrumentType, text: str) -> str:
    """The size of a type that a text names, whatever its capitals; the text itself where none is called that."""
    return next((size for size in kind.sizes if fold(size) == fold(text)), text)


def is_twin(one: Instrument, other: Instrument) -> bool:
    """Whether two instruments may be one: the same type and brand; the serial number is compared by whoever asks."""
    return one.type_code == other.type_code and fold(one.brand) == fold(other.brand)


def may_have_size(kind: InstrumentType, size: str) -> Refusal | None:
    """Whether a new instrument of a type may be of that size: one that the type comes in, or none."""
    if not size or size in kind.sizes:
        return None
    return SizeNotOfType(type=kind, size=size, sizes=kind.sizes)
