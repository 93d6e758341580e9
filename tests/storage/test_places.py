"""The register of places: a tree that grows as its places are met."""

from dataclasses import replace

import pytest

from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.domain.places import PlaceKind
from depot_app.domain.refusals import BrokenRule


def test_a_shelf_is_met_with_its_rack_and_its_hall(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        shelf = registers.places.met("B-17-3")

        path = registers.places.path(shelf.id)

    assert [(place.name, place.kind) for place in path] == [
        ("B", PlaceKind.HALL),
        ("B-17", PlaceKind.RACK),
        ("B-17-3", PlaceKind.SHELF),
    ]
    assert [place.within for place in path] == [None, path[0].id, path[1].id]
    assert len({place.number for place in path}) == 3


def test_a_place_met_again_is_the_same_whatever_its_capitals(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        shelf = registers.places.met("B-17-3")

        assert registers.places.met("b-17-3") == registers.places.named("B-17-3") == shelf
        assert registers.places.total() == 3


def test_the_next_shelf_of_a_rack_stands_in_the_same_rack(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        first, second = registers.places.met("B-17-3"), registers.places.met("B-17-4")

        assert first.within == second.within


def test_a_place_holds_itself_and_all_that_is_in_it(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        shelves = {registers.places.met(name).id for name in ("B-17-3", "B-17-4", "B-2-1")}
        other = registers.places.met("A-1-1").id
        hall = registers.places.named("B")
        rack = registers.places.named("B-17")
        assert hall is not None
        assert rack is not None

        assert registers.places.within(hall.id) >= shelves | {hall.id, rack.id}
        assert other not in registers.places.within(hall.id)
        assert len(registers.places.within(rack.id)) == 3


def test_a_place_is_found_by_the_number_on_its_label(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        shelf = registers.places.met("B-17-3")

        assert registers.places.by_number(shelf.number) == shelf
        assert shelf.number.kind is Kind.PLACE


def test_no_place_has_no_path_and_no_name(house):
    with house.reading() as registers:
        assert registers.places.path(None) == ()
        assert registers.places.name_of(None) == registers.places.name_of(new_key()) == ""


def test_two_places_cannot_have_one_name(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        first = registers.places.met("Élan")
        twin = replace(first, id=new_key(), number=registers.numbers.take(Kind.PLACE), name="elan")

    with pytest.raises(BrokenRule) as refused, house.deed(Deed.ADD_PLACE) as registers:
        registers.places.keep_new([twin])
    assert "name_key" in refused.value.rule


def test_a_changed_place_is_read_as_it_is_now(house):
    with house.deed(Deed.CHANGE_PLACE) as registers:
        shelf = registers.places.met("B-17-3")
        assert registers.places.name_of(shelf.id) == "B-17-3"
        registers.places.keep(replace(shelf, name="B-17-9"))

        assert registers.places.name_of(shelf.id) == "B-17-9"
        registers.places.drop(registers.places.get(shelf.id))
        assert registers.places.name_of(shelf.id) == ""


def test_many_names_are_asked_for_at_once_and_are_the_same(house):
    with house.deed(Deed.ADD_PLACE) as registers:
        made = [registers.places.met(f"B-{n}") for n in range(1, 30)]

    with house.reading() as registers:
        assert [registers.places.name_of(place.id) for place in made] == [place.name for place in made]
        assert registers.places.name_of(new_key()) == ""
