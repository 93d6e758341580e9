"""Places: what a short name says of the places around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.places import PlaceKind, path_of

groups = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=4)


def test_a_shelf_stands_in_its_rack_and_the_rack_in_its_hall():
    assert path_of("B-17-3") == (("B", PlaceKind.HALL), ("B-17", PlaceKind.RACK), ("B-17-3", PlaceKind.SHELF))


@given(st.lists(groups, min_size=1, max_size=3))
def test_one_to_three_groups_are_so_many_places_each_within_the_one_before(parts):
    names = [name for name, _ in path_of("-".join(parts))]

    assert names == ["-".join(parts[: depth + 1]) for depth in range(len(parts))]


@pytest.mark.parametrize("name", ["B-17-3-2", "Werkplaats Noord", "bus (1)", "B--3", "Oude-West 2"])
def test_any_other_name_is_one_hall_of_that_name(name):
    assert path_of(f" {name} ") == ((name, PlaceKind.HALL),)
