"""A list from file to reading: the one way in for command line and window."""

from collections.abc import Iterable
from collections.abc import Mapping as Table
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from depot_app.domain.drafts import ListSource, Portion, Reading
from depot_app.domain.faults import UnknownField
from depot_app.domain.import_keys import ListKind, keys_of
from depot_app.domain.types import InstrumentType
from depot_app.exchange.borrower_rows import read_borrowers
from depot_app.exchange.columns import Column, Mapping, signature
from depot_app.exchange.instrument_rows import DATES as INSTRUMENT_DATES
from depot_app.exchange.instrument_rows import read_instruments
from depot_app.exchange.mappings import meanings
from depot_app.exchange.place_rows import read_places
from depot_app.exchange.repair_rows import DATES as REPAIR_DATES
from depot_app.exchange.repair_rows import read_repairs
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.surveys import ROUNDED_KEYS, Damaged, survey
from depot_app.exchange.type_names import Ambiguous, Match, Near, TypeMatcher, Unknown

REJECTED = "rejected"
_DATES = {ListKind.INSTRUMENTS: INSTRUMENT_DATES, ListKind.REPAIRS: REPAIR_DATES}


def source_of(sheet: Sheet, kind: ListKind, mapping: Mapping) -> ListSource:
    """Where a list comes from, as it is remembered."""
    return ListSource(
        file=sheet.path.name,
        digest=sheet.digest,
        kind=kind,
        sheet=sheet.name,
        signature=signature(sheet.columns),
        meanings=meanings(mapping),
        mended=mapping.header_of(REJECTED) is not None,
    )


def read_list(sheet: Sheet, kind: ListKind, mapping: Mapping, catalogue: Iterable[InstrumentType]) -> Reading[Any]:
    """A list of any kind that can come in, as its columns are understood."""
    source = source_of(sheet, kind, mapping)
    match kind:
        case ListKind.BORROWERS:
            return read_borrowers(sheet, mapping, source)
        case ListKind.REPAIRS:
            return read_repairs(sheet, mapping, source)
        case ListKind.PLACES:
            return read_places(sheet, mapping, source)
        case _:
            return read_instruments(sheet, mapping, source, catalogue)


def read_single(kind: ListKind, said: Table[str, str], catalogue: Iterable[InstrumentType]) -> Portion[Any]:
    """One thing said by the keys of such a list, read as strictly as a row of it. Raises UnknownField."""
    for key in said:
        if key not in keys_of(kind):
            raise UnknownField(key=key, known=keys_of(kind))
    columns = tuple(Column(index, key) for index, key in enumerate(said))
    sheet = Sheet.of_one_row(columns, tuple(said.values()))
    mapping = Mapping(columns={key: key for key in said})
    return next(read_list(sheet, kind, mapping, catalogue).portions())


def damage_of(sheet: Sheet, kind: ListKind, mapping: Mapping) -> tuple[Damaged, ...]:
    """The damaged cells of a list of any kind, whatever was said of them before."""
    return survey(sheet, Mapping(columns=mapping.columns), _DATES.get(kind, ())).damage


def lasting(kind: ListKind, mapping: Mapping) -> Mapping:
    """What a mapping says of other lists too: what was decided about single numbers and days was so in one list only.

    Else 5/1/2023, once said to be in May, would be so in every list to come, and nobody would be asked.
    """
    of_one_list = {*ROUNDED_KEYS, *_DATES.get(kind, ())}
    values = {
        key: {text: value for text, value in texts.items() if key not in of_one_list or not text}
        for key, texts in mapping.values.items()
    }
    return replace(mapping, values=MappingProxyType({key: texts for key, texts in values.items() if texts}))


def doubtful_types(sheet: Sheet, mapping: Mapping, catalogue: Iterable[InstrumentType]) -> dict[str, tuple[Match, int]]:
    """The names of types that are no exact name or synonym, each with what it may mean and how often it stands there.

    For a person to decide about once, by `Mapping.saying("type", name, code)`.
    """
    header = mapping.header_of("type")
    place = next((column.index for column in sheet.columns if column.header == header), None)
    if place is None:
        return {}
    matcher, said = TypeMatcher(catalogue), mapping.values.get("type", {})
    counted: dict[str, int] = {}
    for row in sheet.rows():
        name = str(row.cells[place])
        counted[name] = counted.get(name, 0) + 1
    matches = {name: matcher.match(name) for name in counted if name and name not in said}
    open_ones = {name: match for name, match in matches.items() if isinstance(match, Near | Ambiguous | Unknown)}
    return {name: (match, counted[name]) for name, match in open_ones.items()}
