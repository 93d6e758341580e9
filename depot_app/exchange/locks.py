"""A file that only one program writes at a time, on every system; the lock goes with the program that holds it."""

import os
import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BEYOND = 1 << 30
"""Where Windows locks a byte: far beyond the end, so that others may read the file meanwhile."""


class Busy(OSError):
    """Another program holds the lock."""


def hold(file: IO[bytes]) -> None:
    """Holds a file until it is closed. Raises Busy where another program does."""
    try:
        if sys.platform == "win32":
            where = file.tell()
            file.seek(_BEYOND)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(where)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise Busy from error


def to_disk(file: IO[bytes]) -> None:
    """Returns once what was written is on the disk itself."""
    file.flush()
    if sys.platform == "darwin":
        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())
