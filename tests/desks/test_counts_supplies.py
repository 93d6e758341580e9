"""Things by quantity in a count: n of how many, booked as a move with its count, and left alone when they moved."""

from datetime import timedelta
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.count_views import SupplyCounted
from depot_app.domain.counts import Finding
from depot_app.domain.refusals import ChangedSince
from depot_app.domain.supplies import SupplyReason
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_scans, write_pack
from tests.kit.builders import DUE, FixedClock, a_violin, stands, the_school

SHELF = "A-01-1"
AT = "2026-09-01T10:00:00.000000+00:00"


def begun(desks: Desks, place: str | None = SHELF) -> str:
    """The number of a new count."""
    return desks.counts.start(place).thing.number.digits


def counted(desks: Desks, count: str) -> SupplyCounted:
    """The only supply of a count."""
    (one,) = desks.counts.open(count).supplies
    return one


def test_so_many_of_a_supply_are_counted_and_booking_makes_it_true(desks: Desks) -> None:
    code = stands(desks, 12, place=SHELF).number.digits
    count = begun(desks)
    assert (counted(desks, count).expected, counted(desks, count).counted) == (12, None)
    scanned = desks.counts.scan(count, f"{code}*9", device="A").thing
    assert scanned.supply is not None
    assert (scanned.supply.counted, scanned.supply.expected) == (9, 12)
    one = counted(desks, count)
    assert (one.counted, one.expected, one.difference) == (9, 12, -3)
    booked = desks.counts.book(count).thing
    assert booked.supplies == 1
    card = desks.supplies.card(code)
    assert card.on_hand == 9
    newest = card.moves[0]
    assert (newest.move.amount, newest.move.reason) == (-3, SupplyReason.COUNTED)
    assert newest.count is not None
    assert newest.count.digits == count
    assert (counted(desks, count).expected, counted(desks, count).difference) == (12, -3)
    assert desks.housekeeping.check().problems == ()
    desks.history.undo()
    assert desks.supplies.card(code).on_hand == 12
    assert desks.housekeeping.check().problems == ()


def test_what_is_out_is_not_expected_on_its_shelf(desks: Desks) -> None:
    code = stands(desks, 12, place=SHELF).number.digits
    desks.loans.lend([f"{code}*5"], to=the_school(desks).name, due_on=DUE)
    count = begun(desks)
    desks.counts.scan(count, f"{code}*8", device="A")
    assert counted(desks, count).difference == 1
    desks.counts.book(count)
    card = desks.supplies.card(code)
    assert (card.supply.total, card.on_hand, card.out) == (13, 8, 5)


def test_what_was_lent_since_it_was_counted_is_not_booked(desks: Desks, clock: FixedClock) -> None:
    code = stands(desks, 12, place=SHELF).number.digits
    count = begun(desks)
    desks.counts.scan(count, f"{code}*12", device="A")
    clock.now += timedelta(minutes=5)
    desks.loans.lend([f"{code}*5"], to=the_school(desks).name, due_on=DUE)
    one = counted(desks, count)
    assert (one.moved, one.to_book) == (True, 0)
    assert desks.counts.book(count).thing.supplies == 0
    assert desks.supplies.card(code).supply.total == 12


def test_what_belongs_elsewhere_is_named_and_not_booked(desks: Desks) -> None:
    code = stands(desks, 12, place="B-02").number.digits
    desks.places.add(SHELF)
    count = begun(desks)
    desks.counts.scan(count, f"{code}*2", device="A")
    one = counted(desks, count)
    assert (one.outside, one.to_book, one.difference) == (True, 0, -10)
    assert desks.counts.book(count).thing.supplies == 0


def test_a_pack_carries_amounts_out_and_back_in_any_order(desks: Desks, tmp_path: Path) -> None:
    code = stands(desks, 12, place=SHELF).number.digits
    violin = a_violin(desks, place=SHELF)
    count = begun(desks)
    files = []
    for name, amount in (("a", 7), ("b", 11)):
        path = tmp_path / f"{name}.telling"
        write_pack(path, desks.counts.pack(count))
        with scanning(path, name) as opened:
            opened.scan(
                [SHELF, f"{code}*{amount}", violin.number.digits], at=AT.replace(":00:", f":{amount:02d}:"), by="Anna"
            )
        files.append(path)
    desks.counts.merge(count, [read_scans(file) for file in reversed(files)])
    desks.counts.merge(count, [read_scans(file) for file in files])
    assert counted(desks, count).counted == 11
    assert desks.counts.open(count).result.tally[Finding.HERE] == 1


def test_booking_is_not_undone_once_the_supply_went_out(desks: Desks) -> None:
    code = stands(desks, 5, place=SHELF).number.digits
    count = begun(desks)
    desks.counts.scan(count, f"{code}*9", device="A")
    desks.counts.book(count)
    desks.loans.lend([f"{code}*8"], to=the_school(desks).name, due_on=DUE)
    entry = next(step.entry for step in desks.history.recent() if step.entry.deed == "book-count")
    with pytest.raises(ChangedSince):
        desks.history.undo(entry.seq)


def test_the_report_names_each_supply_with_its_difference(desks: Desks) -> None:
    code = stands(desks, 12, place=SHELF).number.digits
    count = begun(desks)
    desks.counts.scan(count, f"{code}*9", device="A")
    assert b"Muziekstandaard" in desks.counts.report(count).thing.pdf
