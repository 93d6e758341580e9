"""A whole list as a reading: looked over once, then read row by row as often as it is asked for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from depot_app.domain.drafts import D, ListSource, Portion, Reading
from depot_app.domain.findings import Finding, FindingKind
from depot_app.exchange.columns import Mapping
from depot_app.exchange.dates import DateOrder, OrderOfDates
from depot_app.exchange.headers import is_total
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet

PORTION = 500
"""How many rows are read at a time."""

Draft = Callable[[int], D]
"""Makes a draft of the row at hand, whose number it is given."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What one look over a whole list tells: how many rows it has, which add it up, and how it writes its days."""

    rows: int
    orders: MappingProxyType[str, DateOrder]
    findings: tuple[Finding, ...]


def survey(sheet: Sheet, mapping: Mapping, dates: Sequence[str]) -> Survey:
    """Looks a list over; a column that writes the month first is told of, and so is a row of totals."""
    by_header = {column.header: column.index for column in sheet.columns}
    headers = {key: header for key in dates if (header := mapping.header_of(key)) in by_header}
    columns = {key: (by_header[header], OrderOfDates()) for key, header in headers.items() if header}
    rows, findings = 0, []
    for row in sheet.all_rows():
        if is_total(row.cells):
            findings.append(Finding(row.number, FindingKind.TOTALS_ROW))
            continue
        rows += 1
        for place, seen in columns.values():
            seen.see(row.cells[place])
    orders = {key: seen.found for key, (_, seen) in columns.items()}
    for key, order in orders.items():
        if order is DateOrder.MONTH_FIRST:
            findings.append(Finding(sheet.header_row, FindingKind.MONTH_FIRST, headers[key] or ""))
    return Survey(rows, MappingProxyType(orders), tuple(findings))


def reading_of(
    sheet: Sheet, mapping: Mapping, source: ListSource, dates: Sequence[str], drafting: Callable[[RowReader], Draft[D]]
) -> Reading[D]:
    """A list as a reading; `drafting` makes what reads its rows, anew for each time the list is read."""
    seen = survey(sheet, mapping, dates)

    def portions() -> Iterator[Portion[D]]:
        reader = RowReader(sheet, mapping, seen.orders)
        return _portions(sheet, reader, drafting(reader), list(seen.findings))

    return Reading(source=source, rows=seen.rows, portions=portions)


def _portions(sheet: Sheet, reader: RowReader, draft: Draft[D], found: list[Finding]) -> Iterator[Portion[D]]:
    """Reads the rows, handing them on as soon as there are enough; what the survey found comes first."""
    reader.findings += found
    rows: int = 0
    drafts: list[D] = []
    for row in sheet.rows():
        reader.turn(row)
        made = draft(row.number)
        rows += 1
        if not reader.stays_out:
            drafts.append(made)
        if rows == PORTION:
            yield Portion(rows, tuple(drafts), reader.take_findings())
            rows, drafts = 0, []
    yield Portion(rows, tuple(drafts), reader.take_findings())
