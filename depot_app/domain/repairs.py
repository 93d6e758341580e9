"""Repairs: reported, assessed, in hand or outside, test-played, and back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.lists import Key
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import Refusal, RepairClosed, RepairOpenAlready, RepairStep


class RepairState(StrEnum):
    """The states of a repair; the words of the JSON."""

    REPORTED = "reported"
    ASSESSED = "assessed"
    AWAITING_APPROVAL = "awaiting-approval"
    AWAITING_PARTS = "awaiting-parts"
    IN_HAND = "in-hand"
    WITH_FIRM = "with-firm"
    TESTING = "testing"
    DONE = "done"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


ENDED = frozenset({RepairState.DONE, RepairState.REJECTED, RepairState.CANCELLED})


class RepairOrigin(StrEnum):
    """Where the need for a repair was found."""

    LOAN = "loan"
    INTAKE = "intake"
    COUNT = "count"
    BENCH = "bench"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Repair:
    """A repair; while a blocking one is open its instrument is not lent."""

    id: UUID
    number: Number
    instrument: UUID
    complaint: str
    opened_on: date
    origin: RepairOrigin = RepairOrigin.BENCH
    state: RepairState = RepairState.REPORTED
    blocking: bool = True
    diagnosis: str = ""
    atelier: str = ""
    assignee: str = ""
    expected_on: date | None = None
    closed_on: date | None = None
    result: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class RepairRow:
    """A repair as a list shows it."""

    key: Key
    id: UUID
    number: Number
    instrument: Number
    type_code: str
    size: str
    brand: str
    complaint: str
    state: RepairState
    atelier: str
    opened_on: date
    expected_on: date | None
    closed_on: date | None


def next_states(state: RepairState) -> tuple[RepairState, ...]:
    """The states a repair can go to: while it is open any other, once ended none."""
    return () if state in ENDED else tuple(other for other in RepairState if other is not state)


def may_open(instrument: Number, open_repair: Number | None) -> Refusal | None:
    """Whether a blocking repair may be opened: an instrument has one at a time."""
    return RepairOpenAlready(instrument=instrument, repair=open_repair) if open_repair else None


def may_set(repair: Repair, state: RepairState) -> Refusal | None:
    """Whether a repair may go to a state; setting the state it has is no fault."""
    if repair.state in ENDED:
        return RepairClosed(repair=repair.number)
    if state is repair.state or state in next_states(repair.state):
        return None
    return RepairStep(
        repair=repair.number,
        now=repair.state.value,
        wanted=state.value,
        possible=tuple(other.value for other in next_states(repair.state)),
    )
