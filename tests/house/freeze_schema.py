"""Writes the first migration from the tables as they stand; to be run only until the first release.

python -m tests.house.freeze_schema
"""

from importlib.resources import files
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from depot_app.storage.rules import TRIGGERS
from depot_app.storage.search import INDEX_SQL
from depot_app.storage.tables import loan_lines

SEPARATOR = "\n;\n"


def statements() -> list[str]:
    """Every statement that makes the schema, in an order in which they can run."""
    dialect = sqlite.dialect()
    made = []
    for table in loan_lines.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made += [str(CreateIndex(index).compile(dialect=dialect)).strip() for index in indexes]
    return [*made, INDEX_SQL, *(trigger.sql for trigger in TRIGGERS)]


def main() -> None:
    """Writes the file that the first migration runs."""
    target = Path(str(files("depot_app.storage.migrations"))) / "versions" / "first.sql"
    lines = (line.rstrip() for line in (SEPARATOR.join(statements()) + SEPARATOR).splitlines())
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
