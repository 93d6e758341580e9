"""The register of places."""

from typing import Any
from uuid import UUID

from depot_app.domain.journal import Thing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place, PlaceKind, path_of
from depot_app.domain.search import fold
from depot_app.storage import tables
from depot_app.storage.numbers import NumberRegister
from depot_app.storage.small import SmallRegister


class PlaceRegister(SmallRegister[Place]):
    """The tree of places: some hundreds."""

    table = tables.places
    value = Place
    thing = Thing.PLACE

    def _derived(self, value: Place) -> dict[str, Any]:
        return {"name_key": fold(value.name)}

    def name_of(self, key: UUID | None) -> str:
        """The short name of a place; nothing for no place."""
        place = self.recall(key) if key else None
        return place.name if place else ""

    def named(self, name: str) -> Place | None:
        """The place with this short name, whatever its capitals."""
        return self._one(self._select().where(self.table.c.name_key == fold(name)))

    def by_number(self, number: Number) -> Place | None:
        """The place with this number on its label."""
        return self._one(self._select().where(self.table.c.number == number))

    def path(self, key: UUID | None) -> tuple[Place, ...]:
        """The places around a place, outermost first, itself last; nothing for no place."""
        path: list[Place] = []
        while key and (place := self.recall(key)):
            path.insert(0, place)
            key = place.within
        return tuple(path)

    def within(self, key: UUID) -> frozenset[UUID]:
        """A place and all places in it."""
        found, more = {key}, {key}
        while more:
            more = {place.id for place in self.whole.values() if place.within in more} - found
            found |= more
        return frozenset(found)

    def met(self, name: str) -> Place:
        """The place of this short name, made with all that is around it where it is new: B-17-3, B-17 and B."""
        if known := self.named(name):
            return known
        around: Place | None = None
        *outer, innermost = path_of(name)
        for part, kind in outer:
            around = self.named(part) or self._make(part, kind, around)
        return self._make(*innermost, around)

    def _make(self, name: str, kind: PlaceKind, around: Place | None) -> Place:
        """A new place within another."""
        number = NumberRegister(self.work).take(Kind.PLACE)
        within = around.id if around else None
        return self.keep(Place(id=new_key(), number=number, name=name, kind=kind, within=within))
