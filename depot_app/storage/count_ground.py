"""What a count is judged by, read in few strokes: plain rows by number, since there may be a hundred thousand."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, type_coerce
from sqlalchemy.types import NullType

from depot_app.domain.count_result import Ground, Standing
from depot_app.domain.counts import Count
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.journal import Thing
from depot_app.domain.search import code_key, fold
from depot_app.storage import tables
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work

_AS_STORED = NullType()
_STATES = {state.value: state for state in InstrumentState}
_MOVES = {"place", "state", "life", "holder"}
_NUMBER_LENGTHS = (8, 10)
_OF = tables.instruments.c


def _raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column as it is stored, without being made a value."""
    return type_coerce(column, _AS_STORED)


def _given(values: Iterable[object]) -> ColumnElement[Any]:
    """Values as a list that can be asked for, however long."""
    return select(func.json_each(json.dumps(list(values))).table_valued("value").c.value).scalar_subquery()


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


class _Move(NamedTuple):
    """What deeds did to a thing since the start: when last, and what the first of them found."""

    at: str
    then: Mapping[str, Any]


class CountGrounds:
    """Reads the ground of counts."""

    def __init__(self, work: Work) -> None:
        self.work = work

    @cached_property
    def places(self) -> PlaceBook:
        """The tree of places: a few hundred."""
        of = tables.places.c
        columns = (_raw(of.id), _raw(of.number), _raw(of.within), of.name, of.name_key)
        rows = self.work.connection.execute(select(*columns)).all()
        numbers = {key: number for key, number, *_ in rows}
        return PlaceBook(
            numbers=numbers,
            names={number: name for _, number, _, name, _ in rows},
            within={number: numbers.get(outer) for _, number, outer, *_ in rows},
            ways={str(row[1]): row[1] for row in rows} | {row[4]: row[1] for row in rows},
        )

    def whole(self, count: Count, codes: Collection[str]) -> Ground:
        """The ground of a whole count with these codes scanned."""
        expected = self._expected(count)
        return self._ground(count, codes, expected)

    def of_codes(self, count: Count, codes: Collection[str]) -> Ground:
        """The ground for a few codes only, as if nothing else were expected."""
        things, _ = self.resolved(codes, ())
        return self._ground(count, codes, self._expected(count, among=set(things.values())))

    def _ground(self, count: Count, codes: Collection[str], expected: dict[int, Standing]) -> Ground:
        """The ground for codes, once it is known what is expected."""
        things, places = self.resolved(codes, expected)
        others = set(things.values()) - expected.keys()
        standings = expected | self._standings(others)
        few = standings if len(standings) <= CHUNK else None
        for number, move in self._moves(count, few).items():
            if number in standings:
                standings[number] = self._moved(standings[number], move, started_elsewhere=number in others)
        scope = self.places.numbers[count.scope.bytes] if count.scope else None
        return Ground(scope, standings, expected.keys(), things, places, self.places.within)

    # -- where things stand

    def _expected(self, count: Count, among: Collection[int] | None = None) -> dict[int, Standing]:
        """What a count expects, as it stood and as it stands."""
        then = tables.count_expected.c
        columns = (_raw(then.instrument), _raw(_OF.place), _raw(_OF.state), _raw(then.place), _raw(then.state))
        query = select(*columns).join_from(tables.count_expected, tables.instruments).where(then.count == count.id)
        if among is not None:
            query = query.where(_raw(then.instrument).in_(_given(among)))
        numbers = self.places.numbers
        return {
            number: Standing(number, numbers.get(place), _STATES[state], numbers.get(place_then), _STATES[state_then])
            for number, place, state, place_then, state_then in self.work.connection.execute(query)
        }

    def _standings(self, things: Collection[int]) -> dict[int, Standing]:
        """Where things stand that a count did not expect."""
        if not things:
            return {}
        columns = (_raw(_OF.number), _raw(_OF.place), _raw(_OF.state))
        found: dict[int, Standing] = {}
        for number, key, word in self.work.connection.execute(
            select(*columns).where(_raw(_OF.number).in_(_given(things)))
        ):
            place, state = self.places.numbers.get(key), _STATES[word]
            found[number] = Standing(number, place, state, place, state)
        return found

    def _moved(self, standing: Standing, move: _Move, *, started_elsewhere: bool) -> Standing:
        """A standing with what moved it; what the count did not expect stood where the first move found it."""
        if not started_elsewhere:
            return standing._replace(moved_at=move.at)
        place, state = standing.place_then, standing.state_then
        if "place" in move.then:
            key = move.then["place"]
            place = self.places.numbers.get(UUID(key).bytes) if key else None
        if "state" in move.then:
            state = _STATES[move.then["state"]]
        return standing._replace(moved_at=move.at, place_then=place, state_then=state)

    def _moves(self, count: Count, few: Collection[int] | None) -> dict[int, _Move]:
        """What moved since the start, of a few things or of all."""
        of, entry = tables.changes.c, tables.entries.c
        query = (
            select(of.key, _raw(entry.at), of.before, of.after)
            .join_from(tables.changes, tables.entries, of.entry == entry.seq)
            .where(of.entry > count.start_entry, of.thing == Thing.INSTRUMENT.value)
            .where(of.before.isnot(None), of.after.isnot(None))
            .order_by(of.id)
        )
        if few is not None:
            query = query.where(of.key.in_([str(key) for key in self.keys(few)]))
        moves: dict[str, _Move] = {}
        for key, at, before, after in self.work.connection.execute(query):
            if not _MOVES.isdisjoint(json.loads(after)):
                earlier = moves.get(key)
                moves[key] = _Move(at, json.loads(before) | (dict(earlier.then) if earlier else {}))
        numbers = self._numbers(moves)
        return {numbers[key]: move for key, move in moves.items() if key in numbers}

    def keys(self, things: Collection[int]) -> list[UUID]:
        """The keys of things, in the order of their numbers."""
        query = select(_OF.id).where(_raw(_OF.number).in_(_given(things))).order_by(_OF.number)
        return list(self.work.connection.scalars(query))

    def _numbers(self, keys: Collection[str]) -> dict[str, int]:
        """The numbers of things by their journaled keys."""
        found: dict[str, int] = {}
        wanted = [UUID(key) for key in keys]
        for start in range(0, len(wanted), CHUNK):
            query = select(_OF.id, _raw(_OF.number)).where(_OF.id.in_(wanted[start : start + CHUNK]))
            found.update((str(key), number) for key, number in self.work.connection.execute(query))
        return found

    # -- what codes stand for

    def resolved(self, codes: Collection[str], likely: Collection[int]) -> tuple[dict[str, int], dict[str, int]]:
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
        by_serial = self._by_serial(left.values())
        things.update((code, by_serial[key]) for code, key in left.items() if key in by_serial)
        return things, places

    def _by_number(self, codes: Collection[str], likely: Collection[int]) -> dict[str, int]:
        """The codes that are a thing's own number."""
        digits = {code: int(plain) for code in codes if (plain := _digits(code))}
        found = {code: number for code, number in digits.items() if number in likely}
        doubtful = [number for code, number in digits.items() if code not in found]
        if doubtful:
            query = select(_raw(_OF.number)).where(_raw(_OF.number).in_(_given(doubtful)))
            there = set(self.work.connection.scalars(query))
            found.update((code, number) for code, number in digits.items() if number in there)
        return found

    def _by_code(self, keys: Collection[str]) -> dict[str, int]:
        """The things that have these further codes."""
        if not keys:
            return {}
        of = tables.codes.c
        joined = tables.codes.join(tables.instruments, of.instrument == _OF.id)
        query = select(of.code_key, _raw(_OF.number)).select_from(joined).where(of.code_key.in_(_given(keys)))
        return {key: number for key, number in self.work.connection.execute(query)}  # noqa: C416 - rows to pairs

    def _by_serial(self, keys: Collection[str]) -> dict[str, int]:
        """The things whose serial is one of these and nobody else's."""
        if not keys:
            return {}
        mine = (_OF.serial_key != "") & _OF.serial_key.in_(_given(keys))
        query = select(_OF.serial_key, func.min(_raw(_OF.number))).where(mine)
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
