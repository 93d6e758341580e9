"""Why a list cannot be read at all; a fault of one row is a finding instead (`domain.imports`)."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from depot_app.domain.faults import Unreadable


class Looks(StrEnum):
    """What a file that is no list turns out to be."""

    PDF = "pdf"
    PICTURE = "picture"
    WEB_PAGE = "web-page"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    PROGRAM = "program"
    OTHER = "other"


@dataclass(eq=False)
class SheetUnreadable(Unreadable):
    """A file that cannot be read as a list."""

    path: Path


@dataclass(eq=False)
class FileMissing(SheetUnreadable):
    """There is no such file."""


@dataclass(eq=False)
class FileIsFolder(SheetUnreadable):
    """A folder where a file was wanted."""


@dataclass(eq=False)
class FileForbidden(SheetUnreadable):
    """A file that the system does not let us read."""

    why: str


@dataclass(eq=False)
class FileEmpty(SheetUnreadable):
    """A file, or the sheet of it, without anything in it."""


@dataclass(eq=False)
class HeaderOnly(SheetUnreadable):
    """A list with names of columns and no row under them."""

    row: int


@dataclass(eq=False)
class NotATable(SheetUnreadable):
    """A file without rows and columns, and what it looks like instead."""

    looks: Looks


@dataclass(eq=False)
class NotAWorkbook(SheetUnreadable):
    """A file with the name of a spreadsheet that is none, or a damaged one."""

    looks: Looks


@dataclass(eq=False)
class WorkbookLocked(SheetUnreadable):
    """A workbook that asks for a password."""


@dataclass(eq=False)
class TooLarge(SheetUnreadable):
    """A file larger, or unpacked larger, than a list can be; both in MiB."""

    mib: int
    most: int


@dataclass(eq=False)
class TooManyRows(SheetUnreadable):
    """More rows than one import takes."""

    most: int


@dataclass(eq=False)
class TooManyColumns(SheetUnreadable):
    """More columns than a list can have."""

    columns: int
    most: int


@dataclass(eq=False)
class TooManyCells(SheetUnreadable):
    """A sheet that reaches too far: rows times columns, filled or not."""

    cells: int
    most: int


@dataclass(eq=False)
class SheetUnknown(SheetUnreadable):
    """A sheet that the workbook does not have; `names` are those it has."""

    sheet: str
    names: tuple[str, ...]


@dataclass(eq=False)
class LettersUnknown(SheetUnreadable):
    """Text in an encoding that is none of those we know."""


@dataclass(eq=False)
class QuoteOpen(SheetUnreadable):
    """A quotation mark that is opened in a row and never closed."""

    row: int


@dataclass(eq=False)
class CellTooLong(SheetUnreadable):
    """A cell longer than a cell can be, mostly for want of a closing quotation mark."""

    row: int
    most: int


@dataclass(eq=False)
class ColumnMissing(SheetUnreadable):
    """No column holds what such a list cannot do without; `headers` are those it has, `sheets` the other sheets."""

    key: str
    headers: tuple[str, ...]
    sheets: tuple[str, ...] = ()


@dataclass(eq=False)
class MappingUnreadable(SheetUnreadable):
    """A mapping file that is not TOML as we write it."""

    row: int | None = None


@dataclass(eq=False)
class MappingUnknown(SheetUnreadable):
    """Neither a file nor a layout kept under this name; `known` are the names there are for such lists."""

    known: tuple[str, ...] = ()


@dataclass(eq=False)
class MappingHeaderUnknown(SheetUnreadable):
    """A mapping for a column that the list does not have."""

    header: str
    headers: tuple[str, ...]


@dataclass(eq=False)
class MappingKeyUnknown(SheetUnreadable):
    """A mapping to a key that such a list does not have."""

    key: str
    known: tuple[str, ...]


@dataclass(eq=False)
class MappingKeyTwice(SheetUnreadable):
    """Two columns mapped to one key."""

    key: str
    headers: tuple[str, ...]


@dataclass(eq=False)
class FormatUnknown(SheetUnreadable):
    """A file to be written whose ending is none of those we can write."""

    known: tuple[str, ...]
