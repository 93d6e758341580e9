"""The shape of a thing: its frozen value, the columns of its row, and what the journal keeps of it."""

from collections.abc import Sequence
from dataclasses import MISSING, fields, replace
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import Select, Table, select

from depot_app.domain.journal import Thing
from depot_app.storage.columns import plain
from depot_app.storage.work import Plain, Work

V = TypeVar("V")


class Shape(Generic[V]):
    """Goes between values and rows of one table, whose columns are named as the value's fields.

    A table may have derived columns beside those fields; `_derived` computes them at each write and the journal leaves
    them out. `version` is 0 in a value that was never kept and rises by one with each change.
    """

    table: ClassVar[Table]
    value: ClassVar[type[Any]]
    thing: ClassVar[Thing]
    key: ClassVar[str] = "id"
    _names: ClassVar[tuple[str, ...]]
    _fields: ClassVar["attrgetter[tuple[Any, ...]]"]
    _columns_of_value: ClassVar[Select[Any]]

    def __init_subclass__(cls, **more: Any) -> None:
        """Prepares, once, how values are read: putting a statement together takes as long as having it answered."""
        super().__init_subclass__(**more)
        if hasattr(cls, "value"):
            cls._names = tuple(f.name for f in fields(cls.value))
            cls._fields = attrgetter(*cls._names)
            cls._columns_of_value = select(*(cls.table.c[name] for name in cls._names))

    def __init__(self, work: Work) -> None:
        self.work = work

    def _select(self) -> Select[Any]:
        """All columns of the value."""
        return self._columns_of_value

    def _value(self, row: Sequence[Any]) -> V:
        """A value from its row, whose columns come in the order of the fields."""
        made: V = self.value(*row)
        return made

    def derived(self, values: Sequence[V]) -> list[dict[str, Any]]:
        """The derived columns that values must have."""
        return [self._derived(value) for value in values]

    def _derived(self, value: V) -> dict[str, Any]:
        """Columns computed from the value, for search and sorting."""
        return {}

    def _columns(self, value: V) -> dict[str, Any]:
        """A value as the columns of its row."""
        return dict(zip(self._names, self._fields(value), strict=True))

    def _plain_new(self, value: V) -> Plain:
        """A whole value as journaled: what is empty is left out."""
        return plain_row(self._columns(value))

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


def plain_row(row: dict[str, Any]) -> Plain:
    """The columns of a row as journaled: what is empty is left out, and so is the version."""
    return {name: plain(side) for name, side in row.items() if (side or side == 0) and name != "version"}
