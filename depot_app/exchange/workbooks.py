"""Workbooks (XLSX, XLS, ODS), read by calamine behind guards against what unpacks without end."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from depot_app.domain.sheet_faults import (
    Looks,
    NotAWorkbook,
    SheetUnknown,
    TooLarge,
    TooManyCells,
    WorkbookLocked,
)
from depot_app.exchange.cells import EMPTY, Cells, cell
from depot_app.exchange.extents import MOST_CELLS, most_cells
from depot_app.exchange.kinds import is_zip, looks_of

MIB = 1024 * 1024
UNPACKED_MIB = 200
SMALL_MIB = 20
MOST_RATIO = 100
MOST_MEMBERS = 1_000


class _CalamineSheet(Protocol):
    """What we use of calamine's sheet, so that naming its type does not load calamine."""

    @property
    def start(self) -> tuple[int, int] | None:
        """The first filled cell, from (0, 0)."""

    def iter_rows(self) -> Iterable[Sequence[object]]:
        """Every row from the very first on, each from the first filled column on."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """An open workbook: the names of its sheets, and the sheet that was asked for."""

    names: tuple[str, ...]
    name: str
    sheet: _CalamineSheet

    def rows(self) -> Iterator[tuple[int, Cells]]:
        """Each row with its number in the spreadsheet, and its cells from the very first column on."""
        if self.sheet.start is None:
            return
        margin = (EMPTY,) * self.sheet.start[1]
        for number, row in enumerate(self.sheet.iter_rows(), start=1):
            yield number, margin + tuple(map(cell, row))


def open_workbook(path: Path, content: bytes, wanted: str | None) -> Workbook:
    """The workbook's wanted sheet, the first one unless named; calamine is loaded late, since only workbooks need it.

    Raises NotAWorkbook, TooLarge, SheetUnknown or WorkbookLocked.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    _guard(path, content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = tuple(book.sheet_names)
        name = _chosen(path, names, wanted)
        return Workbook(names=names, name=name, sheet=book.get_sheet_by_name(name))
    except PasswordError as error:
        raise WorkbookLocked(path) from error
    except (CalamineError, OSError, ValueError) as error:
        raise NotAWorkbook(path, looks=looks_of(content)) from error


def _chosen(path: Path, names: tuple[str, ...], wanted: str | None) -> str:
    """The sheet to read; its name may be written in other capitals."""
    if not names:
        raise NotAWorkbook(path, looks=Looks.OTHER)
    if wanted is None:
        return names[0]
    for name in names:
        if name.strip().casefold() == wanted.strip().casefold():
            return name
    raise SheetUnknown(path, sheet=wanted, names=names)


def _guard(path: Path, content: bytes) -> None:
    """Refuses a zip that is no workbook or unpacks to more than a list can be, before anything is unpacked."""
    if not is_zip(content):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_size(path, archive, len(content))
            cells = most_cells(archive)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError, zlib.error) as error:
        raise NotAWorkbook(path, looks=Looks.ARCHIVE) from error
    if cells > MOST_CELLS:
        raise TooManyCells(path, cells=cells, most=MOST_CELLS)


def _check_size(path: Path, archive: zipfile.ZipFile, packed: int) -> None:
    """Refuses an archive that is no workbook, or whose parts unpack to more than a list can be."""
    members = archive.infolist()
    if not {member.filename for member in members} & {"xl/workbook.xml", "content.xml"}:
        raise NotAWorkbook(path, looks=Looks.ARCHIVE)
    mib = sum(member.file_size for member in members) // MIB
    most = min(UNPACKED_MIB, max(SMALL_MIB, MOST_RATIO * packed // MIB))
    if mib > most or len(members) > MOST_MEMBERS:
        raise TooLarge(path, mib=mib, most=most)
