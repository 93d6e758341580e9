"""Undo and redo: a deed of one's own, as long as the world has not moved on."""

from dataclasses import replace

import pytest

from depot_app.desks.history import HistoryDesk
from depot_app.desks.house import House
from depot_app.domain.instruments import Life
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing
from depot_app.domain.refusals import CannotUndo, ChangedSince, DeedOfAnother, NothingToUndo, UnknownThing
from tests.kit.builders import Desks, a_school, a_violin, codes_of


@pytest.fixture
def history(house: House) -> HistoryDesk:
    """The desk where deeds are undone."""
    return HistoryDesk(house)


def found(desks: Desks, text: str) -> int:
    """How many instruments the search box finds."""
    return desks.inventory.count(Listing(text=text))


def test_an_added_instrument_is_gone_after_undo(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks, brand="Hidersine", old_numbers=("OUD-7",))
    assert history.undo().thing.deed is Deed.ADD_INSTRUMENT
    with pytest.raises(UnknownThing):
        desks.inventory.find(violin.number.digits)
    with pytest.raises(UnknownThing):
        desks.inventory.find("OUD-7")
    assert found(desks, "hidersine") == 0


def test_a_redone_deed_stands_as_before(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks, brand="Hidersine", old_numbers=("OUD-7",))
    history.undo()
    history.redo()
    assert desks.inventory.find("OUD-7") == desks.inventory.find(violin.number.digits)
    assert found(desks, "hidersine") == found(desks, "OUD-7") == 1


def test_a_number_is_never_handed_out_twice(desks: Desks, history: HistoryDesk) -> None:
    first = a_violin(desks)
    history.undo()
    assert a_violin(desks).number > first.number


def test_a_moved_instrument_goes_back_and_its_new_place_is_unmade(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "A-1-1")
    desks.inventory.move([violin.number.digits], "B-2-2")
    history.undo()
    assert desks.inventory.card(violin.number.digits).place == "A-1-1"
    assert "B-2-2" not in {place.name for place in desks.inventory.places()}
    assert found(desks, "A-1-1") == 1


def test_a_place_in_use_since_stays_and_is_named(desks: Desks, history: HistoryDesk) -> None:
    place = desks.places.add("K").thing
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "K")
    with pytest.raises(ChangedSince) as refused:
        history.undo(_entry_of(history, Deed.ADD_PLACE))
    assert refused.value.number == place.number


def _entry_of(history: HistoryDesk, deed: Deed) -> int:
    """The number of the last entry of a deed."""
    return next(step.entry.seq for step in history.recent() if step.entry.deed is deed)


def test_what_was_changed_since_is_refused_by_its_number(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "A-1-1")
    first = _entry_of(history, Deed.MOVE)
    desks.inventory.move([violin.number.digits], "B-2-2")
    with pytest.raises(ChangedSince) as refused:
        history.undo(first)
    assert refused.value.number == violin.number


def test_another_column_changed_since_does_not_stand_in_the_way(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "A-1-1")
    first = _entry_of(history, Deed.MOVE)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    history.undo(first)
    card = desks.inventory.card(violin.number.digits)
    assert (card.place, card.instrument.life) == ("", Life.WRITTEN_OFF)


def test_undo_goes_back_deed_by_deed_and_redo_forward_again(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks)
    for place in ("A", "B", "C"):
        desks.inventory.move([violin.number.digits], place)
    seen = []
    for step in (history.undo, history.undo, history.redo, history.undo, history.redo, history.redo):
        step()
        seen.append(desks.inventory.card(violin.number.digits).place)
    assert seen == ["B", "A", "B", "A", "B", "C"]


def test_after_a_new_deed_there_is_nothing_to_redo(desks: Desks, history: HistoryDesk) -> None:
    a_violin(desks)
    history.undo()
    a_violin(desks)
    with pytest.raises(NothingToUndo):
        history.redo()


def test_nothing_is_undone_where_nothing_was_done(history: HistoryDesk) -> None:
    assert history.undoable() is None
    with pytest.raises(NothingToUndo):
        history.undo()


def test_a_deed_undone_already_is_not_undone_again(desks: Desks, history: HistoryDesk) -> None:
    entry = desks.places.add("K").entry
    history.undo()
    with pytest.raises(NothingToUndo):
        history.undo(entry)


def test_only_who_did_it_undoes_it(desks: Desks, history: HistoryDesk, house: House) -> None:
    entry = desks.places.add("K").entry
    house.actor = "Bram"
    assert history.undoable() is None
    with pytest.raises(DeedOfAnother) as refused:
        history.undo(entry)
    assert refused.value.by == "Anna"


def test_the_catalogue_of_a_new_database_stays(history: HistoryDesk, house: House) -> None:
    with pytest.raises(CannotUndo):
        history.undo(1)


def test_a_borrower_renamed_back_is_found_by_the_old_name(desks: Desks, history: HistoryDesk) -> None:
    school = a_school(desks, "Bs De Regenboog")
    desks.borrowers.change(replace(school, name="Bs Het Palet"))
    history.undo()
    assert desks.borrowers.find("Bs De Regenboog").id == school.id


def test_history_tells_who_did_what_newest_first(desks: Desks, history: HistoryDesk, house: House) -> None:
    violin = a_violin(desks)
    house.actor = "Bram"
    desks.inventory.move(codes_of(violin), "B-17-3")
    told = history.of(violin.number.digits)
    assert [(step.entry.deed, step.entry.by) for step in told] == [(Deed.MOVE, "Bram"), (Deed.ADD_INSTRUMENT, "Anna")]
    assert told[0].facts["place"] == "B-17-3"


def test_history_says_what_no_longer_stands(desks: Desks, history: HistoryDesk) -> None:
    violin = a_violin(desks)
    desks.inventory.move(codes_of(violin), "B-17-3")
    history.undo()
    undone, moved, _ = history.of(violin.number.digits)
    assert (undone.entry.deed, undone.facts["of"], moved.stands) == (Deed.UNDO, "move", False)
