"""What a count found: a pure function of what was expected, what was scanned, and what moved since the start."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from depot_app.domain.count_amounts import CountedAmount
from depot_app.domain.count_ground import OUT, Ground, Standing
from depot_app.domain.count_sightings import Sighting, Trail
from depot_app.domain.counts import MEMORY_SEQUENCES, Finding, ScanEvent, voided
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.search import code_key


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
    """A count judged: everything expected or seen exactly once, and how many of what goes by quantity.

    `scans` leaves out what was taken back.
    """

    counted: tuple[Counted, ...]
    events: int
    scans: int
    gaps: tuple[Gap, ...]
    visited: frozenset[int]
    counters: tuple[str, ...]
    amounts: tuple[CountedAmount, ...] = ()

    @property
    def tally(self) -> dict[Finding, int]:
        """How many there are of each finding, none left out."""
        found = Counter(one.finding for one in self.counted)
        return {finding: found[finding] for finding in Finding}


def result(events: Collection[ScanEvent], ground: Ground) -> Result:
    """The result of a count; it does not depend on the order of the events."""
    trail = Trail(ground, voided(events))
    gaps = []
    for device, group in groupby(sorted(events), key=attrgetter("device")):
        its = list(group)
        trail.follow(its)
        if lacking := _lacking(its):
            gaps.append(Gap(device, lacking))
    return Result(
        counted=tuple(_judged(trail, ground)),
        events=len(events),
        scans=trail.scans,
        gaps=tuple(gaps),
        visited=frozenset(_visited(trail.visited, ground.scope)),
        counters=tuple(sorted(trail.counters - {""})),
        amounts=trail.amounts.standing(),
    )


def _visited(places: Iterable[int | None], scope: int | None) -> Iterator[int]:
    """The places where something was scanned; what was scanned before any place was named lay in the count's own."""
    for place in places:
        where = scope if place is None else place
        if where is not None:
            yield where


def _lacking(events: Sequence[ScanEvent]) -> int:
    """How many scans a device that numbers its scans from 1 must have beside these; lines of a memory say nothing."""
    last = events[-1].sequence
    return 0 if last >= MEMORY_SEQUENCES else last - len(events)


def _judged(trail: Trail, ground: Ground) -> Iterator[Counted]:
    """Every thing that was expected or seen, by number, and then the codes that nobody has."""
    seen, around = trail.seen, _Around(ground.within)
    for number in sorted({*ground.expected, *seen}):
        standing = ground.standings[number]
        sighting = seen.get(number)
        yield _unseen(standing) if sighting is None else _sighted(standing, sighting, ground.scope, around)
    yield from _unknown(trail.unknown, ground.scope)


class _Around(dict[int, frozenset[int]]):
    """For each place, itself and all places that it lies in; worked out when first asked for."""

    def __init__(self, within: Mapping[int, int | None]) -> None:
        super().__init__()
        self._within = within

    def __missing__(self, place: int) -> frozenset[int]:
        found: set[int] = set()
        step: int | None = place
        while step is not None and step not in found:
            found.add(step)
            step = self._within.get(step)
        self[place] = frozenset(found)
        return self[place]

    def agree(self, one: int, other: int) -> bool:
        """Whether two places are the same, or one lies in the other: a rack and its shelf do not disagree."""
        return one == other or other in self[one] or one in self[other]


def _unseen(standing: Standing) -> Counted:
    """A thing that was expected and not seen: accounted for where it is out or was moved since, else missing."""
    moved = bool(standing.moved_at)
    finding = Finding.AWAY if moved or standing.state in OUT else Finding.MISSING
    return Counted(finding, str(standing.number), standing.number, belongs=standing.place, moved=moved)


def _sighted(standing: Standing, sighting: Sighting, scope: int | None, around: _Around) -> Counted:
    """A thing that was seen: where it belongs, elsewhere, or although it should be out."""
    event = sighting.event
    place = scope if sighting.place is None else sighting.place
    return Counted(
        finding=_seen_as(standing, event.at, place, around),
        code=str(standing.number),
        number=standing.number,
        belongs=standing.place,
        seen=place,
        seen_at=event.at,
        by=event.by,
        device=event.device,
        times=sighting.times,
        several=len(sighting.places) > 1,
        found_again=standing.state is InstrumentState.MISSING,
        moved=bool(standing.moved_at),
        new_place=_new_place(standing, event.at, place, around),
    )


def _seen_as(standing: Standing, at: str, place: int | None, around: _Around) -> Finding:
    """What seeing a thing in a place says; one that went out only after it was seen was still there then."""
    if standing.state in OUT and not _went_later(standing, at):
        return Finding.UNEXPECTED
    if place is None or place == standing.place:
        return Finding.HERE
    if standing.place is not None and around.agree(standing.place, place):
        return Finding.HERE
    agreed = standing.place_then is not None and around.agree(standing.place_then, place)
    return Finding.HERE if agreed else Finding.ELSEWHERE


def _went_later(standing: Standing, at: str) -> bool:
    """Whether a thing that is out now was still in at the start, and is not known to have been seen after it went."""
    return bool(standing.moved_at) and standing.state_then not in OUT and at <= standing.moved_at


def _new_place(standing: Standing, at: str, place: int | None, around: _Around) -> int | None:
    """Where booking puts a thing that was seen: nowhere new if it is out, was moved later, or lies there already."""
    if place is None or place == standing.place or standing.state in OUT:
        return None
    moved_later = standing.place != standing.place_then and at <= standing.moved_at
    lies_there = standing.place is not None and place in around[standing.place]
    return None if moved_later or lies_there else place


def _unknown(found: Mapping[str, Sighting], scope: int | None) -> Iterator[Counted]:
    """The codes that nobody has, each once however it was written."""
    alike: dict[str, list[str]] = {}
    for code in sorted(found):
        alike.setdefault(code_key(code) or code, []).append(code)
    for codes in alike.values():
        last = found[codes[0]]
        for code in codes[1:]:
            last = found[code] if found[code].later(last) else last
        event = last.event
        yield Counted(
            finding=Finding.UNKNOWN,
            code=codes[0],
            seen=scope if last.place is None else last.place,
            seen_at=event.at,
            by=event.by,
            device=event.device,
            times=sum(found[code].times for code in codes),
            after=last.after,
        )
