"""The count desk: setting the register right, and looking at what was found."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Finding
from depot_app.domain.instruments import InstrumentState, Life
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import CountReportContent, from_json
from depot_app.domain.people import NOBODY
from depot_app.domain.refusals import (
    CountBooked,
    NothingCounted,
    UnknownThing,
)
from tests.kit.builders import ACTOR, DAY, FixedClock, a_school, codes_of, lent
from tests.kit.counting import B_17_3, B_17_4, DESK, now, on_shelf, packed, place, scan, scanned_into, started, tally

# -- booking


def test_booking_sets_right_what_was_found_and_says_how_much(desks: Desks):
    (here, lost, out), (stray,) = on_shelf(desks, B_17_3, 3), on_shelf(desks, B_17_4, 1)
    lent(desks, out)
    count = started(desks)
    scan(desks, count, B_17_3, here, stray, out)
    booked = desks.counts.book(count).thing
    assert (booked.moved, booked.lost, booked.found_again) == (1, 1, 0)
    assert (booked.count.booked_on, booked.count.booked_by) == (DAY, "Anna")
    assert now(desks, here) == (InstrumentState.AVAILABLE, B_17_3)
    assert now(desks, stray) == (InstrumentState.AVAILABLE, B_17_3)
    assert now(desks, lost) == (InstrumentState.MISSING, B_17_3)
    assert now(desks, out)[0] is InstrumentState.ON_LOAN
    gone = desks.inventory.card(lost.number.digits).instrument
    assert (gone.life_on, gone.life_reason) == (DAY, f"{Number(int(count)).printed} · {B_17_3}")


def test_what_was_missing_is_found_again_where_it_lies(desks: Desks):
    one, two = on_shelf(desks, B_17_3, 2)
    place(desks, B_17_4)
    first = started(desks)
    scan(desks, first, B_17_3)
    desks.counts.book(first)
    second = started(desks, "B-17")
    scan(desks, second, B_17_3, one, B_17_4, two)
    assert tally(desks, second) == {"here": 1, "elsewhere": 1}
    assert desks.counts.book(second).thing.found_again == 2
    assert now(desks, one) == (InstrumentState.AVAILABLE, B_17_3)
    assert now(desks, two) == (InstrumentState.AVAILABLE, B_17_4)
    assert desks.inventory.card(one.number.digits).instrument.life is Life.IN_USE


def test_a_count_is_booked_once_and_takes_no_more(desks: Desks, tmp_path: Path):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    scans = scanned_into(packed(desks, count, tmp_path / "a.pack"), violin.number.digits)
    scan(desks, count, violin)
    desks.counts.book(count)
    deeds: tuple[Callable[[], object], ...] = (
        lambda: desks.counts.book(count),
        lambda: desks.counts.scan(count, "x", device=DESK),
        lambda: desks.counts.void_last(count, device=DESK),
        lambda: desks.counts.merge(count, [scans]),
        lambda: desks.counts.pack(count),
    )
    for deed in deeds:
        with pytest.raises(CountBooked):
            deed()


def test_a_count_without_a_scan_is_not_booked(desks: Desks):
    on_shelf(desks, B_17_3, 1)
    count = started(desks)
    with pytest.raises(NothingCounted):
        desks.counts.book(count)
    scan(desks, count, "mistake")
    desks.counts.void_last(count, device=DESK)
    with pytest.raises(NothingCounted):
        desks.counts.book(count)


def test_a_booked_count_keeps_its_result_whatever_happens_afterwards(desks: Desks, clock: FixedClock):
    (here, lost), (stray,) = on_shelf(desks, B_17_3, 2), on_shelf(desks, B_17_4, 1)
    count = started(desks)
    scan(desks, count, B_17_3, here, stray)
    before = desks.counts.open(count)
    desks.counts.book(count)
    clock.move_to(date(2026, 10, 1))
    lent(desks, here)
    desks.inventory.move(codes_of(lost), "A-1-1")
    after = desks.counts.open(count)
    assert after.result.counted == before.result.counted
    assert after.tally == before.tally


def test_booking_is_one_step_to_undo(desks: Desks):
    (here, lost), (stray,) = on_shelf(desks, B_17_3, 2), on_shelf(desks, B_17_4, 1)
    count = started(desks)
    scan(desks, count, B_17_3, here, stray)
    desks.counts.book(count)
    desks.history.undo()
    assert now(desks, stray) == (InstrumentState.AVAILABLE, B_17_4)
    assert now(desks, lost) == (InstrumentState.AVAILABLE, B_17_3)
    assert tally(desks, count) == {"here": 1, "missing": 1, "elsewhere": 1}
    assert desks.counts.book(count).thing.lost == 1


def test_a_count_started_by_mistake_is_undone(desks: Desks):
    on_shelf(desks, B_17_3, 1)
    count = started(desks)
    desks.history.undo()
    with pytest.raises(UnknownThing):
        desks.counts.open(count)


# -- looking


def test_counts_are_listed_with_their_figures(desks: Desks):
    on_shelf(desks, B_17_3, 2)
    first, second = started(desks), started(desks, None)
    scan(desks, first, B_17_3, "x")
    desks.counts.book(first)
    rows = desks.counts.page(Listing(descending=True), Window())
    assert [(row.number.digits, row.scope, row.expected, row.events) for row in rows] == [
        (second, "", 2, 0),
        (first, B_17_3, 2, 2),
    ]
    assert desks.counts.count(Listing(where=(("state", "open"),))) == 1
    assert desks.counts.count(Listing(where=(("state", "booked"),))) == 1
    assert [row.number.digits for row in desks.counts.page(Listing(text="b-17"), Window())] == [first]
    later = Window(after=desks.counts.page(Listing(), Window(size=1))[0].key)
    assert [row.number.digits for row in desks.counts.page(Listing(), later)] == [second]


def test_a_count_is_shown_shelf_by_shelf(desks: Desks):
    (here, _), (stray,) = on_shelf(desks, B_17_3, 2), on_shelf(desks, B_17_4, 1)
    count = started(desks, "B-17")
    scan(desks, count, B_17_3, here, stray)
    shelves = {one.place: one for one in desks.counts.shelves(desks.counts.open(count))}
    mine = shelves[B_17_3]
    assert (mine.expected, mine.seen, mine.differences, mine.visited) == (2, 1, 2, True)
    assert B_17_4 not in shelves or not shelves[B_17_4].visited


def test_findings_come_in_the_order_asked_for_and_a_stretch_at_a_time(desks: Desks):
    things = on_shelf(desks, B_17_3, 3)
    count = started(desks)
    scan(desks, count, things[1], "x")
    sheet = desks.counts.open(count)
    found = sheet.of(Finding.UNKNOWN, Finding.MISSING)
    assert [one.code for one in found] == ["x", things[0].number.digits, things[2].number.digits]
    (row,) = desks.counts.rows(found, Window(start=1, size=1))
    assert (row.number, row.type_code, row.size, row.belongs) == (things[0].number, "VLN", "1/2", B_17_3)
    assert len(sheet.of()) == 4


def test_the_report_holds_every_finding_and_stays_until_the_result_changes(desks: Desks, clock: FixedClock):
    (here, lost, out), (stray,) = on_shelf(desks, B_17_3, 3), on_shelf(desks, B_17_4, 1)
    lent(desks, out, to=a_school(desks))
    count = started(desks)
    scan(desks, count, B_17_3, here, stray, out)
    first = desks.counts.report(count).thing
    clock.move_to(date(2026, 9, 2))
    assert desks.counts.report(count).thing == first
    content = from_json(first.content)
    assert isinstance(content, CountReportContent)
    assert (content.scope, content.scans, content.counters, content.booked_on) == (B_17_3, 4, ("Anna",), None)
    said = {(line.code, line.finding): line for line in content.lines}
    assert said[stray.number.digits, Finding.ELSEWHERE].what == "Viool 1/2 · Stentor"
    assert said[out.number.digits, Finding.UNEXPECTED].note == "Bs De Regenboog"
    assert (lost.number.digits, Finding.MISSING) in said
    desks.counts.book(count)
    booked = desks.counts.report(count).thing
    assert (booked.issue, desks.counts.report(count).thing) == (2, booked)


def test_the_report_names_only_counters_who_chose_a_name(desks: Desks):
    one, two = on_shelf(desks, B_17_3, 2)
    count = started(desks)
    scan(desks, count, B_17_3, one)
    desks.house.actor = NOBODY
    scan(desks, count, two)
    content = from_json(desks.counts.report(count).thing.content)
    assert isinstance(content, CountReportContent)
    assert content.counters == (ACTOR,)


def test_the_number_of_a_count_is_its_own_kind(desks: Desks):
    assert desks.counts.start().thing.number == Number.of(Kind.COUNT, 1)
