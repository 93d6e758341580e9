"""The registers of what belongs to instruments: labelled parts, losses, valuations, checks and photos."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement

from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.journal import Thing
from depot_app.domain.parts import LabelledPart, PartLoss
from depot_app.domain.photos import Photo
from depot_app.domain.valuations import Valuation
from depot_app.storage import inventory_tables
from depot_app.storage.register import CHUNK, Register


class PartRegister(Register[LabelledPart]):
    """Parts with a label of their own."""

    table = inventory_tables.parts
    value = LabelledPart
    thing = Thing.PART


class LossRegister(Register[PartLoss]):
    """The ledger of parts that went missing."""

    table = inventory_tables.part_losses
    value = PartLoss
    thing = Thing.PART_LOSS


class ValuationRegister(Register[Valuation]):
    """What instruments were found to be worth, and when."""

    table = inventory_tables.valuations
    value = Valuation
    thing = Thing.VALUATION

    def of(self, instrument: UUID) -> tuple[Valuation, ...]:
        """The valuations of an instrument, the one that stands first."""
        newest_first = (self.table.c.valued_on.desc(), self.table.c.id.desc())
        return self._many(self._select().where(self.table.c.instrument == instrument).order_by(*newest_first))

    def standing(self, instruments: Sequence[UUID]) -> dict[UUID, Valuation]:
        """The newest valuation of each of these instruments that has any."""
        found: dict[UUID, Valuation] = {}
        for start in range(0, len(instruments), CHUNK):
            found |= self._last_where(self.table.c.instrument.in_(instruments[start : start + CHUNK]))
        return found

    def standing_on(self, day: date) -> dict[UUID, Valuation]:
        """The newest valuation by a day of every instrument that had any by then."""
        return self._last_where(self.table.c.valued_on <= day)

    def valued(self) -> frozenset[UUID]:
        """The instruments that have any valuation, of whatever day."""
        rows = self.work.connection.execute(self.table.select().with_only_columns(self.table.c.instrument).distinct())
        return frozenset(rows.scalars())

    def _last_where(self, condition: ColumnElement[bool]) -> dict[UUID, Valuation]:
        """The last valuation of each instrument among some: those of later days, or made later, come over others."""
        query = self._select().where(condition).order_by(self.table.c.valued_on, self.table.c.id)
        return {one.instrument: one for one in self._many(query)}


class PhotoRegister(Register[Photo]):
    """Photos of instruments, by the hash of their files."""

    table = inventory_tables.photos
    value = Photo
    thing = Thing.PHOTO

    def of(self, instrument: UUID) -> tuple[Photo, ...]:
        """The photos of an instrument, in their order."""
        in_order = (self.table.c.position, self.table.c.id)
        return self._many(self._select().where(self.table.c.instrument == instrument).order_by(*in_order))


class ConditionCheckRegister(Register[ConditionCheck]):
    """Checks of condition."""

    table = inventory_tables.condition_checks
    value = ConditionCheck
    thing = Thing.CONDITION_CHECK

    def of(self, instrument: UUID) -> tuple[ConditionCheck, ...]:
        """The checks of an instrument, the last one first."""
        newest_first = (self.table.c.checked_on.desc(), self.table.c.id.desc())
        return self._many(self._select().where(self.table.c.instrument == instrument).order_by(*newest_first))
