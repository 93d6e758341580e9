"""Photos of a backup: a folder beside it that all backups there share, by the hash of their content; it only grows.

A backup is one file that carries its own checksum. Photos do not change, so that each is copied once and not with every
backup; which photos a backup needs stands in its own database, and each is read back both when it is made and when it
is put back.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from depot_app.domain.backups import PHOTO_FOLDER
from depot_app.storage.file_store import FileStore, carried


@dataclass(frozen=True, slots=True)
class Carried:
    """How many photos a database names, and how many of them were nowhere to be found whole."""

    photos: int = 0
    missing: int = 0


def beside_backup(backup: Path) -> FileStore:
    """Where the photos of a backup lie."""
    return FileStore(backup.parent / PHOTO_FOLDER)


def to_backup(copy: Path, database: Path, backup: Path) -> Carried:
    """Copies the photos that a copy of a database names to the folder beside a backup, and proves them there."""
    return _carried(copy, out_of=FileStore.beside(database), to=beside_backup(backup))


def from_backup(fresh: Path, backup: Path, database: Path) -> Carried:
    """Copies the photos that a restored database names from beside its backup to where they belong."""
    return _carried(fresh, out_of=beside_backup(backup), to=FileStore.beside(database))


def _carried(database: Path, *, out_of: FileStore, to: FileStore) -> Carried:
    """Carries what a database names; a photo that neither has is no reason to lose all else."""
    named = _named_in(database)
    missing = sum(1 for _ in carried(named, to=to, out_of=out_of))
    return Carried(len(named), missing)


def _named_in(database: Path) -> list[str]:
    """The hashes of every photo that a database names, each once."""
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return [sha256 for (sha256,) in connection.execute("SELECT DISTINCT sha256 FROM photos ORDER BY sha256")]
