"""A chronicle: things entered with a past, each deed of it journaled on its own day, in one transaction.

A deed of today reads, changes and writes one row at a time; a past of thousands of deeds told so would take minutes.
Here the things live in memory while their past is told, and are written once, as they stand in the end.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection

from depot_app.domain.borrowers import Borrower
from depot_app.domain.donors import Donor
from depot_app.domain.instruments import Instrument
from depot_app.domain.intakes import Intake
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.label_jobs import LabelJob, LabelRun
from depot_app.domain.loans import Loan, LoanLine
from depot_app.domain.parts import LabelledPart, PartLoss
from depot_app.domain.people import Person
from depot_app.domain.places import Place
from depot_app.domain.repairs import Repair
from depot_app.domain.supplies import Supply, SupplyLine, SupplyMove
from depot_app.storage import search
from depot_app.storage.codes import Code
from depot_app.storage.columns import plain
from depot_app.storage.registers import Registers
from depot_app.storage.undo import register_of
from depot_app.storage.work import Plain, Recorder, Work

V = TypeVar(
    "V", Person, Place, Borrower, Instrument, Code, Loan, LoanLine, Repair, Donor, Intake, LabelledPart, PartLoss,
    LabelRun, LabelJob, Supply, SupplyMove, SupplyLine,
)  # fmt: skip
IN_ORDER = (
    Thing.PERSON,
    Thing.PLACE,
    Thing.BORROWER,
    Thing.INSTRUMENT,
    Thing.CODE,
    Thing.LOAN,
    Thing.LOAN_LINE,
    Thing.REPAIR,
    Thing.DONOR,
    Thing.INTAKE,
    Thing.PART,
    Thing.PART_LOSS,
    Thing.LABEL_RUN,
    Thing.LABEL_JOB,
    Thing.SUPPLY,
    Thing.SUPPLY_MOVE,
    Thing.SUPPLY_LINE,
)
"""The kinds of thing that can be told of, each after those it refers to."""

_INDEXES = """
SELECT name, sql FROM sqlite_master
WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%' AND name <> 'ix_changes_entry'
"""
"""The indexes that are no rules; an entry looks for the changes that wait for it, so that one stays."""


class Chronicle:
    """Tells the past of things that are new; `write` puts them into the database as they stand by then."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._open_registers()
        self._told: dict[Thing, dict[UUID, Any]] = {thing: {} for thing in IN_ORDER}
        self._recorder: Recorder | None = None

    @property
    def registers(self) -> Registers:
        """The registers, to read what was written and to hand out numbers."""
        return self._registers

    @contextmanager
    def deed(self, deed: Deed, *, by: str, at: datetime, **facts: str | int | None) -> Iterator[None]:
        """One deed of the past; what is told within it becomes one journal entry."""
        self._recorder = Recorder(self._connection, deed, by, at, facts=dict(facts))
        yield
        self._recorder.close()
        self._recorder = None

    def tell(self, thing: Thing, value: V) -> V:
        """Tells of a new thing, or of what became of one; answers it with its version."""
        register, before = self._register_of[thing], self._told[thing].get(value.id)
        if before is None:
            kept = value if value.version == 1 else replace(value, version=1)
            sides: tuple[Plain | None, Plain] = None, register.as_plain(kept)
        else:
            kept = replace(value, version=before.version + 1)
            sides = _changed(before, kept)
        if self._recorder is None:
            raise RuntimeError("nothing is told outside a deed")
        self._recorder.note(thing, value.id, *sides)
        self._told[thing][value.id] = kept
        return kept

    def now(self, thing: Thing, value: V) -> V:
        """A thing as it was last told of."""
        told: V = self._told[thing][value.id]
        return told

    def write(self) -> None:
        """Writes everything told of since the last time, as it stands; it cannot be told of any more."""
        codes: dict[UUID, list[str]] = {key: [] for key in self._told[Thing.INSTRUMENT]}
        for code in self._told[Thing.CODE].values():
            codes[code.instrument].append(code.code)
        for thing in IN_ORDER:
            values = list(self._told[thing].values())
            if thing is Thing.INSTRUMENT:
                self._registers.instruments.load_with(values, codes)
            elif values:
                self._register_of[thing].load(values)
            self._told[thing].clear()
        self._open_registers()

    def finish(self) -> None:
        """Writes what is left and makes the search index."""
        self.write()
        search.rebuild(self._connection)

    @contextmanager
    def without_indexes(self) -> Iterator[None]:
        """Enters things without their indexes, which are made anew at the end; worth it only for very many."""
        found = self._connection.exec_driver_sql(_INDEXES).all()
        for name, _ in found:
            self._connection.exec_driver_sql(f"DROP INDEX {name}")
        yield
        for _, statement in found:
            self._connection.exec_driver_sql(statement)

    def _open_registers(self) -> None:
        """Registers that know what was written by now."""
        self._registers = Registers(Work(self._connection))
        self._register_of = {thing: register_of(self._registers, thing) for thing in IN_ORDER}


def _changed(before: Any, after: Any) -> tuple[Plain, Plain]:
    """What changed between two values, as journaled."""
    names = [f.name for f in fields(before) if f.name != "version"]
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    old, new = ({name: plain(getattr(side, name)) for name in changed} for side in (before, after))
    return old, new
