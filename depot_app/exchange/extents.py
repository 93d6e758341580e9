"""How far the cells of a workbook reach, told before it is read: one stray cell far away would cost gigabytes."""

import re
import zipfile

MOST_CELLS = 10_000_000
"""Rows times columns, filled or not: what is read lies in memory as a whole rectangle."""

_FAR_COLUMN = re.compile(rb' r="([A-Z]{2,3})[0-9]')
_ROW = re.compile(rb' r="[A-Z]*([0-9]{1,7})"')
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_LETTERS = 26
_FIRST_LETTER = ord("A") - 1


def most_cells(archive: zipfile.ZipFile) -> int:
    """Rows times columns of the largest sheet of a workbook."""
    names = [name for name in archive.namelist() if _SHEETS.fullmatch(name)]
    return max((_cells(archive.read(name)) for name in names), default=0)


def _cells(sheet: bytes) -> int:
    """Rows times columns of one sheet, by the addresses of its cells; those of one letter count as 26 columns."""
    far = set(_FAR_COLUMN.findall(sheet))
    columns = max((_column(letters) for letters in far), default=_LETTERS)
    last = sheet.rfind(b"<row")
    found = _ROW.search(sheet, max(last, 0))
    return columns * int(found[1]) if found else 0


def _column(letters: bytes) -> int:
    """The number of a column by its letters: 27 for AA."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - _FIRST_LETTER
    return number
