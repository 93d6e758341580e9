"""Days as lists write them, read strictly: a text is one day, or none; never nearly one."""

import datetime as dt
import re
from enum import StrEnum
from functools import lru_cache

from depot_app.exchange.cells import EMPTY, Cell

_PARTS = re.compile(r"(\d{1,4})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?")
_NAMED = re.compile(r"(\d{1,2})[-. ]+([a-z]+)[-., ]+(\d{4}|\d{2})")
_YEAR = re.compile(r"(1[5-9]\d\d|20\d\d)")
_EARLIEST = dt.date(1500, 1, 1)
_LATEST = dt.date(2199, 12, 31)
_CENTURY_TURN = 70
_SHORT_YEAR = 2
_LONG_YEAR = 4
_COUNTED_SIGNS = 5
_SPREADSHEET_DAY_ZERO = dt.date(1899, 12, 30)
_FIRST_COUNTED, _LAST_COUNTED = 18_264, 73_050
"""1950 and 2100 as spreadsheets count days; other numbers are no days."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari february",
            "mrt maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}


class DateOrder(StrEnum):
    """Which of day and month a column writes first."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@lru_cache(maxsize=20_000)
def read_date(value: Cell, order: DateOrder = DateOrder.DAY_FIRST) -> dt.date | None:
    """The day that a cell means: 9-7-2027, 09/07/27, 2027-07-09, 9 juli 2027, a year (its first day), a real date.

    Nothing for what is no day, such as 31-02-2014, or lies outside 1500 to 2199.
    """
    if isinstance(value, dt.date):
        return _within(value)
    if isinstance(value, float):
        return _from_number(value)
    text = value.strip().casefold()
    if year := _YEAR.fullmatch(text):
        return dt.date(int(year[1]), 1, 1)
    if parts := _PARTS.fullmatch(text):
        return _from_parts(parts[1], parts[3], parts[4], order if parts[2] == "/" else DateOrder.DAY_FIRST)
    named = _NAMED.fullmatch(text)
    if named and named[2] in _MONTHS:
        return _day(_year(named[3]), _MONTHS[named[2]], int(named[1]))
    return None


def read_parts(text: str) -> tuple[int, int, str] | None:
    """The three numbers of a day that does not begin with its year: 1/23/23 is 1, 23 and 23; the year as it stands."""
    parts = _PARTS.fullmatch(text.strip())
    if parts is None or len(parts[1]) > _SHORT_YEAR or len(parts[4]) not in {_SHORT_YEAR, _LONG_YEAR}:
        return None
    return int(parts[1]), int(parts[3]), parts[4]


def read_counted(text: str) -> dt.date | None:
    """The day of a bare count, as a spreadsheet leaves behind where a cell lost its form: 44927 is 1-1-2023."""
    return _from_number(float(text)) if len(text) == _COUNTED_SIGNS and text.isascii() and text.isdecimal() else None


def read_year(value: Cell) -> int | None:
    """The year that a cell means: 1998, or the year of a day."""
    if value == EMPTY:
        return None
    if isinstance(value, float):
        value = str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, str) and (year := _YEAR.search(value)) and len(value.strip()) <= len("ca. 1998?"):
        return int(year[1])
    day = read_date(value)
    return day.year if day else None


def _from_parts(first: str, second: str, third: str, order: DateOrder) -> dt.date | None:
    """A day from three numbers: ISO where the year comes first, else day, month, year (or month, day, year)."""
    if len(first) == _LONG_YEAR:
        return _day(int(first), int(second), int(third)) if len(third) <= _SHORT_YEAR else None
    if len(first) > _SHORT_YEAR or len(third) not in {_SHORT_YEAR, _LONG_YEAR}:
        return None
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    return _day(_year(third), int(month), int(day))


def _year(text: str) -> int:
    """A year of four digits, or of two: 70 to 99 are of the last century."""
    if len(text) != _SHORT_YEAR:
        return int(text)
    return int(text) + (1900 if int(text) >= _CENTURY_TURN else 2000)


def _day(year: int, month: int, day: int) -> dt.date | None:
    """The day, if there is such a day."""
    try:
        return _within(dt.date(year, month, day))
    except ValueError:
        return None


def _within(day: dt.date) -> dt.date | None:
    """The day, if it can be one of ours."""
    return day if _EARLIEST <= day <= _LATEST else None


def _from_number(value: float) -> dt.date | None:
    """A number as a year (2014), or as the day that a spreadsheet keeps it for (41000 is 1-4-2012)."""
    if not value.is_integer():
        return None
    if _YEAR.fullmatch(str(int(value))):
        return dt.date(int(value), 1, 1)
    if _FIRST_COUNTED <= value <= _LAST_COUNTED:
        return _SPREADSHEET_DAY_ZERO + dt.timedelta(days=int(value))
    return None
