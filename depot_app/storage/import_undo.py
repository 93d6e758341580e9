"""Takes an import back: what it made goes, what it changed is put back, and what was touched since stays."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Table, delete, select

from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.storage import inventory_tables, search, tables
from depot_app.storage.label_tables import label_jobs
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Plain, Work

_TABLES: dict[Thing, Table] = {
    Thing.VALUATION: inventory_tables.valuations,
    Thing.PART_LOSS: inventory_tables.part_losses,
    Thing.PART: inventory_tables.parts,
    Thing.CODE: tables.codes,
    Thing.LOAN_LINE: tables.loan_lines,
    Thing.REPAIR: tables.repairs,
    Thing.LOAN: tables.loans,
    Thing.INSTRUMENT: tables.instruments,
    Thing.BORROWER: tables.borrowers,
    Thing.PLACE: tables.places,
}
"""What an import makes, in the order in which it can go: what points at others first."""

_BELONGING = (
    tables.codes,
    tables.loan_lines,
    tables.repairs,
    inventory_tables.valuations,
    inventory_tables.part_losses,
)
"""What belongs to an instrument and stays with it."""

_LINKS: tuple[tuple[Table, str], ...] = (
    (tables.codes, "instrument"),
    (tables.loan_lines, "instrument"),
    (tables.loan_lines, "loan"),
    (tables.repairs, "instrument"),
    (inventory_tables.valuations, "instrument"),
    (inventory_tables.part_losses, "instrument"),
    (inventory_tables.part_losses, "loan"),
    (inventory_tables.part_losses, "borrower"),
    (inventory_tables.parts, "instrument"),
    (inventory_tables.photos, "instrument"),
    (inventory_tables.condition_checks, "instrument"),
    (tables.loans, "borrower"),
    (tables.instruments, "place"),
    (tables.instruments, "holder"),
    (tables.places, "within"),
    (tables.counts, "scope"),
    (tables.documents, "about"),
    (label_jobs, "about"),
)
"""Which column of which table points at something that cannot go while it does."""


@dataclass
class Traces:
    """What one journal entry did: which things it made, and how those that it changed were before."""

    made: dict[UUID, Thing] = field(default_factory=dict)
    state: dict[UUID, Plain] = field(default_factory=dict)
    changed: dict[UUID, tuple[Thing, Plain]] = field(default_factory=dict)

    def add(self, thing: Thing, key: UUID, before: Plain | None, after: Plain | None) -> None:
        """Takes in one change; a thing changed twice was at first as its first change says."""
        if before is None:
            self.made[key] = thing
        elif key not in self.made:
            self.changed[key] = (thing, before | self.changed[key][1] if key in self.changed else before)
        self.state[key] = self.state.get(key, {}) | (after or {})


class ImportUndo:
    """The traces of an import, and the world since; made within the deed that takes it back."""

    def __init__(self, work: Work, entry: int) -> None:
        self.work = work
        self.traces = self._read(entry)
        self.touched = frozenset(self._touched(entry))
        self.going = self._may_go()

    def _read(self, entry: int) -> Traces:
        """What the import did."""
        of, traces = tables.changes.c, Traces()
        query = select(of.thing, of.key, of.before, of.after).where(of.entry == entry).order_by(of.id)
        for thing, key, before, after in self.work.connection.execute(query):
            if thing in _TABLES:
                sides = [None if side is None else json.loads(side) for side in (before, after)]
                traces.add(Thing(thing), UUID(key), *sides)
        return traces

    def _touched(self, entry: int) -> Iterator[UUID]:
        """What later deeds changed of it."""
        of = tables.changes.c
        mine = select(of.key).where(of.entry == entry)
        later = select(of.key).where(of.entry > entry, of.key.in_(mine), of.thing.in_(list(_TABLES))).distinct()
        for key in self.work.connection.scalars(later):
            yield UUID(key)

    # -- what may go

    def _may_go(self) -> frozenset[UUID]:
        """What the import made and nothing that stays points at; with an instrument stays all that belongs to it."""
        going = set(self.traces.made) - self.touched
        links = list(self._links())
        while held := set(self._held(links, going)):
            going -= held
        return frozenset(going)

    def _held(self, links: Iterable[tuple[UUID, UUID, bool]], going: set[UUID]) -> Iterator[UUID]:
        """What must stay because of what stays."""
        for source, target, belongs in links:
            if target in going and source not in going:
                yield target
            elif belongs and source in going and target not in going:
                yield source

    def _links(self) -> Iterator[tuple[UUID, UUID, bool]]:
        """Each pointer at something the import made or at an instrument: from what, at what, and whether it belongs."""
        for table, column in _LINKS:
            belongs = table in _BELONGING and column == "instrument"
            query = select(table.c.id, table.c[column]).where(table.c[column].isnot(None))
            for source, target in self.work.connection.execute(query):
                if target in self.traces.made:
                    yield source, target, belongs
        yield from self._counted()

    def _counted(self) -> Iterator[tuple[UUID, UUID, bool]]:
        """What a count expects to see stays, and so does the place where it does."""
        expected, instruments = tables.count_expected, tables.instruments
        query = select(expected.c.count, instruments.c.id, expected.c.place).join(
            instruments, instruments.c.number == expected.c.instrument
        )
        for count, *targets in self.work.connection.execute(query):
            for target in targets:
                yield count, target, False

    # -- doing it

    def remove(self) -> None:
        """Takes away what may go, in the journal too, and what it was found by."""
        for thing, table in _TABLES.items():
            keys = [key for key in reversed(self.traces.made) if self.traces.made[key] is thing and key in self.going]
            if thing is Thing.INSTRUMENT:
                self._unindex(keys)
            for key in keys:
                self.work.record.note(thing, key, self.traces.state[key], None)
            for start in range(0, len(keys), CHUNK):
                self.work.connection.execute(delete(table).where(table.c.id.in_(keys[start : start + CHUNK])))

    def _unindex(self, keys: list[UUID]) -> None:
        """Takes instruments out of the search index."""
        of = tables.instruments.c
        for start in range(0, len(keys), CHUNK):
            numbers = self.work.connection.scalars(select(of.number).where(of.id.in_(keys[start : start + CHUNK])))
            search.remove(self.work.connection, list(numbers))

    def bereft(self) -> tuple[UUID, ...]:
        """The instruments that stay but lost a loan, a repair, a code or a valuation of this import."""
        belonging = {Thing.CODE, Thing.LOAN_LINE, Thing.REPAIR, Thing.VALUATION}
        lost = [self.traces.state[key] for key in self.going if self.traces.made[key] in belonging]
        keys: dict[UUID, None] = dict.fromkeys(UUID(str(plain["instrument"])) for plain in lost)
        return tuple(key for key in keys if key not in self.going)

    def to_put_back(self) -> Iterator[tuple[UUID, Thing, Plain]]:
        """What the import changed and nobody touched since, as it was before."""
        for key, (thing, before) in self.traces.changed.items():
            if key not in self.touched:
                yield key, thing, before

    def kept(self, thing: Thing) -> tuple[Number, ...]:
        """The numbers of the things of one kind that the import made or changed and that stay as they are now."""
        made = [key for key, its in self.traces.made.items() if its is thing and key not in self.going]
        changed = [key for key, (its, _) in self.traces.changed.items() if its is thing and key in self.touched]
        keys, of = made + changed, _TABLES[thing].c
        found: list[Number] = []
        for start in range(0, len(keys), CHUNK):
            query = select(of.number).where(of.id.in_(keys[start : start + CHUNK]))
            found += self.work.connection.scalars(query)
        return tuple(sorted(found))

    def gone(self, thing: Thing) -> int:
        """How many things of one kind go or are put back."""
        made = sum(1 for key in self.going if self.traces.made[key] is thing)
        return made + sum(1 for _, its, _ in self.to_put_back() if its is thing)
