"""What was seen in a count: the scans of each device followed in its order, and gathered thing by thing."""

from collections.abc import Sequence
from typing import TypeVar

from depot_app.domain.count_amounts import Tallies
from depot_app.domain.count_ground import Ground
from depot_app.domain.counts import MEMORY_SEQUENCES, ScanEvent


class Sighting:
    """All scans of one thing or unknown code; the last place named counts, whatever the order in which scans came."""

    __slots__ = ("_order", "after", "event", "place", "places", "times")

    def __init__(self, event: ScanEvent, place: int | None, at: str, after: int | None) -> None:
        self.event, self.place, self.after = event, place, after
        self.times = 1
        self.places = () if place is None else (place,)
        self._order = (place is not None, at, event.device, event.sequence)

    def add(self, event: ScanEvent, place: int | None, at: str, after: int | None) -> None:
        """One more scan; one that names a place goes before one that does not."""
        self.times += 1
        if place is not None and place not in self.places:
            self.places = (*self.places, place)
        order = (place is not None, at, event.device, event.sequence)
        if order > self._order:
            self._order, self.event, self.place, self.after = order, event, place, after

    def later(self, other: "Sighting") -> bool:
        """Whether its last scan comes after another's."""
        return self._order > other._order  # noqa: SLF001 - another of us


class Trail:
    """Goes through the scans device by device, and gathers the sightings."""

    def __init__(self, ground: Ground, gone: frozenset[tuple[str, int]]) -> None:
        self._ground = ground
        self._gone = gone
        self.seen: dict[int, Sighting] = {}
        self.unknown: dict[str, Sighting] = {}
        self.visited: set[int | None] = set()
        self.counters: set[str] = set()
        self.amounts = Tallies()
        self.scans = 0

    def follow(self, events: Sequence[ScanEvent]) -> None:
        """The scans of one device in its order: a scanned place, or one named with a scan, holds for those after it."""
        codes, places = self._ground.codes, self._ground.places
        context: int | None = None
        latest, before = "", None
        for event in events:
            if event.voids is not None or (event.device, event.sequence) in self._gone:
                continue
            self.scans += 1
            self.counters.add(event.by)
            if event.sequence >= MEMORY_SEQUENCES:
                context, latest, before = None, event.at, None
            elif event.at > latest:
                latest = event.at
            if event.place:
                context = places.get(event.place, context)
            number = codes.get(event.code)
            if number is not None:
                _note(self.seen, number, event, context, latest, before)
                before = number
            elif event.code in places:
                context = places[event.code]
            elif (said := self._ground.amount(event.code)) is not None:
                self.amounts.note(said, context, latest, event.by, event.device)
            else:
                _note(self.unknown, event.code, event, context, latest, before)
            self.visited.add(context)


K = TypeVar("K", int, str)


def _note(found: dict[K, Sighting], what: K, event: ScanEvent, place: int | None, at: str, after: int | None) -> None:
    """One scan of a thing, or of a code that nobody has."""
    sighting = found.get(what)
    if sighting is None:
        found[what] = Sighting(event, place, at, after)
    else:
        sighting.add(event, place, at, after)
