"""The register of further codes: old numbers, factory barcodes; each belongs to one instrument."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from depot_app.domain.journal import Thing
from depot_app.domain.search import code_key
from depot_app.storage import tables
from depot_app.storage.register import CHUNK, Register


@dataclass(frozen=True, slots=True)
class Code:
    """A further code of an instrument, as written and as compared."""

    id: UUID
    instrument: UUID
    code: str
    version: int = 0


_COLUMNS = tables.codes.c
_OF = (
    select(_COLUMNS.id, _COLUMNS.instrument, _COLUMNS.code, _COLUMNS.version)
    .where(_COLUMNS.instrument == bindparam("instrument", type_=_COLUMNS.instrument.type))
    .order_by(_COLUMNS.id)
)


class CodeRegister(Register[Code]):
    """By which old number which instrument is found."""

    table = tables.codes
    value = Code
    thing = Thing.CODE

    def _derived(self, value: Code) -> dict[str, Any]:
        return {"code_key": code_key(value.code)}

    def owner(self, code: str) -> UUID | None:
        """The instrument that has this code."""
        query = select(self.table.c.instrument).where(self.table.c.code_key == code_key(code))
        return self.work.connection.scalar(query)

    def owners(self) -> dict[str, UUID]:
        """Every code, as compared, with its instrument; for imports, which ask for thousands."""
        query = select(self.table.c.code_key, self.table.c.instrument)
        return {code: owner for code, owner in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs

    def of(self, instrument: UUID) -> tuple[Code, ...]:
        """The further codes of an instrument, oldest first."""
        found = self.work.connection.execute(_OF, {"instrument": instrument})
        return tuple(self._value(row) for row in found)

    def of_each(self, instruments: Sequence[UUID]) -> dict[UUID, Sequence[str]]:
        """The further codes of instruments, oldest first; an instrument without one has none."""
        found: dict[UUID, list[str]] = {key: [] for key in instruments}
        for start in range(0, len(instruments), CHUNK):
            mine = self.table.c.instrument.in_(instruments[start : start + CHUNK])
            query = select(self.table.c.instrument, self.table.c.code).where(mine).order_by(self.table.c.id)
            for owner, code in self.work.connection.execute(query):
                found[owner].append(code)
        return dict(found)
