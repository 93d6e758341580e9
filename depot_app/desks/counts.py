"""The count desk: what should lie where, what was scanned, and setting it right."""

from collections.abc import Sequence

from depot_app.desks import lookup
from depot_app.desks.count_booking import book_in
from depot_app.desks.count_papers import report_content
from depot_app.desks.count_scans import DEPOT, answer, count_of, countable, events_of, sheet_of, step
from depot_app.desks.house import House
from depot_app.desks.papers import PaperKind, Press
from depot_app.desks.reprints import reprinted
from depot_app.domain.bulk import in_bulk
from depot_app.domain.count_packs import Pack, PackScans
from depot_app.domain.count_result import Counted
from depot_app.domain.count_views import Booked, CountSheet, FoundRow, Merged, MergedFile, Scanned, Shelf, shelves
from depot_app.domain.counts import (
    DIFFERENCES,
    Count,
    CountRow,
    EventKey,
    Finding,
    ScanEvent,
    clean_code,
    last_standing,
    new_events,
    stamp,
)
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window
from depot_app.domain.memory_scans import Memory
from depot_app.domain.numbers import Kind
from depot_app.domain.refusals import NothingCounted
from depot_app.storage.depot import Stop
from depot_app.storage.documents import Document
from depot_app.storage.registers import Registers

MOST_BESIDE = 200
"""So many open counts are looked at for one of the same places."""


class CountDesk:
    """Starts counts, takes scans from this desk and from files, and books the result."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    # -- questions

    def count(self, listing: Listing, stop: Stop | None = None) -> int:
        """How many counts a list shows."""
        with self.house.reading(stop) as registers:
            return registers.counts.count(listing)

    def page(self, listing: Listing, window: Window, stop: Stop | None = None) -> tuple[CountRow, ...]:
        """One stretch of a list of counts."""
        with self.house.reading(stop) as registers:
            return registers.counts.page(listing, window)

    def open(self, code: str, stop: Stop | None = None) -> CountSheet:
        """A count with its result as it is now; raises `UnknownThing`."""
        with self.house.reading(stop) as registers:
            return sheet_of(registers, count_of(registers, code))

    def rows(self, found: Sequence[Counted], window: Window | None = None) -> tuple[FoundRow, ...]:
        """Findings of an opened count with their words: one stretch of them, or all."""
        wanted = found[window.start : window.start + window.size] if window else found
        with self.house.reading() as registers:
            return registers.count_lists.rows(wanted)

    def findings(self, code: str, wanted: Sequence[Finding] = DIFFERENCES) -> tuple[FoundRow, ...]:
        """What a count found in these ways, in their order."""
        with self.house.reading() as registers:
            sheet = sheet_of(registers, count_of(registers, code))
            return registers.count_lists.rows(sheet.of(*wanted))

    def shelves(self, sheet: CountSheet) -> tuple[Shelf, ...]:
        """An opened count shelf by shelf."""
        return shelves(sheet.result.counted, sheet.result.visited, sheet.names)

    def beside(self, code: str) -> tuple[CountRow, ...]:
        """Other counts that are still open and take in some of the same places, the newest first."""
        with self.house.reading() as registers:
            mine = count_of(registers, code)
            open_ones = Listing(order="number", where=(("state", "open"),), descending=True)
            rows = registers.counts.page(open_ones, Window(size=MOST_BESIDE))
            others = registers.counts.find_many([row.id for row in rows if row.id != mine.id])
            return tuple(row for row in rows if row.id in others and _meet(registers, mine, others[row.id]))

    def pack(self, code: str) -> Pack:
        """Everything that a machine without a line needs for a count; raises `CountBooked`."""
        with self.house.reading() as registers:
            count = countable(registers, code)
            kinds = registers.types.by_code
            things = registers.count_lists.pack_things(count)
            named = {kind: (kinds[kind].name_nl, kinds[kind].name_en) for kind in sorted({t.type_code for t in things})}
            scope = registers.places.get(count.scope).number.value if count.scope else None
            return Pack(
                depot=registers.settings.get(DEPOT),
                count=count.number,
                key=new_key().hex,
                made_at=stamp(self.house.clock()),
                scope=scope,
                places=registers.count_lists.pack_places(),
                things=things,
                types=named,
            )

    # -- deeds

    def start(self, place: str | None = None) -> Done[Count]:
        """Starts a count of a place and all in it, or of the whole depot; what is expected is noted now."""
        with self.house.deed(Deed.START_COUNT) as registers:
            scope = lookup.place(registers, place) if place else None
            if not registers.settings.get(DEPOT):
                registers.settings.keep(DEPOT, str(new_key()))
            made = Count(
                id=new_key(),
                number=registers.numbers.take(Kind.COUNT),
                scope=scope.id if scope else None,
                started_at=self.house.clock(),
                started_by=self.house.actor,
                start_entry=registers.work.record.seq,
            )
            kept = registers.counts.begin(made, registers.places.within(scope.id) if scope else None)
            registers.about(number=kept.number.digits, place=scope.name if scope else "")
            return registers.done(kept)

    def scan(self, count: str, code: str, *, device: str, place: str | None = None) -> Done[Scanned]:
        """Notes one scan of this device at once, and answers what it found.

        A place's label holds for the scans after it; `place` names one for this scan. Raises `CountBooked`.
        """
        code = clean_code(code)
        with self.house.deed(Deed.SCAN_COUNT) as registers:
            found = countable(registers, count)
            named = lookup.place(registers, place).number.digits if place else ""
            made = step(registers, found, device, code, named)
            event = made.event._replace(at=stamp(self.house.clock()), by=self.house.actor)
            again = bool(registers.counts.events.with_code(found.id, code))
            registers.counts.events.add(found.id, [event])
            registers.about(number=found.number.digits, code=code)
            return registers.done(answer(registers, made.ground, event, again=again))

    def void_last(self, count: str, *, device: str) -> Done[ScanEvent]:
        """Takes back the last scan of this device that still stands, and answers it; raises `NothingCounted`."""
        with self.house.deed(Deed.SCAN_COUNT) as registers:
            found = countable(registers, count)
            events = registers.counts.events.newest_of(found.id, device)
            last = last_standing(events)
            if last is None:
                raise NothingCounted(count=found.number)
            now, sequence = stamp(self.house.clock()), events[0].sequence + 1
            taken_back = ScanEvent(device, sequence, last.code, "", now, self.house.actor, voids=last.sequence)
            registers.counts.events.add(found.id, [taken_back])
            registers.about(number=found.number.digits, code=last.code)
            return registers.done(last)

    def merge(self, count: str, files: Sequence[PackScans | Memory]) -> Done[Merged]:
        """Adds the scans of files to a count: all files or none, in any order and any number of times.

        Raises `CountBooked`, `PackOfAnotherCount`, or `EventTampered` where a scan is known with other contents.
        """
        with self.house.deed(Deed.MERGE_COUNT) as registers:
            found = countable(registers, count)
            zone = self.house.clock().astimezone().tzinfo
            with in_bulk():
                brought = [(file, events_of(registers, found, file, zone)) for file in files]
                added, told = _added(registers, found, brought)
                registers.counts.events.add(found.id, added)
            if added:
                registers.about(number=found.number.digits, events=len(added))
            total = registers.counts.events.total(found.id)
            return registers.done(Merged(found, total, len(added), told))

    def book(self, count: str) -> Done[Booked]:
        """Sets the register right by what was counted: places, what is missing, and what was found again.

        What was seen although it is out stays as it is. Raises `CountBooked` or `NothingCounted`.
        """
        with self.house.deed(Deed.BOOK_COUNT) as registers:
            found = count_of(registers, count)
            booked = book_in(registers, sheet_of(registers, found), by=self.house.actor, today=self.house.today)
            registers.about(
                number=found.number.digits, moved=booked.moved, missing=booked.lost, found=booked.found_again
            )
            return registers.done(booked)

    def report(self, count: str, language: str = "nl") -> Done[Document]:
        """The report of a count: the same bytes until its result changes, which booking ends."""
        with self.house.deed(Deed.PRINT_REPORT) as registers:
            sheet = sheet_of(registers, count_of(registers, count))
            today, about = self.house.today, sheet.count.id
            content = report_content(registers, sheet, language=language, today=today)
            paper, fresh = reprinted(
                registers, self._press, content, kind=PaperKind.COUNT_REPORT, about=about, on=today
            )
            if fresh:
                registers.about(number=sheet.count.number.digits, issue=paper.issue, language=language)
            return registers.done(paper)


Brought = Sequence[tuple[PackScans | Memory, Sequence[ScanEvent]]]


def _meet(registers: Registers, one: Count, other: Count) -> bool:
    """Whether two counts take in some of the same places: the whole depot, one place, or one within the other."""
    if one.scope is None or other.scope is None:
        return True
    return other.scope in registers.places.within(one.scope) or one.scope in registers.places.within(other.scope)


def _added(registers: Registers, count: Count, brought: Brought) -> tuple[list[ScanEvent], tuple[MergedFile, ...]]:
    """The scans that files bring and that a count does not have yet, and what each file brought."""
    devices = {event.device for _, events in brought for event in events}
    known: dict[EventKey, ScanEvent] = registers.counts.events.of_devices(count.id, devices)
    added: list[ScanEvent] = []
    told = []
    for file, events in brought:
        new = new_events(known, events)
        known.update({(event.device, event.sequence): event for event in new})
        added.extend(new)
        told.append(MergedFile(file.name, len(events), len(new), file.cut))
    return added, tuple(told)
