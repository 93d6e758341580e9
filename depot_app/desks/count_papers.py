"""What stands on the report of a count."""

from datetime import date

from depot_app.desks.papers import lender_of
from depot_app.domain.count_views import CountSheet, FoundRow, SupplyCounted
from depot_app.domain.papers import CountedLine, CountedSupply, CountReportContent
from depot_app.domain.people import signed
from depot_app.domain.types import InstrumentType
from depot_app.storage.registers import Registers


def report_content(registers: Registers, sheet: CountSheet, *, language: str, today: date) -> CountReportContent:
    """A count as it is now, with a line for everything that was expected or seen."""
    kinds = registers.types.by_code
    rows = registers.count_lists.rows(sheet.of())
    return CountReportContent(
        language=language,
        count=sheet.count.number,
        scope=sheet.scope,
        lender=lender_of(registers),
        started_on=sheet.count.started_at.astimezone().date(),
        printed_on=today,
        lines=tuple(_line(row, kinds, language) for row in rows),
        scans=sheet.result.scans,
        counters=tuple(name for name in map(signed, sheet.result.counters) if name),
        booked_on=sheet.count.booked_on,
        supplies=tuple(_supply(one) for one in sheet.supplies),
    )


def _supply(one: SupplyCounted) -> CountedSupply:
    """A supply as printed; where it does not belong here, the places where it was counted stand beside it."""
    where = ", ".join(name for name, _ in one.where if name and name != one.belongs)
    return CountedSupply(one.number, one.name, one.belongs, one.expected, one.counted, where)


def _line(row: FoundRow, kinds: dict[str, InstrumentType], language: str) -> CountedLine:
    """One finding as printed: who has the thing, or the repair that it is in, stand beside it."""
    kind = kinds.get(row.type_code)
    what = " ".join(part for part in (kind.name(language) if kind else "", row.size) if part)
    return CountedLine(
        finding=row.finding,
        code=row.code,
        what=" · ".join(part for part in (what, row.brand) if part),
        belongs=row.belongs,
        seen=row.seen,
        note=" · ".join(part for part in (row.holder, row.repair.printed if row.repair else "") if part),
    )
