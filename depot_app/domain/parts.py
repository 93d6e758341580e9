"""Parts with a label of their own, and the ledger of parts that went missing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.kits import PartKind
from depot_app.domain.numbers import Number


class LossOutcome(StrEnum):
    """How the search for a missing part ended."""

    FOUND = "found"
    REPLACED = "replaced"
    GIVEN_UP = "given-up"


@dataclass(frozen=True, slots=True)
class LabelledPart:
    """A part of an instrument's kit that has a label of its own: its number names the instrument it belongs to."""

    id: UUID
    number: Number
    instrument: UUID
    kind: PartKind
    note: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class PartLoss:
    """A part that went missing: since when, with whom and on which loan, and how the search for it ended."""

    id: UUID
    instrument: UUID
    kind: PartKind
    missing_on: date
    borrower: UUID | None = None
    loan: UUID | None = None
    closed_on: date | None = None
    outcome: LossOutcome | None = None
    note: str = ""
    version: int = 0
