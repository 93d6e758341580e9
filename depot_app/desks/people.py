"""The people's desk: who works at the depot, and who sits at this desk now."""

from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.people import Person
from depot_app.domain.refusals import UnknownThing


class PeopleDesk:
    """Knows everyone who works here by name."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def known(self) -> tuple[Person, ...]:
        """Everyone, by name."""
        with self.house.reading() as registers:
            return tuple(sorted(registers.people.all(), key=lambda person: person.name.casefold()))

    def with_number(self, number: Number) -> str:
        """The name of whoever has this number on a badge; raises `UnknownThing`."""
        with self.house.reading() as registers:
            person = registers.people.by_number(number)
        if person is None:
            raise UnknownThing(code=number.digits)
        return person.name

    # -- deeds

    def add(self, name: str) -> Done[Person]:
        """Takes someone in by name; whoever is known stays as they are. Raises `MissingField` without a name."""
        wanted = " ".join(name.split())
        if not wanted:
            raise MissingField(key="name")
        with self.house.deed(Deed.ADD_PERSON) as registers:
            if known := registers.people.named(wanted):
                return registers.done(known)
            made = Person(id=new_key(), number=registers.numbers.take(Kind.PERSON), name=wanted)
            registers.about(name=wanted)
            return registers.done(registers.people.keep(made))
