"""The register of the journal: read for history, undo and proof; only a deed's recorder writes it."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from depot_app.domain.journal import Change, Deed, Entry, Thing
from depot_app.storage.tables import changes, entries
from depot_app.storage.work import FIRST_HASH, Work, chained, change_line, newest_entry


class JournalRegister:
    """What was done, by whom, and what it changed."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def entry(self, seq: int) -> Entry | None:
        """The entry with this number."""
        row = self.work.connection.execute(select(entries).where(entries.c.seq == seq)).first()
        return _entry(row) if row else None

    def of(self, key: UUID | str, limit: int = 200) -> tuple[tuple[Entry, Change], ...]:
        """The history of one thing, newest first: each entry with what it did to that thing."""
        query = (
            select(entries, changes)
            .join(changes, changes.c.entry == entries.c.seq)
            .where(changes.c.key == str(key))
            .order_by(entries.c.seq.desc(), changes.c.id.desc())
            .limit(limit)
        )
        width = len(entries.c)
        rows = self.work.connection.execute(query)
        return tuple((_entry(row[:width]), _change(row[width:])) for row in rows)

    def changes_of(self, seq: int) -> tuple[Change, ...]:
        """What an entry changed, in the order in which it did."""
        query = select(changes).where(changes.c.entry == seq).order_by(changes.c.id)
        return tuple(_change(row) for row in self.work.connection.execute(query))

    def about(self, keys: Sequence[UUID | str], limit: int = 200) -> tuple[tuple[Entry, tuple[Change, ...]], ...]:
        """The history of several things as one, newest first: each entry with what it did to any of them."""
        texts, of = [str(key) for key in keys], changes.c
        newest = select(of.entry).where(of.key.in_(texts)).distinct().order_by(of.entry.desc()).limit(limit)
        seqs = list(self.work.connection.scalars(newest))
        mine: dict[int, list[Change]] = {seq: [] for seq in seqs}
        touching = select(changes).where(of.entry.in_(seqs), of.key.in_(texts)).order_by(of.id)
        for change in map(_change, self.work.connection.execute(touching)):
            mine[change.entry].append(change)
        told = select(entries).where(entries.c.seq.in_(seqs)).order_by(entries.c.seq.desc())
        return tuple((entry, tuple(mine[entry.seq])) for entry in map(_entry, self.work.connection.execute(told)))

    def undone_among(self, seqs: Sequence[int]) -> frozenset[int]:
        """Those of some entries that a later one undid, whether or not that was undone in its turn."""
        query = select(entries.c.undoes).where(entries.c.undoes.in_(seqs))
        return frozenset(self.work.connection.scalars(query))

    def newest(self) -> int:
        """The number of the newest entry; 0 in an empty journal."""
        return newest_entry(self.work.connection)

    def recent(self, limit: int, by: str | None = None) -> Iterator[Entry]:
        """The newest entries, of one person where one is named."""
        query = select(entries).order_by(entries.c.seq.desc()).limit(limit)
        for row in self.work.connection.execute(query if by is None else query.where(entries.c.by == by)):
            yield _entry(row)

    def last_of(self, deed: Deed) -> Entry | None:
        """The newest entry of a deed."""
        query = select(entries).where(entries.c.deed == deed.value).order_by(entries.c.seq.desc()).limit(1)
        row = self.work.connection.execute(query).first()
        return _entry(row) if row else None

    def any_since(self, keys: Sequence[str], at: str) -> bool:
        """Whether any of these things was changed after an instant, as ISO text in UTC."""
        later = entries.c.at > datetime.fromisoformat(at)
        joined = select(changes.c.id).join(entries, entries.c.seq == changes.c.entry)
        return self.work.connection.scalar(joined.where(later, changes.c.key.in_(keys)).limit(1)) is not None

    def photos(self) -> frozenset[str]:
        """The hashes of every photo that was ever added; reads the whole journal, so that it is seldom asked."""
        told = select(changes.c.after).where(changes.c.thing == Thing.PHOTO.value, changes.c.before.is_(None))
        rows = self.work.connection.scalars(told)
        return frozenset(json.loads(after)["sha256"] for after in rows if after)

    def root(self, entry: Entry) -> Entry:
        """The deed that an undo is about in the end: what it undid, or what the undo it undid had undone."""
        while entry.undoes is not None and (undone := self.entry(entry.undoes)):
            entry = undone
        return entry

    def chain(self, entry: Entry) -> tuple[Entry, ...]:
        """An entry, the undo of it, the undo of that, and so on; the deed stands where they are odd in number."""
        links = [entry]
        while row := self.work.connection.execute(select(entries).where(entries.c.undoes == links[-1].seq)).first():
            links.append(_entry(row))
        return tuple(links)

    def changed_since(self, key: str, seq: int) -> bool:
        """Whether any later entry changed this thing."""
        query = select(changes.c.id).where(changes.c.key == key, changes.c.entry > seq).limit(1)
        return self.work.connection.scalar(query) is not None

    def broken_links(self) -> Iterator[int]:
        """The numbers of entries whose hash is not that of their contents and of the entry before them."""
        previous, expected = FIRST_HASH, 1
        digests = self._digests()
        seq, digest = next(digests, (0, ""))
        for entry in map(_entry, self.work.connection.execute(_in_portions(select(entries).order_by(entries.c.seq)))):
            while seq and seq < entry.seq:
                seq, digest = next(digests, (0, ""))
            mine = digest if seq == entry.seq else _NO_CHANGES
            head = {
                "seq": entry.seq,
                "at": entry.at.isoformat(timespec="microseconds"),
                "by": entry.by,
                "deed": entry.deed.value,
                "facts": entry.facts,
                "undoes": entry.undoes,
            }
            if entry.seq != expected or chained(previous, head, mine) != entry.hash:
                yield entry.seq
            previous, expected = entry.hash, entry.seq + 1

    def _digests(self) -> Iterator[tuple[int, str]]:
        """The digest of the changes of each entry that has any, as they stand in the database."""
        of = changes.c
        query = select(of.entry, of.thing, of.key, of.before, of.after).order_by(of.entry, of.id)
        for seq, mine in groupby(self.work.connection.execute(_in_portions(query)), key=itemgetter(0)):
            digest = hashlib.sha256()
            for _, thing, key, before, after in mine:
                digest.update(change_line(thing, key, before, after).encode())
            yield seq, digest.hexdigest()


_NO_CHANGES = hashlib.sha256().hexdigest()


def _in_portions(query: Select[Any]) -> Select[Any]:
    """A query whose rows are fetched some at a time."""
    return query.execution_options(yield_per=2_000)


def _entry(row: Sequence[Any]) -> Entry:
    """An entry from its row."""
    seq, at, by, deed, facts, undoes, digest = row
    return Entry(seq, at, by, Deed(deed), facts or {}, undoes, digest)


def _change(row: Sequence[Any]) -> Change:
    """A change from its row."""
    _, entry, thing, key, before, after = row
    sides = [None if side is None else json.loads(side) for side in (before, after)]
    return Change(Thing(thing), key, sides[0], sides[1], entry)
