"""Writes the newest migration from the tables as they stand; to be run only until that migration is released.

python -m tests.house.freeze_schema
"""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Column, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from depot_app.storage.registers import Registers
from depot_app.storage.rules import TRIGGERS
from depot_app.storage.search import INDEX_SQL
from depot_app.storage.table_parts import metadata

SEPARATOR = "\n;\n"
VERSIONS = Path(str(files("depot_app.storage.migrations"))) / "versions"
RELEASED = ("first.sql",)
NEWEST = "second.sql"
EVERY_TABLE = Registers
"""What keeps every table; named so that all of them are known here."""

_DIALECT = sqlite.dialect()


def statements() -> list[str]:
    """Every statement that makes the whole schema, in an order in which they can run."""
    made = [statement for table in metadata.sorted_tables for statement in _whole(table)]
    return [*made, INDEX_SQL, *(trigger.sql for trigger in TRIGGERS)]


def newest_statements() -> list[str]:
    """What the newest migration adds to those that were released: columns, tables, indexes and triggers."""
    known = SEPARATOR.join((VERSIONS / name).read_text(encoding="utf-8") for name in RELEASED)
    made: list[str] = []
    for table in metadata.sorted_tables:
        made += _added(table, known) if _named("TABLE", table.name, known) else _whole(table)
    return made + [trigger.sql for trigger in TRIGGERS if not _named("TRIGGER", trigger.name, known)]


def _whole(table: Table) -> list[str]:
    """A table with its indexes."""
    return [str(CreateTable(table).compile(dialect=_DIALECT)).strip(), *_indexes(table, "")]


def _added(table: Table, known: str) -> list[str]:
    """The columns and indexes that a released table has since."""
    body = re.search(rf"^CREATE TABLE \"?{table.name}\"? \((.*?)^\)", known, re.MULTILINE | re.DOTALL)
    there = set(re.findall(r"^\t\"?(\w+)\"? ", body[1], re.MULTILINE)) if body else set()
    columns = [_add_column(table, column) for column in table.c if column.name not in there]
    return [*columns, *_indexes(table, known)]


def _add_column(table: Table, column: Column[object]) -> str:
    """A column as it is added to a table that has rows."""
    told = str(CreateColumn(column).compile(dialect=_DIALECT))
    for key in column.foreign_keys:
        told += f" CONSTRAINT fk_{table.name}_{column.name} REFERENCES {key.column.table.name} ({key.column.name})"
    return f"ALTER TABLE {table.name} ADD COLUMN {told}"


def _indexes(table: Table, known: str) -> Iterator[str]:
    """The indexes of a table that are not known yet, by name."""
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        if not _named("INDEX", str(index.name), known):
            yield str(CreateIndex(index).compile(dialect=_DIALECT)).strip()


def _named(kind: str, name: str, known: str) -> bool:
    """Whether a script makes something of this name."""
    return re.search(rf"{kind} \"?{name}\"? ", known) is not None


def frozen(made: list[str]) -> str:
    """Statements as they stand in a file."""
    lines = (line.rstrip() for line in (SEPARATOR.join(made) + SEPARATOR).splitlines())
    return "\n".join(lines) + "\n"


def main() -> None:
    """Writes the file that the newest migration runs."""
    (VERSIONS / NEWEST).write_text(frozen(newest_statements()), encoding="utf-8")


if __name__ == "__main__":
    main()
