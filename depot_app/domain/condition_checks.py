"""Checks of condition: who looked at an instrument when, the grade, what was wrong, and the kit as it was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from depot_app.domain.instruments import Card, Condition, Instrument, Life
from depot_app.domain.kits import Kit, PartKind, PartState
from depot_app.domain.refusals import InstrumentWrittenOff, Refusal
from depot_app.domain.refusals_values import CheckedLater, NeverChecked


@dataclass(frozen=True, slots=True)
class ConditionCheck:
    """One check: the kit as found then stands with it, whatever becomes of the parts later."""

    id: UUID
    instrument: UUID
    checked_on: date
    inspector: str
    condition: Condition
    remarks: str = ""
    kit: Kit = ()
    version: int = 0


@dataclass(frozen=True, slots=True)
class Inspection:
    """How an instrument was found: its grade, by whom, what was wrong, and parts that are otherwise than before."""

    condition: Condition
    inspector: str
    on: date
    remarks: str = ""
    parts: Mapping[PartKind, PartState] = field(default_factory=dict)


def may_check(instrument: Instrument, on: date, today: date) -> Refusal | None:
    """Whether a check may be kept: of what the depot still has, and not of a day to come."""
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    return CheckedLater(on=on) if on > today else None


def may_report(card: Card) -> Refusal | None:
    """Whether there is a check to report on."""
    return None if card.checked else NeverChecked(instrument=card.instrument.number)


def is_newest(check: ConditionCheck, others: tuple[ConditionCheck, ...]) -> bool:
    """Whether no check of an instrument is of a later day: only then is it how the instrument is now."""
    return all(other.checked_on <= check.checked_on for other in others)
