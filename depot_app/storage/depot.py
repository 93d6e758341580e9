"""The open database: transactions that read, and transactions that do one deed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from depot_app.domain.faults import DatabaseAbsent, DatabaseBusy, DatabaseFailed, DatabaseTrouble, NoDatabase
from depot_app.domain.journal import Deed
from depot_app.domain.refusals import BrokenRule
from depot_app.storage.chronicle import Chronicle
from depot_app.storage.migrate import bring_up_to_date
from depot_app.storage.opening import READ_ONLY, sqlite_engine
from depot_app.storage.registers import Registers
from depot_app.storage.work import Recorder, Work

_STEPS_BETWEEN_LOOKS = 100_000
"""Some milliseconds of a statement's work."""


class Stopped(Exception):
    """A question was dropped before it was answered, since nobody waits for it any more."""


class Stop:
    """Drops a running question: `now()` may be called from any thread, before or while the question runs."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._interrupt: Callable[[], None] | None = None
        self.called = False

    def now(self) -> None:
        """Drops the question; its connection may by then be answering another's, which is left alone."""
        with self._guard:
            self.called = True
            if self._interrupt:
                self._interrupt()

    @contextmanager
    def around(self, connection: Connection) -> Iterator[None]:
        """Makes a connection's statements droppable: one that runs at once, one that follows when it looks round."""
        bare = cast(sqlite3.Connection, connection.connection.dbapi_connection)
        with self._guard:
            if self.called:
                raise Stopped
            self._interrupt = bare.interrupt
        bare.set_progress_handler(lambda: self.called, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        finally:
            with self._guard:
                self._interrupt = None
            bare.set_progress_handler(None, 0)


class Depot:
    """A depot's database, open; its transactions may be used from any thread, each by one."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._writer = engine
        self._reader = engine.execution_options(**{READ_ONLY: True})

    @classmethod
    def open(cls, path: Path) -> "Depot":
        """Opens a database, made new where there is none and brought up to date where it is old.

        Raises `DatabaseTrouble` where the file is no depot database, is newer than we know, or cannot be opened.
        """
        with _telling(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            bring_up_to_date(path)
            return cls(sqlite_engine(path), path)

    @staticmethod
    def expect(path: Path) -> None:
        """Raises `DatabaseAbsent` where nothing lies at the path; nothing is opened or made."""
        with _telling(path):
            if not path.exists():
                raise DatabaseAbsent(path=path)

    @contextmanager
    def reading(self, stop: Stop | None = None) -> Iterator[Registers]:
        """A transaction that sees one state of the database and changes nothing."""
        with (
            _telling(self.path),
            self._reader.begin() as connection,
            (stop or Stop()).around(connection),
        ):
            yield Registers(Work(connection))

    @contextmanager
    def writing(self, deed: Deed, *, by: str, at: datetime, undoes: int | None = None) -> Iterator[Registers]:
        """One deed: all of it or nothing, journaled as one entry; it is on disk when this returns."""
        with _telling(self.path), self._writer.begin() as connection:
            recorder = Recorder(connection, deed, by, at, undoes=undoes)
            yield Registers(Work(connection, recorder))
            recorder.close()

    @contextmanager
    def chronicling(self) -> Iterator[Chronicle]:
        """Many deeds of the past, each with its own entry in the journal: all of them or none."""
        with _telling(self.path), self._writer.begin() as connection:
            chronicle = Chronicle(connection)
            yield chronicle
            chronicle.finish()

    @contextmanager
    def bare(self) -> Iterator[sqlite3.Connection]:
        """A connection of SQLite itself, outside any transaction, for what only it can do: checks and copies."""
        with _telling(self.path), closing(self._writer.raw_connection()) as connection:
            yield cast(sqlite3.Connection, connection.dbapi_connection)

    def close(self) -> None:
        """Closes every connection."""
        self._writer.dispose()


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turns what the database raises into what a person can be told."""
    try:
        yield
    except IntegrityError as error:
        raise BrokenRule(rule=str(error.orig)) from error
    except DBAPIError as error:
        raise _trouble(path, error.orig) from error
    except sqlite3.Error as error:
        raise _trouble(path, error) from error
    except OSError as error:
        raise DatabaseFailed(path=path, why=error.strerror or str(error)) from error


def _trouble(path: Path, error: BaseException | None) -> DatabaseTrouble | Stopped:
    """What a failure of SQLite comes down to."""
    said = str(error)
    if "interrupted" in said:
        return Stopped()
    if "locked" in said or "busy" in said:
        return DatabaseBusy(path=path)
    if "not a database" in said or "malformed" in said:
        return NoDatabase(path=path)
    return DatabaseFailed(path=path, why=said)
