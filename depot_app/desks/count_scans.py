"""Scans of a count on their way in: of which count, in which place, and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from depot_app.desks.count_supplies import supplies_of, supply_scanned
from depot_app.domain.bulk import in_bulk
from depot_app.domain.count_ground import Ground
from depot_app.domain.count_packs import PackScans
from depot_app.domain.count_result import result
from depot_app.domain.count_views import CountSheet, Scanned
from depot_app.domain.counts import Count, ScanEvent, last_standing, may_count
from depot_app.domain.memory_scans import Memory, memory_events
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import PackOfAnotherCount, UnknownThing
from depot_app.storage.registers import Registers

DEPOT = "depot"
"""The setting that holds this depot's own name, by which a pack finds home."""

_BACK = 50
"""How many scans of a device are looked back through at first; nobody takes so many back in a row."""


def count_of(registers: Registers, code: str) -> Count:
    """The count with this number; raises `UnknownThing`."""
    number = Number.read(code)
    found = registers.counts.by_number(number) if number else None
    if found is None:
        raise UnknownThing(code=code)
    return found


def countable(registers: Registers, code: str) -> Count:
    """The count with this number, if it still takes scans."""
    count = count_of(registers, code)
    if refusal := may_count(count):
        raise refusal
    return count


def sheet_of(registers: Registers, count: Count) -> CountSheet:
    """A count with its result as it is now; a part that was scanned beside its instrument is no finding."""
    with in_bulk():
        events = registers.counts.events.of(count.id)
        if parts := registers.parts.codes_among({event.code for event in events}):
            events = [event for event in events if event.code not in parts]
        codes = {event.code for event in events} | {event.place for event in events if event.place}
        found = result(events, registers.count_grounds.whole(count, codes))
    names = {**registers.count_grounds.places.names}
    scope = registers.places.get(count.scope).name if count.scope else ""
    return CountSheet(count, scope, found, names, supplies_of(registers, count, found))


@dataclass(frozen=True, slots=True)
class Step:
    """The next scan of a device, with what it is judged by; when and by whom is still to be said."""

    event: ScanEvent
    ground: Ground


def step(registers: Registers, count: Count, device: str, code: str, place: str) -> Step:
    """The next scan of a device: in the place that is named, else in the one where the device was."""
    newest = registers.counts.events.newest_of(count.id, device, _BACK)
    sequence = newest[0].sequence + 1 if newest else 1
    last = last_standing(newest)
    if last is None and len(newest) == _BACK:
        last = last_standing(registers.counts.events.newest_of(count.id, device))
    before = (last.code, last.place) if last else ("", "")
    ground = registers.count_grounds.of_codes(count, {text for text in (code, place, *before) if text})
    if place or code in ground.places:
        where = ground.places.get(place)
    else:
        where = ground.places.get(before[0]) or ground.places.get(before[1])
    if where is None or code in ground.places:
        return Step(ScanEvent(device, sequence, code), ground)
    named = str(where)
    return Step(ScanEvent(device, sequence, code, named), replace(ground, places={**ground.places, named: where}))


def answer(registers: Registers, ground: Ground, event: ScanEvent, *, again: bool) -> Scanned:
    """What a scan says: the place whose label it is, or the finding of this one thing."""
    if said := ground.amount(event.code):
        return Scanned(event, supply=supply_scanned(registers, said, ground.places.get(event.place, ground.scope)))
    number = ground.codes.get(event.code)
    if number is None and (where := ground.places.get(event.code)):
        return Scanned(event, place=registers.places.by_number(Number(where)), again=again)
    found = [one for one in result([event], ground).counted if one.number == number]
    return Scanned(event, found=registers.count_lists.rows(found)[0], again=again)


def events_of(registers: Registers, count: Count, file: PackScans | Memory, zone: tzinfo | None) -> Sequence[ScanEvent]:
    """The scans that a file brings to a count; raises `PackOfAnotherCount`."""
    if isinstance(file, Memory):
        codes = {line.code for line in file.lines} | {line.place for line in file.lines if line.place}
        return memory_events(file.lines, registers.count_grounds.codes.resolved(codes, ()).places, zone)
    if file.pack.count != count.number or file.pack.depot != registers.settings.get(DEPOT):
        raise PackOfAnotherCount(path=file.name, count=file.pack.count)
    return file.events
