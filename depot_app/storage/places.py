"""The register of places."""

from functools import cached_property
from typing import Any
from uuid import UUID

from depot_app.domain.journal import Thing
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.places import Place, PlaceKind, path_of
from depot_app.domain.search import fold
from depot_app.storage import tables
from depot_app.storage.numbers import NumberRegister
from depot_app.storage.register import Register


class PlaceRegister(Register[Place]):
    """The tree of places: a few hundred, read whole when one is asked for by path."""

    table = tables.places
    value = Place
    thing = Thing.PLACE

    def _derived(self, value: Place) -> dict[str, Any]:
        return {"name_key": fold(value.name)}

    @cached_property
    def by_key(self) -> dict[UUID, Place]:
        """Every place by its key."""
        return {place.id: place for place in self.all()}

    def named(self, name: str) -> Place | None:
        """The place with this short name, whatever its capitals."""
        return self._one(self._select().where(self.table.c.name_key == fold(name)))

    def by_number(self, number: Number) -> Place | None:
        """The place with this number on its label."""
        return self._one(self._select().where(self.table.c.number == number))

    def path(self, key: UUID | None) -> tuple[Place, ...]:
        """The places around a place, outermost first, itself last; nothing for no place."""
        path: list[Place] = []
        while key is not None:
            place = self.by_key[key]
            path.insert(0, place)
            key = place.within
        return tuple(path)

    def within(self, key: UUID) -> frozenset[UUID]:
        """A place and all places in it."""
        found, more = {key}, {key}
        while more:
            more = {p.id for p in self.by_key.values() if p.within in more} - found
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
        self.__dict__.pop("by_key", None)
        number = NumberRegister(self.work).take(Kind.PLACE)
        within = around.id if around else None
        return self.keep(Place(id=new_key(), number=number, name=name, kind=kind, within=within))
