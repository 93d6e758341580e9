"""What moved while a count ran: read from the journal."""

import json
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select

from depot_app.domain.journal import Thing
from depot_app.storage import tables
from depot_app.storage.as_stored import among, raw
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work

_MOVES = {"place", "state", "life", "holder"}
_OF = tables.instruments.c


class Move(NamedTuple):
    """What deeds did to a thing: when last, and the columns as the first of them found them."""

    at: str
    then: Mapping[str, Any]


class CountMoves:
    """Reads what deeds did to instruments, each by its number."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, few: Collection[int] | None, *, since: int, until: int | None = None) -> dict[int, Move]:
        """What the deeds of a stretch of the journal moved, `until` left out: of a few things, or of all."""
        of, entry = tables.changes.c, tables.entries.c
        query = (
            select(of.key, raw(entry.at), of.before, of.after)
            .join_from(tables.changes, tables.entries, of.entry == entry.seq)
            .where(of.entry >= since, of.thing == Thing.INSTRUMENT.value)
            .where(of.before.isnot(None), of.after.isnot(None), of.entry.notin_(self._idle(since)))
            .order_by(of.id)
        )
        if until is not None:
            query = query.where(of.entry < until)
        if few is not None:
            query = query.where(of.key.in_([str(key) for key in self.keys(few)]))
        moves: dict[str, Move] = {}
        for key, at, before, after in self.work.connection.execute(query):
            if not _MOVES.isdisjoint(json.loads(after)):
                earlier = moves.get(key)
                moves[key] = Move(at, json.loads(before) | (dict(earlier.then) if earlier else {}))
        numbers = self._numbers(moves)
        return {numbers[key]: move for key, move in moves.items() if key in numbers}

    def _idle(self, since: int) -> list[int]:
        """The deeds of a stretch that were undone within it, and those that undid them: together they moved nothing."""
        entry = tables.entries.c
        query = select(entry.seq, entry.undoes).where(entry.seq >= since, entry.undoes >= since).order_by(entry.seq)
        idle: set[int] = set()
        undoing: set[int] = set()
        for seq, undoes in self.work.connection.execute(query):
            idle.add(undoes)
            if undoes not in undoing:
                undoing.add(seq)
                idle.add(seq)
        return sorted(idle)

    def keys(self, things: Collection[int]) -> list[UUID]:
        """The keys of things, in the order of their numbers."""
        query = select(_OF.id).where(among(raw(_OF.number), things)).order_by(_OF.number)
        return list(self.work.connection.scalars(query))

    def _numbers(self, keys: Collection[str]) -> dict[str, int]:
        """The numbers of things by their journaled keys."""
        found: dict[str, int] = {}
        wanted = [UUID(key) for key in keys]
        for start in range(0, len(wanted), CHUNK):
            query = select(_OF.id, raw(_OF.number)).where(_OF.id.in_(wanted[start : start + CHUNK]))
            found.update((str(key), number) for key, number in self.work.connection.execute(query))
        return found
