"""What the depot had on a day and what it was worth then: instruments as they stood, by the journal and the loans."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from depot_app.domain.instruments import Instrument, Life
from depot_app.domain.journal import Deed, Thing
from depot_app.storage import tables
from depot_app.storage.instruments import InstrumentRegister
from depot_app.storage.work import Plain, Work

_REWOUND = ("place", "condition", "life", "life_on")
"""What of an instrument is told as it was then."""

_BY_HAND = (Deed.ADD_INSTRUMENT, Deed.TAKE_IN)
"""Deeds by which an instrument comes on the day they are done; those in a list were there before it was read."""


@dataclass(frozen=True, slots=True)
class Stood:
    """An instrument as it stood on a day, the name of its place, and who had it."""

    instrument: Instrument
    place: str
    holder: str


class ValueLists:
    """Questions about everything the depot had on a day."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._instruments = InstrumentRegister(work)

    def stood(self, on: date, until: datetime) -> Iterator[Stood]:
        """Every instrument that the depot had at the end of a day, by number; `until` is the moment it ended.

        Not those that came or were written off by then, nor records that were merged into another.
        """
        before, fresh = self._since(until)
        holders = self._holders(on)
        places = {one.id: one.name for one in self._instruments.places.all()}
        for one in self._instruments.all():
            came = one.acquired_on <= on if one.acquired_on else one.id not in fresh
            then = self._as_it_was(one, before.get(one.id, {}))
            if came and one.merged_into is None and not _gone(then, on):
                yield Stood(then, places.get(then.place, "") if then.place else "", holders.get(one.id, ""))

    def _since(self, until: datetime) -> tuple[dict[UUID, Plain], set[UUID]]:
        """How instruments were before anything was done to them after a moment, and those entered by hand since."""
        entries, changes = tables.entries.c, tables.changes.c
        said = or_(changes.before.isnot(None), entries.deed.in_([deed.value for deed in _BY_HAND]))
        query = (
            select(changes.key, changes.before)
            .join(tables.entries, entries.seq == changes.entry)
            .where(entries.at >= until, changes.thing == Thing.INSTRUMENT.value, said)
            .order_by(changes.id)
        )
        before: dict[UUID, Plain] = {}
        fresh: set[UUID] = set()
        for key, was in self.work.connection.execute(query):
            if was is None:
                fresh.add(UUID(key))
                continue
            known, told = before.setdefault(UUID(key), {}), json.loads(was)
            known.update({name: told[name] for name in _REWOUND if name in told and name not in known})
        return before, fresh

    def _as_it_was(self, one: Instrument, before: Plain) -> Instrument:
        """An instrument with what changed since as it was."""
        return self._instruments.from_plain(before, onto=one) if before else one

    def _holders(self, on: date) -> dict[UUID, str]:
        """Who had each instrument at the end of a day."""
        lines, borrowers = tables.loan_lines.c, tables.borrowers.c
        was_out = (lines.out_on <= on) & or_(lines.closed_on.is_(None), lines.closed_on > on)
        query = (
            select(lines.instrument, borrowers.name)
            .select_from(tables.loan_lines.join(tables.loans).join(tables.borrowers))
            .where(was_out)
            .order_by(lines.out_on, lines.id)
        )
        rows: Any = self.work.connection.execute(query)
        return dict(tuple(row) for row in rows)


def _gone(then: Instrument, on: date) -> bool:
    """Whether an instrument was written off by a day, where that day is known."""
    return then.life is Life.WRITTEN_OFF and (then.life_on is None or then.life_on <= on)
