"""The list of values as a spreadsheet: amounts and days as such in a workbook, as texts in CSV."""

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

from depot_app.domain.money import Cents
from depot_app.exchange.formulas import MARK, harmless
from depot_app.exchange.writing import AMOUNT_FORMAT, DATE_FORMAT, WORKBOOK, check_format, workbook, write_csv

_CENTS_IN_EURO = 100

Cell = str | Cents | dt.date | None
"""A word, an amount, a day, or nothing."""


def write_values(path: Path, name: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Writes rows as the ending says, whole or not at all; answers how many. Raises FormatUnknown."""
    check_format(path)
    if path.suffix.casefold() != WORKBOOK:
        return write_csv(path, headers, ([_text(cell) for cell in row] for row in rows))
    count = 0
    with workbook(path, name, headers) as (book, sheet):
        day, amount = (book.add_format({"num_format": said}) for said in (DATE_FORMAT, AMOUNT_FORMAT))
        for count, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, int):
                    sheet.write_number(count, column, cell / _CENTS_IN_EURO, amount)
                elif isinstance(cell, dt.date):
                    sheet.write_datetime(count, column, cell, day)
                elif cell:
                    sheet.write_string(count, column, harmless(cell) if cell.startswith(MARK) else cell)
    return count


def _text(cell: Cell) -> str:
    """A cell as text: ISO days, amounts with a decimal comma."""
    if isinstance(cell, int):
        return f"{cell // _CENTS_IN_EURO},{cell % _CENTS_IN_EURO:02d}"
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return cell or ""
