"""What the rules of the catalogue say no with."""

from dataclasses import dataclass

from depot_app.domain.refusal import Refusal
from depot_app.domain.types import InstrumentType


@dataclass(eq=False)
class TypeCodeWrong(Refusal):
    """A code that is no code: letters and digits only, and no more than fit beside a size."""

    code: str
    longest: int


@dataclass(eq=False)
class TypeCodeTaken(Refusal):
    """A code that another type has."""

    code: str
    by: InstrumentType


@dataclass(eq=False)
class TypeNameTaken(Refusal):
    """A name that another type has."""

    name: str
    code: str


@dataclass(eq=False)
class SizeInUse(Refusal):
    """A size that cannot leave its type, since instruments have it."""

    size: str
    type: InstrumentType
    instruments: int


@dataclass(eq=False)
class TypeInUse(Refusal):
    """A type that cannot go, since instruments are of it, or an intake is."""

    type: InstrumentType
    instruments: int


@dataclass(eq=False)
class ValuesTurned(Refusal):
    """A lowest value that is above the highest."""


@dataclass(eq=False)
class NoPercentage(Refusal):
    """A part of a value that is no percentage."""

    percent: int


@dataclass(eq=False)
class HalfDepreciation(Refusal):
    """What is left of a value at the end was given without the years, or the years without what is left."""
