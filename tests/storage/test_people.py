"""The register of staff."""

from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.people import Person, StaffRole


def test_a_person_is_found_by_exactly_their_name(house):
    with house.deed(Deed.ADD_PERSON) as registers:
        number = registers.numbers.take(Kind.PERSON)
        anna = registers.people.keep(Person(new_key(), number, "Anna", StaffRole.WERKMEESTER))

    with house.reading() as registers:
        assert registers.people.named("Anna") == anna
        assert registers.people.named("anna") is None
