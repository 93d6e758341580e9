"""Backups: one file that carries its own checksum, proven by a test restore."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


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
    """A backup that was made: its place, the SHA-256 of the whole file, and whether a test restore proved it."""

    path: Path
    sha256: str
    proven: bool
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was put back: how much there is now, and where the database that was there before is kept."""

    instruments: int
    manifest: Manifest
    kept: Path | None


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was proven: when, by whom, and to which file."""

    at: datetime
    by: str
    file: str
