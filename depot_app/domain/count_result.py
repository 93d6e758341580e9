"""What a count found: a pure function of what was expected, what was scanned, and what moved since the start.

Things and places go by their numbers as plain integers here, since a hundred thousand of them are compared.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from depot_app.domain.counts import MEMORY_SEQUENCES, Finding, ScanEvent, voided
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.search import code_key

OUT = frozenset({InstrumentState.ON_LOAN, InstrumentState.IN_REPAIR, InstrumentState.WRITTEN_OFF})
"""The states in which a thing is not on its shelf."""


class Standing(NamedTuple):
    """Where a thing stands now, and where it stood at the start; `moved_at` is empty where nothing moved it since."""

    number: int
    place: int | None
    state: InstrumentState
    place_then: int | None
    state_then: InstrumentState
    moved_at: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """All that a result is judged by beside the scans.

    `standings` has every thing that is expected or was seen; `codes` and `places` say what the scanned codes stand for;
    `within` is the tree of places.
    """

    scope: int | None
    standings: Mapping[int, Standing]
    expected: Collection[int]
    codes: Mapping[str, int]
    places: Mapping[str, int]
    within: Mapping[int, int | None]


class Counted(NamedTuple):
    """One thing or unknown code of a count, and how it was found.

    `belongs` and `seen` are places; `after` is the thing scanned just before an unknown code. `several` says that it
    was seen in more than one place, of which the last counts; `found_again`, that it stood as missing; `moved`, that a
    deed moved it since the start. `new_place` is where booking puts it.
    """

    finding: Finding
    code: str
    number: int | None = None
    belongs: int | None = None
    seen: int | None = None
    seen_at: str = ""
    by: str = ""
    device: str = ""
    times: int = 0
    after: int | None = None
    several: bool = False
    found_again: bool = False
    moved: bool = False
    new_place: int | None = None


class Gap(NamedTuple):
    """Scans that a device must have and that did not come yet."""

    device: str
    lacking: int


@dataclass(frozen=True, slots=True)
class Result:
    """A count judged: everything expected or seen exactly once. `scans` leaves out what was taken back."""

    counted: tuple[Counted, ...]
    events: int
    scans: int
    gaps: tuple[Gap, ...]
    visited: frozenset[int]
    counters: tuple[str, ...]

    @property
    def tally(self) -> dict[Finding, int]:
        """How many there are of each finding, none left out."""
        found = Counter(one.finding for one in self.counted)
        return {finding: found[finding] for finding in Finding}


class _Sighting:
    """All scans of one thing or unknown code; the last place named counts, whatever the order in which scans came."""

    __slots__ = ("after", "at", "by", "device", "nowhere", "order", "place", "places", "times")

    def __init__(self) -> None:
        self.order: tuple[bool, str, str, int] | None = None
        self.place: int | None = None
        self.at = self.by = self.device = ""
        self.times, self.nowhere = 0, False
        self.places: set[int] = set()
        self.after: int | None = None

    def add(self, event: ScanEvent, place: int | None, at: str, after: int | None) -> None:
        """One more scan; one that names a place goes before one that does not."""
        self.times += 1
        if place is None:
            self.nowhere = True
        else:
            self.places.add(place)
        order = (place is not None, at, event.device, event.sequence)
        if self.order is None or order > self.order:
            self.order, self.place, self.after = order, place, after
            self.at, self.by, self.device = event.at, event.by, event.device


class _Trail:
    """Goes through the scans device by device, and gathers the sightings."""

    def __init__(self, ground: Ground, gone: frozenset[tuple[str, int]]) -> None:
        self._ground = ground
        self._gone = gone
        self.seen: dict[int, _Sighting] = {}
        self.unknown: dict[str, _Sighting] = {}
        self.visited: set[int] = set()
        self.counters: set[str] = set()
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
            if event.by:
                self.counters.add(event.by)
            if event.sequence >= MEMORY_SEQUENCES:
                context, latest, before = None, event.at, None
            latest = max(latest, event.at)
            if event.place:
                context = places.get(event.place, context)
            number = codes.get(event.code)
            if number is None and event.code in places:
                context = places[event.code]
                self.visited.add(context)
                continue
            self._sighting(number, event.code).add(event, context, latest, before)
            before = number or before

    def _sighting(self, number: int | None, code: str) -> _Sighting:
        """The sightings of a thing, or of a code that nobody has."""
        if number is None:
            return self.unknown.setdefault(code, _Sighting())
        found = self.seen.get(number)
        if found is None:
            found = self.seen[number] = _Sighting()
        return found


def result(events: Collection[ScanEvent], ground: Ground) -> Result:
    """The result of a count; it does not depend on the order of the events."""
    trail = _Trail(ground, voided(events))
    gaps = []
    ordered = sorted(events, key=attrgetter("device", "sequence"))
    for device, group in groupby(ordered, key=attrgetter("device")):
        its = list(group)
        trail.follow(its)
        if lacking := _lacking(its):
            gaps.append(Gap(device, lacking))
    return Result(
        counted=tuple(_judged(trail, ground)),
        events=len(events),
        scans=trail.scans,
        gaps=tuple(gaps),
        visited=frozenset(_visited(trail, ground.scope)),
        counters=tuple(sorted(trail.counters)),
    )


def _visited(trail: _Trail, scope: int | None) -> set[int]:
    """The places where something was scanned; what was scanned before any place was named lay in the count's own."""
    sightings = (*trail.seen.values(), *trail.unknown.values())
    visited = trail.visited.union(*(sighting.places for sighting in sightings))
    if scope is not None and any(sighting.nowhere for sighting in sightings):
        visited.add(scope)
    return visited


def _lacking(events: Sequence[ScanEvent]) -> int:
    """How many scans a device that numbers its scans from 1 must have beside these; lines of a memory say nothing."""
    last = events[-1].sequence
    return 0 if last >= MEMORY_SEQUENCES else last - len(events)


def _judged(trail: _Trail, ground: Ground) -> Iterator[Counted]:
    """Every thing that was expected or seen, by number, and then the codes that nobody has."""
    seen = trail.seen
    for number in sorted({*ground.expected, *seen}):
        standing = ground.standings[number]
        sighting = seen.get(number)
        yield _unseen(standing) if sighting is None else _sighted(standing, sighting, ground)
    yield from _unknown(trail.unknown, ground.scope)


def _unseen(standing: Standing) -> Counted:
    """A thing that was expected and not seen: accounted for where it is out or was moved since, else missing."""
    moved = bool(standing.moved_at)
    finding = Finding.AWAY if moved or standing.state in OUT else Finding.MISSING
    return Counted(finding, str(standing.number), standing.number, belongs=standing.place, moved=moved)


def _sighted(standing: Standing, sighting: _Sighting, ground: Ground) -> Counted:
    """A thing that was seen: where it belongs, elsewhere, or although it should be out."""
    place = ground.scope if sighting.place is None else sighting.place
    finding = _seen_as(standing, sighting.at, place, ground.within)
    return Counted(
        finding=finding,
        code=str(standing.number),
        number=standing.number,
        belongs=standing.place,
        seen=place,
        seen_at=sighting.at,
        by=sighting.by,
        device=sighting.device,
        times=sighting.times,
        several=len(sighting.places) > 1,
        found_again=standing.state is InstrumentState.MISSING,
        moved=bool(standing.moved_at),
        new_place=_new_place(standing, sighting.at, place, ground.within),
    )


def _seen_as(standing: Standing, at: str, place: int | None, within: Mapping[int, int | None]) -> Finding:
    """What seeing a thing in a place says; one that went out only after it was seen was still there then."""
    if standing.state in OUT and not _went_later(standing, at):
        return Finding.UNEXPECTED
    homes = (standing.place, standing.place_then)
    agrees = place is None or any(home is not None and _together(home, place, within) for home in homes)
    return Finding.HERE if agrees else Finding.ELSEWHERE


def _went_later(standing: Standing, at: str) -> bool:
    """Whether a thing that is out now was still in at the start, and is not known to have been seen after it went."""
    return bool(standing.moved_at) and standing.state_then not in OUT and at <= standing.moved_at


def _new_place(standing: Standing, at: str, place: int | None, within: Mapping[int, int | None]) -> int | None:
    """Where booking puts a thing that was seen: nowhere new if it is out, was moved later, or lies there already."""
    moved_later = standing.place != standing.place_then and at <= standing.moved_at
    if place is None or standing.state in OUT or moved_later:
        return None
    return None if standing.place is not None and _inside(standing.place, place, within) else place


def _together(one: int, other: int, within: Mapping[int, int | None]) -> bool:
    """Whether two places are the same, or one lies in the other: a rack and one of its shelves do not disagree."""
    return one == other or _inside(one, other, within) or _inside(other, one, within)


def _inside(place: int, outer: int, within: Mapping[int, int | None]) -> bool:
    """Whether a place is another, or lies in it."""
    step: int | None = place
    while step is not None:
        if step == outer:
            return True
        step = within.get(step)
    return False


def _unknown(found: Mapping[str, _Sighting], scope: int | None) -> Iterator[Counted]:
    """The codes that nobody has, each once however it was written."""
    alike: dict[str, list[str]] = {}
    for code in sorted(found):
        alike.setdefault(code_key(code) or code, []).append(code)
    for codes in alike.values():
        sightings: Iterable[_Sighting] = [found[code] for code in codes]
        last = max(sightings, key=lambda sighting: sighting.order or (False, "", "", 0))
        yield Counted(
            finding=Finding.UNKNOWN,
            code=codes[0],
            seen=scope if last.place is None else last.place,
            seen_at=last.at,
            by=last.by,
            device=last.device,
            times=sum(sighting.times for sighting in sightings),
            after=last.after,
        )
