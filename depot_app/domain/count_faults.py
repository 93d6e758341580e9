"""Why a file of scans cannot be read or written: facts only."""

from dataclasses import dataclass
from pathlib import Path

from depot_app.domain.faults import Unreadable


@dataclass(eq=False)
class ScansUnreadable(Unreadable):
    """A file that cannot be read as a pack, nor as a scanner's memory."""

    path: Path


@dataclass(eq=False)
class NotAPack(ScansUnreadable):
    """A file that is no pack, where only a pack will do."""


@dataclass(eq=False)
class NoScans(ScansUnreadable):
    """A file whose lines are written in none of the ways that scanners write; `row` is the first that fits nowhere."""

    row: int


@dataclass(eq=False)
class PackDamaged(ScansUnreadable):
    """A pack with a line that is not as it was written."""

    row: int


@dataclass(eq=False)
class PackNewer(ScansUnreadable):
    """A pack made by a newer version of the program."""

    version: int
    known: int


@dataclass(eq=False)
class TooManyScans(ScansUnreadable):
    """More scans than one file can hold."""

    most: int


@dataclass(eq=False)
class PackBusy(ScansUnreadable):
    """A pack in which another program is scanning at this moment."""


@dataclass(eq=False)
class PackThere(ScansUnreadable):
    """A file that a new pack would take the place of, though it holds scans or is something else."""


@dataclass(eq=False)
class CodeTooLong(Unreadable):
    """A code longer than any label holds."""

    length: int
    most: int
