"""The register of repairs."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select

from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.domain.repairs import Repair, RepairRow
from depot_app.domain.search import words
from depot_app.storage import tables
from depot_app.storage.near_words import MOST_KNOWN
from depot_app.storage.register import Register, beyond


class RepairRegister(Register[Repair]):
    """Repairs, open and ended."""

    table = tables.repairs
    value = Repair
    thing = Thing.REPAIR

    def by_number(self, number: Number) -> Repair | None:
        """The repair with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def of(self, instrument: UUID) -> tuple[Repair, ...]:
        """All repairs of an instrument, newest first."""
        mine = self.table.c.instrument == instrument
        return self._many(self._select().where(mine).order_by(self.table.c.number.desc()))

    def blocking(self, instrument: UUID) -> Repair | None:
        """The open repair that blocks an instrument; a rule of the database says there is one at most."""
        mine = (self.table.c.instrument == instrument) & self.table.c.closed_on.is_(None)
        return self._one(self._select().where(mine, self.table.c.blocking.is_(True)))

    def known_words(self) -> tuple[str, ...]:
        """The words that repairs are found by: those of their instruments, and of what was wrong."""
        mended = self.table.join(tables.instruments)
        query = select(tables.instruments.c.search_text, self.table.c.complaint).select_from(mended)
        return tuple(text for row in self.work.connection.execute(query.limit(MOST_KNOWN)) for text in row)

    def finds(self, said: str) -> bool:
        """Whether any repair is found by these words."""
        mended = select(self.table.c.id).select_from(self.table.join(tables.instruments))
        return self.work.connection.scalar(self._filtered(mended, Listing(text=said)).limit(1)) is not None

    def count(self, listing: Listing) -> int:
        """How many repairs a list shows."""
        query = select(func.count()).select_from(self.table.join(tables.instruments))
        return self.work.connection.scalar(self._filtered(query, listing)) or 0

    def page(self, listing: Listing, window: Window) -> tuple[RepairRow, ...]:
        """One stretch of a list of repairs; its filters are `state` (a state's word, or open, ended, or late:DATE)."""
        of = self.table.c
        orders = {"state": of.state, "opened": of.opened_on, "expected": of.expected_on, "atelier": of.atelier}
        column = orders.get(listing.order)
        order = [of.number] if column is None else [column, of.number]
        query = self._filtered(_row_query(order[0]), listing)
        if window.after is not None:
            query = query.where(beyond(order, window.after, listing.descending))
        else:
            query = query.offset(window.start)
        ordered = query.order_by(*(c.desc() if listing.descending else c.asc() for c in order)).limit(window.size)
        return tuple(_row(row) for row in self.work.connection.execute(ordered))

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only the repairs that have the words and the states asked for."""
        if states := listing.wanted("state"):
            query = query.where(or_(*map(self._in_state, states)))
        for word in words(listing.text):
            instrument = tables.instruments.c.search_text.contains(f" {word}", autoescape=True)
            own = func.lower(self.table.c.complaint).contains(word, autoescape=True)
            query = query.where(instrument | own | (func.instr(self.table.c.number, word) > 0))
        return query

    def _in_state(self, state: str) -> ColumnElement[bool]:
        """What a state asks of the columns; late names the day before which it was expected."""
        word, _, day = state.partition(":")
        match word:
            case "open":
                return self.table.c.closed_on.is_(None)
            case "ended":
                return self.table.c.closed_on.isnot(None)
            case "late":
                return self.table.c.closed_on.is_(None) & (self.table.c.expected_on < date.fromisoformat(day))
            case _:
                return self.table.c.state == state


def _row_query(ordered_by: ColumnElement[Any]) -> Select[Any]:
    """The columns of a list's rows, with the instrument's own."""
    of, instruments = tables.repairs.c, tables.instruments.c
    return select(
        ordered_by, of.number, of.id, instruments.number, instruments.type_code, instruments.size, instruments.brand,
        of.complaint, of.state, of.atelier, of.opened_on, of.expected_on, of.closed_on,
    ).select_from(tables.repairs.join(tables.instruments))  # fmt: skip


def _row(row: Sequence[Any]) -> RepairRow:
    """A repair as lists show it."""
    first, number, key, *rest = row
    plain = first.isoformat() if hasattr(first, "isoformat") else first
    return RepairRow((None if plain == number else plain, number.value), key, number, *rest)
