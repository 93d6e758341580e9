"""The registers of counts and of their scans; scans are added only, never changed."""

import hashlib
from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, func, insert, literal, select

from depot_app.domain.counts import LAST_SEQUENCE, Count, CountRow, EventKey, ScanEvent
from depot_app.domain.instruments import Life
from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.domain.search import words
from depot_app.storage import tables
from depot_app.storage.columns import KeyColumn, canonical
from depot_app.storage.register import Register, beyond
from depot_app.storage.work import Work

_EVENTS = tables.count_events
_NAMES = ScanEvent._fields


class CountEvents:
    """The scans of all counts, each by its device and the number that the device gave it."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, count: UUID) -> list[ScanEvent]:
        """Every scan of a count."""
        return list(map(ScanEvent._make, self.work.connection.execute(_events_of(count)).all()))

    def total(self, count: UUID) -> int:
        """How many scans a count has, with those that take others back."""
        query = select(func.count()).select_from(_EVENTS).where(_EVENTS.c.count == count)
        return self.work.connection.scalar(query) or 0

    def of_devices(self, count: UUID, devices: Collection[str]) -> dict[EventKey, ScanEvent]:
        """The scans that these devices made, by their keys."""
        query = _events_of(count).where(_EVENTS.c.device.in_(devices))
        rows = map(ScanEvent._make, self.work.connection.execute(query).all())
        return {(event.device, event.sequence): event for event in rows}

    def newest_of(self, count: UUID, device: str, most: int | None = None) -> list[ScanEvent]:
        """The scans of a device that numbers its own, newest first."""
        mine = (_EVENTS.c.device == device) & (_EVENTS.c.sequence <= LAST_SEQUENCE)
        query = _events_of(count).where(mine).order_by(_EVENTS.c.sequence.desc()).limit(most)
        return [ScanEvent._make(row) for row in self.work.connection.execute(query)]

    def with_code(self, count: UUID, code: str) -> list[ScanEvent]:
        """The scans of one code in a count, on whatever device."""
        query = _events_of(count).where(_EVENTS.c.code == code)
        return [ScanEvent._make(row) for row in self.work.connection.execute(query)]

    def add(self, count: UUID, events: Sequence[ScanEvent]) -> None:
        """Adds scans to a count; the journal keeps how many of which device, with their hash."""
        self._insert(count, events)
        by_device: dict[str, list[ScanEvent]] = {}
        for event in events:
            by_device.setdefault(event.device, []).append(event)
        for device, its in by_device.items():
            digest = hashlib.sha256(canonical(its).encode()).hexdigest()
            noted: dict[str, object] = {"device": device, "events": len(its), "sha256": digest}
            self.work.record.note(Thing.COUNT_EVENT, count, None, noted)

    def _insert(self, count: UUID, events: Sequence[ScanEvent]) -> None:
        """Writes scans as they are: a hundred thousand of them need no SQLAlchemy row by row."""
        if not events:
            return
        dialect, names = self.work.connection.dialect, ("count", *_NAMES)
        compiled = insert(_EVENTS).compile(dialect=dialect, column_keys=list(names))
        in_order = itemgetter(*(names.index(name) for name in compiled.positiontup or ()))
        key = KeyColumn().process_bind_param(count, dialect)
        self.work.connection.exec_driver_sql(str(compiled), [in_order((key, *event)) for event in events])


def _events_of(count: UUID) -> Select[Any]:
    """The scans of a count, with the columns of the value."""
    return select(*(_EVENTS.c[name] for name in _NAMES)).where(_EVENTS.c.count == count)


class CountRegister(Register[Count]):
    """Counts; what each expects and its scans are kept beside them."""

    table = tables.counts
    value = Count
    thing = Thing.COUNT

    @property
    def events(self) -> CountEvents:
        """The scans of all counts."""
        return CountEvents(self.work)

    def by_number(self, number: Number) -> Count | None:
        """The count with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def begin(self, count: Count, places: Collection[UUID] | None) -> Count:
        """Keeps a new count, and what it expects: all that is in use in these places, or in the whole depot."""
        kept = self.keep(count)
        of = tables.instruments.c
        rows = select(literal(count.id, self.table.c.id.type), of.number, of.place, of.state)
        rows = rows.where(of.life == Life.IN_USE)
        if places is not None:
            rows = rows.where(of.place.in_(places))
        columns = ["count", "instrument", "place", "state"]
        self.work.connection.execute(insert(tables.count_expected).from_select(columns, rows))
        return kept

    def expected(self, count: UUID) -> int:
        """How many things a count expects."""
        of = tables.count_expected.c
        return self.work.connection.scalar(select(func.count()).where(of.count == count)) or 0

    def drop(self, value: Count) -> None:
        """Takes a count away again with what it expected; only undo does this, and only while nothing was scanned."""
        expected = tables.count_expected
        self.work.connection.execute(delete(expected).where(expected.c.count == value.id))
        super().drop(value)

    def count(self, listing: Listing) -> int:
        """How many counts a list shows."""
        query = select(func.count()).select_from(self.table.outerjoin(tables.places))
        return self.work.connection.scalar(self._filtered(query, listing)) or 0

    def page(self, listing: Listing, window: Window) -> tuple[CountRow, ...]:
        """One stretch of a list of counts; its filter is `state`: open, or booked."""
        order = [self.table.c.number]
        query = self._filtered(_row_query(), listing)
        if window.after is not None:
            query = query.where(beyond(order, window.after, listing.descending))
        else:
            query = query.offset(window.start)
        ordered = query.order_by(*(c.desc() if listing.descending else c.asc() for c in order)).limit(window.size)
        return tuple(_row(row) for row in self.work.connection.execute(ordered))

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only the counts that have the words and the states asked for."""
        for state in listing.wanted("state"):
            booked = self.table.c.booked_on
            query = query.where(booked.isnot(None) if state == "booked" else booked.is_(None))
        for word in words(listing.text):
            where = tables.places.c.name_key.contains(word, autoescape=True)
            query = query.where(where | (func.instr(self.table.c.number, word) > 0))
        return query


def _row_query() -> Select[Any]:
    """The columns of a list's rows, with what was expected and scanned counted."""
    of, expected = tables.counts, tables.count_expected.c
    expects = select(func.count()).where(expected.count == of.c.id).correlate(of).scalar_subquery()
    scans = select(func.count()).where(_EVENTS.c.count == of.c.id).correlate(of).scalar_subquery()
    return select(
        of.c.number, of.c.id, tables.places.c.name, of.c.started_at, of.c.started_by, expects, scans, of.c.booked_on
    ).select_from(of.outerjoin(tables.places))


def _row(row: Any) -> CountRow:
    """A count as lists show it."""
    number, key, scope, *rest = row
    return CountRow((None, number.value), key, number, scope or "", *rest)
