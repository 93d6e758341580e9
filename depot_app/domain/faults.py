"""Faults that are no rule's no: input that cannot be read, and a database that is in trouble; facts only."""

from dataclasses import dataclass
from pathlib import Path


class Unreadable(Exception):
    """Input that cannot be understood or a place that cannot be written: wrong use, never a rule's no."""


@dataclass(eq=False)
class NoDate(Unreadable):
    """A text that was to be a date and is none."""

    text: str


@dataclass(eq=False)
class NoAmount(Unreadable):
    """A text that was to be an amount of money and is none."""

    text: str


@dataclass(eq=False)
class CannotWrite(Unreadable):
    """A file that cannot be written where it was asked for."""

    path: Path
    why: str


@dataclass(eq=False)
class NoBackup(Unreadable):
    """A file that is no backup of ours."""

    path: Path


@dataclass(eq=False)
class UnknownField(Unreadable):
    """A `KEY=VALUE` whose key no such thing has; `known` are the keys it does have."""

    key: str
    known: tuple[str, ...]


@dataclass(eq=False)
class MissingField(Unreadable):
    """A new thing without a field that it cannot do without."""

    key: str


@dataclass(eq=False)
class WrongValue(Unreadable):
    """A value that its field cannot hold; `allowed` are the values it can, where they can be listed."""

    key: str
    text: str
    allowed: tuple[str, ...] = ()


@dataclass(eq=False)
class WrongLength(Unreadable):
    """A value that is no length in millimetres, for a field that holds one."""

    key: str
    text: str


@dataclass(eq=False)
class NoShift(Unreadable):
    """A text that was to say how far labels are moved."""

    text: str


@dataclass(eq=False)
class FieldTwice(Unreadable):
    """A `KEY=VALUE` whose key was given before."""

    key: str


@dataclass(eq=False)
class FieldLater(Unreadable):
    """A field that a thing only gets by a deed of its own, once it is there: a loan, a repair."""

    key: str


@dataclass(eq=False)
class WrongDay(Unreadable):
    """A value that is no day, for a field that holds one."""

    key: str
    text: str


@dataclass(eq=False)
class WrongAmount(Unreadable):
    """A value that is no amount, or could be two, for a field that holds one."""

    key: str
    text: str


class DatabaseTrouble(Exception):
    """The database could not be opened, read or written."""


@dataclass(eq=False)
class NoDatabase(DatabaseTrouble):
    """A file that is not a depot database: another program's, damaged, or empty."""

    path: Path


@dataclass(eq=False)
class DatabaseAbsent(DatabaseTrouble):
    """No file lies where a database was named, and what was asked does not begin one."""

    path: Path


@dataclass(eq=False)
class NewerDatabase(DatabaseTrouble):
    """A database kept by a newer version of the program."""

    path: Path
    generation: int
    known: int


@dataclass(eq=False)
class DatabaseBusy(DatabaseTrouble):
    """Another process kept the database locked for longer than we wait."""

    path: Path


@dataclass(eq=False)
class DatabaseFailed(DatabaseTrouble):
    """Reading or writing failed for a reason of the disk; nothing of the deed was kept."""

    path: Path
    why: str


@dataclass(eq=False)
class ServerNotSupported(DatabaseTrouble):
    """An address of a database server, which this version cannot use."""

    address: str


@dataclass(eq=False)
class MissingArguments(Unreadable):
    """A command without something it needs."""

    command: str
    arguments: str


@dataclass(eq=False)
class UnknownArguments(Unreadable):
    """A command with something it does not know."""

    command: str
    arguments: str


@dataclass(eq=False)
class UnknownChoice(Unreadable):
    """An argument that must be one of a few, and is none of them."""

    command: str
    argument: str
    text: str
    allowed: str


@dataclass(eq=False)
class ValueNeeded(Unreadable):
    """An option without its value."""

    command: str
    argument: str


@dataclass(eq=False)
class WrongUse(Unreadable):
    """An argument whose value it cannot have."""

    command: str
    argument: str
    text: str


@dataclass(eq=False)
class NoPair(Unreadable):
    """A text that was to be KEY=VALUE and is not."""

    text: str


@dataclass(eq=False)
class NoScreen(Unreadable):
    """The window was asked for where there is no screen."""
