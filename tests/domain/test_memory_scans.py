"""Scans out of a memory: known again in any longer file, whatever the scanner's clock says."""

from datetime import UTC, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.counts import MEMORY_SEQUENCES, ScanEvent, new_events
from depot_app.domain.memory_scans import MemoryLine, memory_events

PLACES = frozenset({"A-1", "A-2"})
SUMMER = timezone(timedelta(hours=2))

LINES = st.lists(
    st.builds(
        MemoryLine,
        code=st.sampled_from(["A-1", "A-2", "10000012", "10000020", "nobody"]),
        device=st.sampled_from(["003278", "003279"]),
        when=st.sampled_from(["14/07/2026 09:00:03", "14/07/2026 09:00:04", ""]),
        quantity=st.sampled_from([1, 1, 1, 1, -1]),
    ),
    max_size=25,
)


def events(*lines: MemoryLine) -> tuple[ScanEvent, ...]:
    """The scans that lines stand for."""
    return memory_events(lines, PLACES, UTC)


def keys(found: tuple[ScanEvent, ...]) -> set[tuple[str, int]]:
    """By what scans are known again."""
    return {(event.device, event.sequence) for event in found}


@given(LINES, st.integers(0, 25))
def test_a_longer_file_brings_only_its_new_lines(lines: list[MemoryLine], length: int):
    earlier, later = memory_events(lines[:length], PLACES, UTC), memory_events(lines, PLACES, UTC)
    assert later[: len(earlier)] == earlier
    known = {(event.device, event.sequence): event for event in earlier}
    assert new_events(known, later) == later[len(earlier) :]


@given(LINES)
def test_every_line_is_a_scan_of_its_own_even_when_it_stands_twice(lines: list[MemoryLine]):
    found = memory_events(lines, PLACES, UTC)
    assert len(keys(found)) == len(found)
    assert all(event.sequence >= MEMORY_SEQUENCES for event in found)


@given(LINES)
def test_the_zone_of_the_desk_makes_no_other_scans(lines: list[MemoryLine]):
    here, there = memory_events(lines, PLACES, UTC), memory_events(lines, PLACES, SUMMER)
    assert keys(here) == keys(there)
    assert new_events({(event.device, event.sequence): event for event in here}, there) == ()


def test_a_place_holds_for_the_lines_after_it_of_the_same_device():
    found = events(
        MemoryLine("A-1", "1"),
        MemoryLine("10000012", "1"),
        MemoryLine("10000012", "2"),
        MemoryLine("A-2", "1"),
        MemoryLine("10000020", "1"),
    )
    assert [event.place for event in found] == ["", "A-1", "", "", "A-2"]


def test_a_line_that_names_a_place_keeps_it():
    (found,) = events(MemoryLine("10000012", place="A-2"))
    assert found.place == "A-2"


def test_a_thing_met_again_in_another_place_is_another_scan_even_without_a_clock():
    monday = events(MemoryLine("A-1"), MemoryLine("10000012"))
    tuesday = events(MemoryLine("A-2"), MemoryLine("10000012"))
    assert keys(monday).isdisjoint(keys(tuesday))


def test_a_negative_amount_takes_the_last_such_scan_back():
    one, other, undo = events(
        MemoryLine("10000012", when="1"), MemoryLine("10000012", when="2"), MemoryLine("10000012", quantity=-1)
    )
    assert (undo.voids, undo.device) == (other.sequence, one.device)


def test_taking_back_what_was_never_scanned_is_nothing():
    assert events(MemoryLine("10000012", quantity=-1)) == ()


def test_the_scanners_time_becomes_an_instant():
    (found,) = memory_events([MemoryLine("10000012", at="2026-07-14T09:00:03")], PLACES, SUMMER)
    assert found.at == "2026-07-14T07:00:03.000000+00:00"


def test_a_clock_that_shows_no_time_is_no_reason_to_refuse():
    found = events(MemoryLine("1", at="0001-01-01T00:00:00"), MemoryLine("2", at="nonsense"), MemoryLine("3"))
    assert [event.code for event in found] == ["1", "2", "3"]
    assert {event.at for event in found[1:]} == {""}


def test_an_instant_before_the_calendar_is_left_out():
    (found,) = memory_events([MemoryLine("1", at="0001-01-01T00:00:00")], PLACES, SUMMER)
    assert found.at == ""
