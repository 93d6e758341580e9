"""Parts with a label of their own, and the ledger of parts that went missing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from depot_app.domain.kits import Kit, Part, PartKind, PartState, missing
from depot_app.domain.lists import Key
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

    def closed(self, outcome: LossOutcome, on: date, note: str = "") -> "PartLoss":
        """The loss with the search ended, on the day it went missing at the earliest."""
        return replace(self, closed_on=max(on, self.missing_on), outcome=outcome, note=note or self.note)


@dataclass(frozen=True, slots=True)
class LossTold:
    """A loss with what it names: the instrument's number, who had it, and on which loan."""

    loss: PartLoss
    instrument: Number
    borrower: str = ""
    loan: Number | None = None


@dataclass(frozen=True, slots=True)
class KitPart:
    """A part of a kit with the label it has of its own, and where it is missing, the search for it."""

    part: Part
    label: LabelledPart | None = None
    loss: LossTold | None = None

    @property
    def kind(self) -> PartKind:
        """Which part it is."""
        return self.part.kind


@dataclass(frozen=True, slots=True)
class LossRow:
    """A missing part as a list shows it; `label` is the number that the part has of its own."""

    key: Key
    id: UUID
    number: Number
    type_code: str
    size: str
    brand: str
    kind: PartKind
    missing_on: date
    borrower: str
    loan: Number | None
    closed_on: date | None
    outcome: LossOutcome | None
    note: str
    label: Number | None = None


@dataclass(frozen=True, slots=True)
class MissingWith:
    """A borrower with whom parts went missing that are still searched for, and how many."""

    borrower: UUID
    name: str
    amount: int


def lost_now(before: Kit, after: Kit, known: Collection[PartKind]) -> Kit:
    """The parts that a changed kit says are missing and for which a search begins.

    That is what was not missing before; and what was, where the ledger does not know of it: an older program kept none.
    """
    was_missing = {part.kind for part in missing(before)}
    return tuple(part for part in missing(after) if part.kind not in was_missing or part.kind not in known)


def ended_searches(open_ones: Iterable[PartLoss], after: Kit, today: date) -> tuple[PartLoss, ...]:
    """The searches that a changed kit ends: the part is there again, or is no longer said to belong to it."""
    now = {part.kind: part for part in after}
    ended = []
    for loss in open_ones:
        part = now.get(loss.kind)
        if part is None:
            ended.append(loss.closed(LossOutcome.GIVEN_UP, today))
        elif part.state is not PartState.MISSING:
            ended.append(loss.closed(LossOutcome.FOUND, part.since or today))
    return tuple(ended)


def contradicts(kit: Kit, losses: Iterable[PartLoss]) -> frozenset[PartKind]:
    """The parts about which kit and ledger say different things.

    A search that goes on for what is not missing; and a missing part whose search ended since it was found or replaced.
    One that was given up stays missing, and one that the ledger does not know went missing before there was any.
    """
    lost, told = {part.kind for part in missing(kit)}, tuple(losses)
    searched = {loss.kind for loss in told if loss.closed_on is None}
    given_up = {loss.kind for loss in told if loss.outcome is LossOutcome.GIVEN_UP}
    back = {loss.kind for loss in told if loss.outcome in {LossOutcome.FOUND, LossOutcome.REPLACED}}
    return frozenset((searched - lost) | (lost & back - searched - given_up))
