"""Amounts in a count: the last one of a shelf stands, shelves add up, and no order of merging changes anything."""

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.count_amounts import Said, supply_said, totals
from depot_app.domain.count_ground import Ground
from depot_app.domain.count_result import result
from depot_app.domain.counts import ScanEvent, new_events
from depot_app.domain.numbers import Kind, Number

STANDS, STOOLS = (Number.of(Kind.PART, running).value for running in (12, 13))
SHELVES = {"A-1": 30000122, "A-2": 30000130}
GROUND = Ground(None, {}, (), {}, SHELVES, dict.fromkeys(SHELVES.values()), frozenset({STANDS, STOOLS}))


def scans(*codes: str, device: str = "A", start: int = 1, minute: int = 0) -> list[ScanEvent]:
    """Scans of one device, one a minute."""
    return [
        ScanEvent(device, start + n, code, "", f"2026-09-01T10:{minute + n:02d}:00.000000+00:00", "Anna")
        for n, code in enumerate(codes)
    ]


def counted(*events: ScanEvent) -> dict[int, int]:
    """How many of each supply."""
    return dict(totals(result(events, GROUND).amounts))


def test_a_code_says_which_supply_and_how_many():
    assert supply_said(f"{STANDS}*12") == Said(STANDS, 12)
    assert supply_said(f"{STANDS}*0") == Said(STANDS, 0)
    assert supply_said(f"{str(STANDS)[:4]} {str(STANDS)[4:]} * 12") == Said(STANDS, 12)
    assert supply_said(str(STANDS)) == Said(STANDS, None)
    for other in ("10000127*3", "30000122", "V-17", f"{STANDS}*x", f"{STANDS}*", "*5", f"{STANDS}*1234567"):
        assert supply_said(other) is None


def test_the_last_amount_of_a_shelf_stands_and_a_plain_scan_is_one_more():
    assert counted(*scans("A-1", f"{STANDS}*12", f"{STANDS}*10")) == {STANDS: 10}
    assert counted(*scans("A-1", f"{STANDS}*12", str(STANDS), str(STANDS))) == {STANDS: 14}
    assert counted(*scans("A-1", str(STANDS), str(STANDS))) == {STANDS: 2}
    assert counted(*scans("A-1", f"{STANDS}*0")) == {STANDS: 0}


def test_shelves_are_added_up_and_of_two_devices_on_one_shelf_the_later_stands():
    assert counted(*scans("A-1", f"{STANDS}*12", "A-2", f"{STANDS}*3")) == {STANDS: 15}
    second = scans("A-1", f"{STANDS}*11", device="B", minute=30)
    assert counted(*scans("A-1", f"{STANDS}*12"), *second) == {STANDS: 11}


def test_an_amount_that_is_taken_back_does_not_count():
    events = scans("A-1", f"{STANDS}*12", f"{STANDS}*10")
    gone = ScanEvent("A", 4, f"{STANDS}*10", "", events[-1].at, "Anna", voids=3)
    assert counted(*events, gone) == {STANDS: 12}


def test_an_amount_of_what_nobody_has_is_an_unknown_code():
    found = result(scans("20000999*4"), GROUND)
    assert found.amounts == ()
    assert len(found.counted) == 1


CODES = st.sampled_from(["A-1", "A-2", str(STANDS), f"{STANDS}*5", f"{STANDS}*7", f"{STOOLS}*2"])
DEVICES = st.lists(st.lists(CODES, min_size=1, max_size=6), min_size=1, max_size=3)


@given(DEVICES, st.randoms(use_true_random=False))
def test_merging_in_any_order_any_number_of_times_counts_the_same(devices, chance):
    packs = [scans(*codes, device=chr(65 + n), minute=7 * n) for n, codes in enumerate(devices)]
    once = [event for pack in packs for event in pack]
    again = [*once, *once]
    chance.shuffle(packs)
    merged = new_events({}, [event for pack in packs for event in pack])
    chance.shuffle(again)
    twice = new_events({}, again)
    assert result(merged, GROUND).amounts == result(once, GROUND).amounts == result(twice, GROUND).amounts
