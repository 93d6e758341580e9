"""The file of rejected rows: the list's own columns, and why each row stayed out; mended, it can come in again."""

from collections.abc import Mapping as Table
from pathlib import Path

from depot_app.exchange.cells import Cell, as_text
from depot_app.exchange.columns import Mapping
from depot_app.exchange.dates import DateOrder, read_date
from depot_app.exchange.instrument_rows import DATES
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.surveys import survey
from depot_app.exchange.writing import write_csv


def write_rejects(path: Path, sheet: Sheet, mapping: Mapping, reasons: Table[int, str], *, header: str) -> int:
    """Writes the rows that have a reason, with it in a last column of this header; answers how many.

    Days of a column that writes the month first are written as ISO: a few rows alone would no longer tell.
    """
    told = [column for column in sheet.columns if column.header != header]
    orders = survey(sheet, mapping, DATES).orders
    turned = {mapping.header_of(key) for key, order in orders.items() if order is DateOrder.MONTH_FIRST}
    rows = (
        [_text(row.cells[c.index], turned=c.header in turned) for c in told] + [reasons[row.number]]
        for row in sheet.rows()
        if row.number in reasons
    )
    return write_csv(path, [*(column.header for column in told), header], rows)


def _text(cell: Cell, *, turned: bool) -> str:
    """A cell as it is written back."""
    day = read_date(cell, DateOrder.MONTH_FIRST) if turned else None
    return day.isoformat() if day else as_text(cell)
