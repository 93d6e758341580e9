"""A cell as any file gives it: text, a number or a day; nothing else goes further in."""

import datetime as dt
import unicodedata
from collections.abc import Iterable

from depot_app.exchange.formulas import MARK, unmarked

Cell = str | float | dt.date
Cells = tuple[Cell, ...]

EMPTY: Cell = ""
_KEPT = {"\n", "\t"}


def clean(text: str) -> str:
    """A text without control characters and outer white space; line breaks stay, as one character each."""
    stripped = text.strip()
    if stripped[:1] == MARK:
        stripped = unmarked(stripped)
    if stripped.isprintable():
        return stripped
    one = stripped.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in one if c in _KEPT or unicodedata.category(c) not in {"Cc", "Cs"})


def cell(raw: object) -> Cell:
    """What a workbook holds as one of our three: a moment becomes its day, yes and no become words."""
    match raw:
        case str():
            return clean(raw)
        case bool():
            return "ja" if raw else "nee"
        case int() | float():
            return float(raw)
        case dt.datetime():
            return raw.date()
        case dt.date():
            return raw
        case None:
            return EMPTY
        case _:
            return clean(str(raw))


def as_text(value: Cell) -> str:
    """A cell as a person reads it: 20000 for 20000.0, an ISO day for a day."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return value.isoformat()


def filled(cells: Iterable[Cell]) -> int:
    """How many cells hold something."""
    return sum(1 for value in cells if value != EMPTY)
