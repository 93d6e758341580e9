"""Making a backup and putting one back: copied at one moment, tried before it is trusted, never over what is there."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from depot_app import __version__
from depot_app.domain.backups import Backup, Manifest, Restored
from depot_app.domain.faults import CannotWrite, DatabaseBusy, DatabaseFailed, NewerDatabase
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.refusals import BackupDamaged
from depot_app.storage import photo_backups
from depot_app.storage.backup_file import Digest, digest_of, pieces, read_manifest, seal
from depot_app.storage.depot import Depot
from depot_app.storage.migrate import put_new
from depot_app.storage.opening import APPLICATION_ID, BUSY_SECONDS, GENERATION, LONGEST_VALUE
from depot_app.storage.schema import schema_of, schema_of_generation

COUNTED = ("instruments", "borrowers", "loans", "repairs", "counts", "documents", "entries")
BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite may keep beside a database; it belongs to that database and to no other."""


def make(depot: Depot, target: Path, *, by: str, at: datetime) -> Backup:
    """Copies a database into one file and proves it by a test restore; what was at the target stays until then.

    The photos go first, to a folder beside it.

    Raises `CannotWrite` where the target cannot be written, and `BackupDamaged` where the copy is not whole.
    """
    with _writing(target) as copy:
        _copy(depot, target, copy)
        with Digest(copy) as digest:
            manifest = _tried(copy, target, digest, by=by, at=at)
        carried = photo_backups.to_backup(copy, depot.path, target)
        whole = seal(copy, manifest, digest)
        if read_manifest(copy) != manifest:
            raise BackupDamaged(path=str(target))
        copy.replace(target)
        _settle_folder(target)
    return Backup(target, whole, proven=True, manifest=manifest, photos=carried.photos, photos_missing=carried.missing)


@contextmanager
def _writing(target: Path) -> Iterator[Path]:
    """A file beside the target to write to, gone again where anything fails."""
    copy = target.with_name(f".{target.name}.{new_key().hex}")
    try:
        yield copy
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotWrite(path=target, why=why) from error
    finally:
        for name in ("", *BESIDE):
            with suppress(OSError):
                copy.with_name(copy.name + name).unlink()


def _copy(depot: Depot, target: Path, copy: Path) -> None:
    """Copies the database as it is at one moment; in one step, since a copy in steps starts anew at each change."""
    if target.exists() and target.samefile(depot.path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    copy.touch()
    with depot.bare() as source, closing(sqlite3.connect(copy, isolation_level=None)) as to:
        to.execute("PRAGMA journal_mode=OFF")
        to.execute("PRAGMA synchronous=OFF")  # it is written to the disk when it is sealed
        try:
            source.backup(to, pages=-1)
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise
            raise CannotWrite(path=target, why=str(error)) from error


def _tried(copy: Path, target: Path, digest: Digest, *, by: str, at: datetime) -> Manifest:
    """Opens a copy as a restore would and looks whether it is whole; answers what it says of itself."""
    with closing(_opened_with_care(copy)) as connection:
        if not _is_whole(connection):
            raise BackupDamaged(path=str(target))
        return Manifest(
            sha256=digest.hex(),
            size=digest.size,
            generation=GENERATION,
            program=__version__,
            made_at=at,
            made_by=by,
            counts=_counts(connection),
        )


def _opened_with_care(path: Path) -> sqlite3.Connection:
    """Opens a file that may come from anywhere: read only, its triggers not trusted, its values of bounded size."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    return connection


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the pages hang together and every pointer points at something."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return False
    return connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows the tables hold that a person would ask for."""
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED}  # noqa: S608


# -- putting one back


def restore(source: Path, target: Path, *, by: str, at: datetime) -> Restored:
    """Puts a backup in the place of a database, which is kept beside it; nothing changes unless the backup is whole.

    Raises `BackupDamaged`, `NoBackup`, `NewerDatabase`, and `DatabaseBusy` while someone is at work in the database.
    """
    manifest = _readable(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _writing(target) as fresh:
        _unpack(source, manifest, fresh)
        _verify(source, manifest, fresh)
        _note(fresh, manifest, by=by, at=at)
        carried = photo_backups.from_backup(fresh, source, target)
        kept = _change_places(fresh, target, at)
        _settle_folder(target)
    return Restored(manifest.counts["instruments"], manifest, kept, carried.photos, carried.missing)


def look_into(source: Path, target: Path) -> Manifest:
    """What a backup says of itself, after a test restore beside the database; nothing else is touched.

    Raises `BackupDamaged`, `NoBackup`, `NewerDatabase`.
    """
    manifest = _readable(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _writing(target) as fresh:
        _unpack(source, manifest, fresh)
        _verify(source, manifest, fresh)
    return manifest


def counts(depot: Depot) -> dict[str, int]:
    """How much a database holds now, by the same tables as a backup says."""
    with depot.bare() as connection:
        return _counts(connection)


def _readable(source: Path) -> Manifest:
    """What a backup says of itself, where we know its generation."""
    manifest = read_manifest(source)
    if manifest.generation > GENERATION:
        raise NewerDatabase(path=source, generation=manifest.generation, known=GENERATION)
    return manifest


def _unpack(source: Path, manifest: Manifest, fresh: Path) -> None:
    """Writes the database of a backup to a file of its own."""
    with fresh.open("xb") as file:
        for piece in pieces(source, manifest.size):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if digest_of(fresh, manifest.size) != manifest.sha256:
        raise BackupDamaged(path=str(source))


def _verify(source: Path, manifest: Manifest, fresh: Path) -> None:
    """Looks whether a file is a database of ours: its mark, its schema word for word, whole, and as was counted."""
    try:
        with closing(_opened_with_care(fresh)) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            generation = connection.execute("PRAGMA user_version").fetchone()[0]
            ours = owner == APPLICATION_ID and 0 < generation == manifest.generation
            ours = ours and schema_of(connection) == schema_of_generation(generation)
            whole = ours and _is_whole(connection) and _counts(connection) == manifest.counts
    except sqlite3.DatabaseError as error:
        raise BackupDamaged(path=str(source)) from error
    if not whole:
        raise BackupDamaged(path=str(source))


def _note(fresh: Path, manifest: Manifest, *, by: str, at: datetime) -> None:
    """Brings a restored database up to date and writes into its journal that it was put back."""
    depot = Depot.open(fresh)
    with closing(depot), depot.writing(Deed.RESTORE, by=by, at=at) as registers:
        registers.about(made=manifest.made_at.isoformat(), by=manifest.made_by, sha256=manifest.sha256)


def _change_places(fresh: Path, target: Path, at: datetime) -> Path | None:
    """Puts a file in the place of another, which is kept under a name of that moment, while nobody writes to it."""
    if not target.exists():
        put_new(fresh, target)
        return None
    kept = target.with_name(f"{target.stem}.{at:%Y%m%d-%H%M%S}-{new_key().hex[-4:]}{target.suffix}")
    with _nobody_else(target):
        for name in BESIDE:
            beside = target.with_name(target.name + name)
            if beside.exists():
                beside.rename(kept.with_name(kept.name + name))
        _keep_also_as(target, kept)
        fresh.replace(target)
    return kept


def _keep_also_as(target: Path, kept: Path) -> None:
    """Gives a file a second name, so that there is no moment without a database; where links are unknown, moves it."""
    try:
        os.link(target, kept)
    except OSError:
        target.rename(kept)


@contextmanager
def _nobody_else(target: Path) -> Iterator[None]:
    """Holds a database so that nobody reads or writes it; one that cannot be opened at all is held by nobody."""
    connection = sqlite3.connect(target, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        # Also leaves the write-ahead log, which only works where nobody else has the file open.
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        if "locked" in str(error) or "busy" in str(error):
            raise DatabaseBusy(path=target) from error
        raise DatabaseFailed(path=target, why=str(error)) from error
    except sqlite3.DatabaseError:
        connection.close()
        yield
        return
    if os.name == "nt":  # Windows moves no file that is open
        connection.close()
    with closing(connection):
        yield


def _settle_folder(path: Path) -> None:
    """Waits until the folder itself, and with it a new name, is on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
