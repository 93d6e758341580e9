"""The file of a backup: the database as it is, then what it says of itself, then how long that is, and our mark.

SQLite reads no further than the pages its header counts, so that any program for SQLite can open a backup in need.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import BinaryIO, Self

from depot_app.domain.backups import Manifest
from depot_app.domain.faults import NoBackup
from depot_app.domain.refusals import BackupDamaged
from depot_app.domain.sheet_faults import FileForbidden, FileIsFolder, FileMissing
from depot_app.storage.opening import APPLICATION_ID

MARK = b"DEPOT-BACKUP-1\r\n"
"""Ends every backup; the line break shows a transfer that took the file for text."""

LENGTH_BYTES = 8
LONGEST_MANIFEST = 65_536
PIECE = 1 << 20
_SQLITE = b"SQLite format 3\x00"
_OWNER = slice(68, 72)
"""Where the header of a database says whose it is."""


class Digest:
    """The SHA-256 of a file as it is read back from the disk, taken beside whatever is done within its `with`."""

    def __init__(self, path: Path) -> None:
        self.size = path.stat().st_size
        self._file = path.open("rb")
        self._sum = hashlib.sha256()
        self._failed: OSError | None = None
        self._beside = Thread(target=self._read)

    def __enter__(self) -> Self:
        """Begins to read."""
        self._beside.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Waits until all is read, whatever came of the rest."""
        self._beside.join()
        self._file.close()

    def _read(self) -> None:
        """Reads it piece by piece."""
        try:
            while piece := self._file.read(PIECE):
                self._sum.update(piece)
        except OSError as error:
            self._failed = error

    def hex(self, more: bytes = b"") -> str:
        """The sum of the file, with something added to its end."""
        self._beside.join()
        if self._failed:
            raise self._failed
        longer = self._sum.copy()
        longer.update(more)
        return longer.hexdigest()


def seal(path: Path, manifest: Manifest, digest: Digest) -> str:
    """Ends a copy of a database with what it says of itself, waits until it is on the disk, and answers its sum."""
    said = asdict(manifest) | {"made_at": manifest.made_at.isoformat()}
    text = json.dumps(said, sort_keys=True).encode()
    end = text + len(text).to_bytes(LENGTH_BYTES) + MARK
    with path.open("ab") as file:
        file.write(end)
        file.flush()
        os.fsync(file.fileno())
    return digest.hex(end)


def read_manifest(path: Path) -> Manifest:
    """What a backup says of itself.

    Raises `NoBackup` for another file, `BackupDamaged` for one that is not whole, and what keeps it from being read.
    """
    with _opened(path) as file:
        size = file.seek(0, os.SEEK_END)
        tail = LENGTH_BYTES + len(MARK)
        file.seek(max(size - tail, 0))
        end = file.read(tail)
        length = int.from_bytes(end[:LENGTH_BYTES])
        if end[LENGTH_BYTES:] != MARK or not 0 < length <= min(LONGEST_MANIFEST, size - tail):
            raise _unmarked(path, file)
        file.seek(size - tail - length)
        manifest = _manifest(path, file.read(length))
        if manifest.size != size - tail - length:
            raise BackupDamaged(path=str(path))
        return manifest


def _unmarked(path: Path, file: BinaryIO) -> NoBackup | BackupDamaged:
    """What a file without our mark at its end is: one of our databases cut short, or something else."""
    file.seek(0)
    head = file.read(100)
    ours = head.startswith(_SQLITE) and head[_OWNER] == APPLICATION_ID.to_bytes(4)
    return BackupDamaged(path=str(path)) if ours else NoBackup(path=path)


def _manifest(path: Path, text: bytes) -> Manifest:
    """A manifest from its text; anything but exactly its fields is damage."""
    try:
        said = json.loads(text)
        said["made_at"] = datetime.fromisoformat(said["made_at"])
        made = Manifest(**said)
    except (ValueError, TypeError, KeyError) as error:
        raise BackupDamaged(path=str(path)) from error
    texts: tuple[object, ...] = (made.sha256, made.program, made.made_by)
    counts: object = made.counts
    whole: tuple[object, ...] = (made.size, made.generation, *counts.values()) if isinstance(counts, dict) else (None,)
    if not all(isinstance(one, str) for one in texts) or not all(type(one) is int and one >= 0 for one in whole):
        raise BackupDamaged(path=str(path))
    return made


def pieces(path: Path, size: int) -> Iterator[bytes]:
    """The first so many bytes of a file, a piece at a time."""
    with _opened(path) as file:
        left = size
        while left and (piece := file.read(min(PIECE, left))):
            left -= len(piece)
            yield piece


def digest_of(path: Path, size: int) -> str:
    """The SHA-256 of the first so many bytes of a file."""
    digest = hashlib.sha256()
    for piece in pieces(path, size):
        digest.update(piece)
    return digest.hexdigest()


def _opened(path: Path) -> BinaryIO:
    """A file open for reading; raises what keeps it from being read."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise FileMissing(path=path) from None
    except IsADirectoryError:
        raise FileIsFolder(path=path) from None
    except OSError as error:
        raise FileForbidden(path=path, why=error.strerror or str(error)) from error
