"""The people's desk: who works at the depot, and who sits at this desk now."""

from depot_app.desks.house import House
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.people import Person


class PeopleDesk:
    """Knows everyone who works here by name."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def known(self) -> tuple[Person, ...]:
        """Everyone, by name."""
        with self.house.reading() as registers:
            return tuple(sorted(registers.people.all(), key=lambda person: person.name.casefold()))

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
