"""What the rules of supplies say no with."""

from dataclasses import dataclass

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class AmountUnclear(Refusal):
    """A code with an amount that is none, such as 20000121*x."""

    text: str


@dataclass(eq=False)
class NotASupply(Refusal):
    """A code of something else where a supply was wanted."""

    code: str


@dataclass(eq=False)
class SupplyStays(Refusal):
    """A supply that is used up in the house and never lent, such as strings."""

    supply: Number
    name: str


@dataclass(eq=False)
class TooFewSupplies(Refusal):
    """Fewer of a supply are in the house than were asked for."""

    supply: Number
    name: str
    asked: int
    on_hand: int


@dataclass(eq=False)
class FewerThanAreOut(Refusal):
    """A supply of which there would be fewer in all than are on loan."""

    supply: Number
    name: str
    total: int
    out: int


@dataclass(eq=False)
class NothingMoved(Refusal):
    """A move of none of a supply, or of more than any depot has."""

    supply: Number
    name: str


@dataclass(eq=False)
class NotThatManyOut(Refusal):
    """Fewer of a supply are out on the loan than were said to come back."""

    supply: Number
    name: str
    asked: int
    out: int
    loan: Number


@dataclass(eq=False)
class SupplyNotOut(Refusal):
    """No loan has any of the supply."""

    supply: Number
    name: str


@dataclass(eq=False)
class SeveralHaveSupply(Refusal):
    """Several loans have some of the supply, so that its code alone does not say whose came back."""

    supply: Number
    name: str
    loans: tuple[Number, ...]


@dataclass(eq=False)
class SupplyTaken(Refusal):
    """A name that a supply has already."""

    name: str
    by: Number


@dataclass(eq=False)
class NothingWon(Refusal):
    """An instrument that was to be broken up without anything won from it."""

    instrument: Number


@dataclass(eq=False)
class LoanWouldBeEmpty(Refusal):
    """The only thing on a loan was to be taken off it."""

    loan: Number
