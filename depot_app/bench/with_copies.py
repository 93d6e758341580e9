"""A backup proven by a test restore, beside copying the file and checking it."""

import os
import shutil
import sqlite3
from contextlib import closing
from threading import Event, Thread
from time import perf_counter

from depot_app.bench.measuring import by_turns
from depot_app.bench.place import Place
from depot_app.bench.rows import Goal, Row
from depot_app.wording import bench as said

LONGEST_PAUSE_MS = 50
TURN_SECONDS = 0.001


def backup(place: Place) -> Row:
    """A backup in one file with its checksum; the floor copies the file to the disk and looks at its pages."""
    target = place.folder / "copy.depot-backup"
    taken = by_turns(7, lambda: place.desks.housekeeping.backup(target), lambda: _copied(place))
    return Row(said.BACKUP, place.instruments, Goal(ratio=1.5), *taken)


def _copied(place: Place) -> None:
    """Copies the file, and looks whether the copy is whole."""
    copy = place.folder / "copy.sqlite"
    shutil.copyfile(place.database, copy)
    with copy.open("rb") as file:
        os.fsync(file.fileno())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()


def pauses(place: Place) -> Row:
    """The longest moment in which the window's thread could not go on while a backup was made beside it."""
    over = Event()

    def make() -> None:
        for _ in range(3):
            place.desks.housekeeping.backup(place.folder / "copy.depot-backup")
        over.set()

    beside = Thread(target=make)
    beside.start()
    longest, last = 0.0, perf_counter()
    while not over.wait(TURN_SECONDS):
        now = perf_counter()
        longest, last = max(longest, now - last), now
    beside.join()
    return Row(said.WINDOW_FREE, place.instruments, Goal(p95_ms=LONGEST_PAUSE_MS), [longest * 1000])
