"""Packs: a count on a machine without a line, with all that it needs to answer a scan, and the scans made there."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from depot_app.domain.count_ground import Ground, Standing
from depot_app.domain.counts import ScanEvent
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.search import code_key, fold

SOMEWHERE = 0
"""The place of things that a pack does not list, though their number is one of ours."""


class PackPlace(NamedTuple):
    """A place as a pack names it."""

    number: int
    name: str
    within: int | None


class PackThing(NamedTuple):
    """A thing that is expected, with the words for a screen without a database."""

    number: int
    type_code: str
    size: str
    place: int | None
    state: InstrumentState
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as handed out: `key` is its own name, `types` has the names of types in Dutch and in English."""

    depot: str
    count: Number
    key: str
    made_at: str
    scope: int | None
    places: tuple[PackPlace, ...]
    things: tuple[PackThing, ...]
    types: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackScans:
    """A pack as it came back: the scans made with it; `cut` is the row that a power cut left unfinished."""

    name: str
    pack: Pack
    events: tuple[ScanEvent, ...]
    cut: int | None = None


def pack_ground(pack: Pack, codes: Iterable[str]) -> Ground:
    """What a pack alone can judge scanned codes by: the world as it stood when the pack was made.

    A number of ours that the pack does not list belongs somewhere else; whether it is on loan, only the depot knows.
    """
    standings = {one.number: Standing(one.number, one.place, one.state, one.place, one.state) for one in pack.things}
    things, places = _ways_to_things(pack), _ways_to_places(pack)
    found: dict[str, int] = {}
    where: dict[str, int] = {}
    for code in set(codes):
        number = Number.read(code)
        known = things.get(code_key(code))
        if known is not None:
            found[code] = known
        elif (place := places.get(fold(code)) or places.get(number.digits if number else "")) is not None:
            where[code] = place
        elif number and number.kind is Kind.INSTRUMENT:
            found[code] = number.value
            standings[number.value] = _somewhere(number.value)
    return Ground(
        scope=pack.scope,
        standings=standings,
        expected=[thing.number for thing in pack.things],
        codes=found,
        places=where,
        within={place.number: place.within for place in pack.places},
    )


def _somewhere(number: int) -> Standing:
    """A thing that is ours and not on the list."""
    free = InstrumentState.AVAILABLE
    return Standing(number, SOMEWHERE, free, SOMEWHERE, free)


def _ways_to_things(pack: Pack) -> dict[str, int]:
    """Every code by which a pack knows a thing; its own number goes before another's further code."""
    ways = {code_key(code): thing.number for thing in pack.things for code in thing.codes}
    return ways | {str(thing.number): thing.number for thing in pack.things}


def _ways_to_places(pack: Pack) -> dict[str, int]:
    """Every code by which a pack knows a place."""
    ways = {str(place.number): place.number for place in pack.places}
    return ways | {fold(place.name): place.number for place in pack.places}
