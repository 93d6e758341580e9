"""Lists of instruments: searched, filtered, ordered and paged in the database."""

from dataclasses import dataclass
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Select, func, literal_column, select

from depot_app.domain.instruments import InstrumentRow, Life
from depot_app.domain.lists import Listing, Window
from depot_app.domain.search import words
from depot_app.storage import search, tables
from depot_app.storage.register import beyond
from depot_app.storage.work import Work

_OF = tables.instruments.c
_ORDERS: dict[str, Column[Any]] = {
    "type": _OF.by_type_nl,
    "type_en": _OF.by_type_en,
    "brand": _OF.by_brand,
    "where": _OF.by_where,
    "state": _OF.state,
    "condition": _OF.condition,
    "value": _OF.value,
    "due": _OF.due_on,
}
FILTERS = {"type": _OF.type_code, "size": _OF.size, "state": _OF.state, "condition": _OF.condition}
MANY = 20_000


@dataclass(frozen=True, slots=True)
class Match:
    """How the words of a list are looked up: by the index, and one-letter words by the text itself."""

    query: str
    letters: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether any word is looked up at all."""
        return bool(self.query or self.letters)


class InstrumentLists:
    """Questions about many instruments; what is asked never reads the whole table into memory."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def count(self, listing: Listing) -> int:
        """How many instruments a list shows."""
        query = self._filtered(select(func.count()).select_from(tables.instruments), listing)
        return self.work.connection.scalar(query) or 0

    def page(self, listing: Listing, window: Window) -> tuple[InstrumentRow, ...]:
        """One stretch of a list; the key of a row is its value in the ordering column, and its number."""
        order = self._order(listing)
        numbers = self._filtered(select(_OF.number), listing)
        if window.after is not None:
            numbers = numbers.where(beyond(order, window.after, listing.descending)).limit(window.size)
        else:
            numbers = numbers.limit(window.size).offset(window.start)
        numbers = numbers.order_by(*(c.desc() if listing.descending else c.asc() for c in order))
        found = [number.value for number in self.work.connection.scalars(numbers)]
        return self._rows(found, order[0])

    def states(self, listing: Listing) -> dict[str, int]:
        """How many of the instruments found by the words are in each state."""
        query = self._searched(select(_OF.state, func.count()), listing.text).group_by(_OF.state)
        return {state.value: n for state, n in self.work.connection.execute(query)}

    def held_by(self, borrower: UUID) -> tuple[UUID, ...]:
        """The instruments that a borrower has."""
        query = select(_OF.id).where(_OF.holder == borrower).order_by(_OF.number)
        return tuple(self.work.connection.scalars(query))

    def without_label(self) -> tuple[UUID, ...]:
        """The instruments that never had a label printed, but for those that are gone for good."""
        query = select(_OF.id).where(_OF.labelled_on.is_(None), _OF.life != Life.WRITTEN_OFF)
        return tuple(self.work.connection.scalars(query.order_by(_OF.number)))

    def found(self, listing: Listing) -> tuple[UUID, ...]:
        """Every instrument that a list shows, in the order of the list."""
        order = self._order(listing)
        query = self._filtered(select(_OF.id), listing)
        return tuple(
            self.work.connection.scalars(query.order_by(*(c.desc() if listing.descending else c.asc() for c in order)))
        )

    def _order(self, listing: Listing) -> list[Any]:
        """The columns that order a list: one that was asked for, and the number."""
        column = _ORDERS.get(listing.order)
        return [_OF.number] if column is None else [column, _OF.number]

    def _rows(self, numbers: list[int], ordered_by: ColumnElement[Any]) -> tuple[InstrumentRow, ...]:
        """The rows of these numbers, in this order, each with its key."""
        rows = {row[1].value: row for row in self.work.connection.execute(_row_query(numbers, ordered_by))}
        return tuple(_row(rows[number]) for number in numbers)

    def _filtered(self, query: Select[Any], listing: Listing) -> Select[Any]:
        """Only what has the words and the values asked for."""
        for key, column in FILTERS.items():
            if wanted := listing.wanted(key):
                query = query.where(column.in_(wanted))
        return self._searched(query, listing.text)

    def _searched(self, query: Select[Any], text: str) -> Select[Any]:
        """Only what has the words asked for."""
        match = self.match(text)
        if match.query:
            found = select(search.index.c.rowid).where(search.index.c.instrument_search.op("MATCH")(match.query))
            query = query.where(literal_column("instruments.number").in_(found))
        for letter in match.letters:
            query = query.where(_OF.search_text.contains(f" {letter}", autoescape=True))
        return query

    def match(self, text: str) -> Match:
        """How a text is looked up: words that begin so, else texts that hold it, else what was probably meant."""
        asked = words(text)
        letters = tuple(word for word in asked if len(word) == 1)
        query = search.beginnings(asked)
        if not query or search.finds(self.work.connection, query):
            return Match(query, letters)
        held = search.anywhere(asked)
        if held and search.finds(self.work.connection, held):
            return Match(held, letters)
        meant = search.probably_meant(asked, self._vocabulary())
        return Match(search.beginnings(meant), letters)

    def _vocabulary(self) -> set[str]:
        """Every word that instruments are known by, but for numbers."""
        types = tables.types.c
        known: set[str] = set()
        for row in self.work.connection.execute(select(types.name_nl, types.name_en, types.synonyms)):
            known.update((row[0], row[1], *row[2]))
        for column in (_OF.brand, _OF.model, tables.places.c.name, tables.borrowers.c.name):
            known.update(self.work.connection.scalars(select(column).distinct()))
        return known


def _row_query(numbers: list[int], ordered_by: ColumnElement[Any]) -> Select[Any]:
    """The columns of a list's rows, with place and holder by name."""
    places, borrowers = tables.places, tables.borrowers
    return (
        select(
            ordered_by, _OF.number, _OF.id, _OF.type_code, _OF.size, _OF.brand, _OF.model, _OF.serial, _OF.condition,
            _OF.state, places.c.name, borrowers.c.name, _OF.due_on, _OF.value,
        )
        .select_from(
            tables.instruments.outerjoin(places, _OF.place == places.c.id).outerjoin(
                borrowers, _OF.holder == borrowers.c.id
            )
        )
        .where(literal_column("instruments.number").in_(numbers))
    )  # fmt: skip


def _row(row: Sequence[Any]) -> InstrumentRow:
    """A row as lists show it; its key is in the form that orders it."""
    first, number, key, type_code, size, brand, model, serial, condition, state, place, holder, due_on, value = row
    plain = first.isoformat() if hasattr(first, "isoformat") else first
    return InstrumentRow(
        key=(None if plain is None or plain == number else plain, number.value),
        id=key, number=number, type_code=type_code, size=size, brand=brand, model=model, serial=serial,
        condition=condition, state=state, place=place or "", holder=holder or "", due_on=due_on, value=value,
    )  # fmt: skip
