"""Places: building, room, rack and shelf, and what moves: a vehicle, a workshop, a bench."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from depot_app.domain.lists import Key
from depot_app.domain.numbers import Number
from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_places import PlaceInItself
from depot_app.domain.search import fold


class PlaceKind(StrEnum):
    """What sort of place it is."""

    BUILDING = "building"
    HALL = "hall"
    RACK = "rack"
    SHELF = "shelf"
    VEHICLE = "vehicle"
    WORKSHOP = "workshop"
    TRANSIT = "transit"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the tree; `name` is the short name on its label, such as B-17-3, and is a code of the place."""

    id: UUID
    number: Number
    name: str
    kind: PlaceKind
    within: UUID | None = None
    description: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class PlaceContents:
    """How many instruments of one type and size belong in a place."""

    type_code: str
    size: str
    instruments: int


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """All that the card of a place shows: the names around it, outermost first, its own last, and what belongs there.

    `instruments` are those of the place and of all places in it, lent ones too, but for what is written off; `contents`
    says how many of each type and size, `inside` which places are directly in it.
    """

    place: Place
    path: tuple[str, ...]
    instruments: int
    contents: tuple[PlaceContents, ...] = ()
    inside: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place as a list shows it: the names around it, outermost first, and how many instruments belong in it."""

    key: Key
    id: UUID
    number: Number
    name: str
    kind: PlaceKind
    path: tuple[str, ...]
    description: str
    instruments: int


SHELF_DEPTH = 3
_LONGEST_RUN = 6
_KINDS_BY_DEPTH = (PlaceKind.HALL, PlaceKind.RACK, PlaceKind.SHELF)


def natural(name: str) -> str:
    """A short name as people order it: B-2 before B-10."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(_LONGEST_RUN), fold(name))


def may_stand_in(place: Place, around: Place, path: Collection[UUID]) -> Refusal | None:
    """Whether a place may be put into another, whose own path is given: not into itself, nor into what is in it."""
    if place.id == around.id or place.id in path:
        return PlaceInItself(place=place.name, into=around.name)
    return None


def path_of(name: str) -> tuple[tuple[str, PlaceKind], ...]:
    """The places that a short name stands for, outermost first: B-17-3 is hall B, rack B-17, shelf B-17-3.

    A name that is not letters and digits in one to three groups is one hall of that name.
    """
    groups = name.strip().split("-")
    if len(groups) > SHELF_DEPTH or not all(group.isalnum() for group in groups):
        return ((name.strip(), PlaceKind.HALL),)
    return tuple(("-".join(groups[: depth + 1]), _KINDS_BY_DEPTH[depth]) for depth in range(len(groups)))
