"""Amounts as lists write them, read strictly: Dutch, English or bare, and never a guess where both could be meant."""

import re
from dataclasses import dataclass
from functools import lru_cache

from depot_app.domain.money import Cents
from depot_app.exchange.cells import Cell

_SIGNS = re.compile(r"^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$", re.IGNORECASE)
_ROUND = re.compile(r"[,.]\s*(?:-+|–|=)$")
_SPACES = re.compile(r"[\s\u00a0\u202f']+")
_PLAIN = re.compile(r"\d+")
_DUTCH = re.compile(r"(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}")
_ENGLISH = re.compile(r"(?:\d+|\d{1,3}(?:,\d{3})+)\.\d{1,2}")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+")
_UNCLEAR = re.compile(r"\d{1,3}[.,]\d{3}")
_ONE_DIGIT = re.compile(r"\d+\.\d")
_MOST_CENTS = 10**12


@dataclass(frozen=True, slots=True)
class Unclear:
    """A text that is two amounts: 1.235 is 1,235.00 to one and 1.24 to another."""

    text: str


@lru_cache(maxsize=20_000)
def read_amount(value: Cell) -> Cents | Unclear | None:
    """The amount in a cell, in cents: 1.235,00, € 2574,-, 75.00, 1,235.50, 631.

    Unclear where the one separator could be for thousands or for cents; nothing for what is no amount.
    """
    if isinstance(value, float):
        return _in_cents(round(value * 100)) if abs(value) < _MOST_CENTS else None
    if not isinstance(value, str):
        return None
    text = _SIGNS.sub("", value.strip())
    negative = text.startswith("-")
    text = _SPACES.sub("", text.removeprefix("-"))
    bare = _ROUND.sub("", text)
    cents = _whole(bare) if bare != text else _read(text)
    if isinstance(cents, int) and negative:
        return _in_cents(-cents)
    return cents


def typed_amount(text: str) -> Cents | Unclear | None:
    """An amount as a person types it: as lists have it, but 1.5 is unclear; after a point stand two digits, as in 1.50.

    A list that says 1.5 was written by a program; a person who types it may have meant 1,500 as well.
    """
    return Unclear(text) if _ONE_DIGIT.fullmatch(_SIGNS.sub("", text.strip())) else read_amount(text)


def _read(text: str) -> Cents | Unclear | None:
    """An amount without signs and spaces."""
    if _UNCLEAR.fullmatch(text):
        return Unclear(text)
    if _DUTCH.fullmatch(text):
        return _euros(text.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(text):
        return _euros(text.replace(",", ""))
    return _whole(text)


def _whole(text: str) -> Cents | None:
    """An amount in whole euros, thousands grouped or not."""
    if _PLAIN.fullmatch(text) or _GROUPED.fullmatch(text) or _UNCLEAR.fullmatch(text):
        return _euros(text.replace(".", "").replace(",", ""))
    return None


def _euros(text: str) -> Cents | None:
    """Euros with a decimal point, as cents."""
    whole, _, rest = text.partition(".")
    return _in_cents(int(whole) * 100 + int(rest.ljust(2, "0") or "0"))


def _in_cents(cents: int) -> Cents | None:
    """An amount that can be kept."""
    return Cents(cents) if abs(cents) < _MOST_CENTS else None
