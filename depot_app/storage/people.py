"""The register of staff."""

from depot_app.domain.journal import Thing
from depot_app.domain.numbers import Number
from depot_app.domain.people import Person
from depot_app.storage import tables
from depot_app.storage.register import Register


class PersonRegister(Register[Person]):
    """Who can act."""

    table = tables.people
    value = Person
    thing = Thing.PERSON

    def named(self, name: str) -> Person | None:
        """The person of this name."""
        return self._one(self._select().where(self.table.c.name == name))

    def by_number(self, number: Number) -> Person | None:
        """The person with this number."""
        return self._one(self._by_number, {"_number": number})
