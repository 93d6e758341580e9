"""Scan and change: chosen once, given to one instrument after the other, each a step of its own."""

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import Condition, InstrumentState, Life
from depot_app.domain.journal import Deed
from depot_app.domain.refusals import InstrumentWrittenOff, OnLoanAlready, UnknownThing
from depot_app.domain.refusals_places import NothingToChange
from depot_app.domain.scan_changes import ScanChange
from tests.kit.builders import a_violin, lent


def test_each_scan_gives_all_that_was_chosen(desks: Desks) -> None:
    violin = a_violin(desks, place="A-1-1")
    desks.places.add("B-2-1")
    wanted = ScanChange(place="B-2-1", condition=Condition.B, owner="Stichting Strijk", programme="Naschools")
    changed = desks.scan_changes.give(violin.number.digits, wanted).thing
    after = changed.after
    assert (changed.place_before, changed.place) == ("A-1-1", "B-2-1")
    assert (after.condition, after.owner, after.programme) == (Condition.B, "Stichting Strijk", "Naschools")
    assert after.inspected_on == desks.house.today


def test_a_scan_is_a_move_in_the_history_when_only_the_place_was_chosen(desks: Desks) -> None:
    violin, shelf = a_violin(desks, place="A-1-1"), desks.places.add("B-2-1").thing
    desks.scan_changes.give(violin.number.digits, ScanChange(place=shelf.number.digits))
    assert desks.history.of(violin.number.digits)[0].entry.deed is Deed.MOVE


def test_what_is_so_already_changes_nothing_and_is_no_step(desks: Desks) -> None:
    violin = a_violin(desks, place="A-1-1")
    before = desks.history.of(violin.number.digits)
    again = desks.scan_changes.give(violin.number.digits, ScanChange(place="a-1-1")).thing
    assert not again.is_new
    assert desks.history.of(violin.number.digits) == before


def test_each_scan_is_undone_by_itself(desks: Desks) -> None:
    first, second = a_violin(desks, place="A-1-1"), a_violin(desks, place="A-1-1")
    desks.scan_changes.place("K")
    entries = [desks.scan_changes.give(one.number.digits, ScanChange(place="K")).entry for one in (first, second)]
    desks.history.undo(entries[0])
    assert [desks.inventory.card(one.number.digits).place for one in (first, second)] == ["A-1-1", "K"]


def test_what_was_missing_is_found_where_it_is_scanned(desks: Desks) -> None:
    violin = a_violin(desks, place="A-1-1", state=InstrumentState.MISSING)
    desks.places.add("B")
    found = desks.scan_changes.give(violin.number.digits, ScanChange(place="B")).thing.after
    assert (found.life, found.state) == (Life.IN_USE, InstrumentState.AVAILABLE)


def test_what_is_lent_cannot_be_moved_but_can_change_its_programme(desks: Desks) -> None:
    violin = a_violin(desks)
    lent(desks, violin)
    desks.places.add("B")
    with pytest.raises(OnLoanAlready):
        desks.scan_changes.give(violin.number.digits, ScanChange(place="B"))
    changed = desks.scan_changes.give(violin.number.digits, ScanChange(programme="In school")).thing.after
    assert changed.programme == "In school"


def test_what_is_written_off_is_not_changed(desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gesloopt")
    desks.places.add("B")
    for wanted in (ScanChange(place="B"), ScanChange(owner="Depot")):
        with pytest.raises(InstrumentWrittenOff):
            desks.scan_changes.give(violin.number.digits, wanted)


def test_a_scan_without_anything_chosen_is_refused(desks: Desks) -> None:
    violin = a_violin(desks)
    with pytest.raises(NothingToChange):
        desks.scan_changes.give(violin.number.digits, ScanChange())


def test_a_code_that_nothing_has_is_refused(desks: Desks) -> None:
    desks.places.add("K")
    with pytest.raises(UnknownThing):
        desks.scan_changes.give("10000127", ScanChange(place="K"))


def test_a_place_that_is_new_is_made_once(desks: Desks) -> None:
    made = desks.scan_changes.place("K-1")
    assert desks.scan_changes.place("k-1").thing == made.thing
    assert desks.scan_changes.place(made.thing.number.digits).thing == made.thing
    assert [place.name for place in desks.inventory.places()] == ["K", "K-1"]


def test_a_number_that_is_no_place_is_refused_as_one(desks: Desks) -> None:
    violin = a_violin(desks)
    with pytest.raises(UnknownThing):
        desks.scan_changes.place(violin.number.digits)
