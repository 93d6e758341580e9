"""The words of what a count found, and of what a pack takes along: read for a page or a pack, never row by row."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Select, func, select

from depot_app.domain.count_packs import PackPlace, PackThing
from depot_app.domain.count_result import Counted
from depot_app.domain.count_views import FoundRow
from depot_app.domain.counts import Count
from depot_app.domain.instruments import Life
from depot_app.domain.numbers import Number
from depot_app.storage import tables
from depot_app.storage.count_ground import CountGrounds
from depot_app.storage.register import CHUNK
from depot_app.storage.work import Work

_OF = tables.instruments.c


class CountLists:
    """Questions about the things of a count."""

    def __init__(self, work: Work, grounds: CountGrounds) -> None:
        self.work = work
        self._grounds = grounds

    def rows(self, found: Collection[Counted]) -> tuple[FoundRow, ...]:
        """Findings with the words of their things, in the order given."""
        said = self._said([one.number for one in found if one.number is not None])
        names: dict[int | None, str] = dict(self._grounds.places.names.items())
        return tuple(_row(one, said.get(one.number or 0, {}), names) for one in found)

    def _said(self, numbers: list[int]) -> dict[int, dict[str, Any]]:
        """What rows say of their things, by number."""
        found: dict[int, dict[str, Any]] = {}
        for start in range(0, len(numbers), CHUNK):
            chunk = [Number(number) for number in numbers[start : start + CHUNK]]
            for row in self.work.connection.execute(_things(chunk)):
                number, type_code, size, brand, holder, due_on, repair, life, life_on = row
                gone_on = life_on if life is not Life.IN_USE else None
                found[number.value] = {
                    "type_code": type_code, "size": size, "brand": brand, "holder": holder or "", "due_on": due_on,
                    "repair": repair, "gone_on": gone_on,
                }  # fmt: skip
        return found

    def pack_places(self) -> tuple[PackPlace, ...]:
        """Every place, as a pack names it."""
        book = self._grounds.places
        return tuple(PackPlace(number, name, book.within[number]) for number, name in sorted(book.names.items()))

    def pack_things(self, count: Count) -> tuple[PackThing, ...]:
        """What a count expects, as a pack lists it: as it stands now."""
        query = (
            select(_OF.id, _OF.number, _OF.type_code, _OF.size, _OF.place, _OF.state)
            .where(_OF.id.in_(_expected_by(count)))
            .order_by(_OF.number)
        )
        codes, places = self._codes(count), self._grounds.places.numbers
        return tuple(
            PackThing(
                number.value, kind, size, places[place.bytes] if place else None, state, tuple(codes.get(key, ()))
            )
            for key, number, kind, size, place, state in self.work.connection.execute(query)
        )

    def _codes(self, count: Count) -> dict[Any, list[str]]:
        """The further codes of what a count expects."""
        query = select(tables.codes.c.instrument, tables.codes.c.code)
        query = query.where(tables.codes.c.instrument.in_(_expected_by(count)))
        found: dict[Any, list[str]] = {}
        for key, code in self.work.connection.execute(query.order_by(tables.codes.c.id)):
            found.setdefault(key, []).append(code)
        return found


def _expected_by(count: Count) -> Select[Any]:
    """The keys of what a count expects; of a record that was merged since, the one that has its history."""
    expected = tables.count_expected.c
    keys = select(func.coalesce(_OF.merged_into, _OF.id)).join_from(tables.count_expected, tables.instruments)
    return keys.where(expected.count == count.id)


def _things(numbers: Iterable[Number]) -> Select[Any]:
    """What rows say of these things, with holder and open repair."""
    repairs, borrowers = tables.repairs, tables.borrowers
    mending = (repairs.c.instrument == _OF.id) & repairs.c.closed_on.is_(None) & repairs.c.blocking.is_(True)
    joined = tables.instruments.outerjoin(borrowers, _OF.holder == borrowers.c.id).outerjoin(repairs, mending)
    columns = (
        _OF.number, _OF.type_code, _OF.size, _OF.brand, borrowers.c.name, _OF.due_on, repairs.c.number, _OF.life,
        _OF.life_on,
    )  # fmt: skip
    return select(*columns).select_from(joined).where(_OF.number.in_(list(numbers)))


def _row(one: Counted, said: dict[str, Any], names: Mapping[int | None, str]) -> FoundRow:
    """A finding with its words."""
    return FoundRow(
        finding=one.finding,
        code=one.code,
        number=Number(one.number) if one.number else None,
        belongs=names.get(one.belongs, ""),
        seen=names.get(one.seen, ""),
        seen_at=one.seen_at,
        by=one.by,
        device=one.device,
        times=one.times,
        after=Number(one.after) if one.after else None,
        several=one.several,
        found_again=one.found_again,
        moved=one.moved,
        new_place=names.get(one.new_place, ""),
        **said,
    )
