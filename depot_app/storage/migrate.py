"""Makes a new database and brings an old one up to date, by Alembic's migrations, in one transaction."""

import sqlite3
from contextlib import closing
from pathlib import Path

from depot_app.domain.faults import NewerDatabase, NoDatabase
from depot_app.storage.opening import APPLICATION_ID, GENERATION, configure

_HEADER = b"SQLite format 3\x00"


def bring_up_to_date(path: Path) -> None:
    """Leaves a database of our generation at the path.

    Raises `NoDatabase` for a file that is none of ours (an empty one too), `NewerDatabase` for one of a later version.
    """
    generation = _generation(path)
    if generation > GENERATION:
        raise NewerDatabase(path=path, generation=generation, known=GENERATION)
    if generation < GENERATION:
        _upgrade(path, generation)


def _generation(path: Path) -> int:
    """The generation of the file's schema; 0 where there is no file."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        if file.read(len(_HEADER)) != _HEADER:
            raise NoDatabase(path=path)
    with closing(sqlite3.connect(path)) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        if owner != APPLICATION_ID:
            raise NoDatabase(path=path)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _upgrade(path: Path, generation: int) -> None:
    """Runs the missing migrations; a new database is made beside its place and put there whole."""
    from depot_app.storage.migrations import run  # Alembic is heavy, and an up-to-date database needs none

    if generation:
        run.upgrade(path)
        return
    making = path.with_name(f"{path.name}.new")
    making.unlink(missing_ok=True)
    with closing(sqlite3.connect(making)) as connection:
        configure(connection, write_ahead=False)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    run.upgrade(making)
    making.rename(path)
