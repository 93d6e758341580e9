"""The places' desk: made one by one or by a pattern, renamed, put into each other, and emptied in one step."""

from dataclasses import replace
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing, Window
from depot_app.domain.places import PlaceContents, PlaceKind
from depot_app.domain.refusals import ChangedMeanwhile, CodeTaken
from depot_app.domain.refusals_places import NoNewPlaces, NothingAtPlace, PlaceInItself, SamePlace
from tests.kit.builders import a_violin, lent


def names(desks: Desks, **listing: Any) -> list[str]:
    """The short names that a list shows, in its order."""
    return [row.name for row in desks.places.page(Listing(order="name", **listing), Window())]


def test_the_places_of_a_new_hall_are_made_in_one_step_and_undone_in_one(desks: Desks) -> None:
    made = desks.places.add_many("C-[1..2]-[1..2]")
    assert [place.name for place in made.thing] == ["C-1-1", "C-1-2", "C-2-1", "C-2-2"]
    assert names(desks) == ["C", "C-1", "C-1-1", "C-1-2", "C-2", "C-2-1", "C-2-2"]
    desks.history.undo()
    assert names(desks) == []


def test_a_pattern_leaves_what_is_there_as_it_is(desks: Desks) -> None:
    known = desks.places.add("C-1-2", description="onder het raam").thing
    assert [place.name for place in desks.places.add_many("C-1-[1..3]").thing] == ["C-1-1", "C-1-3"]
    assert desks.places.card("C-1-2").place == known
    with pytest.raises(NoNewPlaces):
        desks.places.add_many("C-1-[1..3]")


def test_places_are_listed_as_people_count_each_after_what_is_around_it(desks: Desks) -> None:
    desks.places.add_many("B-[1..12]")
    assert names(desks)[:4] == ["B", "B-1", "B-2", "B-3"]
    assert names(desks)[-2:] == ["B-11", "B-12"]


def test_a_list_of_places_goes_on_where_it_stopped(desks: Desks) -> None:
    desks.places.add_many("B-[1..12]")
    listing = Listing(order="name")
    first = desks.places.page(listing, Window(size=5))
    rest = desks.places.page(listing, Window(start=5, size=20, after=first[-1].key))
    assert [row.name for row in (*first, *rest)] == names(desks)


def test_a_place_is_found_by_its_words_its_number_and_its_kind(desks: Desks) -> None:
    bus = desks.places.add("Bus", kind=PlaceKind.VEHICLE, description="Rijdend Atelier").thing
    desks.places.add("B-17-3")
    assert names(desks, text="atelier") == ["Bus"]
    assert names(desks, text=bus.number.digits) == ["Bus"]
    assert names(desks, where=(("kind", "vehicle"),)) == ["Bus"]
    assert desks.places.kinds(Listing()) == {"vehicle": 1, "hall": 1, "rack": 1, "shelf": 1}


def test_the_card_of_a_place_says_what_belongs_in_all_of_it(desks: Desks) -> None:
    for place in ("B-1-1", "B-1-1", "B-1-2"):
        a_violin(desks, size="1/2", place=place)
    a_violin(desks, size="1/4", place="B-1-2")
    card = desks.places.card("B-1")
    assert card.instruments == 4
    assert card.contents == (PlaceContents("VLN", "1/4", 1), PlaceContents("VLN", "1/2", 3))
    assert [place.name for place in card.inside] == ["B-1-1", "B-1-2"]


def test_a_renamed_place_is_found_by_its_new_name_with_all_that_belongs_there(desks: Desks) -> None:
    violin = a_violin(desks, place="B-1-1")
    place = desks.places.card("B-1-1").place
    desks.places.change(replace(place, name="Raamkast"), within="B-1")
    assert [row.number for row in desks.inventory.page(Listing(text="raamkast"), Window())] == [violin.number]
    assert desks.places.card("Raamkast").path == ("B", "B-1", "Raamkast")
    desks.history.undo()
    assert [row.number for row in desks.inventory.page(Listing(text="b-1-1"), Window())] == [violin.number]
    assert list(desks.housekeeping.check().problems) == []


def test_a_rack_goes_into_another_hall_with_all_that_is_in_it(desks: Desks) -> None:
    a_violin(desks, place="B-1-1")
    desks.places.add("K")
    rack = desks.places.card("B-1").place
    desks.places.change(rack, within="K")
    assert desks.places.card("B-1-1").path == ("K", "B-1", "B-1-1")
    assert (desks.places.card("K").instruments, desks.places.card("B").instruments) == (1, 0)


@pytest.mark.parametrize("into", ["B", "B-1", "B-1-1"])
def test_no_place_stands_in_itself_or_in_what_is_in_it(desks: Desks, into: str) -> None:
    desks.places.add("B-1-1")
    with pytest.raises(PlaceInItself):
        desks.places.change(desks.places.card("B").place, within=into)


def test_a_name_stands_for_one_place(desks: Desks) -> None:
    desks.places.add_many("B-[1..2]")
    with pytest.raises(CodeTaken):
        desks.places.change(replace(desks.places.card("B-1").place, name="b-2"), within="B")


def test_who_was_second_to_change_a_place_is_told(desks: Desks) -> None:
    place = desks.places.add("Bus").thing
    desks.places.change(replace(place, description="wit"))
    with pytest.raises(ChangedMeanwhile):
        desks.places.change(replace(place, description="rood"))


def test_everything_of_a_room_moves_in_one_step_but_what_is_lent(desks: Desks) -> None:
    stays, first, second = (a_violin(desks, place=place) for place in ("B-1-1", "B-1-1", "B-1-2"))
    lent(desks, stays)
    moved = desks.places.move_contents("B-1", "K-9")
    assert {one.number for one in moved.thing} == {first.number, second.number}
    assert desks.places.card("K-9").instruments == 2
    assert desks.places.card("B-1-1").instruments == 1
    desks.history.undo()
    assert desks.places.card("B-1").instruments == 3


def test_an_empty_place_has_nothing_to_move_and_nothing_moves_to_where_it_is(desks: Desks) -> None:
    desks.places.add("B-1-1")
    with pytest.raises(NothingAtPlace):
        desks.places.move_contents("B-1-1", "K")
    with pytest.raises(SamePlace):
        desks.places.move_contents("B-1-1", "b-1-1")
