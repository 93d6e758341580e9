"""A mapping as a file that a person can read and mend (TOML), and as remembered for the next list."""

import re
import tomllib
from collections.abc import Mapping as Table
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

import tomlkit

from depot_app.domain.drafts import Meanings
from depot_app.domain.import_keys import REQUIRED_KEYS, ListKind, keys_of
from depot_app.domain.sheet_faults import (
    ColumnMissing,
    MappingHeaderUnknown,
    MappingKeyTwice,
    MappingKeyUnknown,
    MappingUnreadable,
)
from depot_app.exchange.columns import IGNORED, JOINED, Mapping, letters, plain_header, proposed
from depot_app.exchange.dates import DateOrder
from depot_app.exchange.sheets import AS_FOUND, AsTold, Sheet, read_bytes

COLUMNS = "columns"
VALUES = "values"
FILE = "file"
_TOLD_TEXTS = ("sheet", "encoding", "separator")
_HEADER_ROW = "header_row"
_DATES = "dates"
_POINTED = re.compile(r"#(\d+)|([A-Z]{1,3}):")


@dataclass(frozen=True, slots=True)
class Layout:
    """How lists of some sort are laid out: what their columns mean, and what is told of the file."""

    mapping: Mapping
    told: AsTold = AS_FOUND


def read_mapping(path: Path, kind: ListKind) -> Mapping:
    """The mapping in a file: `[columns]` of header to key, and `[values.KEY]` of text to value."""
    return read_layout(path, kind).mapping


def read_layout(path: Path, kind: ListKind) -> Layout:
    """The layout in a file: a mapping, and in `[file]` how the file is to be read.

    Raises MappingUnreadable for what is no such file, MappingKeyUnknown and MappingKeyTwice for what it says.
    """
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MappingUnreadable(path) from error
    return layout_in(text, path, kind)


def layout_in(text: str, path: Path, kind: ListKind) -> Layout:
    """The layout that a text says; `path` is how it is called where something is wrong with it."""
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MappingUnreadable(path, row=_row_of(error)) from error
    columns, values = written.get(COLUMNS, {}), written.get(VALUES, {})
    if written.keys() - {COLUMNS, VALUES, FILE} or not _is_texts(columns) or not _is_tables(values):
        raise MappingUnreadable(path)
    told = _told(written.get(FILE, {}))
    if told is None:
        raise MappingUnreadable(path)
    mapping = _mapping(columns, values)
    _check_keys(path, kind, mapping)
    return Layout(mapping, told)


def _told(table: object) -> AsTold | None:
    """How a file is to be read, as its table says; nothing where that is not as we write it."""
    if not isinstance(table, dict) or table.keys() - {*_TOLD_TEXTS, _HEADER_ROW, _DATES}:
        return None
    texts = {key: table[key] for key in _TOLD_TEXTS if key in table}
    row, dates = table.get(_HEADER_ROW), table.get(_DATES)
    if not _is_texts(texts) or not (row is None or (isinstance(row, int) and row > 0)):
        return None
    if dates not in {None, *DateOrder}:
        return None
    return AsTold(**texts, header_row=row, dates=None if dates is None else DateOrder(dates))


def write_mapping(mapping: Mapping) -> str:
    """A mapping as the text of such a file."""
    return write_layout(Layout(mapping))


def write_layout(layout: Layout) -> str:
    """A layout as the text of such a file: what was told of the file, what columns mean, what values stand for."""
    mapping, document = layout.mapping, tomlkit.document()
    if told := {f.name: value for f in fields(AsTold) if (value := getattr(layout.told, f.name)) is not None}:
        document[FILE] = {key: value.value if isinstance(value, DateOrder) else value for key, value in told.items()}
    document[COLUMNS] = dict(mapping.columns)
    if mapping.values:
        document[VALUES] = {key: dict(texts) for key, texts in mapping.values.items()}
    return tomlkit.dumps(document)


def meanings(mapping: Mapping) -> Meanings:
    """A mapping in plain form, to be remembered: `columns`, and each translated key by its own name."""
    return {COLUMNS: dict(mapping.columns)} | {key: dict(texts) for key, texts in mapping.values.items()}


def from_meanings(plain: Meanings) -> Mapping:
    """The mapping that was remembered in plain form."""
    return _mapping(plain.get(COLUMNS, {}), {key: texts for key, texts in plain.items() if key != COLUMNS})


def understood(sheet: Sheet, kind: ListKind, mapping: Mapping | None = None) -> Mapping:
    """What the columns of a list mean: as the mapping says, and where it is silent as their headers propose.

    Raises MappingHeaderUnknown for a column that the list lacks, ColumnMissing where no column holds what it must.
    """
    offered = proposed(kind, sheet.columns) if mapping is None else said_of(sheet, kind, mapping)
    present = set(offered.columns.values()) | {key for key, texts in offered.values.items() if "" in texts}
    for key in REQUIRED_KEYS[kind]:
        if key not in present:
            others = tuple(name for name in sheet.names if name != sheet.name)
            raise ColumnMissing(sheet.path, key=key, headers=sheet.headers, sheets=others)
    return offered


def said_of(sheet: Sheet, kind: ListKind, mapping: Mapping) -> Mapping:
    """Every column of a list with what a mapping says of it, else what its header proposes; something may be lacking.

    Raises MappingHeaderUnknown for a column that the list does not have.
    """
    offered = proposed(kind, sheet.columns)
    named = {_own_header(sheet, header): key for header, key in mapping.columns.items()}
    free = {h: k for h, k in offered.columns.items() if h not in named and k not in named.values()}
    in_order = {header: (named | free).get(header, IGNORED) for header in sheet.headers}
    return _mapping(in_order, mapping.values)


def fitting(sheet: Sheet, mapping: Mapping) -> Mapping:
    """A remembered mapping as far as this list has its columns, whatever their capitals and punctuation."""
    exact = set(sheet.headers)
    own = {plain_header(header): header for header in reversed(sheet.headers)}
    named = ((h if h in exact else own.get(plain_header(h)), key) for h, key in mapping.columns.items())
    columns = {header: key for header, key in named if header}
    return _mapping(columns, mapping.values)


def _own_header(sheet: Sheet, header: str) -> str:
    """The header as the list writes it; `#3` is its third column and `C:` that under the letter C, named or not."""
    wanted = " ".join(header.split())
    if wanted in sheet.headers:
        return wanted
    if pointed := _POINTED.fullmatch(wanted):
        for column in sheet.columns:
            if (pointed[1] or pointed[2]) in {str(column.index + 1), letters(column.index)}:
                return column.header
    for its in sheet.headers:
        if plain_header(its) == plain_header(wanted):
            return its
    raise MappingHeaderUnknown(sheet.path, header=header, headers=sheet.headers)


def _check_keys(path: Path, kind: ListKind, mapping: Mapping) -> None:
    """Every key must be one of such a list, and only one column may hold it unless several can be joined."""
    known = keys_of(kind)
    for key in (*mapping.columns.values(), *mapping.values):
        if key not in {*known, IGNORED}:
            raise MappingKeyUnknown(path, key=key, known=known)
    for key in known:
        headers = tuple(header for header, its in mapping.columns.items() if its == key)
        if len(headers) > 1 and key not in JOINED:
            raise MappingKeyTwice(path, key=key, headers=headers)


def _mapping(columns: Table[str, str], values: Table[str, Table[str, str]]) -> Mapping:
    """A mapping that nobody changes any more."""
    frozen = {key: MappingProxyType(dict(texts)) for key, texts in values.items()}
    return Mapping(columns=MappingProxyType(dict(columns)), values=MappingProxyType(frozen))


def _is_texts(table: object) -> bool:
    """Whether a TOML value is a table of texts."""
    return isinstance(table, dict) and all(isinstance(value, str) for value in table.values())


def _is_tables(table: object) -> bool:
    """Whether a TOML value is a table of tables of texts."""
    return isinstance(table, dict) and all(_is_texts(value) for value in table.values())


def _row_of(error: tomllib.TOMLDecodeError) -> int | None:
    """The line of which the TOML reader complains, where it says so."""
    line = getattr(error, "lineno", None)
    return line if isinstance(line, int) else None
