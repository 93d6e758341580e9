"""What every register does: keep, guard by version, journal what changed, and read it back the same."""

import shutil
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from depot_app.desks.house import House
from depot_app.domain.borrowers import Borrower, BorrowerKind
from depot_app.domain.instruments import Acquisition, Condition, Instrument, Life
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.keys import new_key
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.people import Person
from depot_app.domain.refusals import ChangedMeanwhile, UnknownThing
from depot_app.storage.depot import Depot
from depot_app.storage.instruments import InstrumentRegister
from depot_app.storage.register import CHUNK
from depot_app.storage.registers import Registers
from depot_app.storage.work import Work
from tests.kit.builders import FixedClock

texts = st.text(max_size=20)
days = st.none() | st.dates(date(1800, 1, 1), date(2199, 12, 31))
cents = st.none() | st.integers(0, 10**9).map(Cents)
kits = st.lists(
    st.builds(Part, st.sampled_from(PartKind), st.sampled_from(PartState), days), unique_by=lambda part: part.kind
).map(tuple)
instruments = st.builds(
    Instrument,
    id=st.uuids(),
    number=st.builds(Number.of, st.just(Kind.INSTRUMENT), st.integers(0, 999_999)),
    type_code=st.just("VLN"),
    size=texts,
    brand=texts,
    model=texts,
    serial=texts,
    year=st.none() | st.integers(1500, 2100),
    acquired_on=days,
    acquisition=st.none() | st.sampled_from(Acquisition),
    donor=texts,
    price=cents,
    value=cents,
    valued_on=days,
    condition=st.none() | st.sampled_from(Condition),
    inspected_on=days,
    owner=texts,
    life=st.sampled_from(Life),
    life_on=days,
    life_reason=texts,
    kit=kits,
    notes=texts,
    labelled_on=days,
)


def a_person(registers: Registers, name: str = "Anna") -> Person:
    return registers.people.keep(Person(new_key(), registers.numbers.take(Kind.PERSON), name))


@pytest.fixture
def anna(house: House) -> Person:
    """Someone who was kept once."""
    with house.deed(Deed.ADD_PERSON) as registers:
        return a_person(registers)


def test_a_new_thing_is_kept_at_version_one_and_read_back_the_same(house, anna):
    with house.reading() as registers:
        assert registers.people.get(anna.id) == anna
    assert anna.version == 1


def test_a_change_raises_the_version_by_one(house, anna):
    with house.deed(Deed.ADD_PERSON) as registers:
        changed = registers.people.keep(replace(anna, name="Anneke"))

    with house.reading() as registers:
        assert registers.people.get(anna.id) == changed == replace(anna, name="Anneke", version=2)


def test_a_change_of_what_someone_else_changed_meanwhile_is_refused_and_names_the_thing(house, anna):
    with house.deed(Deed.ADD_PERSON) as registers:
        registers.people.keep(replace(anna, name="Anneke"))

    with house.deed(Deed.ADD_PERSON) as registers, pytest.raises(ChangedMeanwhile) as refused:
        registers.people.keep(replace(anna, name="An"))

    assert (refused.value.thing, refused.value.number) == (Thing.PERSON, anna.number)


def test_a_change_of_what_was_taken_away_is_refused(house, anna):
    with house.deed(Deed.UNDO) as registers:
        registers.people.drop(anna)

    with house.deed(Deed.ADD_PERSON) as registers, pytest.raises(ChangedMeanwhile):
        registers.people.keep(replace(anna, name="An"))


def test_changes_in_bulk_are_guarded_too(house, anna):
    with house.deed(Deed.ADD_PERSON) as registers, pytest.raises(ChangedMeanwhile):
        registers.people.keep_changes([(replace(anna, version=7), replace(anna, name="An"))])


def test_a_change_leaves_the_key_alone_so_that_nothing_that_names_it_is_looked_for(house, anna):
    ran: list[str] = []
    with house.deed(Deed.ADD_PERSON) as registers:
        connection = registers.work.connection
        event.listen(connection, "before_cursor_execute", lambda _c, _cursor, statement, *_: ran.append(statement))
        registers.people.keep(replace(anna, name="Anneke"))
    (change,) = (statement for statement in ran if statement.startswith("UPDATE"))
    assert " id=?" not in change.partition(" WHERE ")[0]


def test_keeping_what_is_the_same_changes_nothing_and_journals_nothing(house, anna):
    with house.deed(Deed.ADD_PERSON) as registers:
        assert registers.people.keep(anna) == anna
        assert registers.work.record.touched == set()


def test_what_is_not_there_is_an_unknown_thing_with_its_code(house):
    key = new_key()

    with house.reading() as registers, pytest.raises(UnknownThing) as refused:
        registers.people.get(key)

    assert refused.value.code == str(key)


def test_many_are_found_by_their_keys_and_what_is_not_there_is_left_out(house):
    with house.deed(Deed.ADD_PERSON) as registers:
        made = [a_person(registers, f"Anna {n}") for n in range(3)]

    with house.reading() as registers:
        asked = [new_key() for _ in range(CHUNK)] + [one.id for one in made]
        assert registers.people.find_many(asked) == {one.id: one for one in made}
        assert registers.people.total() == len(registers.people.all()) == 3


def test_a_new_thing_is_journaled_without_what_is_empty_and_with_noughts(house):
    number = Number.of(Kind.INSTRUMENT, 1)
    plain = Instrument(new_key(), number, "VLN", price=Cents(0), kit=(Part(PartKind.BOW),))

    with house.deed(Deed.ADD_INSTRUMENT) as registers:
        registers.instruments.keep(plain)

    with house.reading() as registers:
        ((_, change),) = registers.journal.of(plain.id)
    assert change.before is None
    assert change.after == {
        "id": str(plain.id),
        "number": number.value,
        "type_code": "VLN",
        "price": 0,
        "life": "in-use",
        "kit": [["BOW", "present", None]],
        "state": "available",
    }


def test_a_change_is_journaled_with_what_changed_only_before_and_after(house, anna):
    with house.deed(Deed.ADD_PERSON) as registers:
        registers.people.keep(replace(anna, name="Anneke"))

    with house.reading() as registers:
        (_, change), *_ = registers.journal.of(anna.id)
    assert (change.before, change.after) == ({"name": "Anna"}, {"name": "Anneke"})


def test_what_is_taken_away_is_journaled_whole(house, anna):
    with house.deed(Deed.UNDO) as registers:
        registers.people.drop(anna)

    with house.reading() as registers:
        assert registers.people.find(anna.id) is None
        (_, change), *_ = registers.journal.of(anna.id)
        assert registers.people.from_plain(change.before or {}) == replace(anna, version=0)
    assert change.after is None


def test_what_is_loaded_is_as_it_stands_and_not_journaled_again(house):
    told = Person(new_key(), Number.of(Kind.PERSON, 9), "Kees", version=4)

    with house.deed(Deed.DEMO) as registers:
        registers.people.load([told])
        assert registers.work.record.touched == set()

    with house.reading() as registers:
        assert registers.people.get(told.id) == told


@given(instruments)
def test_a_value_read_from_its_journaled_form_is_the_same(instrument):
    register = InstrumentRegister(Work(None))  # type: ignore[arg-type]

    assert register.from_plain(register.as_plain(instrument)) == instrument


@given(instruments, instruments)
def test_a_change_laid_over_the_value_before_gives_the_value_after(before, after):
    register = InstrumentRegister(Work(None))  # type: ignore[arg-type]
    after = replace(after, id=before.id)
    _, changed = register._plain_change(before, after)

    assert register.from_plain(changed, onto=before) == after


@given(st.lists(instruments, min_size=1, max_size=5, unique_by=lambda one: one.number))
def test_what_is_kept_in_a_row_is_read_back_from_it_the_same(template, tmp_path_factory, made):
    house = _fresh_house(template, tmp_path_factory)
    made = [replace(one, id=new_key()) for one in made]

    with house.deed(Deed.DEMO) as registers:
        registers.instruments.enter(made, {})
        assert [registers.instruments.get(one.id) for one in made] == [replace(one, version=1) for one in made]
    house.depot.close()


def _fresh_house(template, tmp_path_factory) -> House:
    """A house on a database of its own, for each example."""
    path = shutil.copy(template, tmp_path_factory.mktemp("example") / "depot.sqlite")
    return House(Depot.open(path), FixedClock(), "Anna")


@pytest.mark.parametrize("order", ["name", "number", "city"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_of_any_register_follow_each_other_by_key(house, order, descending):
    with house.deed(Deed.ADD_BORROWER) as registers:
        made = [
            Borrower(new_key(), number, BorrowerKind.ORGANISATION, f"School {n % 3}", city=f"Stad {n % 2}")
            for n, number in enumerate(registers.numbers.take_many(Kind.BORROWER, 9))
        ]
        registers.borrowers.keep_new(made)

    listing = Listing(order=order, descending=descending)
    with house.reading() as registers:
        whole = registers.borrowers.page(listing, Window())
        rows, after = [], None
        while page := registers.borrowers.page(listing, Window(size=2, after=after)):
            rows += page
            after = (_ordering(page[-1], order), page[-1].number.value)
    assert tuple(rows) == whole
    assert len(rows) == len(made)


def _ordering(borrower: Borrower, order: str) -> str | None:
    """What a borrower is ordered by."""
    return {"name": borrower.name.casefold(), "city": borrower.city, "number": None}[order]
