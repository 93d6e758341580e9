"""Who works at the depot is known by name, once each."""

import pytest

from depot_app.domain.faults import MissingField


def test_everyone_is_known_by_name_in_order(desks):
    for name in ("Wim", "anna", "Bea"):
        desks.people.add(name)
    assert [person.name for person in desks.people.known()] == ["anna", "Bea", "Wim"]


def test_a_name_that_is_known_is_not_taken_in_twice(desks):
    first = desks.people.add("Anna").thing
    assert desks.people.add("  Anna ").thing == first


def test_without_a_name_nobody_is_taken_in(desks):
    with pytest.raises(MissingField):
        desks.people.add("  ")


def test_taking_someone_in_is_undone_like_any_deed(desks):
    desks.people.add("Anna")
    desks.history.undo()
    assert desks.people.known() == ()
