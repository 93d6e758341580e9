"""Repairs: reported, assessed, in hand or outside, test-played, and back."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.instruments import Instrument, InstrumentState, Life, Standing
from depot_app.domain.lists import Key
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import InstrumentWrittenOff, Refusal, RepairClosed, RepairOpenAlready, RepairStep


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


@dataclass(frozen=True, slots=True)
class RepairFolder:
    """A repair with its instrument; `holder` is who has it on loan, `place` where it belongs."""

    repair: Repair
    instrument: Instrument
    holder: str = ""
    place: str = ""

    @property
    def lendable(self) -> bool:
        """Whether the repair has ended and left its instrument free to go."""
        return self.repair.state in ENDED and self.instrument.state is InstrumentState.AVAILABLE

    @property
    def offers_write_off(self) -> bool:
        """Whether writing the instrument off is the next step: its repair was given up, and it still counts."""
        return self.repair.state is RepairState.REJECTED and self.instrument.life is not Life.WRITTEN_OFF


@dataclass(frozen=True, slots=True)
class Notes:
    """What is noted beside a repair's state; nothing leaves a note as it was."""

    diagnosis: str | None = None
    atelier: str | None = None
    assignee: str | None = None
    expected_on: date | None = None
    result: str | None = None

    def on(self, repair: Repair) -> Repair:
        """A repair with these notes."""
        named = ("diagnosis", "atelier", "assignee", "expected_on", "result")
        given = {name: getattr(self, name) for name in named if getattr(self, name) is not None}
        return replace(repair, **given)


NO_NOTES = Notes()


def moved_on(repair: Repair, state: RepairState, today: date) -> Repair:
    """A repair in a state; one that ends is closed today."""
    return replace(repair, state=state, closed_on=today if state in ENDED else None)


def origin_of(standing: Standing) -> RepairOrigin:
    """Where a need for repair was found when nobody says: with the borrower, or at the bench."""
    return RepairOrigin.LOAN if standing.held else RepairOrigin.BENCH


def usual_next(state: RepairState) -> RepairState | None:
    """The step that mostly comes after a state; none once the repair has ended."""
    match state:
        case RepairState.REPORTED:
            return RepairState.ASSESSED
        case RepairState.ASSESSED | RepairState.AWAITING_APPROVAL | RepairState.AWAITING_PARTS:
            return RepairState.IN_HAND
        case RepairState.IN_HAND | RepairState.WITH_FIRM:
            return RepairState.TESTING
        case RepairState.TESTING:
            return RepairState.DONE
        case _:
            return None


def next_states(state: RepairState) -> tuple[RepairState, ...]:
    """The states a repair can go to: while it is open any but the one it began in, once ended none."""
    return () if state in ENDED else tuple(other for other in RepairState if other not in {state, RepairState.REPORTED})


def may_open(instrument: Instrument, standing: Standing, *, blocking: bool) -> Refusal | None:
    """Whether a repair may be opened: not for what was written off, and one blocking repair at a time.

    What is on loan may be reported broken; it stays on loan until it is back.
    """
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    if blocking and standing.mending:
        return RepairOpenAlready(instrument=instrument.number, repair=standing.mending.repair)
    return None


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
