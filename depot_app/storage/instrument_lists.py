"""Lists of instruments: searched, filtered, ordered and paged in the database.

Every order has an index that also holds the columns to filter by (`tables.COVERED`), so that a page is found by
walking that index, and only its own rows are read whole. The statements are SQL text, since SQLAlchemy has no word for
the index to walk; they are put together from names in this module, and what a person typed is always a parameter.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from depot_app.domain.instruments import Condition, InstrumentRow, InstrumentState, Life
from depot_app.domain.lists import Key, Listing, Window, end_of_week
from depot_app.domain.numbers import Number
from depot_app.storage import tables
from depot_app.storage.matching import Match, match, near_hits
from depot_app.storage.work import Work

_OF = tables.instruments.c
_ORDERS = {
    "type": "by_type_nl",
    "type_en": "by_type_en",
    "brand": "by_brand",
    "where": "by_where",
    "state": "state",
    "condition": "condition",
    "value": "value",
    "due": "due_on",
}
FILTERS = {"type": "type_code", "size": "size", "state": "state", "condition": "condition"}
DUE, LABEL = "due", "label"
"""Filters of another sort: when what is out is due, and what needs a label."""
_NEEDS_LABEL = (
    "+instruments.state <> 'written-off' AND (+instruments.labelled_on IS NULL OR EXISTS (SELECT 1 FROM label_jobs"
    " WHERE about = instruments.id AND stuck_on IS NULL AND dropped_on IS NULL))"
)
_NOT_MERGED = "+instruments.number NOT IN (SELECT number FROM instruments WHERE by_type_nl = '')"
"""Not a record that was merged into another: those alone have no sort keys, so that an index knows them."""
_STATES = {state.value: state for state in InstrumentState}
_CONDITIONS = {condition.value: condition for condition in Condition}
MOST_NEAR = 3
"""So many near spellings are offered."""
_BY_NUMBER = " INDEXED BY ix_instruments_number"
_IN_INDEX = "SELECT rowid FROM instrument_search WHERE instrument_search MATCH ?"
_ROWS = """
    SELECT page.key, i.number, i.id, i.type_code, i.size, i.brand, i.model, i.serial, i.condition, i.state,
        places.name, borrowers.name, i.due_on, i.value, i.year, i.acquired_on, i.inspected_on, i.labelled_on,
        i.donor, i.owner, i.programme
    FROM ({page}) AS page
    JOIN instruments AS i ON i.number = page.number
    LEFT JOIN places ON places.id = i.place
    LEFT JOIN borrowers ON borrowers.id = i.holder
    ORDER BY {order}
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which instruments a list shows: where their rows come from, what they must be, and the values of the marks.

    A column after a plus sign is kept from choosing another index than the one that the source names.
    """

    source: str
    number: str = "instruments.number"
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def but(self, condition: str, *values: Any) -> "Asked":
        """Those of them that a condition holds for."""
        return replace(self, conditions=(*self.conditions, condition), values=(*self.values, *values))

    def sql(self, columns: str) -> str:
        """A statement that reads these columns of them."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        return f"SELECT {columns} FROM {self.source}{where}"  # noqa: S608 - names of this module


class InstrumentLists:
    """Questions about many instruments; what is asked never reads the whole table into memory."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def count(self, listing: Listing) -> int:
        """How many instruments a list shows."""
        found = match(self.work.connection, listing.text)
        if found.query and not listing.where:
            counted = _IN_INDEX.replace("rowid", "count(*)", 1)
            return found.hits if not found.many else int(self._run(counted, (found.query,)).scalar_one())
        asked, merged = _asked(found, listing, "number", merged=True), _filtered(_MERGED, listing)
        all_of_them, of_merged = (
            int(self._run(one.sql("count(*)"), one.values).scalar_one()) for one in (asked, merged)
        )
        return all_of_them - (0 if listing.text.strip() else of_merged)

    def page(self, listing: Listing, window: Window) -> tuple[InstrumentRow, ...]:
        """One stretch of a list; the key of a row is its value in the ordering column, and its number."""
        column = _ORDERS.get(listing.order)
        asked = _asked(match(self.work.connection, listing.text), listing, column or "number")
        start = window.start
        if window.after is not None:
            asked, start = _beyond(asked, column, window.after, listing.descending), 0
        keys = f"{asked.number} AS number, {f'instruments.{column}' if column else 'NULL'} AS key"
        page = f"{asked.sql(keys)} ORDER BY {_order(asked, listing)} LIMIT ? OFFSET ?"
        order = f"page.key{_turn(listing)}, page.number{_turn(listing)}"
        rows = self._run(_ROWS.format(page=page, order=order), (*asked.values, window.size, start))
        return tuple(_row(row) for row in rows)

    def states(self, listing: Listing) -> dict[str, int]:
        """How many of the instruments found by the words are in each state."""
        found = match(self.work.connection, listing.text)
        asked = _asked(found, Listing(), "number" if found.query else "state", merged=True)
        counted = Counter(self._in_states(asked))
        counted.subtract({} if listing.text.strip() else self._in_states(_MERGED))
        return {state: amount for state, amount in counted.items() if amount}

    def _in_states(self, asked: Asked) -> dict[str, int]:
        """How many of some instruments are in each state."""
        counted = f"{asked.sql('instruments.state, count(*)')} GROUP BY instruments.state"
        return {row[0]: row[1] for row in self._run(counted, asked.values)}

    def near(self, said: str) -> tuple[str, ...]:
        """What was probably meant where nothing is spelled as typed, likeliest first; the first is what is shown."""
        return near_hits(self.work.connection, said, MOST_NEAR)

    def found(self, listing: Listing) -> tuple[UUID, ...]:
        """Every instrument that a list shows, in the order of the list."""
        column = _ORDERS.get(listing.order)
        asked = _asked(match(self.work.connection, listing.text), listing, column or "number")
        ordered = f"{asked.sql('instruments.id')} ORDER BY {_order(asked, listing)}"
        return tuple(UUID(bytes=row[0]) for row in self._run(ordered, asked.values))

    def belonging(self, places: Collection[UUID]) -> int:
        """How many instruments belong in these places, but for those that are gone for good."""
        query = select(func.count()).where(_OF.place.in_(places), _OF.life != Life.WRITTEN_OFF)
        return self.work.connection.scalar(query) or 0

    def amounts_at(self) -> dict[UUID, int]:
        """How many instruments belong in each place, but for those that are gone for good."""
        query = select(_OF.place, func.count()).where(_OF.place.isnot(None), _OF.life != Life.WRITTEN_OFF)
        return {place: n for place, n in self.work.connection.execute(query.group_by(_OF.place))}  # noqa: C416 - rows to pairs

    def contents_of(self, places: Collection[UUID]) -> list[tuple[str, str, int]]:
        """How many of each type and size belong in these places, but for those that are gone for good."""
        query = select(_OF.type_code, _OF.size, func.count()).where(_OF.place.in_(places), _OF.life != Life.WRITTEN_OFF)
        return [
            (code, size, n) for code, size, n in self.work.connection.execute(query.group_by(_OF.type_code, _OF.size))
        ]

    def keys_at(self, places: Collection[UUID]) -> tuple[UUID, ...]:
        """The instruments that belong in these places, by number, but for those that are gone for good."""
        query = select(_OF.id).where(_OF.place.in_(places), _OF.life != Life.WRITTEN_OFF).order_by(_OF.number)
        return tuple(self.work.connection.scalars(query))

    def held_by(self, borrower: UUID) -> tuple[UUID, ...]:
        """The instruments that a borrower has."""
        query = select(_OF.id).where(_OF.holder == borrower).order_by(_OF.number)
        return tuple(self.work.connection.scalars(query))

    def _run(self, statement: str, values: tuple[Any, ...]) -> Any:
        """The rows of a statement."""
        return self.work.connection.exec_driver_sql(statement, values)


_MERGED = Asked("instruments INDEXED BY ix_instruments_by_type_nl").but("instruments.by_type_nl = ''")
"""The records that were merged into others, to be taken off what is counted: that is much shorter than leaving each
row of a million out."""


def _asked(found: Match, listing: Listing, along: str, *, merged: bool = False) -> Asked:
    """What a text finds and a list's filters leave, by the shortest way: the search index, or the index of an order.

    What is cheapest to test stands first: the values asked for, then whether a row is among very many hits. No words
    find a record that was merged into another; where there are none, they are there only if `merged`.
    """
    if found.numbers is not None:
        marks = ", ".join("?" * len(found.numbers))
        return _filtered(Asked("instruments").but(f"instruments.number IN ({marks})", *found.numbers), listing)
    if not found.query and listing.wanted(DUE):
        return _filtered(Asked("instruments INDEXED BY ix_instruments_due_on"), listing)
    if found.query and (along == "number" or not found.many):
        joined = f"instrument_search CROSS JOIN instruments{_BY_NUMBER if along == 'number' else ''}"
        searched = Asked(f"{joined} ON instruments.number = instrument_search.rowid", "instrument_search.rowid")
        return _filtered(searched.but("instrument_search MATCH ?", found.query), listing)
    walked = _filtered(Asked(f"instruments INDEXED BY ix_instruments_{along}"), listing)
    if not found.query:
        return walked if merged else walked.but(_NOT_MERGED)
    return walked.but(f"+instruments.number IN ({_IN_INDEX})", found.query)


def _filtered(asked: Asked, listing: Listing) -> Asked:
    """Only what has the values asked for."""
    for key, column in FILTERS.items():
        if wanted := listing.wanted(key):
            asked = asked.but(f"+instruments.{column} IN ({', '.join('?' * len(wanted))})", *wanted)
    if due := listing.wanted(DUE):
        terms, days = zip(*map(_due, due), strict=True)
        asked = asked.but(f"({' OR '.join(terms)})", *(day for some in days for day in some))
    return asked.but(_NEEDS_LABEL) if listing.wanted(LABEL) else asked


def _due(value: str) -> tuple[str, tuple[str, ...]]:
    """What a value of the day due asks for: overdue:DAY before that day, week:DAY from then until Sunday."""
    word, _, day = value.partition(":")
    if word == "overdue":
        return "instruments.due_on < ?", (day,)
    return "instruments.due_on BETWEEN ? AND ?", (day, end_of_week(date.fromisoformat(day)).isoformat())


def _turn(listing: Listing) -> str:
    """Which way a list is ordered."""
    return " DESC" if listing.descending else ""


def _order(asked: Asked, listing: Listing) -> str:
    """What orders a list: the column that was asked for, and the number."""
    column = _ORDERS.get(listing.order)
    first = f"instruments.{column}{_turn(listing)}, " if column else ""
    return f"{first}{asked.number}{_turn(listing)}"


def _beyond(asked: Asked, column: str | None, after: Key, descending: bool) -> Asked:
    """Only what comes after a key; nulls come first in SQLite, so that they are last in a descending order."""
    value, number = after
    sign = "<" if descending else ">"
    if column is None:
        return asked.but(f"{asked.number} {sign} ?", number)
    key = f"instruments.{column}"
    if value is None:
        same = f"{key} IS NULL AND {asked.number} {sign} ?"
        return asked.but(same if descending else f"({same} OR {key} IS NOT NULL)", number)
    ahead = f"({key}, {asked.number}) {sign} (?, ?)"
    nulls = descending and _OF[column].nullable
    return asked.but(f"({ahead} OR {key} IS NULL)" if nulls else ahead, value, number)


def _day(kept: str | None) -> date | None:
    """A day from its column."""
    return date.fromisoformat(kept) if kept else None


def _row(row: Sequence[Any]) -> InstrumentRow:
    """A row as lists show it."""
    key, number, id_, type_code, size, brand, model, serial, condition, state, place, holder, due_on, value, *more = row
    year, acquired_on, inspected_on, labelled_on, donor, owner, programme = more
    return InstrumentRow(
        key=(key, number),
        id=UUID(bytes=id_),
        number=Number(number),
        type_code=type_code,
        size=size,
        brand=brand,
        model=model,
        serial=serial,
        condition=_CONDITIONS.get(condition),
        state=_STATES[state],
        place=place or "",
        holder=holder or "",
        due_on=_day(due_on),
        value=value,
        year=year,
        acquired_on=_day(acquired_on),
        inspected_on=_day(inspected_on),
        labelled_on=_day(labelled_on),
        donor=donor,
        owner=owner,
        programme=programme,
    )
