"""Reads the cells of a row by their keys, and notes what could not be read."""

import datetime as dt
from collections.abc import Callable
from collections.abc import Mapping as Table
from enum import StrEnum
from typing import TypeVar

from depot_app.domain.findings import Finding, FindingKind, Severity
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.exchange.amounts import Unclear, read_amount
from depot_app.exchange.cells import EMPTY, Cell, Cells, as_text
from depot_app.exchange.columns import JOINED, Mapping
from depot_app.exchange.dates import DateOrder, read_date, read_year
from depot_app.exchange.sheets import Row, Sheet
from depot_app.exchange.words import read_yes

E = TypeVar("E", bound=StrEnum)
_NUMBER_LENGTHS = (8, 10)


class RowReader:
    """The row at hand, its cells by key, and the findings so far; `turn` goes to the next row.

    `stays_out` says whether something was found that keeps the row at hand out.
    """

    def __init__(self, sheet: Sheet, mapping: Mapping, orders: Table[str, DateOrder]) -> None:
        by_header = {column.header: column.index for column in sheet.columns}
        self._headers = {key: header for header, key in reversed([*mapping.columns.items()]) if key}
        self._places = {key: by_header[header] for key, header in self._headers.items()}
        joined = {key: mapping.headers_of(key) for key in self._headers if key in JOINED}
        self._joined = {key: [by_header[one] for one in its] for key, its in joined.items() if len(its) > 1}
        self._is_text = bool(sheet.separator)
        self._said = {key: _by_text(texts) for key, texts in mapping.values.items()}
        self._special = {*self._joined, *self._said}
        self._bare = {key: place for key, place in self._places.items() if key not in self._special}
        self._cells: Cells = ()
        self._orders = orders
        self._row = Row(number=0, cells=())
        self.findings: list[Finding] = []
        self.stays_out = False

    def take_findings(self) -> tuple[Finding, ...]:
        """What was found since it was last taken."""
        found, self.findings = tuple(self.findings), []
        return found

    def turn(self, row: Row) -> None:
        """Goes to another row."""
        self._row, self._cells = row, row.cells
        self.stays_out = False
        if row.beside:
            said = " · ".join(as_text(value) for value in row.beside if value != EMPTY)
            kind = FindingKind.CELLS_SHIFTED if self._is_text else FindingKind.CELLS_BESIDE
            self.findings.append(Finding(row.number, kind, "", said))
            self.stays_out = self._is_text

    def has(self, key: str) -> bool:
        """Whether the list has a column for this, or a value that stands for one."""
        return key in self._places or "" in self._said.get(key, {})

    def header(self, key: str) -> str:
        """How the list calls the column of a key; empty where it has none."""
        return self._headers.get(key, "")

    def find(self, kind: FindingKind, key: str, hints: tuple[str, ...] = ()) -> None:
        """Notes a finding in the row at hand; some keep the row out."""
        column = self._headers.get(key, "")
        self.findings.append(Finding(self._row.number, kind, column, self.text(key), hints))
        self.stays_out = self.stays_out or kind.severity is Severity.REJECTS

    def cell(self, key: str) -> Cell:
        """The cell of a key, translated where the mapping says so; empty where the list has no such column."""
        place = self._bare.get(key)
        if place is not None:
            return self._cells[place]
        return self._translated(key) if key in self._special else EMPTY

    def _translated(self, key: str) -> Cell:
        """A cell that stands in several columns, or of which the mapping says what its texts mean."""
        place = self._places.get(key)
        value = EMPTY if place is None else self._cells[place]
        if key in self._joined:
            value = self._together(key)
        if said := self._said.get(key):
            return said.get(_plain(as_text(value)), value)
        return value

    def _together(self, key: str) -> Cell:
        """What several columns of one key say, one after the other; each text once."""
        texts = (as_text(self._cells[place]) for place in self._joined[key])
        return JOINED[key].join(dict.fromkeys(filter(None, texts)))

    def text(self, key: str) -> str:
        """The text of a cell."""
        place = self._bare.get(key)
        if place is None and key not in self._special:
            return ""
        value = self._translated(key) if place is None else self._cells[place]
        return value if isinstance(value, str) else as_text(value)

    def day(self, key: str) -> dt.date | None:
        """The day in a cell; one that is none is noted."""
        value = self.cell(key)
        if value == EMPTY:
            return None
        day = read_date(value, self._orders.get(key, DateOrder.DAY_FIRST))
        if day is None:
            self.find(FindingKind.DATE_NONE, key)
        return day

    def year(self, key: str) -> int | None:
        """The year in a cell."""
        value = self.cell(key)
        year = read_year(value)
        if year is None and value != EMPTY:
            self.find(FindingKind.YEAR_NONE, key)
        return year

    def amount(self, key: str) -> Cents | None:
        """The amount in a cell, in cents; one below nothing is none, and an unclear one is not guessed at."""
        value = self.cell(key)
        if value == EMPTY:
            return None
        cents = read_amount(value)
        if isinstance(cents, Unclear):
            self.find(FindingKind.AMOUNT_UNCLEAR, key)
            return None
        if cents is None or cents < 0:
            self.find(FindingKind.AMOUNT_NONE, key)
            return None
        return cents

    def whole(self, key: str) -> int | None:
        """The whole number in a cell; what is none, or below nothing, is noted."""
        text = self.text(key)
        if not text:
            return None
        if text.isascii() and text.isdecimal():
            return int(text)
        self.find(FindingKind.WORD_UNKNOWN, key)
        return None

    def word(self, key: str, read: Callable[[str], E | None], kind: FindingKind = FindingKind.WORD_UNKNOWN) -> E | None:
        """The member of a closed set that a cell names; a word that names none is noted."""
        text = self.text(key)
        if not text:
            return None
        meaning = read(text)
        if meaning is None:
            self.find(kind, key)
        return meaning

    def yes(self, key: str) -> bool | None:
        """Yes, no, or nothing said; a word that is neither is noted."""
        text = self.text(key)
        if not text:
            return None
        answer = read_yes(text)
        if answer is None:
            self.find(FindingKind.WORD_UNKNOWN, key)
        return answer

    def own_number(self, key: str, kind: Kind, wrong: FindingKind = FindingKind.LINK_MISREAD) -> Number | None:
        """The number of ours in a cell; digits that nearly are one are noted: a slip of the pen is not taken."""
        text = self.text(key)
        if not text:
            return None
        number = Number.read(text)
        if number and number.kind is kind:
            return number
        if wrong is FindingKind.LINK_MISREAD or _is_nearly_ours(text, kind):
            self.find(wrong, key)
        return None


def _is_nearly_ours(text: str, kind: Kind) -> bool:
    """Whether a text has the length and the first digit of our numbers, and so was probably meant to be one."""
    digits = "".join(text.split())
    return digits.isascii() and digits.isdigit() and len(digits) in _NUMBER_LENGTHS and digits[0] == str(kind.value)


def _by_text(texts: Table[str, str]) -> dict[str, str]:
    """A table of values, by their texts as compared."""
    return {_plain(text): value for text, value in texts.items()}


def _plain(text: str) -> str:
    """A value as compared: capitals and white space do not matter."""
    return " ".join(text.split()).casefold()
