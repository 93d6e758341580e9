"""Column types between frozen values and STRICT tables, and the plain forms in which the journal keeps them."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter, methodcaller
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import BLOB, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from depot_app.domain.kits import Kit, Part, PartKind, PartState
from depot_app.domain.numbers import Number

E = TypeVar("E", bound=StrEnum)


class KeyColumn(TypeDecorator[UUID]):
    """A UUID in 16 bytes."""

    impl = BLOB
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """The key as bytes."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """The key from its bytes."""
        return None if value is None else UUID(bytes=value)

    def from_plain(self, plain: str) -> UUID:
        """The key from its journaled form."""
        return UUID(plain)


class NumberColumn(TypeDecorator[Number]):
    """A scanned number as an integer, so that it sorts and joins as one."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Number | None, dialect: Dialect) -> int | None:
        """The number as an integer."""
        return None if value is None else value.value

    def process_result_value(self, value: int | None, dialect: Dialect) -> Number | None:
        """The number from its integer."""
        return None if value is None else Number(value)

    def from_plain(self, plain: int) -> Number:
        """The number from its journaled form."""
        return Number(plain)


class DayColumn(TypeDecorator[date]):
    """A date as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """The date as text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """The date from its text."""
        return None if value is None else date.fromisoformat(value)

    def from_plain(self, plain: str) -> date:
        """The date from its journaled form."""
        return date.fromisoformat(plain)


class MomentColumn(TypeDecorator[datetime]):
    """An instant as ISO text in UTC, which sorts as time does."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """The instant as text."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """The instant from its text."""
        return None if value is None else datetime.fromisoformat(value)

    def from_plain(self, plain: str) -> datetime:
        """The instant from its journaled form."""
        return datetime.fromisoformat(plain)


class WordColumn(TypeDecorator[StrEnum]):
    """A member of a closed set, by its word."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The member as its word; a word that is not of the set is an error of ours."""
        return None if value is None else str(self.words(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member from its word."""
        return None if value is None else self.words(value)

    def from_plain(self, plain: str) -> StrEnum:
        """The member from its journaled form."""
        return self.words(plain)


class FlagColumn(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """The flag as an integer."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """The flag from its integer."""
        return None if value is None else bool(value)

    def from_plain(self, plain: bool) -> bool:
        """The flag from its journaled form."""
        return plain


class WordsColumn(TypeDecorator[tuple[str, ...]]):
    """An ordered list of words as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """The words as JSON."""
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """The words from their JSON."""
        return tuple(json.loads(value)) if value else ()

    def from_plain(self, plain: list[str]) -> tuple[str, ...]:
        """The words from their journaled form."""
        return tuple(plain)


class KitColumn(TypeDecorator[Kit]):
    """A kit as a JSON array of parts: kind, state, and since when where that is known."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Kit | None, dialect: Dialect) -> str:
        """The kit as JSON."""
        return _kit_text(value) if value else "[]"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Kit:
        """The kit from its JSON."""
        return _kit_of(value) if value and value != "[]" else ()

    def from_plain(self, plain: list[tuple[str, str, str | None]]) -> Kit:
        """The kit from its journaled form."""
        return kit_from_plain(plain)


class JsonColumn(TypeDecorator[Any]):
    """A plain structure as JSON, keys sorted."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str:
        """The structure as JSON."""
        return canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """The structure from its JSON."""
        return json.loads(value) if value else None

    def from_plain(self, plain: object) -> object:
        """The structure from its journaled form, which is itself."""
        return plain


_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})


def canonical(value: object) -> str:
    """JSON in its one form: keys sorted, no spaces, as hashed by the journal."""
    return _encode(value)


@lru_cache(maxsize=5_000)
def _kit_text(kit: Kit) -> str:
    """A kit as JSON; most instruments of a type have the same."""
    return json.dumps(plain_kit(kit))


@lru_cache(maxsize=5_000)
def _kit_of(text: str) -> Kit:
    """A kit from its JSON."""
    return kit_from_plain(json.loads(text))


def plain_kit(kit: Kit) -> list[list[str | None]]:
    """A kit as lists of kind, state and day."""
    return [[p.kind.value, p.state.value, p.since.isoformat() if p.since else None] for p in kit]


def kit_from_plain(parts: Sequence[tuple[str, str, str | None]]) -> Kit:
    """A kit from lists of kind, state and day."""
    return tuple(
        Part(PartKind(kind), PartState(state), date.fromisoformat(since) if since else None)
        for kind, state, since in parts
    )


def plain(value: object) -> object:
    """A column's value as the journal keeps it: texts, whole numbers, lists, nothing else."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    spell = _SPELLED.get(kind)
    if spell is None:
        spell = _SPELLED[kind] = _spelling(value)
    return spell(value)


def _spelling(value: object) -> Callable[[Any], object]:
    """How the journal keeps values of a type; found out once for each, since an import journals millions."""
    match value:
        case StrEnum():
            return attrgetter("value")
        case UUID():
            return str
        case Number():
            return attrgetter("value")
        case date():
            return methodcaller("isoformat")
        case bytes():
            return bytes.hex
        case tuple():
            return _plain_tuple
        case _:
            return _as_it_is


def _plain_tuple(value: tuple[Any, ...]) -> object:
    """A kit, or a list of texts."""
    return plain_kit(value) if value and isinstance(value[0], Part) else list(value)


def _as_it_is(value: object) -> object:
    return value


_SPELLED: dict[type, Callable[[Any], object]] = {}
