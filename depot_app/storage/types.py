"""The register of instrument types: small, so that it is read whole."""

from functools import cached_property

from depot_app.domain.journal import Thing
from depot_app.domain.refusals import UnknownType
from depot_app.domain.types import InstrumentType
from depot_app.storage import tables
from depot_app.storage.register import Register


class TypeRegister(Register[InstrumentType]):
    """The catalogue."""

    table = tables.types
    value = InstrumentType
    thing = Thing.TYPE
    key = "code"

    @cached_property
    def by_code(self) -> dict[str, InstrumentType]:
        """Every type by its code, in the order of the catalogue."""
        return {kind.code: kind for kind in self._many(self._select().order_by(self.table.c.rank))}

    def of(self, code: str) -> InstrumentType:
        """The type with this code."""
        try:
            return self.by_code[code]
        except KeyError:
            raise UnknownType(text=code) from None
