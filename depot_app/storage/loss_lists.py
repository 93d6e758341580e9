"""Questions about many missing parts: which went missing with whom, and which were found again."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, or_, select

from depot_app.domain.kits import Kit, PartKind, PartState, missing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.parts import LossRow, MissingWith
from depot_app.domain.search import words
from depot_app.storage import inventory_tables, tables
from depot_app.storage.as_stored import raw
from depot_app.storage.register import CHUNK, beyond
from depot_app.storage.work import Work

OPEN = "open"
"""The value of the filter `state` for what is still searched for; the others are the outcomes."""

_LOSS, _ONE = inventory_tables.part_losses.c, tables.instruments.c
_WHO, _LOAN, _LABEL = tables.borrowers.c, tables.loans.c, inventory_tables.parts.c
_FROM = (
    inventory_tables.part_losses.join(tables.instruments, _ONE.id == _LOSS.instrument)
    .outerjoin(tables.borrowers, _WHO.id == _LOSS.borrower)
    .outerjoin(tables.loans, _LOAN.id == _LOSS.loan)
    .outerjoin(inventory_tables.parts, (_LABEL.instrument == _LOSS.instrument) & (_LABEL.kind == _LOSS.kind))
)
_ORDERS = {
    "since": _LOSS.missing_on,
    "part": _LOSS.kind,
    "borrower": _WHO.name_key,
    "type": _ONE.by_type_nl,
    "type_en": _ONE.by_type_en,
    "closed": _LOSS.closed_on,
}
_ROW: ColumnElement[int] = literal_column("part_losses.rowid", Integer)
"""The number that tells two losses apart that an order does not."""


class LossLists:
    """Questions about losses; the key of a row is its value in the ordering column, and a number of its own."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def count(self, listing: Listing) -> int:
        """How many losses a list shows."""
        query: Select[Any] = select(func.count())
        return self.work.connection.scalar(_filtered(query.select_from(_FROM), listing)) or 0

    def page(self, listing: Listing, window: Window) -> tuple[LossRow, ...]:
        """One stretch of the ledger.

        Its filters are `state` (open, or an outcome), `kind` (a part's key) and `borrower` (a key); each is any of
        those asked for.
        """
        column = _ORDERS.get(listing.order, _ONE.number)
        query = _filtered(_row_query(column), listing)
        if window.after is not None:
            query = query.where(beyond([column, _ROW], window.after, listing.descending))
        else:
            query = query.offset(window.start)
        turned = (one.desc() if listing.descending else one.asc() for one in (column, _ROW))
        return tuple(_row(row) for row in self.work.connection.execute(query.order_by(*turned).limit(window.size)))

    def tally(self, listing: Listing) -> dict[str, int]:
        """How many of the losses found by the words are open, and how many ended in each way."""
        word = func.coalesce(raw(_LOSS.outcome), OPEN)
        counted: Any = select(word, func.count()).select_from(_FROM)
        query = _filtered(counted, Listing(text=listing.text))
        return self._amounts(query.group_by(_LOSS.outcome))

    def kinds(self, listing: Listing) -> dict[str, int]:
        """How many of the open losses found by the words there are of each part."""
        found = Listing(text=listing.text, where=(("state", OPEN),))
        query = _filtered(select(raw(_LOSS.kind), func.count()).select_from(_FROM), found)
        return self._amounts(query.group_by(_LOSS.kind))

    def borrowers(self, listing: Listing) -> tuple[MissingWith, ...]:
        """With whom the open losses found by the words went missing, whoever lacks most first."""
        found = Listing(text=listing.text, where=(("state", OPEN),))
        counted: Any = select(_WHO.id, _WHO.name, func.count()).select_from(_FROM).where(_WHO.id.isnot(None))
        query = _filtered(counted, found).group_by(_WHO.id).order_by(func.count().desc(), _WHO.name_key)
        return tuple(MissingWith(*row) for row in self.work.connection.execute(query))

    def untold(self) -> tuple[UUID, ...]:
        """The instruments of whose kits something is missing that the ledger does not know of: an older program kept
        none."""
        lost = select(_ONE.id).where(func.instr(raw(_ONE.kit), PartState.MISSING.value) > 0)
        keys = list(self.work.connection.scalars(lost))
        told: set[tuple[UUID, PartKind]] = set()
        for start in range(0, len(keys), CHUNK):
            mine = select(_LOSS.instrument, _LOSS.kind).where(_LOSS.instrument.in_(keys[start : start + CHUNK]))
            told |= {(key, kind) for key, kind in self.work.connection.execute(mine)}
        return tuple(key for key, kit in self._kits(keys) if any((key, part.kind) not in told for part in missing(kit)))

    def _kits(self, keys: Sequence[UUID]) -> Iterator[tuple[UUID, Kit]]:
        """The kits of instruments."""
        for start in range(0, len(keys), CHUNK):
            mine = select(_ONE.id, _ONE.kit).where(_ONE.id.in_(keys[start : start + CHUNK]))
            yield from ((key, kit) for key, kit in self.work.connection.execute(mine))

    def _amounts(self, query: Select[Any]) -> dict[str, int]:
        """How many there are of each word."""
        return {str(word): n for word, n in self.work.connection.execute(query)}


def _filtered(query: Select[Any], listing: Listing) -> Select[Any]:
    """Only the losses that have the words and the values asked for."""
    if states := listing.wanted("state"):
        ended = _LOSS.outcome.in_([state for state in states if state != OPEN])
        query = query.where(ended | _LOSS.closed_on.is_(None) if OPEN in states else ended)
    if kinds := listing.wanted("kind"):
        query = query.where(_LOSS.kind.in_(kinds))
    if borrowers := listing.wanted("borrower"):
        query = query.where(_LOSS.borrower.in_([UUID(key) for key in borrowers]))
    for word in words(listing.text):
        found = _ONE.search_text.contains(f" {word}", autoescape=True)
        who = func.coalesce(_WHO.search_text, "").contains(f" {word}", autoescape=True)
        by_number = [func.instr(func.coalesce(raw(number), ""), word) == 1 for number in (_LOAN.number, _LABEL.number)]
        query = query.where(or_(found, who, *by_number))
    return query


def _row_query(ordered_by: ColumnElement[Any]) -> Select[Any]:
    """The columns of a list's rows."""
    return select(
        raw(ordered_by), _ROW, _LOSS.id, _ONE.number, _ONE.type_code, _ONE.size, _ONE.brand, _LOSS.kind,
        _LOSS.missing_on, func.coalesce(_WHO.name, ""), _LOAN.number, _LOSS.closed_on, _LOSS.outcome, _LOSS.note,
        _LABEL.number,
    ).select_from(_FROM)  # fmt: skip


def _row(row: Sequence[Any]) -> LossRow:
    """A loss as lists show it."""
    first, at, *rest = row
    return LossRow((first, at), *rest)
