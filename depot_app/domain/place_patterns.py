"""Patterns of short names: `C-[1..12]-[1..5]` names every shelf of a new hall in one line."""

import re
from collections.abc import Iterator
from itertools import product

from depot_app.domain.refusals_places import PatternTooLarge, PatternUnclear

MOST_PLACES = 2_000
"""A depot has some hundreds of shelves; a pattern that names more was written wrongly."""

_RANGE = re.compile(r"\[(\d+)\.\.(\d+)\]|\[([A-Za-z])\.\.([A-Za-z])\]")


def names_of(pattern: str) -> tuple[str, ...]:
    """Every short name that a pattern stands for, in its order.

    `[1..12]` counts, `[01..12]` with leading zeros, `[A..D]` goes through the alphabet; without brackets it is
    one name. Raises `PatternUnclear` or `PatternTooLarge`.
    """
    cleaned = " ".join(pattern.split())
    fixed = _RANGE.sub("", cleaned)
    if not cleaned or "[" in fixed or "]" in fixed:
        raise PatternUnclear(pattern=cleaned)
    ranges = [_steps(found, cleaned) for found in _RANGE.finditer(cleaned)]
    amount = 1
    for steps in ranges:
        amount *= len(steps)
    if amount > MOST_PLACES:
        raise PatternTooLarge(pattern=cleaned, amount=amount, most=MOST_PLACES)
    pieces = _RANGE.split(cleaned)[:: _RANGE.groups + 1]
    return tuple(_joined(pieces, chosen) for chosen in product(*ranges))


def _steps(found: re.Match[str], pattern: str) -> tuple[str, ...]:
    """What one pair of brackets goes through."""
    first, last, letter, final = found.groups()
    if letter:
        steps = tuple(chr(code) for code in range(ord(letter), ord(final) + 1))
    else:
        width = len(first) if first.startswith("0") else 0
        span = range(int(first), int(last) + 1)
        if len(span) > MOST_PLACES:
            raise PatternTooLarge(pattern=pattern, amount=len(span), most=MOST_PLACES)
        steps = tuple(str(number).zfill(width) for number in span)
    if not steps:
        raise PatternUnclear(pattern=pattern)
    return steps


def _joined(pieces: list[str], chosen: tuple[str, ...]) -> str:
    """The fixed pieces with what was chosen between them."""
    return "".join(_alternating(pieces, chosen))


def _alternating(pieces: list[str], chosen: tuple[str, ...]) -> Iterator[str]:
    for place, piece in enumerate(pieces):
        yield piece
        if place < len(chosen):
            yield chosen[place]
