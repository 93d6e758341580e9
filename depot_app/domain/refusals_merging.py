"""What the rule of two records of one instrument says no with."""

from dataclasses import dataclass

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.types import InstrumentType


@dataclass(eq=False)
class SameRecord(Refusal):
    """A record that was to be merged with itself; `code` is how it was named the second time."""

    instrument: Number
    code: str


@dataclass(eq=False)
class OtherTypes(Refusal):
    """Two records that say different types of instrument."""

    kept: Number
    kept_type: InstrumentType
    other: Number
    other_type: InstrumentType


@dataclass(eq=False)
class BothOnLoan(Refusal):
    """Two records that are both on an open loan: one instrument cannot be with two."""

    kept: Number
    kept_loan: Number
    other: Number
    other_loan: Number


@dataclass(eq=False)
class BothInRepair(Refusal):
    """Two records that both have an open repair that blocks them."""

    kept: Number
    kept_repair: Number
    other: Number
    other_repair: Number


@dataclass(eq=False)
class LentAndGone(Refusal):
    """A record on loan that would come to be written off by what was chosen."""

    instrument: Number
    loan: Number


@dataclass(eq=False)
class BrokenUpBefore(Refusal):
    """A record that was broken up for parts, and another of an instrument that is still there."""

    instrument: Number
    other: Number


@dataclass(eq=False)
class MoreThanTwo(Refusal):
    """More than two records that were to be made one at once."""

    amount: int
