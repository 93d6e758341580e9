"""Lists as text: CSV and TSV with whatever separator, rows numbered as a spreadsheet numbers them."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from depot_app.domain.sheet_faults import CellTooLong, QuoteOpen
from depot_app.exchange.cells import Cells, clean

SEPARATORS = (";", ",", "\t", "|")
LONGEST_CELL = 131_072
_PROBE_ROWS = 60
_EVEN_ENOUGH = 0.75
_END = "\x00end\x00"
_DECLARED = "sep="
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")

csv.field_size_limit(LONGEST_CELL)


def declared_separator(text: str) -> str:
    """The separator that a first line `sep=;` declares, as spreadsheets write it; mostly none."""
    first = text[: len(_DECLARED) + 1]
    return first[-1] if len(first) > len(_DECLARED) and first.casefold().startswith(_DECLARED) else ""


def likely_separator(text: str) -> str:
    """The separator with which most of the first rows have the same number of columns, more than one."""
    return max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def is_uneven(text: str, separator: str) -> bool:
    """Whether the first rows are of such different widths that they are hardly rows of one list."""
    return _evenness(text, separator)[0] < _EVEN_ENOUGH


def _evenness(text: str, separator: str) -> tuple[float, int]:
    """The share of rows that have the commonest width, and that width; nothing for a single column."""
    widths = Counter[int]()
    try:
        for row in csv.reader(islice(_lines(text), _PROBE_ROWS), delimiter=separator):
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0.0, 0
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 1
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total(), width


def _lines(text: str) -> Iterator[str]:
    """The lines of a text, endings kept; never the whole text twice in memory."""
    return (found[0] for found in _LINE.finditer(text))


def text_rows(path: Path, text: str, separator: str) -> Iterator[tuple[int, Cells]]:
    """Each row with its number, counted as spreadsheets count: a quoted line break makes no new row.

    Raises QuoteOpen where a quotation mark swallows the rest of the file, CellTooLong where a cell has no end.
    """
    reader = csv.reader(_with_end(_lines(text)), delimiter=separator)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):
            if row == [_END]:
                return
            if row and row[-1].endswith(_END):
                raise QuoteOpen(path, row=number)
            yield number, tuple(map(clean, row))
    except csv.Error as error:
        raise CellTooLong(path, row=number + 1, most=LONGEST_CELL) from error


def _with_end(lines: Iterable[str]) -> Iterator[str]:
    """The lines and a last one of ours, which lands in a cell when a quotation mark was left open."""
    for line in lines:
        yield line if line.endswith(("\n", "\r")) else f"{line}\n"
    yield _END
