"""What needs a label: what somebody asked for, and what never had one.

The statements are SQL text, put together from names in this module; what a person typed is always a parameter. Pages
are reached by counting: what needs a label is seldom more than a few sheets.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from depot_app.domain.journal import Thing
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.labelling import Labelled, LabelState, QueueRow
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.domain.search import words
from depot_app.storage import tables
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work


@dataclass(frozen=True, slots=True)
class _Source:
    """One kind of thing that has labels: its rows as `t`, what is said of them, and which of them never had one."""

    thing: Thing
    rows: str
    said: str
    found: str
    bare: LabelReason
    without: str
    here: str = "1"

    @property
    def columns(self) -> str:
        """The columns of a labelled thing, and the words by which it is found."""
        return f"t.id, t.number, '{self.thing.value}' AS thing, {self.said}, {self.found} AS found"

    @property
    def plain(self) -> str:
        """All of these things."""
        return f"SELECT {self.columns} FROM {self.rows} WHERE {self.here}"  # noqa: S608 - names of this module

    @property
    def asked(self) -> str:
        """Those that a label was asked for."""
        jobs = "label_jobs AS j LEFT JOIN label_runs AS r ON r.id = j.run"
        mine = "j.about = t.id AND j.stuck_on IS NULL AND j.dropped_on IS NULL"
        told = "j.reason, j.wanted_on, r.number AS run, j.printed_on"
        return f"SELECT {self.columns}, {told} FROM {jobs} CROSS JOIN {self.rows} WHERE {mine} AND {self.here}"  # noqa: S608

    @property
    def never(self) -> str:
        """Those that never had one, and that nobody said need none."""
        told = f"'{self.bare.value}' AS reason, NULL AS wanted_on, NULL AS run, NULL AS printed_on"
        return f"SELECT {self.columns}, {told} FROM {self.rows} WHERE {self.without} AND {self.here}"  # noqa: S608


_NO_JOB = "NOT EXISTS (SELECT 1 FROM label_jobs AS j WHERE j.about = t.id)"
_NO_OPEN_JOB = "NOT EXISTS (SELECT 1 FROM label_jobs AS j WHERE j.about = t.id AND j.stuck_on IS NULL)"
_DIGITS = "' ' || t.number || ' ' || substr(t.number, 1, 4) || ' ' || substr(t.number, 5)"
_SOURCES = (
    _Source(
        Thing.INSTRUMENT,
        "instruments AS t",
        "t.type_code, t.size, '' AS name, trim(t.brand || ' ' || t.model) AS detail",
        "t.search_text",
        LabelReason.NEW,
        f"t.labelled_on IS NULL AND {_NO_OPEN_JOB}",
        "t.life <> 'written-off'",
    ),
    _Source(
        Thing.PART,
        "parts AS t JOIN instruments AS i ON i.id = t.instrument",
        "i.type_code, i.size, t.kind AS name, t.note AS detail",
        f"i.search_text || {_DIGITS}",
        LabelReason.NEW,
        _NO_JOB,
        "i.life <> 'written-off'",
    ),
    _Source(
        Thing.PLACE,
        "places AS t",
        "'' AS type_code, '' AS size, t.name, t.description AS detail",
        f"' ' || replace(t.name_key, '-', ' ') || {_DIGITS}",
        LabelReason.NEVER,
        _NO_JOB,
    ),
    _Source(
        Thing.SUPPLY,
        "supplies AS t",
        "'' AS type_code, '' AS size, t.name, '' AS detail",
        f"' ' || replace(t.name_key, '-', ' ') || {_DIGITS}",
        LabelReason.NEVER,
        _NO_JOB,
    ),
)
_THINGS = " UNION ALL ".join(source.plain for source in _SOURCES)
_QUEUE = " UNION ALL ".join(part for source in _SOURCES for part in (source.asked, source.never))
_NAMES = "id, number, thing, type_code, size, name, detail"
_ORDERS = {"reason": "reason", "run": "run", "state": "printed_on"}
_STATE = f"CASE WHEN printed_on IS NULL THEN '{LabelState.TO_PRINT.value}' ELSE '{LabelState.PRINTED.value}' END"
_FILTERS = {"state": _STATE, "reason": "reason", "thing": "thing"}

Tally = dict[tuple[LabelState, LabelReason, Thing], int]
"""How many labels there are of each state, reason and kind of thing."""


class LabelQueue:
    """Questions about what needs a label, over every kind of thing."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def count(self, listing: Listing) -> int:
        """How many things a list of the queue shows."""
        where, values = _filtered(listing)
        return int(self._run(f"SELECT count(*) FROM ({_QUEUE}){where}", values).scalar_one())  # noqa: S608

    def page(self, listing: Listing, window: Window) -> tuple[QueueRow, ...]:
        """One stretch of the queue; its filters are `state`, `reason` and `thing`, by their words."""
        where, values = _filtered(listing)
        column, turn = _ORDERS.get(listing.order), " DESC" if listing.descending else ""
        told = f"{_NAMES}, reason, wanted_on, run, printed_on, {column or 'NULL'} AS key"
        order = f"{f'{column}{turn}, ' if column else ''}number{turn}"
        query = f"SELECT {told} FROM ({_QUEUE}){where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        rows = self._run(query, (*values, window.size, window.start)).all()
        came = self._came_on([UUID(bytes=row[0]) for row in rows if row[8] is None])
        return tuple(_row(row, came) for row in rows)

    def of(self, thing: UUID) -> QueueRow | None:
        """What one thing needs; none where it has its label."""
        told = f"{_NAMES}, reason, wanted_on, run, printed_on, NULL AS key"
        row = self._run(f"SELECT {told} FROM ({_QUEUE}) WHERE id = ?", (thing.bytes,)).first()  # noqa: S608
        return _row(row, self._came_on([thing])) if row else None

    def reasons(self, things: Sequence[UUID]) -> dict[UUID, LabelReason]:
        """Why each of some things needs a label; what has its label is left out."""
        found: dict[UUID, LabelReason] = {}
        for start in range(0, len(things), CHUNK):
            some = tuple(key.bytes for key in things[start : start + CHUNK])
            query = f"SELECT id, reason FROM ({_QUEUE}) WHERE id IN ({_marks(some)})"  # noqa: S608
            found |= {UUID(bytes=key): LabelReason(reason) for key, reason in self._run(query, some)}
        return found

    def tally(self, listing: Listing) -> Tally:
        """How many there are of each state, reason and kind among what the words find."""
        where, values = _filtered(Listing(text=listing.text))
        query = f"SELECT {_STATE}, reason, thing, count(*) FROM ({_QUEUE}){where} GROUP BY 1, 2, 3"  # noqa: S608
        rows = self._run(query, values)
        return {(LabelState(state), LabelReason(reason), Thing(thing)): n for state, reason, thing, n in rows}

    def numbered(self, numbers: Iterable[Number]) -> dict[Number, Labelled]:
        """The things with these numbers, of whatever kind; those that are gone for good are left out."""
        return {one.number: one for one in self._among("number", [number.value for number in numbers])}

    def with_keys(self, keys: Iterable[UUID]) -> dict[UUID, Labelled]:
        """The things with these keys."""
        return {one.id: one for one in self._among("id", [key.bytes for key in keys])}

    def _among(self, column: str, values: Sequence[object]) -> Iterable[Labelled]:
        """The things that have one of these values in a column."""
        for start in range(0, len(values), CHUNK):
            some = tuple(values[start : start + CHUNK])
            query = f"SELECT {_NAMES} FROM ({_THINGS}) WHERE {column} IN ({_marks(some)})"  # noqa: S608
            yield from (_labelled(row) for row in self._run(query, some))

    def _came_on(self, keys: Sequence[UUID]) -> dict[UUID, date]:
        """The days on which things came into the register, by the journal."""
        of, entry = tables.changes.c, tables.entries.c
        found: dict[UUID, date] = {}
        for start in range(0, len(keys), CHUNK):
            mine = of.key.in_([str(key) for key in keys[start : start + CHUNK]]) & of.before.is_(None)
            query = select(of.key, func.min(entry.at)).join_from(tables.changes, tables.entries, of.entry == entry.seq)
            for key, at in self.work.connection.execute(query.where(mine).group_by(of.key)):
                found[UUID(key)] = _day(at)
        return found

    def _run(self, statement: str, values: tuple[object, ...]) -> Any:
        """The rows of a statement."""
        return self.work.connection.exec_driver_sql(statement, values)


def _marks(values: Sequence[object]) -> str:
    """A mark for each value."""
    return ", ".join("?" * len(values))


def _day(at: datetime) -> date:
    """The day of an instant, where the program runs."""
    return at.astimezone().date()


def _filtered(listing: Listing) -> tuple[str, tuple[object, ...]]:
    """Only what has the words and the values asked for."""
    conditions, values = [], []
    for key, column in _FILTERS.items():
        if wanted := listing.wanted(key):
            conditions.append(f"{column} IN ({_marks(wanted)})")
            values += [str(word) for word in wanted]
    for word in words(listing.text):
        conditions.append("instr(found, ?) > 0")
        values.append(f" {word}")
    return (f" WHERE {' AND '.join(conditions)}" if conditions else ""), tuple(values)


def _labelled(row: Sequence[Any]) -> Labelled:
    """A labelled thing from its columns."""
    key, number, thing, *said = row[:7]
    return Labelled(UUID(bytes=key), Number(number), Thing(thing), *said)


def _row(row: Sequence[Any], came: dict[UUID, date]) -> QueueRow:
    """A row of the queue from its columns."""
    thing = _labelled(row)
    reason, wanted_on, run, printed_on, key = row[7:]
    return QueueRow(
        key=(key, thing.number.value),
        thing=thing,
        reason=LabelReason(reason),
        since=date.fromisoformat(wanted_on) if wanted_on else came.get(thing.id),
        run=run,
        printed_on=date.fromisoformat(printed_on) if printed_on else None,
    )
