"""Labels on their way: asked for, printed in a run, and stuck only when scanned back."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID


class LabelReason(StrEnum):
    """Why a thing needs a label; what came in without one is new, a place or a supply without one never had any."""

    NEW = "new"
    NEVER = "never"
    RENUMBERED = "renumbered"
    UNREADABLE = "unreadable"
    LOST = "lost"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class LabelJob:
    """A label that a thing needs; `about` is the key of an instrument, a part, a place, a supply or a person.

    It is open until the label was scanned back (`stuck_on`), or is no longer wanted (`dropped_on`); `run` is the
    printing it was last part of.
    """

    id: UUID
    about: UUID
    reason: LabelReason
    wanted_on: date
    run: UUID | None = None
    printed_on: date | None = None
    stuck_on: date | None = None
    dropped_on: date | None = None
    version: int = 0

    def wanted_anew(self, reason: LabelReason, on: date) -> "LabelJob":
        """The job from the start, for another reason: whatever was printed for it is not what is needed now."""
        return replace(self, reason=reason, wanted_on=on, run=None, printed_on=None)

    def waiting_again(self) -> "LabelJob":
        """The job back in the queue: its print did not turn out."""
        return replace(self, run=None, printed_on=None)


@dataclass(frozen=True, slots=True)
class LabelRun:
    """One printing of labels, which can be printed again: what stood on them, on which stock, from which position.

    `labels` are their contents in plain form, in the order of the sheet.
    """

    id: UUID
    number: int
    stock: str
    start: int
    copies: int
    language: str
    printed_on: date
    printed_by: str
    labels: tuple[dict[str, object], ...] = ()
    version: int = 0
