"""What each column of a list means: proposed by its header, corrected by a person, written down as a mapping."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Table
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from depot_app.domain.import_keys import ListKind
from depot_app.domain.search import fold
from depot_app.exchange.vocabulary import HEADERS

IGNORED = ""
_BRACKETED = re.compile(r"\(.*?\)|\[.*?\]")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LETTERS = 26
_NOTHING: Table[str, str] = MappingProxyType({})

JOINED: Table[str, str] = MappingProxyType(
    {
        "old_number": " | ",
        "notes": "; ",
        "story": "; ",
        "wish": "; ",
        "restriction": "; ",
        "delivery_note": "; ",
        "complaint": "; ",
        "diagnosis": "; ",
        "result": "; ",
        "description": "; ",
        "borrower": " ",
        "contact": " ",
        "name": " ",
        "street": " ",
        "house_number": " ",
    }
)
"""What several columns can hold together, and what then stands between their texts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: where it stands, and its header made unlike every other."""

    index: int
    header: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """What columns mean (header to key) and how values are translated (key to text to value).

    A header mapped to IGNORED is a column that a person chose to leave out.
    """

    columns: Table[str, str] = field(default_factory=lambda: _NOTHING)
    values: Table[str, Table[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    def key_of(self, header: str) -> str:
        """What a column means; IGNORED where it means nothing to us."""
        return self.columns.get(header, IGNORED)

    def header_of(self, key: str) -> str | None:
        """The column that holds a key, if one does."""
        return next((header for header, its in self.columns.items() if its == key), None)

    def headers_of(self, key: str) -> tuple[str, ...]:
        """The columns that hold a key: one, or several that are joined."""
        return tuple(header for header, its in self.columns.items() if its == key)

    def meaning(self, header: str, key: str) -> "Mapping":
        """The mapping with one column corrected; the column that had the key before is left out, unless they join."""
        alone = key != IGNORED and key not in JOINED
        freed = {h: IGNORED if k == key and alone else k for h, k in self.columns.items()}
        return replace(self, columns=MappingProxyType(freed | {header: key}))

    def saying(self, key: str, text: str, value: str) -> "Mapping":
        """The mapping with one value translated, such as a type's name to its code."""
        of_key = MappingProxyType({**self.values.get(key, {}), text: value})
        return replace(self, values=MappingProxyType({**self.values, key: of_key}))


def named_columns(headers: Iterable[str]) -> tuple[Column, ...]:
    """The columns of a header row; one without a name gets its letter, `(C)`, those of one name their turn: `Merk (1)`.

    A list of which only one column has that name keeps it as it is.
    """
    names = [" ".join(header.split()) or lettered(index) for index, header in enumerate(headers)]
    often, turns = Counter(names), Counter[str]()
    columns: list[Column] = []
    taken = {name for name, times in often.items() if times == 1}
    for index, name in enumerate(names):
        own = name
        while often[name] > 1 and (own == name or own in taken):
            turns[name] += 1
            own = f"{name} ({turns[name]})"
        taken.add(own)
        columns.append(Column(index=index, header=own))
    return tuple(columns)


def lettered(index: int) -> str:
    """How a column without a name is called."""
    return f"({letters(index)})"


def letters(index: int) -> str:
    """How spreadsheets call a column: A for 0, Z for 25, AA for 26."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, _LETTERS)
        text = chr(ord("A") + rest) + text
    return text


def plain_header(header: str) -> str:
    """A header as compared: folded, without punctuation or what stands in brackets (`Serienr.` is `serienr`)."""
    whole = _NOT_WORD.sub(" ", fold(header)).strip()
    bare = _NOT_WORD.sub(" ", fold(_BRACKETED.sub(" ", header))).strip()
    return bare or whole


def keys_for(kind: ListKind, header: str) -> tuple[tuple[int, str], ...]:
    """The keys that a header can mean, each with how likely (0 first)."""
    plain = plain_header(header)
    found = ((words.index(plain), key) for key, words in HEADERS[kind].items() if plain in words)
    return tuple(sorted(found))


def proposed(kind: ListKind, columns: Sequence[Column]) -> Mapping:
    """What the columns probably mean: each header its likeliest key, each key the likeliest of its columns.

    A column whose key another takes falls back to its next meaning; what nobody knows is left out.
    """
    offers = [
        (rank, column.index, column.header, key) for column in columns for rank, key in keys_for(kind, column.header)
    ]
    meanings: dict[str, str] = {}
    for _, _, header, key in sorted(offers):
        if header not in meanings and key not in meanings.values():
            meanings[header] = key
    in_order = {column.header: meanings[column.header] for column in columns if column.header in meanings}
    return Mapping(columns=MappingProxyType(in_order))


def recognised(kind: ListKind, headers: Iterable[str]) -> int:
    """How many headers mean something to us."""
    return sum(1 for header in headers if keys_for(kind, header))


def signature(columns: Iterable[Column]) -> str:
    """A header row as remembered: the same columns in any order, capitals and punctuation are the same list."""
    return "|".join(sorted(plain_header(column.header) for column in columns))
