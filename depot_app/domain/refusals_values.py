"""Why a value or a check of condition is refused: facts only, the sentences are in the wording."""

from dataclasses import dataclass
from datetime import date

from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class ValuedLater(Refusal):
    """A valuation of a day that has not come yet."""

    on: date


@dataclass(eq=False)
class CheckedLater(Refusal):
    """A check of condition of a day that has not come yet."""

    on: date


@dataclass(eq=False)
class NeverChecked(Refusal):
    """A report of condition of an instrument that nobody looked at yet."""

    instrument: Number
