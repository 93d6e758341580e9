"""One transaction at work: its connection, and the recorder through which every change is journaled."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from depot_app.domain.journal import Deed, Done, Facts, T, Thing
from depot_app.storage.columns import canonical
from depot_app.storage.tables import entries

FLUSH_AT = 2_000
MANY = 10_000
"""So many things are remembered as touched by a deed; of what comes after, one of each kind."""
FIRST_HASH = "0" * 64
_NEWEST = select(entries.c.seq, entries.c.hash).order_by(entries.c.seq.desc()).limit(1)
_INSERT_CHANGES = "INSERT INTO changes (entry, thing, key, before, after) VALUES (?, ?, ?, ?, ?)"

Plain = dict[str, object]
Touched = tuple[Thing, UUID | str]


def change_line(thing: str, key: str, before: str | None, after: str | None) -> str:
    """The text by which a change enters its entry's hash."""
    return f"{thing}\n{key}\n{before or ''}\n{after or ''}\n"


def chained(previous: str, head: Plain, digest: str) -> str:
    """The hash of an entry: over the entry before it, its own head and the digest of its changes."""
    return hashlib.sha256(f"{previous}\n{canonical(head)}\n{digest}".encode()).hexdigest()


def head_of(entry: "Recorder") -> Plain:
    """What of an entry is hashed beside its changes."""
    return {
        "seq": entry.seq,
        "at": entry.at.isoformat(timespec="microseconds"),
        "by": entry.by,
        "deed": entry.deed.value,
        "facts": entry.facts,
        "undoes": entry.undoes,
    }


@dataclass
class Recorder:
    """Gathers the changes of one deed and writes them as one journal entry, in the deed's own transaction."""

    connection: Connection
    deed: Deed
    by: str
    at: datetime
    facts: Facts = field(default_factory=dict)
    undoes: int | None = None
    seq: int = 0
    touched: set[Touched] = field(default_factory=set)

    def __post_init__(self) -> None:
        newest = self.connection.execute(_NEWEST).first()
        self._previous: str = newest.hash if newest else FIRST_HASH
        self.seq = (newest.seq if newest else 0) + 1
        self._digest = hashlib.sha256()
        self._kinds: set[Thing] = set()
        self._waiting: list[tuple[object, ...]] = []

    def note(self, thing: Thing, key: UUID | str, before: Plain | None, after: Plain | None) -> None:
        """Journals what became of one row; an update that changed nothing is no change."""
        if before == after:
            return
        row = (
            thing.value,
            str(key),
            None if before is None else canonical(before),
            None if after is None else canonical(after),
        )
        self._digest.update(change_line(*row).encode())
        if len(self.touched) < MANY or thing not in self._kinds:
            self._kinds.add(thing)
            self.touched.add((thing, key))
        self._waiting.append((self.seq, *row))
        if len(self._waiting) >= FLUSH_AT:
            self._flush()

    def _flush(self) -> None:
        """Writes the waiting changes, so that a large import needs no memory for them."""
        if self._waiting:
            self.connection.exec_driver_sql(_INSERT_CHANGES, self._waiting)
            self._waiting = []

    def close(self) -> None:
        """Writes the entry itself, chained to the one before it; a deed that changed nothing leaves none."""
        self._flush()
        if not self.touched and not self.facts:
            return
        head = head_of(self)
        self.connection.execute(
            insert(entries).values(
                seq=self.seq,
                at=self.at,
                by=self.by,
                deed=self.deed.value,
                facts=self.facts,
                undoes=self.undoes,
                hash=chained(self._previous, head, self._digest.hexdigest()),
            )
        )


@dataclass
class Work:
    """What registers work with: a connection within a transaction, and the recorder of a deed that writes."""

    connection: Connection
    recorder: Recorder | None = None

    @property
    def record(self) -> Recorder:
        """The recorder; asking for it while only reading is an error of ours."""
        if self.recorder is None:
            raise RuntimeError("this transaction only reads")
        return self.recorder

    def done(self, thing: T) -> Done[T]:
        """The answer of a deed, to be given as its last step within the transaction."""
        return Done(thing=thing, touched=frozenset(self.record.touched), entry=self.record.seq)


def newest_entry(connection: Connection) -> int:
    """The number of the newest journal entry; 0 in an empty journal."""
    return connection.scalar(select(func.max(entries.c.seq))) or 0
