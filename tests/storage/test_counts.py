"""The registers of counts: what codes stand for, and what moved, asked in few questions however many there are."""

from collections.abc import Sequence

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.counts import Count, ScanEvent
from depot_app.domain.instruments import Instrument, InstrumentState
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind
from depot_app.storage.register import CHUNK
from depot_app.storage.registers import Registers
from tests.kit.builders import a_violin, codes_of, lent
from tests.kit.counting import B_17_3, B_17_4, on_shelf, place, started

MANY = CHUNK + 20


def entered(desks: Desks, amount: int, where: str) -> tuple[Instrument, ...]:
    """So many instruments with an old number and a serial each, entered at once."""
    with desks.house.deed(Deed.IMPORT) as registers:
        shelf = registers.places.met(where)
        made = tuple(
            Instrument(new_key(), number, "VLN", "1/2", serial=f"SER-{at}", place=shelf.id)
            for at, number in enumerate(registers.numbers.take_many(Kind.INSTRUMENT, amount))
        )
        registers.instruments.enter(made, {one.id: [f"LO{at:05d}"] for at, one in enumerate(made)})
    return made


def count_of(registers: Registers, number: str) -> Count:
    """The count of this number."""
    (found,) = [one for one in registers.counts.all() if one.number.digits == number]
    return found


def numbers(things: Sequence[Instrument]) -> list[int]:
    """The numbers of things as integers."""
    return [thing.number.value for thing in things]


@pytest.mark.parametrize("amount", [3, MANY])
@pytest.mark.parametrize("way", ["number", "old number", "serial"])
def test_codes_are_resolved_by_every_way_however_many_there_are(desks: Desks, amount: int, way: str):
    things = entered(desks, amount, B_17_3)
    codes = {
        "number": [thing.number.printed for thing in things],
        "old number": [f"lo{at:05d}" for at in range(amount)],
        "serial": [f"ser{at}" for at in range(amount)],
    }[way]
    with desks.house.reading() as registers:
        found = registers.count_grounds.codes.resolved([*codes, "b-17-3", "nobody"], ())
    assert [found.things[code] for code in codes] == numbers(things)
    assert set(found.places) == {"b-17-3"}
    assert "nobody" not in found.things


def test_a_number_goes_before_a_further_code_and_that_before_a_place(desks: Desks):
    first = a_violin(desks)
    a_violin(desks, old_numbers=("B-17-3",))
    second = a_violin(desks, old_numbers=("OUD",), serial=first.number.digits)
    place(desks, B_17_3)
    with desks.house.reading() as registers:
        found = registers.count_grounds.codes.resolved([first.number.digits, B_17_3, "oud"], ())
    assert found.things[first.number.digits] == first.number.value
    assert found.things["oud"] == second.number.value
    assert found.places == {}


def test_a_whole_ground_says_where_each_thing_stood_and_stands(desks: Desks):
    staying, going, moving = on_shelf(desks, B_17_3, 3)
    place(desks, B_17_4)
    number = started(desks)
    lent(desks, going)
    desks.inventory.move(codes_of(moving), B_17_4)
    with desks.house.reading() as registers:
        ground = registers.count_grounds.whole(count_of(registers, number), [])
    stays, gone, moved = (ground.standings[one.number.value] for one in (staying, going, moving))
    assert (stays.moved_at, stays.place) == ("", stays.place_then)
    assert (gone.state_then, gone.state) == (InstrumentState.AVAILABLE, InstrumentState.ON_LOAN)
    assert moved.place != moved.place_then
    assert gone.moved_at
    assert moved.moved_at


def test_the_ground_of_many_things_is_that_of_each(desks: Desks):
    things = entered(desks, MANY, B_17_3)
    number = started(desks)
    desks.inventory.move(codes_of(*things[:5]), B_17_4)
    codes = [thing.number.digits for thing in things]
    with desks.house.reading() as registers:
        count = count_of(registers, number)
        whole = registers.count_grounds.whole(count, codes)
        few = registers.count_grounds.of_codes(count, codes[:10])
    assert {key: whole.standings[key] for key in few.standings} == few.standings
    assert sorted(few.expected) == sorted(numbers(things[:10]))
    assert len(whole.expected) == MANY


def test_what_was_not_expected_stood_where_the_first_move_found_it(desks: Desks):
    place(desks, B_17_3)
    (stray,) = on_shelf(desks, B_17_4, 1)
    number = started(desks)
    desks.inventory.move(codes_of(stray), "A-1-1")
    desks.inventory.move(codes_of(stray), B_17_3)
    with desks.house.reading() as registers:
        ground = registers.count_grounds.whole(count_of(registers, number), [stray.number.digits])
    names = registers.count_grounds.places.names
    standing = ground.standings[stray.number.value]
    assert (names[standing.place_then or 0], names[standing.place or 0]) == (B_17_4, B_17_3)


def test_scans_come_back_as_they_were_added(desks: Desks):
    number = started(desks, None)
    events = [ScanEvent("é♭", n, f"code {n}", "B-17-3", "", "Anna", n - 1 or None) for n in range(1, MANY)]
    with desks.house.deed(Deed.MERGE_COUNT) as registers:
        count = count_of(registers, number)
        registers.counts.events.add(count.id, events)
    with desks.house.reading() as registers:
        kept = registers.counts.events
        assert kept.of(count.id) == events
        assert kept.of_devices(count.id, ["é♭"]) == {("é♭", event.sequence): event for event in events}
        assert kept.of_devices(count.id, ["another"]) == {}
        assert kept.newest_of(count.id, "é♭", 2) == events[-1:-3:-1]
        assert kept.with_code(count.id, "code 7") == [events[6]]
        assert kept.total(count.id) == len(events)


def test_the_journal_keeps_how_many_scans_of_which_device_and_their_hash(desks: Desks):
    number = started(desks, None)
    with desks.house.deed(Deed.MERGE_COUNT) as registers:
        count = count_of(registers, number)
        registers.counts.events.add(count.id, [ScanEvent(device, 1, "x") for device in ("a", "b")])
    with desks.house.reading() as registers:
        told = [change.after or {} for _, change in registers.journal.of(count.id)]
    merged = [after for after in told if "device" in after]
    assert [(after["device"], after["events"]) for after in merged] == [("b", 1), ("a", 1)]
    assert len({after["sha256"] for after in merged}) == 2
