"""What scanned codes stand for, a hundred thousand of them in few questions."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from depot_app.domain.search import code_key, fold
from depot_app.storage import tables
from depot_app.storage.as_stored import among, raw
from depot_app.storage.inventory_tables import supplies
from depot_app.storage.work import Work

_NUMBER_LENGTHS = (8, 10)
_OF = tables.instruments.c


@dataclass(frozen=True, slots=True)
class PlaceBook:
    """Every place by its number: its key and name, the place around it, and the ways to write it."""

    numbers: Mapping[bytes, int]
    names: Mapping[int, str]
    within: Mapping[int, int | None]
    ways: Mapping[str, int]

    @property
    def keys(self) -> dict[int, UUID]:
        """The keys of places by their numbers."""
        return {number: UUID(bytes=key) for key, number in self.numbers.items()}


class Resolved(NamedTuple):
    """What codes stand for: things, and places, each by its number."""

    things: dict[str, int]
    places: dict[str, int]


class CountCodes:
    """Looks up codes as they were scanned."""

    def __init__(self, work: Work) -> None:
        self.work = work

    @cached_property
    def places(self) -> PlaceBook:
        """The tree of places: a few hundred."""
        of = tables.places.c
        columns = (raw(of.id), raw(of.number), raw(of.within), of.name, of.name_key)
        rows = self.work.connection.execute(select(*columns)).all()
        numbers = {key: number for key, number, *_ in rows}
        return PlaceBook(
            numbers=numbers,
            names={number: name for _, number, _, name, _ in rows},
            within={number: numbers.get(outer) for _, number, outer, *_ in rows},
            ways={str(row[1]): row[1] for row in rows} | {row[4]: row[1] for row in rows},
        )

    @cached_property
    def supplies(self) -> frozenset[int]:
        """The numbers of things by quantity: some hundreds."""
        return frozenset(self.work.connection.scalars(select(raw(supplies.c.number))))

    def resolved(self, codes: Collection[str], likely: Collection[int]) -> Resolved:
        """The things and the places that codes stand for: by number, further code, short name, or a unique serial.

        `likely` are numbers that are known to exist.
        """
        things = self._by_number(codes, likely)
        rest = {code: _key_of(code) for code in codes if code not in things}
        by_key = self._by_code([key for key in rest.values() if key])
        things.update((code, by_key[key]) for code, key in rest.items() if key in by_key)
        ways = self.places.ways
        places = {code: place for code in rest if code not in things and (place := ways.get(_place_key(code)))}
        left = {code: key for code, key in rest.items() if key and code not in things and code not in places}
        by_serial = self._by_serial(set(left.values()))
        things.update((code, by_serial[key]) for code, key in left.items() if key in by_serial)
        return Resolved(things, places)

    def _by_number(self, codes: Collection[str], likely: Collection[int]) -> dict[str, int]:
        """The codes that are a thing's own number."""
        digits = {code: int(plain) for code in codes if (plain := _digits(code))}
        found = {code: number for code, number in digits.items() if number in likely}
        doubtful = [number for code, number in digits.items() if code not in found]
        if doubtful:
            there = self._leading_to(doubtful)
            found.update((code, there[number]) for code, number in digits.items() if number in there)
        return found

    def _leading_to(self, numbers: Collection[int]) -> dict[int, int]:
        """Which of these numbers are there, each with the number of the record that has its history now."""
        query = select(raw(_OF.number), raw(_OF.merged_into)).where(among(raw(_OF.number), numbers))
        found = {number: key for number, key in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs
        kept = self.numbers_of([key for key in found.values() if key])
        return {number: kept[key] if key else number for number, key in found.items()}

    def numbers_of(self, keys: Collection[bytes]) -> dict[bytes, int]:
        """The numbers of a few records, by their keys as stored."""
        query = select(raw(_OF.id), raw(_OF.number)).where(_OF.id.in_([UUID(bytes=key) for key in set(keys)]))
        return {key: number for key, number in self.work.connection.execute(query)} if keys else {}  # noqa: C416

    def former_numbers(self, numbers: Collection[int]) -> set[int]:
        """The numbers of ours that are further codes of these things: they had them, or a record merged into them."""
        if not numbers:
            return set()
        of = tables.codes.c
        joined = tables.codes.join(tables.instruments, of.instrument == _OF.id)
        found = self.work.connection.scalars(
            select(of.code_key).select_from(joined).where(among(raw(_OF.number), numbers))
        )
        return {int(plain) for key in found if (plain := _digits(key))}

    def _by_code(self, keys: Collection[str]) -> dict[str, int]:
        """The things that have these further codes."""
        if not keys:
            return {}
        of = tables.codes.c
        joined = tables.codes.join(tables.instruments, of.instrument == _OF.id)
        query = select(of.code_key, raw(_OF.number)).select_from(joined).where(among(of.code_key, keys))
        return {key: number for key, number in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs

    def _by_serial(self, keys: Collection[str]) -> dict[str, int]:
        """The things whose serial is one of these and nobody else's."""
        if not keys:
            return {}
        mine = (_OF.serial_key != "") & among(_OF.serial_key, keys)
        query = select(_OF.serial_key, func.min(raw(_OF.number))).where(mine)
        only = query.group_by(_OF.serial_key).having(func.count() == 1)
        return {key: number for key, number in self.work.connection.execute(only)}  # noqa: C416


def _digits(code: str) -> str:
    """The digits of a code that may be an instrument's number, else nothing."""
    plain = code if code.isdigit() else "".join(code.split())
    return plain if plain.isascii() and plain.isdigit() and len(plain) in _NUMBER_LENGTHS else ""


def _key_of(code: str) -> str:
    """A code as it is compared; plain letters and digits, of which there are thousands, the short way."""
    return code.upper() if code.isascii() and code.isalnum() else code_key(code)


def _place_key(code: str) -> str:
    """A code as places are looked up: a number without spaces, or a folded name."""
    return _digits(code) or fold(code)
