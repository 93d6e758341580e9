"""Two records of one instrument, made one: both histories, one card, and the way back."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.desks.valuing import Found
from depot_app.domain.condition_checks import Inspection
from depot_app.domain.counts import Finding
from depot_app.domain.faults import UnknownField
from depot_app.domain.import_keys import ListKind
from depot_app.domain.instruments import Condition, InstrumentState, Life
from depot_app.domain.journal import Deed
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.refusals import ChangedSince, UnknownThing
from depot_app.domain.refusals_merging import (
    BothInRepair,
    BothOnLoan,
    BrokenUpBefore,
    LentAndGone,
    OtherTypes,
    SameRecord,
)
from depot_app.domain.supplies import Won
from depot_app.domain.valuations import ValuationSource
from depot_app.wording.history import sentence
from depot_app.wording.voice import Language, Voice
from tests.desks.lists import Lists, figures
from tests.kit.builders import FixedClock, a_cello, a_school, a_violin, lent
from tests.kit.pictures import a_photo


def twins(desks: Desks, **fields: Any):
    """The same violin twice, the second registered anew after its label was lost."""
    one = a_violin(desks, serial="S12345", place="A-01")
    other = a_violin(desks, serial="S12345", old_numbers=("V-17",), **fields)
    return one, other


def whole(desks: Desks) -> list[object]:
    """What a check of everything finds."""
    return list(desks.housekeeping.check().problems)


def numbers_of(desks: Desks, text: str = "") -> list[str]:
    """The numbers that a list of instruments shows."""
    return [row.number.digits for row in desks.inventory.page(Listing(text=text), Window())]


def test_the_number_of_the_other_record_leads_to_the_kept_one_ever_after(desks: Desks) -> None:
    one, other = twins(desks)
    done = desks.merging.merge(one.number.digits, other.number.digits).thing
    assert (done.kept.id, done.other) == (one.id, other.number)
    for code in (other.number.digits, other.number.printed, "V-17", "S12345"):
        assert desks.inventory.find(code).number == one.number
    card = desks.inventory.card(other.number.digits)
    assert [(former.number, former.on) for former in card.former] == [(other.number, desks.house.today)]
    assert set(card.codes) == {"V-17", other.number.digits}
    assert whole(desks) == []


def test_the_merged_record_is_in_no_list_count_or_search(desks: Desks, tmp_path: Path) -> None:
    one, other = twins(desks)
    a_cello(desks)
    desks.merging.merge(one.number.digits, other.number.digits)
    for order in ("number", "type", "brand", "where", "state", "condition", "value", "due"):
        listing = Listing(order=order)
        rows = desks.inventory.page(listing, Window())
        assert other.number not in {row.number for row in rows}
        assert len(rows) == desks.inventory.count(listing) == 2
    assert desks.inventory.states(Listing()) == {"available": 2}
    assert numbers_of(desks, "stentor") == [one.number.digits]
    assert numbers_of(desks, other.number.digits) == [one.number.digits]
    assert desks.inventory.count(Listing(text="stentor")) == 1
    assert desks.housekeeping.check().instruments == 2
    assert other.number not in {row.number for row in desks.label_queue.page(Listing(), Window())}
    with pytest.raises(UnknownThing):
        desks.inventory.find("V-18")


def test_loans_repairs_values_checks_and_labels_lead_to_the_kept_record(desks: Desks, clock: FixedClock) -> None:
    one, other = twins(desks)
    lent(desks, other)
    desks.loans.take_back([other.number.digits])
    repair = desks.repairs.open(other.number.digits, "gebarsten kam").thing
    desks.valuations.value(other.number.digits, Found(Cents(30000), desks.house.today, ValuationSource.ESTIMATE))
    desks.merging.merge(one.number.digits, other.number.digits)
    card = desks.inventory.card(one.number.digits)
    assert card.instrument.state is InstrumentState.IN_REPAIR
    assert card.standing.mending is not None
    assert card.standing.mending.repair == repair.number
    assert card.instrument.value == 30000
    told = [step.entry.deed for step in desks.history.of(one.number.digits)]
    assert {Deed.MERGE, Deed.LEND, Deed.TAKE_BACK, Deed.OPEN_REPAIR, Deed.VALUE} <= set(told)
    assert told.count(Deed.ADD_INSTRUMENT) == 2
    assert whole(desks) == []


def test_undo_gives_both_records_back_exactly_and_redo_takes_them_together_again(desks: Desks) -> None:
    one, other = twins(desks, brand="Gewa", model="Allegro", donor="")
    lent(desks, other)
    before = [desks.inventory.card(thing.number.digits) for thing in (one, other)]
    desks.merging.merge(one.number.digits, other.number.digits, {"brand"})
    merged = desks.inventory.card(one.number.digits)
    assert (merged.instrument.brand, merged.instrument.model) == ("Gewa", "Allegro")
    assert merged.standing.held is not None
    desks.history.undo()
    after = [desks.inventory.card(thing.number.digits) for thing in (one, other)]
    assert [replace(card, instrument=replace(card.instrument, version=0)) for card in after] == [
        replace(card, instrument=replace(card.instrument, version=0)) for card in before
    ]
    assert numbers_of(desks, "V-17") == [other.number.digits]
    assert whole(desks) == []
    desks.history.redo()
    assert desks.inventory.card(other.number.digits).instrument.number == one.number
    assert whole(desks) == []


def test_undo_is_refused_when_the_world_has_moved_on(desks: Desks) -> None:
    one, other = twins(desks, brand="Gewa")
    merge = desks.merging.merge(one.number.digits, other.number.digits, {"brand"}).entry
    kept = desks.inventory.card(one.number.digits).instrument
    desks.inventory.change(replace(kept, brand="Yamaha"))
    with pytest.raises(ChangedSince) as since:
        desks.history.undo(merge)
    assert since.value.number == one.number


def test_redo_is_refused_once_the_other_record_was_used(desks: Desks) -> None:
    one, other = twins(desks)
    desks.merging.merge(one.number.digits, other.number.digits)
    desks.history.undo()
    actor, desks.house.actor = desks.house.actor, "Bram"
    desks.repairs.open(other.number.digits, "gebarsten kam")
    desks.house.actor = actor
    with pytest.raises(ChangedSince):
        desks.history.redo()


def test_only_what_differs_is_chosen_and_what_is_empty_is_filled(desks: Desks) -> None:
    one = a_violin(desks, "1/2", donor="Fonds A")
    other = a_violin(desks, "3/4", donor="Fonds B", owner="Stichting", notes="kras op het blad")
    view = desks.merging.compare(one.number.digits, other.number.digits)
    assert view.differing == ("size", "serial", "donor")
    assert view.taken == frozenset()
    kept = desks.merging.merge(one.number.digits, other.number.digits, {"size"}).thing.kept
    assert (kept.size, kept.donor, kept.owner, kept.notes) == ("3/4", "Fonds A", "Stichting", "kras op het blad")
    assert kept.serial == one.serial


def test_a_field_that_is_none_is_named(desks: Desks) -> None:
    one, other = twins(desks)
    with pytest.raises(UnknownField) as unknown:
        desks.merging.merge(one.number.digits, other.number.digits, {"colour"})
    assert unknown.value.key == "colour"


def test_what_one_record_calls_missing_and_the_other_has_is_here(desks: Desks) -> None:
    one, other = twins(desks)
    missing = desks.inventory.change(replace(one, life=Life.MISSING)).thing
    view = desks.merging.compare(missing.number.digits, other.number.digits)
    assert view.taken == {"life"}
    kept = desks.merging.merge(missing.number.digits, other.number.digits).thing.kept
    assert kept.state is InstrumentState.AVAILABLE


def test_a_record_cannot_be_merged_with_itself_nor_twice(desks: Desks) -> None:
    one, other = twins(desks)
    with pytest.raises(SameRecord):
        desks.merging.merge(one.number.digits, one.number.printed)
    desks.merging.merge(one.number.digits, other.number.digits)
    with pytest.raises(SameRecord):
        desks.merging.merge(one.number.digits, other.number.digits)


def test_two_types_are_two_instruments(desks: Desks) -> None:
    with pytest.raises(OtherTypes):
        desks.merging.merge(a_violin(desks).number.digits, a_cello(desks).number.digits)


def test_two_that_are_both_on_loan_are_two_instruments(desks: Desks) -> None:
    one, other = twins(desks)
    first, second = lent(desks, one), lent(desks, other, to=a_school(desks, "Obs De Linde"))
    with pytest.raises(BothOnLoan) as no:
        desks.merging.merge(one.number.digits, other.number.digits)
    assert (no.value.kept_loan, no.value.other_loan) == (first.loan.number, second.loan.number)
    assert desks.inventory.card(other.number.digits).instrument.number == other.number


def test_two_that_are_both_in_repair_are_two_instruments(desks: Desks) -> None:
    one, other = twins(desks)
    for thing in (one, other):
        desks.repairs.open(thing.number.digits, "gebarsten kam")
    with pytest.raises(BothInRepair):
        desks.merging.merge(one.number.digits, other.number.digits)


def test_what_is_on_loan_cannot_come_to_be_written_off(desks: Desks) -> None:
    one, other = twins(desks)
    desks.inventory.write_off(other.number.digits, "kwijt")
    lent(desks, one)
    with pytest.raises(LentAndGone):
        desks.merging.merge(one.number.digits, other.number.digits, {"life"})
    kept = desks.merging.merge(one.number.digits, other.number.digits).thing.kept
    assert kept.state is InstrumentState.ON_LOAN
    assert whole(desks) == []


def test_what_was_broken_up_is_not_what_is_still_there(desks: Desks) -> None:
    one, other = twins(desks)
    desks.supplies.break_up(other.number.digits, "gebroken hals", (Won("Kam 1/2", 1),))
    for kept, gone in ((one, other), (other, one)):
        with pytest.raises(BrokenUpBefore) as no:
            desks.merging.merge(kept.number.digits, gone.number.digits)
        assert no.value.instrument == other.number
    desks.inventory.write_off(one.number.digits, "gebroken hals")
    assert (
        len(
            desks.inventory.card(
                desks.merging.merge(one.number.digits, other.number.digits).thing.kept.number.digits
            ).won
        )
        == 1
    )


def test_a_record_that_had_another_merged_into_it_brings_that_along(desks: Desks) -> None:
    first, second = twins(desks)
    third = a_violin(desks)
    desks.merging.merge(second.number.digits, third.number.digits)
    desks.merging.merge(first.number.digits, second.number.digits)
    card = desks.inventory.card(third.number.digits)
    assert card.instrument.number == first.number
    assert {former.number for former in card.former} == {second.number, third.number}
    assert whole(desks) == []
    desks.history.undo()
    assert desks.inventory.card(third.number.digits).instrument.number == second.number
    assert whole(desks) == []


def test_an_open_count_that_expects_the_merged_record_expects_the_kept_one(desks: Desks) -> None:
    one, other = a_violin(desks, place="A-01"), a_violin(desks, place="A-01")
    lone, gone = a_violin(desks, place="B-02"), a_violin(desks, place="A-01")
    number = desks.counts.start("A-01").thing.number.digits
    desks.merging.merge(one.number.digits, other.number.digits)
    desks.merging.merge(lone.number.digits, gone.number.digits, {"place"})
    assert {found.number for found in desks.counts.open(number).result.counted} == {one.number.value, lone.number.value}
    assert {thing.number for thing in desks.counts.pack(number).things} == {one.number.value, lone.number.value}
    for code in (other.number.digits, gone.number.digits):
        desks.counts.scan(number, code, device="A", place="A-01")
    found = desks.counts.open(number).result
    assert {one.finding for one in found.counted} == {Finding.HERE}
    assert len(found.counted) == 2
    desks.counts.book(number)
    assert whole(desks) == []


def test_a_count_that_was_booked_before_says_what_it_said(desks: Desks) -> None:
    one, other = a_violin(desks, place="A-01"), a_violin(desks, place="A-01")
    number = desks.counts.start("A-01").thing.number.digits
    for thing in (one, other):
        desks.counts.scan(number, thing.number.digits, device="A", place="A-01")
    desks.counts.book(number)
    before = desks.counts.open(number).result.tally
    desks.merging.merge(one.number.digits, other.number.digits)
    assert desks.counts.open(number).result.tally == before


def test_a_list_that_was_read_before_means_the_kept_record(desks: Desks, lists: Lists) -> None:
    path = lists.written("Nr;Soort;Merk", "10000127;Viool;Stentor", "10000135;Viool;Stentor")
    assert figures(lists.taken(path).forecast.tally) == (2, 2, 0, 0, 0)
    desks.merging.merge("10000127", "10000135")
    assert figures(lists.taken(path).forecast.tally)[1] == 0
    assert desks.inventory.count(Listing()) == 1
    assert whole(desks) == []


def test_photos_and_checks_lead_over_and_a_photo_of_both_is_there_once(desks: Desks) -> None:
    one, other = twins(desks)
    desks.photos.add(one.number.digits, [a_photo("peru")])
    desks.photos.add(other.number.digits, [a_photo("peru"), a_photo("tan")])
    desks.conditions.check(other.number.digits, Inspection(Condition.C, "Anna", desks.house.today, "krasje"))
    assert desks.merging.compare(one.number.digits, other.number.digits).moves.photos == 1
    desks.merging.merge(one.number.digits, other.number.digits)
    assert [photo.position for photo in desks.photos.of(other.number.digits)] == [0, 1]
    assert [check.remarks for check in desks.conditions.of(one.number.digits)] == ["krasje"]
    assert whole(desks) == []
    desks.history.undo()
    assert [photo.position for photo in desks.photos.of(other.number.digits)] == [0, 1]
    assert len(desks.photos.of(one.number.digits)) == 1
    assert whole(desks) == []


def test_it_is_told_in_the_history_of_the_kept_record_by_whom(desks: Desks) -> None:
    one, other = twins(desks)
    desks.house.actor = "Bram"
    desks.merging.merge(one.number.digits, other.number.digits)
    newest = desks.history.of(other.number.digits)[0]
    assert (newest.entry.deed, newest.entry.by) == (Deed.MERGE, "Bram")
    said = sentence(Voice(Language.NL), newest)
    assert said == f"{other.number.printed} samengevoegd met {one.number.printed}"


def test_a_repair_of_the_merged_record_is_read_and_exported_under_the_kept_number(desks: Desks) -> None:
    one, other = twins(desks)
    desks.repairs.open(other.number.digits, "kam scheef")
    desks.merging.merge(one.number.digits, other.number.digits)
    assert [repair.complaint for repair in desks.repairs.of(one.number.digits)] == ["kam scheef"]
    with desks.house.reading() as registers:
        rows = list(registers.exports.rows(ListKind.REPAIRS))
        assert len(list(registers.exports.rows(ListKind.INSTRUMENTS))) == 1
    assert one.number in rows[0]
