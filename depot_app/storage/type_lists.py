"""Questions about types and how many instruments there are of each."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import func, select

from depot_app.domain.instruments import InstrumentState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.search import fold, type_words, words
from depot_app.domain.types import Family, InstrumentType, TypeCard, TypeRow
from depot_app.storage import inventory_tables, tables
from depot_app.storage.types import TypeRegister
from depot_app.storage.work import Work

_OF = tables.instruments.c
_BY_TYPE = """
    SELECT type_code, count(*) FROM instruments INDEXED BY ix_instruments_state
    WHERE state <> ? GROUP BY type_code
"""
_FAMILIES = {family.value: place for place, family in enumerate(Family)}
_ORDERS: dict[str, Callable[[InstrumentType, int], str | int]] = {
    "family": lambda kind, _: f"{_FAMILIES.get(kind.family, len(_FAMILIES)):02d} {kind.rank:04d}",
    "name": lambda kind, _: fold(kind.name_nl),
    "name_en": lambda kind, _: fold(kind.name_en),
    "code": lambda kind, _: fold(kind.code),
    "instruments": lambda _, instruments: instruments,
}
"""What a list of types is ordered by; a catalogue is some hundred types, so that it is ordered here."""


class TypeLists:
    """Lists of types, and what stands in the way of changing one."""

    def __init__(self, work: Work, types: TypeRegister) -> None:
        self.work = work
        self._types = types

    def count(self, listing: Listing) -> int:
        """How many types a list shows."""
        return sum(1 for _ in self._found(listing))

    def page(self, listing: Listing, window: Window) -> tuple[TypeRow, ...]:
        """One stretch of a list of types; its filter is `family`, its order family, name, code or instruments."""
        held = {row[0]: row[1] for row in self._run(_BY_TYPE, (InstrumentState.WRITTEN_OFF.value,))}
        sort = _ORDERS.get(listing.order, _ORDERS["family"])
        found = [(kind, held.get(kind.code, 0)) for kind in self._found(listing)]
        rows = [TypeRow((sort(kind, amount), kind.rank), kind, amount) for kind, amount in found]
        rows.sort(key=lambda row: row.key, reverse=listing.descending)
        start = window.start
        if window.after is not None:
            start = next((n for n, row in enumerate(rows, start=1) if row.key == window.after), len(rows))
        return tuple(rows[start : start + window.size])

    def families(self, listing: Listing) -> Counter[str]:
        """How many of the types found by the words are of each family."""
        return Counter(kind.family for kind in self._found(Listing(listing.text)))

    def card(self, code: str) -> TypeCard:
        """Everything the card of a type shows; raises `UnknownType`."""
        kind = self._types.of(code)
        held = Counter(self.sizes_in_use(code))
        gone = select(_OF.size, func.count()).where(_OF.state == InstrumentState.WRITTEN_OFF, _OF.type_code == code)
        held.subtract(dict(_pairs(self.work.connection.execute(gone.group_by(_OF.size)))))
        ordered = sorted((size for size in held if held[size]), key=lambda size: (kind.size_rank(size), size))
        return TypeCard(kind, held.total(), tuple((size, held[size]) for size in ordered))

    def sizes_in_use(self, code: str) -> dict[str, int]:
        """How many instruments of a type have each size, those that were written off too."""
        counted = select(_OF.size, func.count()).where(_OF.type_code == code).group_by(_OF.size)
        return dict(_pairs(self.work.connection.execute(counted)))

    def of_type(self, code: str) -> int:
        """How many instruments were ever of a type, and how many intakes are to be."""
        intakes = inventory_tables.intakes.c
        offered = select(func.count()).where(intakes.type_code == code)
        return sum(self.sizes_in_use(code).values()) + (self.work.connection.scalar(offered) or 0)

    def _found(self, listing: Listing) -> Iterable[InstrumentType]:
        """The types whose words begin so, of the families asked for."""
        families, asked = listing.wanted("family"), words(listing.text)
        for kind in self._types.by_code.values():
            known = (*type_words(kind, "").split(), *words(kind.code))
            if families and kind.family not in families:
                continue
            if all(any(word.startswith(part) for word in known) for part in asked):
                yield kind

    def _run(self, statement: str, values: tuple[Any, ...]) -> Any:
        """The rows of a statement."""
        return self.work.connection.exec_driver_sql(statement, values)


def _pairs(rows: Iterable[Sequence[Any]]) -> Iterable[tuple[str, int]]:
    """Rows of a size and how many."""
    return ((row[0], row[1]) for row in rows)
