"""Kits: the parts that belong to an instrument, and whether they are there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class PartKind(StrEnum):
    """The parts of kits; the values are the keys of the catalogue."""

    CASE = "CASE"
    BAG = "BAG"
    BOW = "BOW"
    ROSIN = "ROSIN"
    SHOULDER_REST = "SHREST"
    CLOTH = "CLOTH"
    ENDPIN_STOP = "ESTOP"
    STOOL = "STOOL"
    STRAP = "STRAP"
    MOUTHPIECE = "MPC"
    LIGATURE = "LIG"
    CAP = "CAP"
    REED = "REED"
    SWAB = "SWAB"
    GREASE = "GREASE"
    OIL = "OIL"
    CROOK = "CROOK"
    CLEANING_ROD = "CROD"
    SEAT_STRAP = "SEATSTR"
    CRUTCH = "CRUTCH"
    STAND = "STAND"
    STICKS = "STICKS"
    MALLETS = "MALLETS"
    KEY = "KEY"
    PLECTRUM = "PICK"
    TUNER = "TUNER"
    FOOTREST = "FOOTREST"
    CABLE = "CABLE"
    COVER = "COVER"
    PEDAL = "PEDAL"
    POWER_SUPPLY = "PSU"
    MANUAL = "MANUAL"


class PartState(StrEnum):
    """Whether a part is there and whole."""

    PRESENT = "present"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an instrument's kit; `since` is the day its state was last found."""

    kind: PartKind
    state: PartState = PartState.PRESENT
    since: date | None = None


Kit = tuple[Part, ...]

_KNOWN = {kind.value: kind for kind in PartKind}


def kit_of(kinds: Iterable[str]) -> Kit:
    """A whole kit of these parts; keys that the program does not know are left out."""
    return tuple(Part(_KNOWN[kind]) for kind in kinds if kind in _KNOWN)


def missing(kit: Kit) -> Kit:
    """The parts that are not there."""
    return tuple(part for part in kit if part.state is PartState.MISSING)


def found(kit: Kit, states: dict[PartKind, PartState], on: date) -> Kit:
    """The kit as found on a day; a part whose state did not change keeps its day."""
    return tuple(
        replace(part, state=states[part.kind], since=on)
        if part.kind in states and states[part.kind] is not part.state
        else part
        for part in kit
    )
