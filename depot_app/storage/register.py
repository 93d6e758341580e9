"""The register: keeps values of one kind in one table, journals every change, guards every edit by version."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.types import NullType

from depot_app.domain.lists import Key, Window
from depot_app.domain.refusals import ChangedMeanwhile, UnknownThing
from depot_app.storage.shapes import Shape, V, plain_row
from depot_app.storage.work import Plain

CHUNK = 500
_Plain = NullType()


class Register(Shape[V]):
    """Keeps frozen values in their table."""

    _by_key: ClassVar[Select[Any]]
    _by_number: ClassVar[Select[Any]]
    _change: ClassVar[Update]

    def __init_subclass__(cls, **more: Any) -> None:
        """Prepares the statements that find and change one thing."""
        super().__init_subclass__(**more)
        if hasattr(cls, "value"):
            key, version = cls.table.c[cls.key], cls.table.c.version
            cls._by_key = cls._columns_of_value.where(key == bindparam("_key"))
            if "number" in cls.table.c:
                cls._by_number = cls._columns_of_value.where(cls.table.c.number == bindparam("_number"))
            cls._change = update(cls.table).where((key == bindparam("_key")) & (version == bindparam("_version")))

    # -- reading

    def get(self, key: UUID | str) -> V:
        """The thing with this key; `UnknownThing` where there is none."""
        found = self.find(key)
        if found is None:
            raise UnknownThing(code=str(key))
        return found

    def find(self, key: UUID | str) -> V | None:
        """The thing with this key, or nothing."""
        return self._one(self._by_key, {"_key": key})

    def find_many(self, keys: Sequence[UUID] | Sequence[str]) -> dict[UUID | str, V]:
        """The things with these keys, by their keys; those that are not there are left out."""
        found: dict[UUID | str, V] = {}
        for start in range(0, len(keys), CHUNK):
            chunk = keys[start : start + CHUNK]
            for value in self._many(self._select().where(self.table.c[self.key].in_(chunk))):
                found[getattr(value, self.key)] = value
        return found

    def naming(self, column: str, key: UUID) -> tuple[V, ...]:
        """The things whose column of this name holds a key, in the order in which they were made."""
        return self._many(self._select().where(self.table.c[column] == key).order_by(self.table.c[self.key]))

    def all(self) -> tuple[V, ...]:
        """Every thing, in the order of its table; for small registers only."""
        return self._many(self._select())

    def total(self) -> int:
        """How many there are."""
        return self.work.connection.scalar(select(func.count()).select_from(self.table)) or 0

    def _one(self, query: Select[Any], values: Plain | None = None) -> V | None:
        """The one value that a query finds, or nothing."""
        row = self.work.connection.execute(query, values).first()
        return None if row is None else self._value(row)

    def _many(self, query: Select[Any]) -> tuple[V, ...]:
        """The values that a query finds."""
        return tuple(self._value(row) for row in self.work.connection.execute(query))

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
        """Writes changed values over the ones they were made from, in bulk; all pairs must differ.

        A key that is written, be it as it was, has SQLite look for every row that names it, if need be through whole
        tables.
        """
        rows = []
        for before, value in pairs:
            kept = self._at_version(value, self._version(before) + 1)
            self.work.record.note(self.thing, getattr(kept, self.key), *self._plain_change(before, kept))
            columns = self._columns(kept) | self._derived(kept)
            rows.append(columns | {"_key": columns.pop(self.key), "_version": self._version(before)})
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            if self.work.connection.execute(self._change, chunk).rowcount != len(chunk):
                raise ChangedMeanwhile(thing=self.thing.value)

    def keep_new(self, values: Iterable[V]) -> None:
        """Keeps new things in bulk, each at version 1."""
        rows = []
        for value in values:
            row = self._columns(value)
            self.work.record.note(self.thing, row[self.key], None, plain_row(row))
            rows.append(row | self._derived(value) | {"version": 1})
        self._insert(rows)

    def load(self, values: Sequence[V]) -> None:
        """Enters things whose history was told already, as they stand now; only a chronicle does this."""
        self._insert([self._columns(value) | self._derived(value) for value in values])

    def _insert(self, rows: Sequence[dict[str, Any]]) -> None:
        """Writes new rows, prepared column by column: SQLAlchemy's own way prepares each row anew and takes longer."""
        if not rows:
            return
        statement, binds = _insertion(self.table, tuple(rows[0]), self.work.connection.dialect)
        columns: list[Iterable[Any]] = []
        for name, bind in binds:
            sides = [row[name] for row in rows]
            columns.append(map(bind, sides) if bind else sides)
        self.work.connection.exec_driver_sql(statement, list(zip(*columns, strict=True)))

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

    # -- lists

    def _stretch(self, query: Select[Any], window: Window, order: Sequence[Any], descending: bool) -> Select[Any]:
        """One stretch of an ordered list: from the key before it where known, else from its start by counting."""
        ordered = query.order_by(*(column.desc() if descending else column.asc() for column in order))
        if window.after is None:
            return ordered.limit(window.size).offset(window.start)
        return ordered.where(beyond(order, window.after, descending)).limit(window.size)


@lru_cache(maxsize=200)
def _insertion(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[tuple[str, Callable[[Any], Any] | None], ...]]:
    """The statement that writes these columns of a new row; and in the order of its marks, what prepares each."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), tuple(
        (name, table.c[name].type.bind_processor(dialect)) for name in compiled.positiontup or ()
    )


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
