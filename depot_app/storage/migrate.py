"""Makes a new database and brings an old one up to date, by Alembic's migrations, in one transaction."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from depot_app.domain.faults import NewerDatabase, NoDatabase
from depot_app.domain.keys import new_key
from depot_app.storage.opening import APPLICATION_ID, GENERATION, configure, connect_to


def bring_up_to_date(path: Path) -> None:
    """Leaves a database of our generation at the path.

    Raises `NoDatabase` for a file that is none of ours (an empty one too), `NewerDatabase` for one of a later version.
    """
    if not path.exists():
        _make(path)
        return
    generation = generation_of(path)
    if generation > GENERATION:
        raise NewerDatabase(path=path, generation=generation, known=GENERATION)
    if generation < GENERATION:
        _keep_a_copy(path, generation)
        _upgrade(path)


def generation_of(path: Path) -> int:
    """The generation of the schema of one of our files; raises `NoDatabase` for any other.

    Only SQLite itself opens the file: where any other handle of this process is closed, its locks are gone.
    """
    if path.stat().st_size == 0:
        raise NoDatabase(path=path)
    with closing(connect_to(path)) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        generation = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if owner != APPLICATION_ID or not generation:
        raise NoDatabase(path=path)
    return generation


def _keep_a_copy(path: Path, generation: int) -> None:
    """Leaves the file as it was beside it, whole and under the number of its generation, unless it lies there already.

    What lies there is of an upgrade that failed, or that another program is at; either way it is the same file.
    """
    kept = path.with_name(f"{path.stem}.generation-{generation}{path.suffix}")
    copy = path.with_name(f"{kept.name}.{new_key().hex}.new")
    try:
        with closing(connect_to(path)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        with suppress(FileExistsError):
            put_new(copy, kept)
    finally:
        copy.unlink(missing_ok=True)


def _upgrade(path: Path) -> None:
    """Runs the missing migrations on a file."""
    from depot_app.storage.migrations import run  # Alembic is heavy, and an up-to-date database needs none

    run.upgrade(path)


def _make(path: Path) -> None:
    """Makes a new database beside its place and puts it there whole, unless another program was first."""
    making = path.with_name(f"{path.name}.{new_key().hex}.new")
    try:
        with closing(sqlite3.connect(making)) as connection:
            configure(connection, write_ahead=False)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _upgrade(making)
        with suppress(FileExistsError):
            put_new(making, path)
    finally:
        making.unlink(missing_ok=True)


def put_new(made: Path, path: Path) -> None:
    """Puts a finished file where none is; raises `FileExistsError`, and never writes over what is there."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without links, such as a memory stick
        if path.exists():
            raise FileExistsError(path) from None
        made.rename(path)
