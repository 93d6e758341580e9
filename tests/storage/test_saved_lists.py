"""The last guard of saved lists, tried past every rule before it."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.refusals import BrokenRule
from depot_app.domain.saved_lists import SavedList


def keep(desks: Desks, room: str, name: str) -> None:
    with desks.house.deed(Deed.SAVE_LIST) as registers:
        registers.saved_lists.keep(SavedList(new_key(), room, name))


def test_the_database_itself_keeps_one_list_of_a_name_in_a_room(desks):
    keep(desks, "instruments", "Zomer")
    keep(desks, "loans", "Zomer")
    with pytest.raises(BrokenRule) as refused:
        keep(desks, "instruments", "Zomer")
    assert refused.value.rule


def test_the_lists_of_one_room_stand_in_their_order(desks):
    keep(desks, "instruments", "B")
    keep(desks, "loans", "C")
    keep(desks, "instruments", "A")
    with desks.house.reading() as registers:
        assert [one.name for one in registers.saved_lists.of("instruments")] == ["A", "B"]
