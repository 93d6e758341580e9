"""The registers of what belongs to instruments: labelled parts, losses, valuations, checks and photos."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select

from depot_app.domain.condition_checks import ConditionCheck
from depot_app.domain.journal import Thing
from depot_app.domain.kits import PartKind
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.parts import LabelledPart, PartLoss
from depot_app.domain.photos import Photo
from depot_app.domain.valuations import Valuation
from depot_app.storage import inventory_tables
from depot_app.storage.register import CHUNK, Register

_PART_DIGIT = str(Kind.PART.value)
"""With what the number of a part begins."""


class PartRegister(Register[LabelledPart]):
    """Parts with a label of their own."""

    table = inventory_tables.parts
    value = LabelledPart
    thing = Thing.PART

    def by_number(self, number: Number) -> LabelledPart | None:
        """The part with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def of(self, instrument: UUID) -> tuple[LabelledPart, ...]:
        """The labelled parts of an instrument, by number."""
        mine = self.table.c.instrument == instrument
        return self._many(self._select().where(mine).order_by(self.table.c.number))

    def codes_among(self, codes: Iterable[str]) -> frozenset[str]:
        """Those of some codes that are numbers of labelled parts."""
        read = {code: Number.read(code) for code in codes if code.startswith(_PART_DIGIT)}
        numbers = [number for number in read.values() if number]
        here: set[Number] = set()
        for start in range(0, len(numbers), CHUNK):
            mine = select(self.table.c.number).where(self.table.c.number.in_(numbers[start : start + CHUNK]))
            here.update(self.work.connection.scalars(mine))
        return frozenset(code for code, number in read.items() if number in here)

    def of_kind(self, instrument: UUID, kind: PartKind) -> LabelledPart | None:
        """A part of an instrument, where it has a label of its own."""
        return next((one for one in self.of(instrument) if one.kind is kind), None)

    def exchange(self, one: LabelledPart, other: LabelledPart) -> None:
        """Lets two labelled parts of one kind change instruments.

        A rule of the database says that an instrument has one label for each kind of part, at every moment: the other
        one stands aside as a kind that has no label there until its place is free.
        """
        taken = {part.kind for part in self.of(other.instrument)}
        aside = next(kind for kind in PartKind if kind not in taken)
        waiting = self.keep(replace(other, kind=aside))
        self.keep(replace(one, instrument=other.instrument))
        self.keep(replace(waiting, instrument=one.instrument, kind=other.kind))


class LossRegister(Register[PartLoss]):
    """The ledger of parts that went missing."""

    table = inventory_tables.part_losses
    value = PartLoss
    thing = Thing.PART_LOSS

    def of(self, instrument: UUID) -> tuple[PartLoss, ...]:
        """Everything that ever went missing of an instrument, the newest first."""
        newest_first = (self.table.c.missing_on.desc(), self.table.c.id.desc())
        return self._many(self._select().where(self.table.c.instrument == instrument).order_by(*newest_first))

    def of_each(self, instruments: Sequence[UUID]) -> dict[UUID, list[PartLoss]]:
        """The same of some instruments, of those of which anything ever did."""
        found: dict[UUID, list[PartLoss]] = {}
        for start in range(0, len(instruments), CHUNK):
            mine = self.table.c.instrument.in_(instruments[start : start + CHUNK])
            for loss in self._many(self._select().where(mine).order_by(self.table.c.id)):
                found.setdefault(loss.instrument, []).append(loss)
        return found

    def open_with(self, borrower: UUID) -> tuple[PartLoss, ...]:
        """What went missing with a borrower and is still searched for, the oldest first."""
        mine = (self.table.c.borrower == borrower) & self.table.c.closed_on.is_(None)
        return self._many(self._select().where(mine).order_by(self.table.c.missing_on, self.table.c.id))

    def open_on(self, loan: UUID, borrower: UUID) -> tuple[PartLoss, ...]:
        """The same on one loan of a borrower."""
        return tuple(loss for loss in self.open_with(borrower) if loss.loan == loan)


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
