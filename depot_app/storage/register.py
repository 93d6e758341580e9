"""The register: keeps values of one kind in one table, journals every change, guards every edit by version."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import MISSING, fields, replace
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, bindparam, delete, func, insert, select, type_coerce, update
from sqlalchemy.types import NullType

from depot_app.domain.journal import Thing
from depot_app.domain.lists import Key, Window
from depot_app.domain.refusals import ChangedMeanwhile, UnknownThing
from depot_app.storage.columns import plain
from depot_app.storage.work import Plain, Work

V = TypeVar("V")
CHUNK = 500
_Plain = NullType()


class Register(Generic[V]):
    """Keeps frozen values in a table whose columns are named as the value's fields.

    A table may have derived columns beside those fields; `_derived` computes them at each write and the journal leaves
    them out. `version` is 0 in a value that was never kept and rises by one with each change.
    """

    table: ClassVar[Table]
    value: ClassVar[type[Any]]
    thing: ClassVar[Thing]
    key: ClassVar[str] = "id"

    def __init__(self, work: Work) -> None:
        self.work = work
        self._names = tuple(f.name for f in fields(self.value))
        self._fields = attrgetter(*self._names)

    # -- reading

    def get(self, key: UUID | str) -> V:
        """The thing with this key; `UnknownThing` where there is none."""
        found = self.find(key)
        if found is None:
            raise UnknownThing(code=str(key))
        return found

    def find(self, key: UUID | str) -> V | None:
        """The thing with this key, or nothing."""
        return self._one(self._select().where(self.table.c[self.key] == key))

    def find_many(self, keys: Sequence[UUID] | Sequence[str]) -> dict[UUID | str, V]:
        """The things with these keys, by their keys; those that are not there are left out."""
        found: dict[UUID | str, V] = {}
        for start in range(0, len(keys), CHUNK):
            chunk = keys[start : start + CHUNK]
            for value in self._many(self._select().where(self.table.c[self.key].in_(chunk))):
                found[getattr(value, self.key)] = value
        return found

    def all(self) -> tuple[V, ...]:
        """Every thing, in the order of its table; for small registers only."""
        return self._many(self._select())

    def total(self) -> int:
        """How many there are."""
        return self.work.connection.scalar(select(func.count()).select_from(self.table)) or 0

    def _select(self) -> Select[Any]:
        """All columns of the value."""
        return select(*(self.table.c[name] for name in self._names))

    def _one(self, query: Select[Any]) -> V | None:
        """The one value that a query finds, or nothing."""
        row = self.work.connection.execute(query).first()
        return None if row is None else self._value(row)

    def _many(self, query: Select[Any]) -> tuple[V, ...]:
        """The values that a query finds."""
        return tuple(self._value(row) for row in self.work.connection.execute(query))

    def _value(self, row: Sequence[Any]) -> V:
        """A value from its row, whose columns come in the order of the fields."""
        made: V = self.value(*row)
        return made

    # -- writing

    def keep(self, value: V) -> V:
        """Keeps a new thing, or a change of one; answers it with its new version.

        Raises `ChangedMeanwhile` where the thing was changed since this version was read.
        """
        if self._version(value) == 0:
            self.keep_new([value])
            return self._at_version(value, 1)
        before = self.find(getattr(value, self.key))
        if before is None or self._version(before) != self._version(value):
            raise ChangedMeanwhile(thing=self.thing.value, number=getattr(value, "number", None))
        if before == value:
            return value
        self.keep_changes([(before, value)])
        return self._at_version(value, self._version(before) + 1)

    def keep_changes(self, pairs: Sequence[tuple[V, V]]) -> None:
        """Writes changed values over the ones they were made from, in bulk; all pairs must differ."""
        rows = []
        for before, value in pairs:
            kept = self._at_version(value, self._version(before) + 1)
            self.work.record.note(self.thing, getattr(kept, self.key), *self._plain_change(before, kept))
            guard = {"_key": getattr(kept, self.key), "_version": self._version(before)}
            rows.append(self._columns(kept) | self._derived(kept) | guard)
        at = (self.table.c[self.key] == bindparam("_key")) & (self.table.c.version == bindparam("_version"))
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            if self.work.connection.execute(update(self.table).where(at), chunk).rowcount != len(chunk):
                raise ChangedMeanwhile(thing=self.thing.value)

    def keep_new(self, values: Iterable[V]) -> None:
        """Keeps new things in bulk, each at version 1."""
        rows = []
        for value in values:
            row = self._columns(value)
            self.work.record.note(self.thing, row[self.key], None, _plain_row(row))
            rows.append(row | self._derived(value) | {"version": 1})
        self._insert(rows)

    def load(self, values: Sequence[V]) -> None:
        """Enters things whose history was told already, as they stand now; only a chronicle does this."""
        self._insert([self._columns(value) | self._derived(value) for value in values])

    def _insert(self, rows: Sequence[dict[str, Any]]) -> None:
        """Writes new rows, prepared column by column: SQLAlchemy's own way prepares each row anew and takes longer."""
        if not rows:
            return
        dialect = self.work.connection.dialect
        compiled = insert(self.table).compile(dialect=dialect, column_keys=list(rows[0]))
        columns: list[Iterable[Any]] = []
        for name in compiled.positiontup or ():
            sides, bind = [row[name] for row in rows], self.table.c[name].type.bind_processor(dialect)
            columns.append(map(bind, sides) if bind else sides)
        self.work.connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))

    def drop(self, value: V) -> None:
        """Takes a row away again: only undo does this, the journal keeps what it was."""
        key = getattr(value, self.key)
        self.work.record.note(self.thing, key, self._plain_new(value), None)
        self.work.connection.execute(delete(self.table).where(self.table.c[self.key] == key))

    def portions(self, size: int) -> Iterator[list[tuple[V, Plain]]]:
        """Everything in portions, each value with its derived columns as they are kept."""
        width = len(self._names)
        derived = [column for column in self.table.c if column.name not in self._names]
        query = self._select().add_columns(*derived).execution_options(yield_per=size)
        for rows in self.work.connection.execute(query).partitions():
            yield [
                (self._value(row[:width]), {c.name: side for c, side in zip(derived, row[width:], strict=True)})
                for row in rows
            ]

    def derived(self, values: Sequence[V]) -> list[dict[str, Any]]:
        """The derived columns that values must have."""
        return [self._derived(value) for value in values]

    def _derived(self, value: V) -> dict[str, Any]:
        """Columns computed from the value, for search and sorting."""
        return {}

    # -- between values and rows

    def _columns(self, value: V) -> dict[str, Any]:
        """A value as the columns of its row."""
        return dict(zip(self._names, self._fields(value), strict=True))

    def _plain_new(self, value: V) -> Plain:
        """A whole value as journaled: what is empty is left out."""
        return _plain_row(self._columns(value))

    def _plain_change(self, before: V, after: V) -> tuple[Plain, Plain]:
        """What changed between two values, as journaled."""
        changed = [n for n in self._names if n != "version" and getattr(before, n) != getattr(after, n)]
        old, new = ({n: plain(getattr(side, n)) for n in changed} for side in (before, after))
        return old, new

    def from_plain(self, journaled: Plain, *, onto: V | None = None) -> V:
        """A value from its journaled form; `onto` gives the columns that the journal does not name."""
        given = {} if onto is not None else self._empty()
        for name, side in journaled.items():
            reader = getattr(self.table.c[name].type, "from_plain", None)
            given[name] = reader(side) if reader and side is not None else side
        if onto is not None:
            return replace(onto, **given)  # type: ignore[type-var]
        made: V = self.value(**given)
        return made

    def _empty(self) -> Plain:
        """What the fields without a default hold where they are empty, which the journal leaves out."""
        needed = (f.name for f in fields(self.value) if f.default is MISSING and f.default_factory is MISSING)
        return {name: None if self.table.c[name].nullable else "" for name in needed}

    def as_plain(self, value: V) -> Plain:
        """A whole value in its journaled form."""
        return self._plain_new(value)

    def _version(self, value: V) -> int:
        """A value's version."""
        return int(getattr(value, "version"))  # noqa: B009

    def _at_version(self, value: V, version: int) -> V:
        """The same value at another version."""
        return replace(value, version=version)  # type: ignore[type-var]

    # -- lists

    def _stretch(self, query: Select[Any], window: Window, order: Sequence[Any], descending: bool) -> Select[Any]:
        """One stretch of an ordered list: from the key before it where known, else from its start by counting."""
        ordered = query.order_by(*(column.desc() if descending else column.asc() for column in order))
        if window.after is None:
            return ordered.limit(window.size).offset(window.start)
        return ordered.where(beyond(order, window.after, descending)).limit(window.size)


def _plain_row(row: dict[str, Any]) -> Plain:
    """The columns of a row as journaled: what is empty is left out, and so is the version."""
    return {name: plain(side) for name, side in row.items() if (side or side == 0) and name != "version"}


def beyond(order: Sequence[Any], after: Key, descending: bool) -> ColumnElement[bool]:
    """What comes after a key in an order by one column and a number, or by a number alone."""
    *sorted_by, number = (type_coerce(column, _Plain) for column in order)
    value, last = after
    if not sorted_by:
        return number < last if descending else number > last
    column = sorted_by[0]
    same = column.is_(None) if value is None else column == value
    beyond_same = same & (number < last if descending else number > last)
    if value is None:  # nulls sort first in SQLite, so they come last when descending
        return beyond_same if descending else beyond_same | column.isnot(None)
    if descending:
        return (column < value) | column.is_(None) | beyond_same
    return (column > value) | beyond_same
