"""What needs a label as lists show it, and the rules of asking for one, printing it and sticking it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.instruments import Instrument, Life
from depot_app.domain.journal import Thing
from depot_app.domain.label_jobs import LabelJob, LabelReason, LabelRun
from depot_app.domain.lists import Key, Listing
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import InstrumentWrittenOff, Refusal
from depot_app.domain.refusals_labels import NotPrintedYet


class LabelState(StrEnum):
    """How far a label is that is still needed."""

    TO_PRINT = "to-print"
    PRINTED = "printed"
    """Printed, and not scanned back yet."""


MISSING_LABELS = Listing(
    where=(
        ("state", LabelState.TO_PRINT),
        *(("reason", reason) for reason in LabelReason if reason is not LabelReason.NEVER),
    )
)
"""What is printed when somebody asks for the labels that are missing: places that never had any are asked for apart."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A thing that can have a label of ours: type and size, or a name, or the kind of part it is."""

    id: UUID
    number: Number
    thing: Thing
    type_code: str = ""
    size: str = ""
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A thing that needs a label, as the queue shows it.

    `since` is the day on which somebody asked, else the day on which it came into the register; `id` is the thing's.
    """

    key: Key
    thing: Labelled
    reason: LabelReason
    since: date | None
    run: int | None
    printed_on: date | None

    @property
    def id(self) -> UUID:
        """By which a list knows the row again."""
        return self.thing.id

    @property
    def number(self) -> Number:
        """The number on the label."""
        return self.thing.number

    @property
    def state(self) -> LabelState:
        """How far it is."""
        return LabelState.TO_PRINT if self.printed_on is None else LabelState.PRINTED


@dataclass(frozen=True, slots=True)
class LabelCard:
    """A thing with what is known of its label: what it still needs, and the jobs that are over, newest first."""

    thing: Labelled
    row: QueueRow | None
    past: tuple[LabelJob, ...] = ()


@dataclass(frozen=True, slots=True)
class RunRow:
    """A label run as a list shows it: how many labels it had, and how many of those are still to be stuck."""

    key: Key
    id: UUID
    number: int
    stock: str
    printed_on: date
    printed_by: str
    labels: int
    waiting: int


@dataclass(frozen=True, slots=True)
class RunLine:
    """One label of a run: the thing, and whether it is on it; `is_waiting` is printed and not scanned back."""

    thing: Labelled
    stuck_on: date | None
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class RunSheet:
    """A run with its labels, in the order of the sheet."""

    run: LabelRun
    lines: tuple[RunLine, ...]

    @property
    def waiting(self) -> tuple[RunLine, ...]:
        """What is still to be stuck."""
        return tuple(line for line in self.lines if line.is_waiting)


class Sticking(StrEnum):
    """How the scan of a label came out."""

    ON = "on"
    UNPRINTED = "unprinted"
    """It is on, though no run is known to have printed it."""
    BEFORE = "before"
    """It was known to be on already."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """The answer to a label that was scanned back: on what it is, and of which run."""

    thing: Labelled
    how: Sticking
    run: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How many labels of some runs are on their things, of how many; the next ones to stick."""

    stuck: int
    total: int
    next: tuple[Labelled, ...] = ()


def may_label(instrument: Instrument) -> Refusal | None:
    """Whether an instrument may be given a label or another number: not once it is written off."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    return None


def may_wait_again(number: Number, printed_on: date | None) -> Refusal | None:
    """Whether a label can go back into the queue as failed: only one that was printed and is not stuck."""
    return NotPrintedYet(number=number) if printed_on is None else None


def loses_its_label(reason: LabelReason) -> bool:
    """Whether a thing that needs a label for this reason no longer has one that can be read."""
    return reason is not LabelReason.ASKED
