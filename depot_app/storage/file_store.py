"""The file store: photos beside the database, each named by the hash of its content, written whole or not at all."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from depot_app.domain.keys import new_key
from depot_app.domain.refusals_photos import PhotoGone

SUFFIX = ".jpg"
FOLDER_SUFFIX = ".photos"
_SHELF = 2
"""So many letters of a hash name the folder a file lies in, so that no folder holds too many."""


class FileStore:
    """Files by the SHA-256 of their content: a file once there never changes, and goes only when nothing names it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def beside(cls, database: Path) -> "FileStore":
        """The store of a database: a folder beside it that has its name."""
        return cls(database.with_name(database.stem + FOLDER_SUFFIX))

    def path(self, sha256: str) -> Path:
        """Where the file of a hash lies."""
        return self.folder / sha256[:_SHELF] / f"{sha256}{SUFFIX}"

    def put(self, content: bytes) -> str:
        """Keeps a file and answers its hash; it is on the disk, and was read back, when this returns.

        Raises `OSError` where it cannot be written, and `PhotoGone` where it is not what was written.
        """
        digest = hashlib.sha256(content).hexdigest()
        if self.is_whole(digest):
            return digest
        path = self.path(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.{new_key().hex}")
        try:
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            with suppress(OSError):
                beside.unlink()
        for folder in (path.parent, self.folder, self.folder.parent):
            _settle(folder)
        self.read(digest)
        return digest

    def read(self, sha256: str) -> bytes:
        """The file of a hash; raises `PhotoGone` where it is not there, or no longer what it was."""
        try:
            content = self.path(sha256).read_bytes()
        except OSError:
            raise PhotoGone(sha256=sha256) from None
        if (found := hashlib.sha256(content).hexdigest()) != sha256:
            raise PhotoGone(sha256=sha256, changed=found)
        return content

    def older(self, before: datetime) -> dict[str, Path]:
        """The files that were there before a moment, by the hash in their name; half-written ones by their own name."""
        found: dict[str, Path] = {}
        for path in self.folder.glob(f"*/*{SUFFIX}*"):
            with suppress(OSError):
                if path.stat().st_mtime < before.timestamp():
                    found[path.name.removesuffix(SUFFIX)] = path
        return found

    def is_there(self, sha256: str) -> bool:
        """Whether there is a file of this hash, whatever it holds."""
        return self.path(sha256).is_file()

    def is_whole(self, sha256: str) -> bool:
        """Whether the file of a hash is there and what it was."""
        try:
            self.read(sha256)
        except PhotoGone:
            return False
        return True


def carried(hashes: Iterable[str], *, to: FileStore, out_of: FileStore) -> Iterator[str]:
    """Copies files from one store to another, each read back there; answers the hashes that neither of them has."""
    for sha256 in hashes:
        if to.is_whole(sha256):
            continue
        try:
            to.put(out_of.read(sha256))
        except PhotoGone:
            yield sha256


def _settle(folder: Path) -> None:
    """Waits until a folder itself, and with it a new name, is on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
