"""What a rule of intake says no with."""

from dataclasses import dataclass
from datetime import date

from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class UnknownIntake(Refusal):
    """A number that no intake has."""

    code: str


@dataclass(eq=False)
class IntakeStep(Refusal):
    """A step that does not follow on how far the intake is."""

    intake: int
    stands: str


@dataclass(eq=False)
class WithoutReason(Refusal):
    """A refusal of an offer that does not say why."""

    intake: int


@dataclass(eq=False)
class ReceivedBeforeOffer(Refusal):
    """A day of receipt before the offer."""

    intake: int
    on: date
    offered: date


@dataclass(eq=False)
class ReceivedLater(Refusal):
    """A day of receipt that is still to come."""

    intake: int
    on: date


@dataclass(eq=False)
class IntakeNotAssessed(Refusal):
    """A way out for what nobody looked at yet."""

    intake: int


@dataclass(eq=False)
class NothingToNumber(Refusal):
    """An instrument to be whose type is not known."""

    intake: int


@dataclass(eq=False)
class NoPriceNamed(Refusal):
    """Something sold for an amount that was not named."""

    intake: int


@dataclass(eq=False)
class NothingReceived(Refusal):
    """A receipt for what did not come in."""

    intake: int


@dataclass(eq=False)
class WithoutGiver(Refusal):
    """A receipt for nobody, since no name was noted or it was erased."""

    intake: int


@dataclass(eq=False)
class DonorErased(Refusal):
    """A change of details that were erased."""


@dataclass(eq=False)
class DonorStillNeeded(Refusal):
    """Details that are to be kept for now; `until` is empty while an intake of theirs is under way."""

    until: date | None


@dataclass(eq=False)
class RetentionTooShort(Refusal):
    """A time of keeping that is no whole year."""

    years: int
