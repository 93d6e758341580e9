"""How a SQLite file is opened so that what was acknowledged is on disk, and stays whole."""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor, ExecutionContext
from sqlalchemy.exc import DisconnectionError, InvalidRequestError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

APPLICATION_ID = 0x44455054
"""DEPT: marks the file as a depot database."""

GENERATION = 2
"""The schema's generation, kept as `user_version`: the number of the newest migration."""

BUSY_SECONDS = 5
LONGEST_VALUE = 20_000_000
READ_ONLY = "read_only"

_PRAGMAS = (
    f"busy_timeout={BUSY_SECONDS * 1000}",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "secure_delete=FAST",
    "cache_size=-16000",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
)
_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "fuse.sshfs", "9p", "webdav", "davfs")


def write_ahead_is_safe(version: tuple[int, int, int] = sqlite3.sqlite_version_info[:3]) -> bool:
    """Whether this SQLite is free of the WAL-reset fault, which can corrupt a database (sqlite.org/wal.html)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def on_local_disk(path: Path) -> bool:
    """Whether a file lies on a disk of this machine; a write-ahead log does not work across a network."""
    if str(path).startswith(("\\\\", "//")):
        return False
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return True
    return not _mounted_as(path.resolve(), mounts.read_text(encoding="utf-8")).startswith(_NETWORK_FILE_SYSTEMS)


def _mounted_as(path: Path, table: str) -> str:
    """The file system type of the mount point that holds a path."""
    best, kind = "", ""
    for line in table.splitlines():
        point, file_system = line.split()[1:3]
        if len(point) >= len(best) and path.is_relative_to(point.replace("\\040", " ")):
            best, kind = point, file_system
    return kind


def sqlite_engine(path: Path) -> Engine:
    """An engine on a SQLite file: every connection safe, every transaction begun by us."""
    engine = create_engine(
        "sqlite://", creator=_connector(path), poolclass=QueuePool, pool_size=4, hide_parameters=True
    )
    event.listen(engine, "checkout", _still_that_file)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _still_in_transaction)
    return engine


class FileConnection(sqlite3.Connection):
    """A connection that knows which file it opened, since another may be put in its place (a restored backup)."""

    path: Path
    file: tuple[int, int] | None = None

    @property
    def is_current(self) -> bool:
        """Whether the file it opened still lies at its place."""
        return self.file is not None and self.file == _identity(self.path)


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a place; nothing where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def connect_to(path: Path, mode: str = "rw") -> FileConnection:
    """Opens a file that must be there: SQLite would make an empty one in its stead, as if nothing were ever kept."""
    file = _identity(path)
    place = path.absolute().as_uri()
    if not place.startswith("file:///"):  # SQLite writes the server of a shared folder with four slashes
        place = place.replace("file://", "file:////", 1)
    uri = f"{place}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, factory=FileConnection
    )
    connection.path, connection.file = path, file
    return connection


def _connector(path: Path) -> Callable[[], sqlite3.Connection]:
    """Makes connections to one file, each with every setting of ours."""
    write_ahead = write_ahead_is_safe() and on_local_disk(path)

    def connect() -> sqlite3.Connection:
        connection = connect_to(path)
        configure(connection, write_ahead=write_ahead)
        return connection

    return connect


def _still_that_file(connection: DBAPIConnection, _record: ConnectionPoolEntry, _proxy: PoolProxiedConnection) -> None:
    """Makes the pool connect anew where another file was put in the place of the one it had open."""
    if isinstance(connection, FileConnection) and not connection.is_current:
        raise DisconnectionError("another file lies there now")


def configure(connection: sqlite3.Connection, *, write_ahead: bool) -> None:
    """Sets what each connection must be told; a rollback journal with EXTRA sync lost nothing in power cuts."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA journal_mode={'WAL' if write_ahead else 'DELETE'}")
    connection.execute(f"PRAGMA synchronous={'FULL' if write_ahead else 'EXTRA'}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DML, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DDL, False)
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise sqlite3.OperationalError("foreign keys are off")


def _begin(connection: Connection) -> None:
    """Begins each transaction ourselves: a writer takes its lock at once, so that it never fails half-way."""
    reading = connection.get_execution_options().get(READ_ONLY)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
    bare: object = connection.connection.dbapi_connection
    if not reading and isinstance(bare, FileConnection) and not bare.is_current:
        raise sqlite3.OperationalError("the file was replaced while the deed waited for it")


def _still_in_transaction(
    connection: Connection,
    _cursor: DBAPICursor,
    statement: str,
    _parameters: object,
    _context: ExecutionContext | None,
    _many: bool,
) -> None:
    """Stops a statement after SQLite itself rolled back (disk full), which would else commit alone."""
    bare: object = connection.connection.dbapi_connection
    if not statement.startswith("BEGIN") and isinstance(bare, sqlite3.Connection) and not bare.in_transaction:
        raise InvalidRequestError("SQLite rolled this transaction back; roll back before continuing")
