"""What a count found: every thing expected or seen exactly once, as it was found."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.count_ground import OUT, Ground, Standing
from depot_app.domain.count_result import Counted, result
from depot_app.domain.counts import MEMORY_SEQUENCES, Finding, ScanEvent
from depot_app.domain.instruments import InstrumentState
from tests.domain.test_counts import histories
from tests.kit.counting import EVENING, FAR, NEXT_SHELF, NOON, RACK, SHELF, ground, scans, stood

MORNING = "2026-09-01T08:00:00.000000+00:00"
VIOLIN, CELLO = 10000012, 10000020


def only(events: list[ScanEvent], world: Ground) -> Counted:
    """The one thing that a count found."""
    (found,) = result(events, world).counted
    return found


def moved(standing: Standing, *, at: str, place: int | None = None, state: InstrumentState | None = None) -> Standing:
    """A thing that a deed moved since the start."""
    return standing._replace(moved_at=at, place=place or standing.place, state=state or standing.state)


# -- the six findings


def test_what_is_seen_where_it_belongs_is_here():
    assert only(scans("shelf", str(VIOLIN)), ground(stood(VIOLIN))).finding is Finding.HERE


def test_what_is_seen_in_another_place_is_elsewhere_and_gets_that_place():
    found = only(scans("next", str(VIOLIN)), ground(stood(VIOLIN)))
    assert (found.finding, found.belongs, found.seen, found.new_place) == (
        Finding.ELSEWHERE,
        SHELF,
        NEXT_SHELF,
        NEXT_SHELF,
    )


def test_what_is_expected_and_not_seen_is_missing():
    assert only([], ground(stood(VIOLIN))).finding is Finding.MISSING


@pytest.mark.parametrize("state", sorted(OUT))
def test_what_is_out_and_not_seen_is_away(state: InstrumentState):
    assert only([], ground(stood(VIOLIN, state=state))).finding is Finding.AWAY


@pytest.mark.parametrize("state", sorted(OUT))
def test_what_is_out_and_seen_is_unexpected_and_stays_as_it_is(state: InstrumentState):
    found = only(scans("shelf", str(VIOLIN)), ground(stood(VIOLIN, state=state)))
    assert (found.finding, found.new_place) == (Finding.UNEXPECTED, None)


def test_a_code_that_nobody_has_is_unknown_once_however_it_is_written():
    found = only(scans("shelf", "lo-77", "LO77", "LO 77"), ground(unplanned=()))
    assert (found.finding, found.seen, found.times) == (Finding.UNKNOWN, SHELF, 3)


def test_an_unknown_code_remembers_what_was_scanned_before_it():
    found = result(scans("shelf", str(VIOLIN), "nobody"), ground(stood(VIOLIN))).counted
    assert [one.after for one in found if one.finding is Finding.UNKNOWN] == [VIOLIN]


def test_what_stood_as_missing_is_found_again():
    lost = stood(VIOLIN, state=InstrumentState.MISSING)
    here = only(scans("shelf", str(VIOLIN)), ground(lost, unplanned=[VIOLIN]))
    there = only(scans("next", str(VIOLIN)), ground(lost, unplanned=[VIOLIN]))
    assert (here.finding, here.found_again, here.new_place) == (Finding.HERE, True, None)
    assert (there.finding, there.found_again, there.new_place) == (Finding.ELSEWHERE, True, NEXT_SHELF)


# -- places


def test_a_scanned_place_holds_until_the_next_one():
    world = ground(stood(VIOLIN), stood(CELLO, NEXT_SHELF), scope=RACK)
    found = result(scans("shelf", str(VIOLIN), "next", str(CELLO)), world)
    assert {one.finding for one in found.counted} == {Finding.HERE}
    assert found.visited == {SHELF, NEXT_SHELF}


def test_without_a_place_a_scan_counts_for_the_shelf_that_is_counted():
    found = result(scans(str(VIOLIN), str(CELLO)), ground(stood(VIOLIN), stood(CELLO, FAR), unplanned=[CELLO]))
    assert [one.finding for one in found.counted] == [Finding.HERE, Finding.ELSEWHERE]
    assert found.visited == {SHELF}


def test_without_any_place_the_whole_depot_only_learns_that_it_is_there():
    found = only(scans(str(VIOLIN)), ground(stood(VIOLIN), scope=None))
    assert (found.finding, found.seen, found.new_place) == (Finding.HERE, None, None)


def test_a_rack_and_its_shelf_do_not_disagree_and_the_finer_one_is_kept():
    coarse = only(scans("rack", str(VIOLIN)), ground(stood(VIOLIN), scope=RACK))
    finer = only(scans("shelf", str(VIOLIN)), ground(stood(VIOLIN, RACK), scope=RACK))
    assert (coarse.finding, coarse.new_place) == (Finding.HERE, None)
    assert (finer.finding, finer.new_place) == (Finding.HERE, SHELF)


def test_what_had_no_place_gets_the_one_where_it_is_seen():
    found = only(scans("shelf", str(VIOLIN)), ground(stood(VIOLIN, None)))
    assert (found.finding, found.belongs, found.new_place) == (Finding.ELSEWHERE, None, SHELF)


def test_of_two_places_the_last_counts_and_is_flagged():
    events = [*scans("shelf", str(VIOLIN), device="a"), *scans("next", str(VIOLIN), device="b", at=EVENING)]
    found = only(events, ground(stood(VIOLIN)))
    assert (found.finding, found.seen, found.several, found.times) == (Finding.ELSEWHERE, NEXT_SHELF, True, 2)


def test_a_clock_that_goes_back_does_not_turn_a_devices_own_order_round():
    events = [*scans("shelf", str(VIOLIN), at=EVENING), *scans("next", str(VIOLIN), at=MORNING, first=3)]
    assert only(events, ground(stood(VIOLIN))).seen == NEXT_SHELF


def test_a_scan_that_names_a_place_goes_before_one_that_does_not():
    events = [*scans("next", str(VIOLIN), device="a"), *scans(str(VIOLIN), device="b", at=EVENING)]
    assert only(events, ground(stood(VIOLIN))).seen == NEXT_SHELF


def test_a_line_of_a_memory_brings_its_own_place():
    lines = [
        ScanEvent("scanner:1", MEMORY_SEQUENCES + 2, str(VIOLIN), place="shelf"),
        ScanEvent("scanner:1", MEMORY_SEQUENCES + 1, "next"),
    ]
    found = result(lines, ground(stood(VIOLIN)))
    assert found.counted[0].seen == SHELF
    assert found.gaps == ()


# -- what is taken back


def test_a_scan_taken_back_was_never_seen():
    events = [*scans(str(VIOLIN)), ScanEvent("desk", 2, str(VIOLIN), voids=1)]
    found = result(events, ground(stood(VIOLIN)))
    assert [one.finding for one in found.counted] == [Finding.MISSING]
    assert (found.events, found.scans) == (2, 0)


def test_a_place_taken_back_holds_no_more():
    events = [*scans("shelf", "next"), ScanEvent("desk", 3, "next", voids=2), *scans(str(VIOLIN), first=4)]
    assert only(events, ground(stood(VIOLIN))).finding is Finding.HERE


# -- movements while the count runs


def test_what_was_lent_since_the_start_and_not_seen_is_away_not_missing():
    lent = moved(stood(VIOLIN), at=EVENING, state=InstrumentState.ON_LOAN)
    found = only([], ground(lent))
    assert (found.finding, found.moved) == (Finding.AWAY, True)


def test_what_came_back_since_the_start_and_was_not_seen_is_away():
    back = moved(stood(VIOLIN, state=InstrumentState.ON_LOAN), at=EVENING, state=InstrumentState.AVAILABLE)
    assert only([], ground(back)).finding is Finding.AWAY


def test_what_was_seen_and_lent_afterwards_was_here():
    lent = moved(stood(VIOLIN), at=EVENING, state=InstrumentState.ON_LOAN)
    found = only(scans("shelf", str(VIOLIN), at=NOON), ground(lent))
    assert (found.finding, found.new_place) == (Finding.HERE, None)


def test_what_was_lent_and_seen_afterwards_is_unexpected():
    lent = moved(stood(VIOLIN), at=MORNING, state=InstrumentState.ON_LOAN)
    assert only(scans("shelf", str(VIOLIN), at=NOON), ground(lent)).finding is Finding.UNEXPECTED


def test_what_was_out_from_the_start_is_unexpected_whenever_it_was_scanned():
    swapped = moved(stood(VIOLIN, state=InstrumentState.IN_REPAIR), at=EVENING, state=InstrumentState.ON_LOAN)
    assert only(scans("shelf", str(VIOLIN)), ground(swapped)).finding is Finding.UNEXPECTED


def test_what_was_moved_since_belongs_in_both_places_and_keeps_the_later_one():
    elsewhere = moved(stood(VIOLIN), at=EVENING, place=FAR)
    for label in ("shelf", "far"):
        assert only(scans(label, str(VIOLIN)), ground(elsewhere)).finding is Finding.HERE
    third = only(scans("next", str(VIOLIN), at=NOON), ground(elsewhere))
    assert (third.finding, third.new_place) == (Finding.ELSEWHERE, None)
    later = only(scans("next", str(VIOLIN), at="2026-09-02T08:00:00.000000+00:00"), ground(elsewhere))
    assert later.new_place == NEXT_SHELF


# -- devices


def test_scans_that_a_device_must_still_have_are_told_and_never_made_up():
    events = [one for one in scans("shelf", str(VIOLIN), str(CELLO), "x", "y") if one.sequence not in {2, 4}]
    assert result(events, ground(stood(VIOLIN), stood(CELLO))).gaps == (("desk", 2),)


def test_who_counted_is_known():
    events = [*scans("shelf"), ScanEvent("b", 1, "x", by="Bas"), ScanEvent("c", 1, "y")]
    assert result(events, ground()).counters == ("Anna", "Bas")


# -- always

WORLDS = st.builds(
    lambda one, other, third: ground(one, other, third, unplanned=[other.number], scope=RACK),
    *(
        st.builds(
            Standing,
            number=st.just(number),
            place=st.sampled_from([SHELF, NEXT_SHELF, FAR, None]),
            state=st.sampled_from(list(InstrumentState)),
            place_then=st.sampled_from([SHELF, NEXT_SHELF, FAR, None]),
            state_then=st.sampled_from(list(InstrumentState)),
            moved_at=st.sampled_from(["", MORNING, EVENING]),
        )
        for number in (VIOLIN, CELLO, 10000039)
    ),
)


@given(histories(), WORLDS, st.randoms())
def test_the_order_of_the_scans_changes_nothing(events: list[ScanEvent], world: Ground, chance: Random):
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert result(shuffled, world) == result(events, world)


@given(histories(), WORLDS)
def test_everything_expected_or_seen_is_there_exactly_once(events: list[ScanEvent], world: Ground):
    found = result(events, world)
    gone = {(event.device, event.voids) for event in events if event.voids}
    live = {event.code for event in events if not event.voids and (event.device, event.sequence) not in gone}
    things = [one.number for one in found.counted if one.number]
    assert sorted(things) == sorted({*world.expected, *(world.codes[code] for code in live & world.codes.keys())})
    unknown = [one.code for one in found.counted if one.finding is Finding.UNKNOWN]
    assert sorted(unknown) == sorted(live - world.codes.keys() - world.places.keys())
    assert sum(found.tally.values()) == len(found.counted)


@given(histories(), WORLDS)
def test_booking_never_moves_what_is_out(events: list[ScanEvent], world: Ground):
    for one in result(events, world).counted:
        if one.number and world.standings[one.number].state in OUT:
            assert one.new_place is None
            assert one.finding is not Finding.MISSING
