"""A file as a list: opened once, described to a person, and read row by row as often as needed."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Self

from depot_app.domain.import_keys import ListKind, keys_of
from depot_app.domain.sheet_faults import (
    FileEmpty,
    FileForbidden,
    FileIsFolder,
    FileMissing,
    HeaderOnly,
    LettersUnknown,
    Looks,
    NotATable,
    SheetUnknown,
    TooLarge,
    TooManyColumns,
    TooManyRows,
)
from depot_app.exchange.cells import EMPTY, Cells, as_text
from depot_app.exchange.columns import Column, named_columns, recognised
from depot_app.exchange.dates import DateOrder
from depot_app.exchange.headers import PROBE_ROWS, aside, header_row, is_blank, is_total
from depot_app.exchange.keeping import KeptRows
from depot_app.exchange.kinds import is_packed, looks_of
from depot_app.exchange.letters import NoLetters, read_letters
from depot_app.exchange.mending import SUSPECT, Mended, differences, is_suspect, mended, mended_cells
from depot_app.exchange.texts import declared_separator, is_uneven, likely_separator, text_rows
from depot_app.exchange.workbooks import MIB, open_workbook

LARGEST_MIB = 100
MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
KNOWN_ENOUGH = 2
"""A text of uneven rows is a list only where so many of its headers mean something to us."""

_WORKBOOK_ENDINGS = {".xlsx", ".xlsm", ".xls", ".ods"}

Rows = Iterator[tuple[int, Cells]]


@dataclass(frozen=True, slots=True)
class AsTold:
    """How a person says that a file is to be read; what nobody said is found out. Workbooks have a sheet, texts not.

    `dates` says which of day and month all its columns write first.
    """

    sheet: str | None = None
    encoding: str | None = None
    separator: str | None = None
    header_row: int | None = None
    dates: DateOrder | None = None


AS_FOUND = AsTold()
"""Nobody said anything."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list: its number in the file, a cell for each column, and whatever stands beside the last column."""

    number: int
    cells: Cells
    beside: Cells = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list in a file, as understood: where its header stands, its columns, and how it was written.

    `digest` is the SHA-256 of the file, and of the sheet's name where it has several. Workbooks have no `encoding` and
    no `separator`; texts have no `names`. `rows()` reads from the start each time and holds one row at a time.
    `unmended` reads the rows as they were where letters were put right, `zeros` is how many zero bytes were left out.
    """

    path: Path
    digest: str
    name: str
    names: tuple[str, ...]
    encoding: str
    separator: str
    header_row: int
    columns: tuple[Column, ...]
    source: Callable[[], Rows]
    unmended: Callable[[], Rows] | None = None
    header: Cells = ()
    zeros: int = 0
    dates: DateOrder | None = None

    @property
    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.header for column in self.columns)

    @property
    def is_file(self) -> bool:
        """Whether the list stands in a file, and is not what someone says at a command."""
        return bool(self.path.name)

    @classmethod
    def of_one_row(cls, columns: tuple[Column, ...], cells: Cells) -> Self:
        """A list of one row that stands in no file, for what is said at a command."""
        no_header = (EMPTY,) * len(columns)
        return cls(Path(), "", "", (), "", "", 0, columns, lambda: iter([(1, cells)]), header=no_header)

    def rows(self) -> Iterator[Row]:
        """The rows under the header, but for those that are blank, add up the list, repeat the header or end it."""
        return (row for row in self.all_rows() if aside(row.cells, self.header) is None)

    def mended(self) -> Iterator[Mended]:
        """The cells whose letters were put right."""
        if self.unmended is not None:
            yield from differences(self.unmended(), self.source())

    def first(self, amount: int) -> tuple[Row, ...]:
        """The first rows, for a person to look at."""
        return tuple(islice(self.rows(), amount))

    def top(self, amount: int) -> tuple[Row, ...]:
        """The first rows as they stand in the file, titles and header too, for a person to tell which is the header."""
        standing = (Row(number, cells) for number, cells in self.source() if not is_blank(cells))
        return tuple(islice(standing, amount))

    def all_rows(self) -> Iterator[Row]:
        """The rows under the header that hold something, as wide as the header; totals too. Raises TooManyRows."""
        width = max(column.index for column in self.columns) + 1
        padding = (EMPTY,) * width
        for number, cells in self.source():
            if number > self.header_row and not is_blank(cells):
                if number > MOST_ROWS + PROBE_ROWS:
                    raise TooManyRows(self.path, most=MOST_ROWS)
                if len(cells) == width:
                    yield Row(number, cells)
                elif len(cells) < width:
                    yield Row(number, (cells + padding)[:width])
                else:
                    yield Row(number, cells[:width], () if is_blank(cells[width:]) else cells[width:])


def open_sheet(path: Path, kind: ListKind, told: AsTold = AS_FOUND) -> Sheet:
    """The list in a file, read as told, else as it shows itself; `kind` helps to tell the header from the titles.

    Raises a `SheetUnreadable` that says what is wrong with the file.
    """
    content = read_bytes(path)
    if is_packed(content) or path.suffix.casefold() in _WORKBOOK_ENDINGS:
        return _workbook(path, kind, content, told)
    return _text(path, kind, content, told)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises what is wrong with it: missing, a folder, forbidden, empty or too large."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise FileIsFolder(path)
        if size > LARGEST_MIB * MIB:
            raise TooLarge(path, mib=size // MIB, most=LARGEST_MIB)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileForbidden(path, why=error.strerror or "") from error
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise FileEmpty(path)
    return content


def _workbook(path: Path, kind: ListKind, content: bytes, told: AsTold) -> Sheet:
    """A sheet of a workbook."""
    book = open_workbook(path, content, told.sheet)
    about = book.name if book.name != book.names[0] else ""
    rows = KeptRows(book.rows)
    found = _found(path, kind, rows, told)
    suspect = not _has_our_keys(kind, found.columns) and is_suspect(rows())
    if suspect:
        rows = KeptRows(_mended_rows(book.rows))
        found = _found(path, kind, rows, told)
    return Sheet(
        path=path,
        digest=_digest(content, about),
        name=book.name,
        names=book.names,
        encoding="",
        separator="",
        header_row=found.row,
        columns=found.columns,
        source=rows,
        unmended=book.rows if suspect else None,
        header=found.cells,
        dates=told.dates,
    )


def _mended_rows(source: Callable[[], Rows]) -> Callable[[], Rows]:
    """The rows of a workbook with their letters put right."""
    return lambda: ((number, mended_cells(cells)) for number, cells in source())


def _text(path: Path, kind: ListKind, content: bytes, told: AsTold) -> Sheet:
    """A list written as text."""
    if (looks := looks_of(content)) is not Looks.OTHER:
        raise NotATable(path, looks=looks)
    if told.sheet is not None:
        raise SheetUnknown(path, sheet=told.sheet, names=())
    try:
        letters = read_letters(content, told.encoding)
    except NoLetters as error:
        raise LettersUnknown(path) from error
    declared = declared_separator(letters.text)
    written = letters.text.partition("\n")[2] if declared else letters.text
    separator = told.separator or declared or likely_separator(written)
    text = written
    rows = KeptRows(lambda: text_rows(path, text, separator))
    found = _found(path, kind, rows, told)
    if SUSPECT.search(written) and not _has_our_keys(kind, found.columns):
        text = mended(written)
        rows = KeptRows(lambda: text_rows(path, text, separator))
        found = _found(path, kind, rows, told)
    known = recognised(kind, (column.header for column in found.columns))
    if not _is_told(told) and len(found.columns) > 1 and known < KNOWN_ENOUGH and is_uneven(text, separator):
        raise NotATable(path, looks=Looks.OTHER)
    return Sheet(
        path=path,
        digest=_digest(content, ""),
        name="",
        names=(),
        encoding=letters.encoding,
        separator=separator,
        header_row=found.row,
        columns=found.columns,
        source=rows,
        unmended=None if text == written else lambda: text_rows(path, written, separator),
        header=found.cells,
        zeros=letters.zeros,
        dates=told.dates,
    )


def _has_our_keys(kind: ListKind, columns: Iterable[Column]) -> bool:
    """Whether a list is an export of this program, which keeps its letters: its header has our keys only."""
    return {column.header for column in columns} <= set(keys_of(kind))


@dataclass(frozen=True, slots=True)
class _Header:
    """The header row: its number, the columns it names, and its cells as far as those reach."""

    row: int
    columns: tuple[Column, ...]
    cells: Cells


def _is_told(told: AsTold) -> bool:
    """Whether a person said where the columns or the header are, and so sees what comes of it."""
    return told.separator is not None or told.header_row is not None


def _found(path: Path, kind: ListKind, source: Callable[[], Rows], told: AsTold) -> _Header:
    """The header of a list, in the row that was told if any. Raises what is wrong where no list stands below."""
    first = [(number, cells) for number, cells in islice(source(), PROBE_ROWS) if not is_blank(cells)]
    if not first:
        raise FileEmpty(path)
    index = next((place for place, (number, _) in enumerate(first) if number == told.header_row), None)
    index = header_row(first, kind) if index is None else index
    if index is None:
        raise NotATable(path, looks=Looks.OTHER)
    row = first[index][0]
    columns = _columns(path, [cells for _, cells in first[index:]])
    if not _is_told(told) and len(columns) == 1 and not recognised(kind, (columns[0].header,)):
        raise NotATable(path, looks=Looks.OTHER)
    if not any(number > row and not is_blank(cells) and not is_total(cells) for number, cells in source()):
        known = recognised(kind, (column.header for column in columns))
        raise HeaderOnly(path, row=row) if known or _is_told(told) else NotATable(path, looks=Looks.OTHER)
    width = max(column.index for column in columns) + 1
    return _Header(row=row, columns=columns, cells=(first[index][1] + (EMPTY,) * width)[:width])


def _columns(path: Path, first: list[Cells]) -> tuple[Column, ...]:
    """The columns that have a name, or something in them within the first rows.

    What reaches beyond the header is a column only where most rows do: else a stray separator shifted some.
    """
    width = max(len(cells) for cells in first)
    while width > len(first[0]) and 2 * sum(_reaches(cells, width) for cells in first) <= len(first):
        width -= 1
    if width > MOST_COLUMNS:
        raise TooManyColumns(path, columns=width, most=MOST_COLUMNS)
    headers = [as_text(value) for value in first[0]] + [""] * (width - len(first[0]))
    used = [any(len(cells) > index and cells[index] != EMPTY for cells in first) for index in range(width)]
    return tuple(column for column, its in zip(named_columns(headers), used, strict=True) if its)


def _reaches(cells: Cells, width: int) -> bool:
    """Whether a row has something in the last of so many cells."""
    return len(cells) >= width and cells[width - 1] != EMPTY


def _digest(content: bytes, about: str) -> str:
    """The SHA-256 of a file, and of the sheet within it where it is not the first."""
    return hashlib.sha256(content + about.encode()).hexdigest()
