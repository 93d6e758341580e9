"""Frozen values as JSON text and back: what is kept of a paper must be read again years later, exactly.

The text is canonical (sorted keys, no spaces), so that equal values are equal texts. A field that a later version adds
must have a default; a field that is not known is a fault, never dropped.
"""

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from depot_app.domain.numbers import Number

KIND = "$"
"""The key under which a value says what it is: no field is called so."""

T = TypeVar("T")


class NotThatValue(ValueError):
    """A text that does not hold a value of the type asked for."""


def freeze(value: object) -> str:
    """The canonical JSON text of a frozen dataclass."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def thaw(kind: type[T], text: str) -> T:
    """The value that a text holds; `NotThatValue` where it holds something else."""
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise NotThatValue(text[:80]) from error
    value: T = _read(kind, plain)
    return value


def kind_in(text: str) -> str:
    """The name of the class whose value a text holds; `NotThatValue` where it names none."""
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise NotThatValue(text[:80]) from error
    if not isinstance(plain, dict) or not isinstance(plain.get(KIND), str):
        raise NotThatValue(text[:80])
    return str(plain[KIND])


def _plain(value: object) -> object:
    """A value in JSON's own types; each dataclass says its kind."""
    match value:
        case Number():
            return value.digits
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(part) for part in value]
        case _ if is_dataclass(value):
            named = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
            return named | {KIND: type(value).__name__}
        case _:
            raise TypeError(type(value).__name__)


def _read(kind: Any, plain: object) -> Any:
    """A value of a type, from JSON's own types."""
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _read(_chosen(get_args(kind), plain), plain)
    if origin is tuple:
        (item, _) = get_args(kind)
        return tuple(_read(item, part) for part in _as(list, plain))
    if is_dataclass(kind) and kind is not Number:
        return _dataclass(kind, _as(dict, plain))
    return _single(getattr(kind, "__supertype__", kind), plain)


def _single(kind: Any, plain: object) -> Any:
    """A value that is not made of others: a number, a date, a word of an enum, or JSON's own."""
    try:
        if kind is Number:
            return Number(int(_as(str, plain)))
        if kind is date:
            return date.fromisoformat(_as(str, plain))
        if issubclass(kind, Enum):
            return kind(plain)
    except NotThatValue:
        raise
    except ValueError as error:
        raise NotThatValue(str(plain)[:80]) from error
    return _as(kind, plain)


def _dataclass(kind: Any, plain: dict[str, object]) -> Any:
    """A dataclass from its named fields: none unknown, none missing but those with a default."""
    hints = _hints(kind)
    if plain.get(KIND) != kind.__name__ or plain.keys() - hints.keys() - {KIND}:
        raise NotThatValue(f"{kind.__name__}: {', '.join(sorted(plain))}"[:200])
    missing = [
        field.name
        for field in fields(kind)
        if field.name not in plain and field.default is MISSING and field.default_factory is MISSING
    ]
    if missing:
        raise NotThatValue(f"{kind.__name__} without {', '.join(missing)}")
    return kind(**{name: _read(hints[name], part) for name, part in plain.items() if name != KIND})


def _chosen(kinds: tuple[Any, ...], plain: object) -> Any:
    """Which type of a union a plain value is: nothing, the dataclass it names, or the only other."""
    if plain is None and NoneType in kinds:
        return NoneType
    others = [kind for kind in kinds if kind is not NoneType]
    if isinstance(plain, dict) and len(others) > 1:
        others = [kind for kind in others if kind.__name__ == plain.get(KIND)]
    if len(others) != 1:
        raise NotThatValue(str(plain)[:80])
    return others[0]


def _as(kind: type[T], plain: object) -> T:
    """A plain value that must be of one of JSON's own types; true and false are not numbers."""
    if kind is NoneType and plain is None:
        return plain  # type: ignore[return-value]
    if not isinstance(plain, kind) or (kind is int and isinstance(plain, bool)):
        raise NotThatValue(str(plain)[:80])
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields, resolved once."""
    return get_type_hints(kind)
