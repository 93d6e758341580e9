"""The schema of a database as its statements, to be held against the one it must have."""

import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

Schema = frozenset[tuple[str, str, str]]
"""Sort, name and statement of everything that was made in a database."""

_MADE = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
_OWN_TABLES = "instrument_search_"
"""The search index keeps tables of its own, whose statements are SQLite's and differ from version to version."""


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Everything that was made in a database: tables, indexes, triggers, views."""
    rows = connection.execute(_MADE).fetchall()
    return frozenset((sort, name, sql) for sort, name, sql in rows if sort != "table" or _OWN_TABLES not in name)


@cache
def schema_of_generation(generation: int) -> Schema:
    """The schema that a database of a generation has, by the migrations that make one."""
    from depot_app.storage.migrations import run  # Alembic is heavy, and only a restored file is compared with it

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        run.upgrade(path, f"{generation:04d}")
        with closing(sqlite3.connect(path)) as connection:
            return schema_of(connection)
