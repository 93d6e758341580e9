"""What a spreadsheet did to the cells of one column: digits rounded off, zeros dropped, day and month changed about."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from depot_app.domain.findings import FindingKind
from depot_app.domain.intake import turned
from depot_app.exchange.cells import EMPTY, Cell, as_text
from depot_app.exchange.dates import DateOrder, read_counted, read_date, read_parts

_ROUNDED = re.compile(r"(\d)(?:[.,](\d+))?E\+(\d{1,3})", re.IGNORECASE)
_EXACT_DIGITS = 1e15
"""From here on a spreadsheet no longer keeps every digit of a number."""

_BETWEEN = re.compile(r"(?<=\d)\s*[-/. ]\s*(?=\d)")
_MOST_ALIKE = 0.95
_FEWEST = 10
_SHORTEST = 4
_MOST_KEPT = 5_000
_MONTHS = 12
_SHORT_YEAR = 2
_RARE = 20
"""One day in so many that is written the other way is a slip; more of them make the whole column unsure."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A cell that cannot be trusted as it stands: its row, what is wrong, and what is read instead.

    `instead` is nothing where the cell is read as it stands; `offers` are what it may have been.
    """

    row: int
    kind: FindingKind
    text: str
    instead: Cell | None = None
    offers: tuple[str, ...] = ()


def rounded(value: Cell) -> tuple[FindingKind, str] | None:
    """What a number written as 6.37702E+15 is: all its digits where they all stand there, else too few of them.

    Nothing where a cell is no such number. A text of it is only offered where no digit can be missing.
    """
    if isinstance(value, float):
        return (FindingKind.DIGITS_LOST, "") if abs(value) >= _EXACT_DIGITS else None
    if not isinstance(value, str):
        return None
    found = _ROUNDED.fullmatch(value)
    if found is None:
        return None
    first, rest, power = found[1], found[2] or "", int(found[3])
    if len(rest) == power:
        return FindingKind.DIGITS_WRITTEN_OUT, first + rest
    return FindingKind.DIGITS_LOST, ""


@dataclass(slots=True)
class Codes:
    """A column of numbers by which things are known, a cell at a time."""

    of_one_length: bool
    lengths: Counter[int] = field(default_factory=Counter)
    begins_with_zero: bool = False
    found: list[Suspicion] = field(default_factory=list)
    kept: dict[int, list[tuple[int, str]]] = field(default_factory=dict)

    def see(self, row: int, value: Cell) -> None:
        """Takes in one cell."""
        if value == EMPTY:
            return
        if lost := rounded(value):
            kind, text = lost
            self.found.append(Suspicion(row, kind, as_text(value), text or EMPTY, (text,) if text else ()))
            return
        if not self.of_one_length:
            return
        text = as_text(value)
        if text.isascii() and text.isdecimal():
            self.begins_with_zero = self.begins_with_zero or text[0] == "0"
            self.lengths[len(text)] += 1
            kept = self.kept.setdefault(len(text), [])
            if len(kept) < _MOST_KEPT:
                kept.append((row, text))
        else:
            self.lengths[0] += 1

    def suspicions(self) -> Iterator[Suspicion]:
        """What cannot be trusted: what was rounded, and what is shorter than nearly all others."""
        yield from self.found
        length, times = max(self.lengths.items(), key=lambda item: item[1], default=(0, 0))
        total = self.lengths.total()
        alike = times >= total * _MOST_ALIKE or (self.begins_with_zero and times * 2 > total)
        if length < _SHORTEST or total < _FEWEST or not alike:
            return
        for shorter in sorted(size for size in self.kept if size < length):
            for row, text in self.kept[shorter]:
                yield Suspicion(row, FindingKind.ZEROS_LOST, text, None, (text.zfill(length),))


@dataclass(slots=True)
class Dashed:
    """The days of a column that are written with dashes or dots, which read_date takes to begin with their day."""

    day_first: int = 0
    month_first: list[tuple[int, str]] = field(default_factory=list)
    either: list[tuple[int, str]] = field(default_factory=list)

    def see(self, row: int, value: str, first: int, second: int) -> None:
        """Takes in one cell with the two numbers that it begins with."""
        if first > _MONTHS:
            self.day_first += 1
        elif second > _MONTHS:
            self.month_first.append((row, value))
        elif first != second:
            self.either.append((row, value))

    def suspicions(self, told: DateOrder | None) -> Iterator[Suspicion]:
        """The days that begin with their month, and beside more than a slip of those all that can be two days."""
        if told is DateOrder.DAY_FIRST:
            return
        yield from _read_turned(self.month_first)
        if told is DateOrder.MONTH_FIRST:
            yield from _read_turned(self.either)
        elif len(self.month_first) * _RARE > self.day_first:
            for row, text in self.either:
                if day := read_date(text):
                    yield _either_way(row, text, day)


@dataclass(slots=True)
class Days:
    """A column of days, a cell at a time: what proves an order, what can be read both ways, what only counts days."""

    told: DateOrder | None = None
    day_first: int = 0
    month_first: list[tuple[int, str]] = field(default_factory=list)
    either: list[tuple[int, Cell]] = field(default_factory=list)
    dashed: Dashed = field(default_factory=Dashed)
    real: list[tuple[int, dt.date]] = field(default_factory=list)
    real_proof: int = 0
    short_years: bool = False
    counted: list[tuple[int, str, dt.date]] = field(default_factory=list)

    def see(self, row: int, value: Cell) -> None:
        """Takes in one cell; a day with slashes has no order of its own, one with dashes begins with its day."""
        if isinstance(value, dt.date):
            self._see_real(row, value)
        elif isinstance(value, str) and (day := read_counted(value)):
            self.counted.append((row, value, day))
        elif isinstance(value, str) and (parts := read_parts(value)):
            self.short_years = self.short_years or len(parts[2]) == _SHORT_YEAR
            if "/" in value:
                self._see_slashes(row, value, parts[0], parts[1])
            else:
                self.dashed.see(row, value, parts[0], parts[1])

    def _see_real(self, row: int, value: dt.date) -> None:
        if value.day > _MONTHS:
            self.real_proof += 1
        elif value.day != value.month:
            self.real.append((row, value))

    def _see_slashes(self, row: int, value: str, first: int, second: int) -> None:
        if first > _MONTHS:
            self.day_first += 1
        elif second > _MONTHS:
            self.month_first.append((row, value))
        elif first != second:
            self.either.append((row, value))

    @property
    def order(self) -> DateOrder:
        """Month first only where told so, or where some day cannot be read otherwise and none forbids it."""
        if self.told is not None:
            return self.told
        return DateOrder.MONTH_FIRST if self.month_first and not self.day_first else DateOrder.DAY_FIRST

    def suspicions(self) -> Iterator[Suspicion]:
        """What cannot be trusted: days in a column of both orders, days a spreadsheet changed about, bare counts."""
        for row, text, day in self.counted:
            yield Suspicion(row, FindingKind.DATE_COUNTED, text, day, (day.isoformat(),))
        yield from self.dashed.suspicions(self.told)
        if self.told is None and self.month_first and self.day_first:
            yield from self._mixed()
        elif self.told is None and self.month_first and not self.real_proof:
            for row, day in self.real:
                yield _either_way(row, day, day)

    def _mixed(self) -> Iterator[Suspicion]:
        yield from _read_turned(self.month_first)
        for row, value in self.either:
            if day := read_date(value):
                yield _either_way(row, value, day)


def _read_turned(found: Iterable[tuple[int, str]]) -> Iterator[Suspicion]:
    """Days that begin with their month, read as such."""
    for row, text in found:
        if day := read_date(_slashed(text), DateOrder.MONTH_FIRST):
            yield Suspicion(row, FindingKind.DATE_TURNED, text, day, (day.isoformat(),))


def _slashed(text: str) -> str:
    """A day of three numbers with slashes between them, so that it has no order of its own."""
    return _BETWEEN.sub("/", text, count=2)


def _either_way(row: int, value: Cell, day: dt.date) -> Suspicion:
    """A cell that is one of two days; nobody guesses which."""
    other = turned(day)
    offers = (day.isoformat(), other.isoformat()) if other else (day.isoformat(),)
    return Suspicion(row, FindingKind.DATE_UNSURE, as_text(value), EMPTY, offers)
