"""Runs the migrations on a file: foreign keys off, all in one transaction, checked before it is committed."""

import sqlite3
from importlib.resources import files
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, event

from depot_app.domain.faults import DatabaseFailed
from depot_app.storage.opening import BUSY_SECONDS, GENERATION


def upgrade(path: Path, target: str = "head") -> None:
    """Brings a file to a revision; on any failure it stays as it was."""
    engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    with engine.begin() as connection:
        run_on(connection, target)
        _still_whole(connection, path)
        if target == "head":
            connection.exec_driver_sql(f"PRAGMA user_version={GENERATION}")
    engine.dispose()


def run_on(connection: Connection, target: str = "head") -> None:
    """Runs the missing migrations within the connection's transaction."""
    script = ScriptDirectory(str(files("depot_app.storage.migrations")))

    def missing(revision: str | tuple[str, ...], _context: object) -> list[RevisionStep]:
        return script._upgrade_revs(target, revision)  # type: ignore[arg-type] # noqa: SLF001 - as alembic's own `upgrade` does

    with EnvironmentContext(Config(), script, fn=missing) as environment:
        environment.configure(connection=connection, transaction_per_migration=False)
        environment.run_migrations()


def _connect(path: Path) -> sqlite3.Connection:
    """A connection for migrations: foreign keys off, since a rebuilt parent table would take its children along."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=EXTRA")
    return connection


def _begin(connection: Connection) -> None:
    """Takes the lock at once, so that two programs never upgrade one file together."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _still_whole(connection: Connection, path: Path) -> None:
    """Refuses a result with dangling references or damaged pages."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DatabaseFailed(path=path, why="foreign_key_check")
    if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
        raise DatabaseFailed(path=path, why="integrity_check")
