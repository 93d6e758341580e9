"""What the rules of kits say no with; parts are named by the keys of the catalogue."""

from dataclasses import dataclass
from datetime import date

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class PartNotInKit(Refusal):
    """A part that does not belong to the instrument's kit."""

    instrument: Number
    part: str


@dataclass(eq=False)
class PartInKit(Refusal):
    """A part that belongs to the kit already; a kit has one of each."""

    instrument: Number
    part: str


@dataclass(eq=False)
class PartLabelled(Refusal):
    """A part that has a label of its own already."""

    instrument: Number
    part: str
    number: Number


@dataclass(eq=False)
class PartNotLabelled(Refusal):
    """A part that has no label of its own."""

    instrument: Number
    part: str


@dataclass(eq=False)
class PartNotHere(Refusal):
    """A label for a part that is missing: there is nothing to stick it on."""

    instrument: Number
    part: str


@dataclass(eq=False)
class IsAPart(Refusal):
    """The number of a part where that of an instrument was wanted."""

    code: Number
    part: str
    instrument: Number


@dataclass(eq=False)
class PartOfAnother(Refusal):
    """A part that was scanned with one instrument and belongs to another."""

    code: Number
    part: str
    instrument: Number
    hand: Number


@dataclass(eq=False)
class HandHasNoSuchPart(Refusal):
    """A part that was to stay with an instrument to whose kit no such part belongs."""

    instrument: Number
    part: str


@dataclass(eq=False)
class IsWithItsOwn(Refusal):
    """A part that was to change instruments and is with its own already."""

    code: Number
    part: str
    instrument: Number


@dataclass(eq=False)
class LossClosed(Refusal):
    """A search that ended already."""

    instrument: Number
    part: str
    on: date
    outcome: str


@dataclass(eq=False)
class SupplyOfOtherKind(Refusal):
    """A supply that cannot stand in for the part that is missing."""

    supply: Number
    name: str
    part: str


@dataclass(eq=False)
class NoneInStock(Refusal):
    """A supply of which none are in the house."""

    supply: Number
    name: str
