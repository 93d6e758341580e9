"""What an instrument is worth: dated valuations, each with its source, and the value that follows on a day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from depot_app.domain.keys import new_key
from depot_app.domain.money import Cents
from depot_app.domain.refusals import NegativeAmount, Refusal
from depot_app.domain.refusals_values import ValuedLater
from depot_app.domain.types import InstrumentType

WHOLE_PERCENT = 100
_LEAP_DAY = (2, 29)


class ValuationSource(StrEnum):
    """Where a value comes from."""

    APPRAISAL = "appraisal"
    PURCHASE = "purchase"
    ESTIMATE = "estimate"
    LIST = "list"


class Method(StrEnum):
    """How a value on a day was found; the words of the JSON."""

    STRAIGHT_LINE = "straight-line"
    AS_VALUED = "as-valued"
    AS_BOUGHT = "as-bought"
    UNKNOWN = "unknown"


class Valued(Protocol):
    """What an instrument says of its own worth; `value` and `valued_on` are those of its newest valuation."""

    @property
    def id(self) -> UUID:
        """Its key."""

    @property
    def value(self) -> Cents | None:
        """What it was last found to be worth."""

    @property
    def valued_on(self) -> date | None:
        """When that was."""

    @property
    def price(self) -> Cents | None:
        """What it was bought for."""

    @property
    def acquired_on(self) -> date | None:
        """When it came."""


@dataclass(frozen=True, slots=True)
class Valuation:
    """What an instrument was found to be worth on a day; `by` says who found so, or on which paper it stands."""

    id: UUID
    instrument: UUID
    valued_on: date
    value: Cents
    source: ValuationSource
    by: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Worth:
    """What an instrument is worth on a day, how that was found, and the value and day that it follows from."""

    value: Cents | None
    method: Method
    basis: Cents | None = None
    since: date | None = None


UNVALUED = Worth(None, Method.UNKNOWN)
"""What nothing is known of."""


def newest(valuations: Iterable[Valuation]) -> Valuation | None:
    """The valuation that stands: the last by its day, and of one day the one that was made last."""
    return max(valuations, key=lambda one: (one.valued_on, one.id), default=None)


def worth(instrument: Valued, kind: InstrumentType, valuations: Iterable[Valuation], on: date) -> Worth:
    """What an instrument is worth on a day: from its last valuation by then, else from what it was bought for.

    A value that came with a list and has no valuation counts as one; without a day it counts on every day.
    """
    known = list(valuations)
    last = newest(one for one in known if one.valued_on <= on)
    return worth_by(instrument, kind, last, on, counts=not known)


def worth_by(instrument: Valued, kind: InstrumentType, last: Valuation | None, on: date, *, counts: bool) -> Worth:
    """The same, from the last valuation by that day; `counts` is whether its own value counts where there is none."""
    if last:
        return written_down(Worth(last.value, Method.AS_VALUED, last.value, last.valued_on), kind, on)
    value, since = instrument.value, instrument.valued_on
    if counts and value is not None and (since is None or since <= on):
        return written_down(Worth(value, Method.AS_VALUED, value, since), kind, on)
    price, bought = instrument.price, instrument.acquired_on
    if price is not None and (bought is None or bought <= on):
        return written_down(Worth(price, Method.AS_BOUGHT, price, bought), kind, on)
    return UNVALUED


def written_down(found: Worth, kind: InstrumentType, on: date) -> Worth:
    """A value as it stands on a later day: less by equal steps where its type has a life, and known since when."""
    if not kind.life_years or found.basis is None or found.since is None:
        return found
    percent = min(max(kind.residual_percent or 0, 0), WHOLE_PERCENT)
    residual = found.basis * percent // WHOLE_PERCENT
    life = (_years_later(found.since, kind.life_years) - found.since).days
    left = max(0, life - max(0, (on - found.since).days))
    value = residual + (found.basis - residual) * left // life
    return replace(found, value=Cents(value), method=Method.STRAIGHT_LINE)


def _years_later(day: date, years: int) -> date:
    """The same day so many years on; 29 February becomes 1 March where there is none."""
    year = min(day.year + years, date.max.year)
    if (day.month, day.day) == _LEAP_DAY:
        return date(year, 3, 1)
    return day.replace(year=year)


def may_value(value: Cents, on: date, today: date) -> Refusal | None:
    """Whether a value may be kept for a day: nothing is worth less than nothing, nor known before its day has come."""
    if value < 0:
        return NegativeAmount(cents=value)
    return ValuedLater(on=on) if on > today else None


def told_before(instrument: Valued, known: Iterable[Valuation], new_on: date, entered: date) -> Valuation | None:
    """The valuation that a value kept without one becomes, so that no history is lost when another is made.

    Without a day of its own it is taken to be from when the instrument was acquired, or else entered; never from after
    the new one's day, which it would then hide. It must be made before the new one: of one day the later made stands.
    """
    if instrument.value is None or any(True for _ in known):
        return None
    day = instrument.valued_on or min(instrument.acquired_on or entered, new_on)
    return Valuation(new_key(), instrument.id, day, instrument.value, ValuationSource.LIST)
