"""The register of borrowers."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Select, exists, func, or_, select

from depot_app.domain.borrowers import Borrower, BorrowerRow
from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Number
from depot_app.domain.search import fold, words
from depot_app.storage import tables
from depot_app.storage.near_words import MOST_KNOWN
from depot_app.storage.register import Register


class BorrowerRegister(Register[Borrower]):
    """Organisations and households."""

    table = tables.borrowers
    value = Borrower
    thing = Thing.BORROWER

    def _derived(self, value: Borrower) -> dict[str, Any]:
        said = (value.number.digits, value.name, value.code, value.contact, value.city, value.postcode, value.street)
        return {
            "name_key": fold(value.name),
            "search_text": " " + " ".join(dict.fromkeys(word for text in said for word in words(text))),
        }

    def by_number(self, number: Number) -> Borrower | None:
        """The borrower with this number."""
        return self._one(self._select().where(self.table.c.number == number))

    def by_code(self, code: str) -> Borrower | None:
        """The school with this site code."""
        return self._one(self._select().where(self.table.c.code == code)) if code else None

    def named(self, name: str) -> tuple[Borrower, ...]:
        """Every borrower of exactly this name, whatever capitals and accents."""
        return self._many(self._select().where(self.table.c.name_key == fold(name)).order_by(self.table.c.number))

    def names(self) -> tuple[str, ...]:
        """Every name, for suggestions."""
        return tuple(self.work.connection.scalars(select(self.table.c.name).order_by(self.table.c.name_key)))

    def known_words(self) -> tuple[str, ...]:
        """The words that borrowers are found by."""
        return tuple(self.work.connection.scalars(select(self.table.c.search_text).limit(MOST_KNOWN)))

    def finds(self, said: str) -> bool:
        """Whether any borrower is found by these words."""
        query = self._filtered(select(self.table.c.id), Listing(text=said))
        return self.work.connection.scalar(query.limit(1)) is not None

    def count(self, listing: Listing) -> int:
        """How many borrowers a list shows."""
        found = self._filtered(select(func.count()).select_from(self.table), listing)
        return self.work.connection.scalar(found) or 0

    def page(self, listing: Listing, window: Window) -> tuple[Borrower, ...]:
        """One stretch of a list, by name or by number; the key of a row is its name key (or nothing) and number."""
        order = [self.table.c.number] if listing.order == "number" else [self._order(listing), self.table.c.number]
        query = self._filtered(self._select(), listing)
        return self._many(self._stretch(query, window, order, listing.descending))

    def rows(self, listing: Listing, window: Window) -> tuple[BorrowerRow, ...]:
        """One stretch of a list as screens show it, each row with its key and how many instruments it has."""
        order = [self.table.c.number] if listing.order == "number" else [self._order(listing), self.table.c.number]
        of, held = self.table.c, tables.instruments.c.holder
        has = select(func.count()).where(held == of.id).correlate(self.table).scalar_subquery()
        query = select(order[0], of.id, of.number, of.name, of.kind, of.city, of.code, of.contact, of.blocked, has)
        stretch = self._stretch(self._filtered(query, listing), window, order, listing.descending)
        return tuple(_row(*row) for row in self.work.connection.execute(stretch))

    def _order(self, listing: Listing) -> Column[str]:
        """The column that orders a list; the name where none is asked for."""
        return {"city": self.table.c.city, "code": self.table.c.code}.get(listing.order, self.table.c.name_key)

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only the borrowers whose words start with each word asked for, of the kinds asked for.

        Its filters are `kind`, and `now`: holding, late:DATE or blocked.
        """
        for word in words(listing.text):
            query = query.where(self.table.c.search_text.contains(f" {word}", autoescape=True))
        if kinds := listing.wanted("kind"):
            query = query.where(self.table.c.kind.in_(kinds))
        if now := listing.wanted("now"):
            query = query.where(or_(*map(self._now, now)))
        return query

    def _now(self, value: str) -> ColumnElement[bool]:
        """How a borrower stands: it has instruments, it is late with any since a day, or it is blocked."""
        word, _, day = value.partition(":")
        loans = tables.loans.c
        match word:
            case "holding":
                return exists().where(tables.instruments.c.holder == self.table.c.id)
            case "late":
                due = loans.closed_on.is_(None) & (loans.due_on < date.fromisoformat(day))
                return exists().where(loans.borrower == self.table.c.id, due)
            case _:
                return self.table.c.blocked != ""


def _row(first: Any, key: UUID, number: Number, *rest: Any) -> BorrowerRow:
    """A borrower as lists show it; its key is in the form that orders it."""
    return BorrowerRow((None if first == number else first, number.value), key, number, *rest)
