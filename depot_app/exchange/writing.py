"""Rows to a file, CSV or XLSX: the same rows are the same bytes, and no cell is a formula."""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.kits import Part
from depot_app.domain.numbers import Number
from depot_app.domain.sheet_faults import FormatUnknown
from depot_app.exchange.files import replacing
from depot_app.exchange.formulas import MARK, harmless
from depot_app.exchange.instrument_rows import OLD_NUMBERS_BETWEEN
from depot_app.exchange.kit_words import write_kit

SEPARATOR = ";"
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook has no zone; always the same, so that the bytes are
_CENTS_IN_EURO = 100
_AMOUNTS = frozenset({"price", "value", "fee", "deposit"})
_KITS = frozenset({"kit"})
DATE_FORMAT = "yyyy-mm-dd"
AMOUNT_FORMAT = "0.00"
WORKBOOK = ".xlsx"
FORMATS = (".csv", WORKBOOK)

Rows = Iterable[Sequence[object]]


def export(path: Path, kind: ListKind, rows: Rows) -> int:
    """Writes an export as its ending says, whole or not at all; answers how many rows. Raises FormatUnknown."""
    keys = EXPORT_KEYS[kind]
    check_format(path)
    if path.suffix.casefold() == WORKBOOK:
        return _write_workbook(path, kind, rows)
    return write_csv(path, keys, (_texts(keys, row) for row in rows))


def write_shown(path: Path, name: str, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Writes rows of ready words, as a list shows them, as the ending says; answers how many. Raises FormatUnknown."""
    check_format(path)
    if path.suffix.casefold() != WORKBOOK:
        return write_csv(path, headers, rows)
    with workbook(path, name, headers) as (_, sheet):
        count = 0
        for count, row in enumerate(rows, start=1):
            for column, text in enumerate(row):
                sheet.write_string(count, column, text)
    return count


def check_format(path: Path, known: tuple[str, ...] = FORMATS) -> None:
    """Raises FormatUnknown where an export cannot be written by this name."""
    if path.suffix.casefold() not in known:
        raise FormatUnknown(path, known=known)


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Writes rows of text as CSV: semicolons, UTF-8 with a mark, every cell harmless; answers how many rows."""
    count = 0
    with replacing(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n")
        writer.writerow(headers)
        for row in rows:
            writer.writerow([harmless(text) for text in row])
            count += 1
    return count


def _write_workbook(path: Path, kind: ListKind, rows: Rows) -> int:
    """Writes rows as a workbook with real days and amounts."""
    keys, count = EXPORT_KEYS[kind], 0
    with workbook(path, kind.value, keys) as (book, sheet):
        day, amount = (book.add_format({"num_format": said}) for said in (DATE_FORMAT, AMOUNT_FORMAT))
        formats = {dt.date: day, float: amount}
        for count, row in enumerate(rows, start=1):
            for column, value in enumerate(_cells(keys, row)):
                if value != "":
                    sheet.write(count, column, value, formats.get(type(value)))
    return count


@contextmanager
def workbook(path: Path, name: str, headers: Sequence[str]) -> Iterator[tuple[Any, Any]]:
    """A workbook of one sheet with its header; XlsxWriter is loaded late, since few exports need it."""
    from xlsxwriter import Workbook

    with replacing(path) as beside:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        book = Workbook(str(beside), options)
        book.set_properties({"created": _CREATED})
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, headers, book.add_format({"bold": True}))
        yield book, sheet
        book.close()


def _cells(keys: Sequence[str], row: Sequence[object]) -> list[str | float | dt.date]:
    """A row's values as a workbook has them: days and amounts as such, everything else as text."""
    return [_cell(key, value) for key, value in zip(keys, row, strict=True)]


def _cell(key: str, value: object) -> str | float | dt.date:
    """One value as a workbook has it."""
    if isinstance(value, dt.date):
        return value
    if key in _AMOUNTS and isinstance(value, int):
        return value / _CENTS_IN_EURO
    text = _text(key, value)
    return harmless(text) if text.startswith(MARK) else text


def _texts(keys: Sequence[str], row: Sequence[object]) -> list[str]:
    """A row's values as text."""
    return [_text(key, value) for key, value in zip(keys, row, strict=True)]


def _text(key: str, value: object) -> str:
    """One value as text: ISO days, amounts with a decimal comma, numbers as plain digits, words of closed sets."""
    match value:
        case None:
            return ""
        case Number():
            return value.digits
        case bool():
            return "ja" if value else "nee"
        case StrEnum():
            return value.value
        case int() if key in _AMOUNTS:
            return f"{value // _CENTS_IN_EURO},{value % _CENTS_IN_EURO:02d}"
        case dt.date():
            return value.isoformat()
        case tuple() if key in _KITS:
            return write_kit(tuple(part for part in value if isinstance(part, Part)))
        case tuple():
            return OLD_NUMBERS_BETWEEN.join(str(part) for part in value)
        case _:
            return str(value)
