"""What may be said of a type, and when it may change or go."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from depot_app.domain.refusal import Refusal
from depot_app.domain.refusals_types import (
    HalfDepreciation,
    NoPercentage,
    SizeInUse,
    TypeCodeTaken,
    TypeCodeWrong,
    TypeInUse,
    TypeNameTaken,
    ValuesTurned,
)
from depot_app.domain.search import fold
from depot_app.domain.types import InstrumentType

LONGEST_CODE = 6
WHOLE = 100
"""All of a value, in percent."""


def tidied(kind: InstrumentType) -> InstrumentType:
    """A type without stray spaces, empty words and words that stand there twice; its code in capitals."""
    return replace(
        kind,
        code=kind.code.strip().upper(),
        name_nl=" ".join(kind.name_nl.split()),
        name_en=" ".join(kind.name_en.split()),
        synonyms=_each_once(kind.synonyms),
        sizes=_each_once(kind.sizes),
        brands=_each_once(kind.brands),
    )


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    """Words as first written, without empty ones and those that are the same again."""
    first: dict[str, str] = {}
    for word in words:
        tidy = " ".join(word.split())
        if tidy:
            first.setdefault(fold(tidy), tidy)
    return tuple(first.values())


def may_be(kind: InstrumentType, others: Iterable[InstrumentType]) -> Refusal | None:
    """Whether a type says nothing that contradicts itself, and has no name of another."""
    for other in others:
        for name in ("name_nl", "name_en"):
            if other.code != kind.code and fold(getattr(other, name)) == fold(getattr(kind, name)):
                return TypeNameTaken(name=getattr(kind, name), code=other.code)
    if kind.value_low is not None and kind.value_high is not None and kind.value_low > kind.value_high:
        return ValuesTurned()
    if kind.residual_percent is not None and not 0 <= kind.residual_percent <= WHOLE:
        return NoPercentage(percent=kind.residual_percent)
    return HalfDepreciation() if (not kind.life_years) != (kind.residual_percent is None) else None


def may_add(kind: InstrumentType, known: Mapping[str, InstrumentType]) -> Refusal | None:
    """Whether a new type has a code of its own."""
    if not kind.code.isalnum() or not kind.code.isascii() or len(kind.code) > LONGEST_CODE:
        return TypeCodeWrong(code=kind.code, longest=LONGEST_CODE)
    return TypeCodeTaken(code=kind.code, by=known[kind.code]) if kind.code in known else None


def may_lose_sizes(before: InstrumentType, sizes: Iterable[str], in_use: Mapping[str, int]) -> Refusal | None:
    """Whether the sizes that a type would no longer have are of no instrument."""
    kept = set(sizes)
    for size in before.sizes:
        if size not in kept and in_use.get(size):
            return SizeInUse(size=size, type=before, instruments=in_use[size])
    return None


def may_remove(kind: InstrumentType, instruments: int) -> Refusal | None:
    """Whether a type may go: nothing may be of it, not even what was written off."""
    return TypeInUse(type=kind, instruments=instruments) if instruments else None


def is_found_anew(before: InstrumentType, after: InstrumentType) -> bool:
    """Whether its instruments are found by other words, or sorted elsewhere."""

    def found_by(kind: InstrumentType) -> tuple[object, ...]:
        return kind.name_nl, kind.name_en, kind.synonyms, kind.sizes

    return found_by(before) != found_by(after)
