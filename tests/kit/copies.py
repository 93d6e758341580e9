"""What tests of backups share: how one is made and put back, and what a database and a folder hold."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from depot_app.domain.backups import Backup, Restored

Make = Callable[[], Backup]
Restore = Callable[[Path], Restored]


def everything(path: Path) -> list[str]:
    """Every row of a database, but for its journal."""
    with closing(sqlite3.connect(path)) as connection:
        lines = list(connection.iterdump())
    return [line for line in lines if "entries" not in line and "sqlite_sequence" not in line]


def beside(path: Path) -> set[str]:
    """What lies in the folder of a file."""
    return {one.name for one in path.parent.iterdir()}
