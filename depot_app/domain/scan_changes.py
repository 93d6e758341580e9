"""Scan and change: what is chosen once, and then given to one instrument after the other."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from depot_app.domain.instruments import Condition, Instrument, Life, Standing, may_move
from depot_app.domain.refusals import InstrumentWrittenOff, Refusal
from depot_app.domain.refusals_places import NothingToChange


@dataclass(frozen=True, slots=True)
class ScanChange:
    """What each scanned instrument is given; what is empty stays as it is. `place` is any code of a place."""

    place: str = ""
    condition: Condition | None = None
    owner: str = ""
    programme: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen."""
        return self == ScanChange()


@dataclass(frozen=True, slots=True)
class Changed:
    """What a scan changed: the instrument as it was and as it is, and the names of both places."""

    before: Instrument
    after: Instrument
    place_before: str = ""
    place: str = ""

    @property
    def is_new(self) -> bool:
        """Whether anything changed at all."""
        return self.before != self.after


def may_change(instrument: Instrument, standing: Standing, wanted: ScanChange) -> Refusal | None:
    """Whether a scan may change it: something was chosen, it is not written off, and what moves is in the house."""
    if wanted.is_empty:
        return NothingToChange()
    if wanted.place:
        return may_move(instrument, standing)
    if instrument.life is Life.WRITTEN_OFF:
        return InstrumentWrittenOff(instrument=instrument.number, on=instrument.life_on, why=instrument.life_reason)
    return None


def given(instrument: Instrument, wanted: ScanChange, place: UUID | None, today: date) -> Instrument:
    """The instrument with what was chosen; what is given a place was found, what is given a grade was inspected."""
    changed = instrument
    if place is not None:
        changed = replace(changed, place=place, life=Life.IN_USE, life_on=None, life_reason="")
    if wanted.condition is not None:
        changed = replace(changed, condition=wanted.condition, inspected_on=today)
    return replace(changed, owner=wanted.owner or changed.owner, programme=wanted.programme or changed.programme)
