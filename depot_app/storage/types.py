"""The register of instrument types."""

from depot_app.domain.journal import Thing
from depot_app.domain.refusals import UnknownType
from depot_app.domain.types import InstrumentType
from depot_app.storage import tables
from depot_app.storage.small import SmallRegister


class TypeRegister(SmallRegister[InstrumentType]):
    """The catalogue."""

    table = tables.types
    value = InstrumentType
    thing = Thing.TYPE
    key = "code"

    @property
    def by_code(self) -> dict[str, InstrumentType]:
        """Every type by its code, in the order of the catalogue."""
        return {str(code): kind for code, kind in self.whole.items()}

    def of(self, code: str) -> InstrumentType:
        """The type with this code; raises `UnknownType`."""
        if kind := self.recall(code):
            return kind
        raise UnknownType(text=code)

    def _in_order(self) -> tuple[InstrumentType, ...]:
        """Every type, in the order of the catalogue."""
        return self._many(self._select().order_by(self.table.c.rank))
