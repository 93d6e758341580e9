"""What an instrument is worth: dated valuations, each with its source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.money import Cents


class ValuationSource(StrEnum):
    """Where a value comes from."""

    APPRAISAL = "appraisal"
    PURCHASE = "purchase"
    ESTIMATE = "estimate"
    LIST = "list"


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
