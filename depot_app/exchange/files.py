"""Files that are written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from depot_app.domain.faults import CannotWrite

_DATABASE = b"SQLite format 3\0"
_IS_DATABASE = "is a database"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file beside the one to be written, which takes its place once it is whole and on disk.

    Whatever fails leaves the old file as it was and nothing beside it; a database, such as the depot itself, is
    never written over. Raises CannotWrite.
    """
    if _is_database(path):
        raise CannotWrite(path=path, why=_IS_DATABASE)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, why=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):  # what could not be made needs no removing
            beside.unlink()


def write_bytes(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    with replacing(path) as beside:
        beside.write_bytes(content)


def _is_database(path: Path) -> bool:
    """Whether a database stands there; what cannot be read is judged by writing."""
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False
