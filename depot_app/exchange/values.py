"""The texts of a list that a person should look at: names of types that are not exact, and words that say nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Table
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from depot_app.domain.import_keys import ListKind
from depot_app.domain.types import InstrumentType
from depot_app.exchange.cells import as_text
from depot_app.exchange.columns import Mapping
from depot_app.exchange.sheets import Sheet
from depot_app.exchange.type_names import Exact, Match, TypeMatcher
from depot_app.exchange.words import (
    read_acquisition,
    read_condition,
    read_kind,
    read_origin,
    read_place_kind,
    read_repair_state,
    read_state,
)

TYPE = "type"
_WORDS: Table[ListKind, Table[str, Callable[[str], StrEnum | None]]] = MappingProxyType(
    {
        ListKind.INSTRUMENTS: {"state": read_state, "condition": read_condition, "acquisition": read_acquisition},
        ListKind.BORROWERS: {"kind": read_kind},
        ListKind.PLACES: {"kind": read_place_kind},
        ListKind.REPAIRS: {"state": read_repair_state, "origin": read_origin},
    }
)


@dataclass(frozen=True, slots=True)
class TypeName:
    """How a list calls a type: what that may mean, and in how many rows it stands."""

    text: str
    rows: int
    match: Match


@dataclass(frozen=True, slots=True)
class StrangeWord:
    """A word in a column of a closed set that names none of it, such as `?` for a state."""

    key: str
    text: str
    rows: int


@dataclass(frozen=True, slots=True)
class Doubts:
    """What a person should look at before a list comes in; the most frequent first."""

    names: tuple[TypeName, ...] = ()
    words: tuple[StrangeWord, ...] = ()


def doubts(sheet: Sheet, kind: ListKind, mapping: Mapping, catalogue: Iterable[InstrumentType]) -> Doubts:
    """The names and words of a list that are neither exact nor known; read in one go."""
    readers = _WORDS.get(kind, {})
    keys = (*readers, TYPE) if kind is ListKind.INSTRUMENTS else tuple(readers)
    texts = _texts(sheet, mapping, keys)
    matcher = TypeMatcher(catalogue)
    matched = (TypeName(text, rows, matcher.match(text)) for text, rows in texts.get(TYPE, Counter()).most_common())
    strange = (
        StrangeWord(key, text, rows)
        for key, read in readers.items()
        for text, rows in texts.get(key, Counter()).most_common()
        if read(text) is None
    )
    return Doubts(tuple(name for name in matched if not isinstance(name.match, Exact)), tuple(strange))


def _texts(sheet: Sheet, mapping: Mapping, keys: Sequence[str]) -> dict[str, Counter[str]]:
    """Every text in the columns of these keys, and in how many rows it stands."""
    places = {column.header: column.index for column in sheet.columns}
    wanted = {key: places[header] for key in keys if (header := mapping.header_of(key)) in places}
    found: dict[str, Counter[str]] = {key: Counter() for key in wanted}
    for row in sheet.rows():
        for key, place in wanted.items():
            if text := " ".join(as_text(row.cells[place]).split()):
                found[key][text] += 1
    return found
