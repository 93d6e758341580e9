"""One look over a whole list before it is read: its rows, what is none, how it writes its days, what is damaged."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Table
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from depot_app.domain.findings import Finding, FindingKind
from depot_app.exchange.cells import EMPTY, Cell, as_text
from depot_app.exchange.columns import Mapping, lettered
from depot_app.exchange.dates import DateOrder
from depot_app.exchange.headers import aside
from depot_app.exchange.sheets import Row, Sheet
from depot_app.exchange.suspicions import Codes, Days, Suspicion

ROUNDED_KEYS = frozenset(
    {"number", "old_number", "serial", "code", "registration", "phone", "instrument", "loan", "repair"}
)
"""What is written in digits and never counted with: where some are lost, the rest says nothing."""

ONE_LENGTH_KEYS = frozenset({"old_number", "instrument", "registration", "code"})
"""What is mostly of one length, so that a shorter one has probably lost its zeros."""

_ERROR = re.compile(
    r"#(?:N/A|N/B|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|#+)"
)


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged cell about which a person can decide: what it means to us, and what was found."""

    key: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Survey:
    """What one look over a whole list tells.

    `instead` says for each row which cells are read otherwise than they stand, `aside` which rows are none of the list.
    """

    rows: int
    orders: Table[str, DateOrder]
    findings: tuple[Finding, ...]
    damage: tuple[Damaged, ...] = ()
    aside: frozenset[int] = frozenset()
    instead: Table[int, Table[int, Cell]] = field(default_factory=lambda: MappingProxyType({}))

    def read(self, row: Row) -> Row:
        """A row with what is read instead of its damaged cells."""
        if row.number not in self.instead:
            return row
        others = self.instead[row.number]
        return replace(row, cells=tuple(others.get(index, value) for index, value in enumerate(row.cells)))


def survey(sheet: Sheet, mapping: Mapping, dates: Sequence[str]) -> Survey:
    """Looks a list over, as its columns are understood."""
    look = _Look(sheet, mapping, dates)
    for row in sheet.all_rows():
        look.see(row)
    return look.survey()


class _Look:
    """One look over a list, row by row."""

    def __init__(self, sheet: Sheet, mapping: Mapping, dates: Sequence[str]) -> None:
        self._sheet, self._mapping = sheet, mapping
        self._places = {column.index: key for column in sheet.columns if (key := mapping.key_of(column.header))}
        self._headers = {column.index: column.header for column in sheet.columns}
        self._codes = {
            place: Codes(key in ONE_LENGTH_KEYS) for place, key in self._places.items() if key in ROUNDED_KEYS
        }
        self._days = {place: Days(sheet.dates) for place, key in self._places.items() if key in dates}
        self._rows = 0
        self._aside: list[Finding] = []
        self._found: list[tuple[int, Suspicion]] = []

    def see(self, row: Row) -> None:
        """Takes in one row."""
        cells = row.cells
        if no_row := aside(cells, self._sheet.header):
            self._aside.append(Finding(row.number, no_row, text=_said(cells)))
            return
        self._rows += 1
        for place, codes in self._codes.items():
            codes.see(row.number, cells[place])
        for place, days in self._days.items():
            days.see(row.number, cells[place])
        for place in self._places:
            value = cells[place]
            if isinstance(value, str) and value[:1] == "#" and _ERROR.fullmatch(value):
                self._found.append((place, Suspicion(row.number, FindingKind.ERROR_VALUE, value, EMPTY)))

    def survey(self) -> Survey:
        """What all rows come to."""
        damage: list[Damaged] = []
        instead: dict[int, dict[int, Cell]] = {}
        for place, suspicion in self._suspicions():
            column = self._headers[place]
            found = Finding(suspicion.row, suspicion.kind, column, suspicion.text, suspicion.offers)
            damage.append(Damaged(self._places[place], found))
            if suspicion.instead is not None:
                instead.setdefault(suspicion.row, {})[place] = suspicion.instead
        findings = [*self._aside, *self._of_file(), *self._of_dates(), *self._letters()]
        findings += (one.finding for one in damage)
        return Survey(
            rows=self._rows,
            orders=MappingProxyType({self._places[place]: days.order for place, days in self._days.items()}),
            findings=tuple(findings),
            damage=tuple(damage),
            aside=frozenset(finding.row for finding in self._aside),
            instead=MappingProxyType(instead),
        )

    def _suspicions(self) -> Iterator[tuple[int, Suspicion]]:
        """Every damaged cell about which the mapping says nothing yet; what a person types is damaged by nothing."""
        if not self._sheet.is_file:
            return
        said = {key: {_plain(text) for text in texts} for key, texts in self._mapping.values.items()}
        found = list(self._found)
        found += ((place, one) for place, codes in self._codes.items() for one in codes.suspicions())
        found += ((place, one) for place, days in self._days.items() for one in days.suspicions())
        for place, one in sorted(found, key=lambda item: (item[1].row, item[0])):
            if _plain(one.text) not in said.get(self._places[place], ()):
                yield place, one

    def _of_dates(self) -> Iterator[Finding]:
        """How columns write their days, where that is not day, month and a whole year."""
        for place, days in self._days.items():
            for told, kind in (
                (days.order is DateOrder.MONTH_FIRST, FindingKind.MONTH_FIRST),
                (days.short_years and self._sheet.is_file, FindingKind.SHORT_YEARS),
            ):
                if told:
                    yield Finding(self._sheet.header_row, kind, self._headers[place])

    def _of_file(self) -> Iterator[Finding]:
        """What is to be said of the whole file: zero bytes, columns of one name, columns without a name."""
        sheet = self._sheet
        if sheet.zeros:
            yield Finding(sheet.header_row, FindingKind.ZERO_BYTES, text=str(sheet.zeros))
        names = {column.index: " ".join(as_text(sheet.header[column.index]).split()) for column in sheet.columns}
        often = Counter(name for name in names.values() if name)
        for column in sheet.columns:
            if names[column.index] and often[names[column.index]] > 1 and column.index not in self._places:
                yield Finding(sheet.header_row, FindingKind.COLUMN_TWICE, column.header, names[column.index])
            if column.header == lettered(column.index) and column.index not in self._places:
                yield Finding(sheet.header_row, FindingKind.COLUMN_UNNAMED, column.header)

    def _letters(self) -> Iterator[Finding]:
        """The cells in use whose letters were put right."""
        no_rows = {finding.row for finding in self._aside}
        for one in self._sheet.mended():
            if one.index in self._headers and one.row not in no_rows:
                yield Finding(one.row, FindingKind.LETTERS_MENDED, self._headers[one.index], one.was, (one.now,))


def _said(cells: Sequence[Cell]) -> str:
    """What a row says, in short."""
    return " · ".join(as_text(value) for value in cells if value != EMPTY)


def _plain(text: str) -> str:
    """A value as compared: capitals and white space do not matter."""
    return " ".join(text.split()).casefold()
