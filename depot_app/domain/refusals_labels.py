"""What a rule about labels says no with."""

from dataclasses import dataclass

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class NoLabelOfOurs(Refusal):
    """A code of something that has no label of ours on it, such as a loan."""

    code: str


@dataclass(eq=False)
class NotItsLabel(Refusal):
    """An old or foreign code of a thing, where the label with its own number was to be scanned."""

    code: str
    number: Number


@dataclass(eq=False)
class NotPrintedYet(Refusal):
    """A label that no run printed cannot have failed."""

    number: Number


@dataclass(eq=False)
class NeedsNoLabel(Refusal):
    """A thing that is not in the queue."""

    number: Number


@dataclass(eq=False)
class UnknownRun(Refusal):
    """A number that no label run has."""

    text: str


@dataclass(eq=False)
class AllStuck(Refusal):
    """A run of which every label was scanned back on its thing, or went back into the queue."""

    run: int


@dataclass(eq=False)
class NobodyToCall(Refusal):
    """A tag for a case, where the depot has not told by which telephone or mail it is reached."""


@dataclass(eq=False)
class TooSmallForTag(Refusal):
    """A stock whose labels have no room for the line that tells a finder whom to call; `fitting` are those that do."""

    stock: str
    fitting: tuple[str, ...]
