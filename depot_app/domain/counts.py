"""Counts: what a place should hold, and what was scanned there, on as many devices as there are hands."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from depot_app.domain.count_faults import CodeTooLong
from depot_app.domain.lists import Key
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import (
    CountBooked,
    EventTampered,
    NothingCounted,
    NothingScanned,
    Refusal,
)


class Finding(StrEnum):
    """How a thing was found in a count; the words of the JSON."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    MISSING = "missing"
    AWAY = "away"
    UNKNOWN = "unknown"
    UNEXPECTED = "unexpected"


DIFFERENCES = (Finding.ELSEWHERE, Finding.MISSING, Finding.UNEXPECTED, Finding.UNKNOWN)
"""The findings that somebody must look at, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Count:
    """A count of one place with all that is in it, or of the whole depot.

    `start_entry` and `book_entry` are the journal entries that started and booked it: between them the world may move.
    `result` is the tally as booked, by the words of `Finding`.
    """

    id: UUID
    number: Number
    scope: UUID | None
    started_at: datetime
    started_by: str
    start_entry: int
    booked_on: date | None = None
    booked_by: str = ""
    book_entry: int | None = None
    result: dict[str, int] | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count as a list shows it; `scope` is its place's name, empty for the whole depot."""

    key: Key
    id: UUID
    number: Number
    scope: str
    started_at: datetime
    started_by: str
    expected: int
    events: int
    booked_on: date | None


class ScanEvent(NamedTuple):
    """One scan as a device noted it; a named tuple, since a count holds a hundred thousand of them.

    `place` is the place that the counter named, if any, by its number or short name; `at` an instant as ISO text in
    UTC, empty where the device has no clock. `voids` is the sequence number of this device's scan that is taken back.
    """

    device: str
    sequence: int
    code: str
    place: str = ""
    at: str = ""
    by: str = ""
    voids: int | None = None


EventKey = tuple[str, int]
LAST_SEQUENCE = (1 << 31) - 1
"""The highest number that a device which counts its own scans can give one."""

MEMORY_SEQUENCES = 1 << 62
"""From here on a sequence number is a line's identity in a scanner's memory (`memory_scans`), and says no order."""


LONGEST_CODE = 400
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def clean_code(text: str) -> str:
    """A code as scanned, without the symbology that some scanners put before it (`]C1`) and without control signs.

    Raises `NothingScanned` where nothing is left, `CodeTooLong` for what is no label of anybody's.
    """
    printable = "".join(sign for sign in text if sign.isprintable()).strip()
    code = _SYMBOLOGY.sub("", printable, count=1) if _SYMBOLOGY.match(printable) else printable
    if not code:
        raise NothingScanned
    if len(code) > LONGEST_CODE:
        raise CodeTooLong(length=len(code), most=LONGEST_CODE)
    return code


def stamp(at: datetime) -> str:
    """An instant in the one form in which events hold it, so that texts compare as instants do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def new_events(known: Mapping[EventKey, ScanEvent], more: Iterable[ScanEvent]) -> tuple[ScanEvent, ...]:
    """The events that are not known yet, each once, in their order: a count is a set of events that only grows.

    Raises `EventTampered` where a device's number for a scan comes back with other contents.
    """
    found: dict[EventKey, ScanEvent] = {}
    for event in more:
        key = (event.device, event.sequence)
        there = known.get(key) or found.get(key)
        if there is None:
            found[key] = event
        elif not _same(there, event):
            raise EventTampered(device=event.device, sequence=event.sequence)
    return tuple(found.values())


def _same(one: ScanEvent, other: ScanEvent) -> bool:
    """Whether two events of one key are the same; of a memory's line the key itself holds all but the code."""
    return one == other or (one.sequence >= MEMORY_SEQUENCES and one.code == other.code)


def voided(events: Iterable[ScanEvent]) -> frozenset[EventKey]:
    """The scans that were taken back, whether they are known yet or not."""
    return frozenset((event.device, event.voids) for event in events if event.voids is not None)


def last_standing(events: Iterable[ScanEvent]) -> ScanEvent | None:
    """The last of one device's scans, newest first, that was not taken back."""
    gone: set[int] = set()
    for event in events:
        if event.voids is not None:
            gone.add(event.voids)
        elif event.sequence not in gone:
            return event
    return None


def may_count(count: Count) -> Refusal | None:
    """Whether a count still takes scans: not once it is booked."""
    return CountBooked(count=count.number) if count.booked_on else None


def may_book(count: Count, scans: int) -> Refusal | None:
    """Whether a count can be booked: once, and only where something was scanned."""
    if count.booked_on:
        return CountBooked(count=count.number)
    return None if scans else NothingCounted(count=count.number)
