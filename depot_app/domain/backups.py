"""Backups: one file that carries its own checksum, proven by a test restore."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

PHOTO_FOLDER = "depot-photos"
"""The folder beside backups in which their photos lie."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: checksum and size of its database, who made it by what, and how much it holds."""

    sha256: str
    size: int
    generation: int
    program: str
    made_at: datetime
    made_by: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made: its place, the SHA-256 of the whole file, and whether a test restore proved it.

    `photos` are in the folder beside it, but for those `photos_missing` whose files were gone or changed already.
    """

    path: Path
    sha256: str
    proven: bool
    manifest: Manifest
    photos: int = 0
    photos_missing: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was put back: how much there is now, and where the database that was there before is kept.

    `photos_missing` are those of its photos that were neither beside the backup nor here.
    """

    instruments: int
    manifest: Manifest
    kept: Path | None
    photos: int = 0
    photos_missing: int = 0


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was proven: when, by whom, and to which file."""

    at: datetime
    by: str
    file: str
