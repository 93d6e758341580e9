"""The count desk: what should lie where, and what each scan finds."""

from datetime import timedelta

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Finding
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.journal import Deed, Thing
from depot_app.domain.refusals import (
    CannotUndo,
    NothingCounted,
    NothingScanned,
    UnknownThing,
)
from tests.kit.builders import FixedClock, a_violin, codes_of, lent
from tests.kit.counting import B_17_3, B_17_4, DESK, now, on_shelf, place, scan, started, tally

# -- starting


def test_a_count_expects_what_belongs_in_its_place_and_in_the_places_within(desks: Desks):
    on_shelf(desks, B_17_3, 3)
    on_shelf(desks, B_17_4, 2)
    on_shelf(desks, "A-1-1", 4)
    assert tally(desks, started(desks)) == {"missing": 3}
    assert tally(desks, started(desks, "B-17")) == {"missing": 5}
    assert tally(desks, started(desks, None)) == {"missing": 9}


def test_a_place_is_named_by_its_label_too(desks: Desks):
    on_shelf(desks, B_17_3, 1)
    label = next(one.number.digits for one in desks.inventory.places() if one.name == B_17_3)
    assert desks.counts.open(started(desks, label)).scope == B_17_3


def test_an_unknown_place_is_not_counted(desks: Desks):
    with pytest.raises(UnknownThing):
        desks.counts.start("X-1")


def test_what_is_out_when_the_count_starts_is_accounted_for(desks: Desks):
    violin, broken, missing, gone = on_shelf(desks, B_17_3, 4)
    lent(desks, violin)
    desks.repairs.open(broken.number.digits, "kam scheef")
    desks.inventory.write_off(gone.number.digits, "total loss")
    earlier = started(desks)
    scan(desks, earlier, B_17_3)
    desks.counts.book(earlier)
    assert now(desks, missing)[0] is InstrumentState.MISSING
    assert tally(desks, started(desks)) == {"away": 2}


def test_counting_changes_nothing_until_it_is_booked(desks: Desks):
    violin, other = on_shelf(desks, B_17_3, 2)
    place(desks, B_17_4)
    before = [desks.inventory.card(one.number.digits).instrument for one in (violin, other)]
    scan(desks, started(desks), B_17_4, violin)
    assert [desks.inventory.card(one.number.digits).instrument for one in (violin, other)] == before


# -- scanning


def test_each_scan_says_at_once_what_it_found(desks: Desks):
    (here, there, broken), (stranger,) = on_shelf(desks, B_17_3, 3), on_shelf(desks, B_17_4, 1)
    lent(desks, there)
    repair = desks.repairs.open(broken.number.digits, "kam scheef").thing
    rows = scan(desks, started(desks), B_17_3, here, there, broken, stranger, "77301294")
    assert rows[0] is None
    found = [row for row in rows if row]
    assert [row.finding for row in found] == [
        Finding.HERE,
        Finding.UNEXPECTED,
        Finding.UNEXPECTED,
        Finding.ELSEWHERE,
        Finding.UNKNOWN,
    ]
    assert (found[1].holder, found[2].repair) == ("Bs De Regenboog", repair.number)
    assert (found[3].belongs, found[3].seen, found[3].new_place) == (B_17_4, B_17_3, B_17_3)
    assert (found[4].code, found[4].seen) == ("77301294", B_17_3)


def test_a_scanned_place_answers_with_itself_and_holds_for_what_follows(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    place(desks, B_17_4)
    count = started(desks)
    answered = desks.counts.scan(count, "b-17-4", device=DESK).thing
    assert answered.place is not None
    assert answered.place.name == B_17_4
    (found,) = scan(desks, count, violin)
    assert found is not None
    assert (found.finding, found.seen) == (Finding.ELSEWHERE, B_17_4)


def test_a_place_named_with_a_scan_is_taken(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    place(desks, B_17_4)
    found = desks.counts.scan(started(desks), violin.number.digits, device=DESK, place=B_17_4).thing.found
    assert found is not None
    assert found.seen == B_17_4


def test_two_devices_each_stay_on_their_own_shelf(desks: Desks):
    (one,), (other,) = on_shelf(desks, B_17_3, 1), on_shelf(desks, B_17_4, 1)
    count = started(desks, "B-17")
    scan(desks, count, B_17_3, device="a")
    scan(desks, count, B_17_4, device="b")
    scan(desks, count, one, device="a")
    scan(desks, count, other, device="b")
    assert tally(desks, count) == {"here": 2}


@pytest.mark.parametrize("how", ["old number", "serial", "printed"])
def test_a_thing_is_known_by_every_code_it_has(desks: Desks, how: str):
    violin = a_violin(desks, old_numbers=("LO00180",), serial="AB-77")
    desks.inventory.move(codes_of(violin), B_17_3)
    code = {"old number": "lo 00180", "serial": "ab77", "printed": violin.number.printed}[how]
    (found,) = scan(desks, started(desks), code)
    assert found is not None
    assert (found.finding, found.number) == (Finding.HERE, violin.number)


def test_a_serial_that_several_have_says_nothing(desks: Desks):
    for _ in range(2):
        a_violin(desks, serial="AB-77")
    (found,) = scan(desks, started(desks, None), "AB-77")
    assert found is not None
    assert found.finding is Finding.UNKNOWN


def test_a_second_scan_of_the_same_code_says_so_and_counts_once(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    scans = [desks.counts.scan(count, violin.number.digits, device=DESK).thing for _ in range(2)]
    assert [one.again for one in scans] == [False, True]
    assert tally(desks, count) == {"here": 1}


def test_a_scan_is_on_disk_when_it_is_answered(desks: Desks):
    count = started(desks, None)
    done = desks.counts.scan(count, "77301294", device=DESK)
    assert done.kinds == {Thing.COUNT_EVENT}
    with desks.house.reading() as registers:
        assert registers.counts.events.total(desks.counts.open(count).count.id) == 1
        entry = registers.journal.entry(done.entry)
    assert entry is not None
    assert entry.deed is Deed.SCAN_COUNT


def test_a_scan_of_nothing_is_refused(desks: Desks):
    with pytest.raises(NothingScanned):
        desks.counts.scan(started(desks, None), " ", device=DESK)


def test_a_count_that_nobody_started_takes_no_scan(desks: Desks):
    for code in ("60000016", a_violin(desks).number.digits, "no number"):
        with pytest.raises(UnknownThing):
            desks.counts.scan(code, "x", device=DESK)


# -- taking a scan back


def test_the_last_scan_is_taken_back_and_then_the_one_before_it(desks: Desks):
    one, other = on_shelf(desks, B_17_3, 2)
    count = started(desks)
    scan(desks, count, one, other)
    assert desks.counts.void_last(count, device=DESK).thing.code == other.number.digits
    assert desks.counts.void_last(count, device=DESK).thing.code == one.number.digits
    assert tally(desks, count) == {"missing": 2}
    with pytest.raises(NothingCounted):
        desks.counts.void_last(count, device=DESK)


def test_only_ones_own_scans_are_taken_back(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    scan(desks, count, violin, device="a")
    with pytest.raises(NothingCounted):
        desks.counts.void_last(count, device="b")


def test_a_place_scanned_by_mistake_is_taken_back(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    place(desks, B_17_4)
    count = started(desks)
    scan(desks, count, B_17_3, B_17_4)
    desks.counts.void_last(count, device=DESK)
    (found,) = scan(desks, count, violin)
    assert found is not None
    assert found.finding is Finding.HERE


def test_scanning_goes_on_where_it_was_however_much_was_taken_back(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks, None)
    scan(desks, count, B_17_3)
    for _ in range(60):
        scan(desks, count, "mistake")
        desks.counts.void_last(count, device=DESK)
    (found,) = scan(desks, count, violin)
    assert found is not None
    assert (found.finding, found.seen) == (Finding.HERE, B_17_3)


def test_a_scan_is_taken_back_by_a_scan_and_not_by_undo(desks: Desks):
    scan(desks, started(desks, None), "x")
    with pytest.raises(CannotUndo):
        desks.history.undo()


# -- while the world goes on


def test_what_is_lent_or_moved_while_the_count_runs_is_not_missing(desks: Desks):
    going, moving, breaking, staying = on_shelf(desks, B_17_3, 4)
    count = started(desks)
    lent(desks, going)
    desks.inventory.move(codes_of(moving), B_17_4)
    desks.repairs.open(breaking.number.digits, "kam scheef")
    assert tally(desks, count) == {"away": 3, "missing": 1}
    assert [row.number for row in desks.counts.findings(count, [Finding.MISSING])] == [staying.number]


def test_what_was_moved_by_mistake_and_put_back_has_not_moved(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    desks.inventory.move(codes_of(violin), B_17_4)
    desks.history.undo()
    assert tally(desks, count) == {"missing": 1}
    desks.history.redo()
    assert tally(desks, count) == {"away": 1}


def test_what_is_scanned_and_lent_afterwards_was_here(desks: Desks, clock: FixedClock):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    scan(desks, count, violin)
    clock.now += timedelta(hours=1)
    lent(desks, violin)
    assert tally(desks, count) == {"here": 1}


def test_what_is_lent_and_scanned_afterwards_is_unexpected(desks: Desks, clock: FixedClock):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    lent(desks, violin)
    clock.now += timedelta(hours=1)
    scan(desks, count, violin)
    assert tally(desks, count) == {"unexpected": 1}


def test_what_came_in_from_elsewhere_while_the_count_ran_is_here(desks: Desks):
    place(desks, B_17_3)
    (violin,) = on_shelf(desks, "A-1-1", 1)
    count = started(desks)
    desks.inventory.move(codes_of(violin), B_17_3)
    scan(desks, count, B_17_3, violin)
    assert tally(desks, count) == {"here": 1}


def test_another_open_count_of_the_same_places_is_named(desks: Desks) -> None:
    a_violin(desks, place="B-17-3")
    a_violin(desks, place="C-01-1")
    rack = desks.counts.start("B-17").thing
    shelf, other = desks.counts.start("B-17-3").thing, desks.counts.start("C-01-1").thing
    assert [row.id for row in desks.counts.beside(shelf.number.digits)] == [rack.id]
    assert [row.id for row in desks.counts.beside(rack.number.digits)] == [shelf.id]
    assert desks.counts.beside(other.number.digits) == ()
    whole = desks.counts.start().thing
    assert len(desks.counts.beside(whole.number.digits)) == 3
