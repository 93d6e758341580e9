"""A whole list as a reading: looked over once, then read row by row as often as it is asked for."""

from collections.abc import Callable, Iterator, Sequence

from depot_app.domain.drafts import D, ListSource, Portion, Reading
from depot_app.exchange.columns import Mapping
from depot_app.exchange.rows import RowReader
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.surveys import Survey, survey

PORTION = 500
"""How many rows are read at a time."""

Draft = Callable[[int], D]
"""Makes a draft of the row at hand, whose number it is given."""


def reading_of(
    sheet: Sheet, mapping: Mapping, source: ListSource, dates: Sequence[str], drafting: Callable[[RowReader], Draft[D]]
) -> Reading[D]:
    """A list as a reading; `drafting` makes what reads its rows, anew for each time the list is read."""
    seen = survey(sheet, mapping, dates)

    def portions() -> Iterator[Portion[D]]:
        reader = RowReader(sheet, mapping, seen.orders)
        return _portions(sheet, reader, drafting(reader), seen)

    return Reading(source=source, rows=seen.rows, portions=portions)


def _portions(sheet: Sheet, reader: RowReader, draft: Draft[D], seen: Survey) -> Iterator[Portion[D]]:
    """Reads the rows, handing them on as soon as there are enough; what the survey found comes first."""
    reader.findings += seen.findings
    rows: int = 0
    drafts: list[D] = []
    for row in sheet.all_rows():
        if row.number in seen.aside:
            continue
        reader.turn(seen.read(row))
        made = draft(row.number)
        rows += 1
        if not reader.stays_out:
            drafts.append(made)
        if rows == PORTION:
            yield Portion(rows, tuple(drafts), reader.take_findings())
            rows, drafts = 0, []
    yield Portion(rows, tuple(drafts), reader.take_findings())
