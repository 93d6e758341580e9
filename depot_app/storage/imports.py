"""The register of imports: which file came in when, which of its rows became which thing, and what columns meant."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from depot_app.domain.drafts import Meanings
from depot_app.domain.import_keys import ListKind
from depot_app.domain.imports import Import
from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.storage import tables
from depot_app.storage.register import CHUNK, Register

_rows = tables.import_rows
_mappings = tables.mappings


class ImportRegister(Register[Import]):
    """Imports, newest last."""

    table = tables.imports
    value = Import
    thing = Thing.IMPORT

    def by_number(self, number: int) -> Import | None:
        """The import with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def next_number(self) -> int:
        """The number of the next import."""
        return (self.work.connection.scalar(select(func.max(self.table.c.number))) or 0) + 1

    def newest(self, amount: int) -> tuple[Import, ...]:
        """The last imports, newest first."""
        return self._many(self._select().order_by(self.table.c.number.desc()).limit(amount))

    def last_of(self, file_hash: str, kind: ListKind) -> Import | None:
        """The newest import of a file that was not taken back."""
        mine = (self.table.c.file_hash == file_hash) & (self.table.c.kind == kind.value)
        standing = mine & self.table.c.undone_at.is_(None)
        return self._one(self._select().where(standing).order_by(self.table.c.number.desc()).limit(1))

    def _value(self, row: Any) -> Import:
        """An import from its row."""
        key, number, kind, *rest = row
        return Import(key, number, ListKind(kind), *rest)

    def numbered(self, numbers: Iterable[Number]) -> dict[Number, UUID]:
        """Which of these numbers instruments have, and which instrument."""
        of, listed = tables.instruments.c, list(numbers)
        found: dict[Number, UUID] = {}
        for start in range(0, len(listed), CHUNK):
            query = select(of.number, func.coalesce(of.merged_into, of.id)).where(
                of.number.in_(listed[start : start + CHUNK])
            )
            found |= {number: key for number, key in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs
        return found

    # -- rows

    def known_rows(self, file_hash: str) -> dict[int, UUID]:
        """Which row of a file became which thing; where that was merged into another record, the other."""
        of = tables.instruments.c
        joined = _rows.outerjoin(tables.instruments, of.id == _rows.c.thing)
        query = select(_rows.c.row, func.coalesce(of.merged_into, _rows.c.thing)).select_from(joined)
        query = query.where(_rows.c.file_hash == file_hash)
        return {row: thing for row, thing in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs

    def remember_rows(self, file_hash: str, rows: Mapping[int, UUID]) -> None:
        """Notes which row of a file became which thing."""
        bound = [{"file_hash": file_hash, "row": row, "thing": thing} for row, thing in rows.items()]
        statement = insert_or(_rows)
        kept = statement.on_conflict_do_update(
            index_elements=["file_hash", "row"], set_={"thing": statement.excluded.thing}
        )
        for start in range(0, len(bound), CHUNK):
            self.work.connection.execute(kept, bound[start : start + CHUNK])

    def forget_rows(self, things: Iterable[UUID]) -> None:
        """Forgets the rows of things that are no more, so that their file can bring them again."""
        for chunk in _chunks(things):
            self.work.connection.execute(delete(_rows).where(_rows.c.thing.in_(chunk)))

    # -- what columns meant

    def remember_meanings(self, kind: ListKind, header: str, meanings: Meanings) -> None:
        """Remembers what the columns of such a header row mean."""
        gone = (_mappings.c.kind == kind.value) & (_mappings.c.header == header)
        self.work.connection.execute(delete(_mappings).where(gone))
        kept = insert(_mappings).values(kind=kind.value, header=header, mapping=meanings)
        self.work.connection.execute(kept)

    def meanings(self, kind: ListKind) -> Iterator[tuple[str, Meanings]]:
        """Every header row remembered for such lists, with what its columns mean."""
        query = select(_mappings.c.header, _mappings.c.mapping).where(_mappings.c.kind == kind.value)
        yield from self.work.connection.execute(query)


def _chunks(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    """Keys in portions that one statement takes."""
    listed = list(keys)
    for start in range(0, len(listed), CHUNK):
        yield listed[start : start + CHUNK]
