"""A count is a set of scans that only grows, in whatever order, in whatever files and however often they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.count_faults import CodeTooLong
from depot_app.domain.counts import (
    LONGEST_CODE,
    MEMORY_SEQUENCES,
    EventKey,
    ScanEvent,
    clean_code,
    last_standing,
    new_events,
    voided,
)
from depot_app.domain.refusals import EventTampered, NothingScanned
from tests.kit.counting import scans

CODES = st.sampled_from(["shelf", "next", "10000012", "10000020", "nobody"])


@st.composite
def histories(draw: st.DrawFn) -> list[ScanEvent]:
    """All scans of a few devices, each counting its own, some taking an earlier one back."""
    events: list[ScanEvent] = []
    for device in draw(st.lists(st.sampled_from(["a", "b", "c"]), unique=True, min_size=1)):
        for sequence in range(1, draw(st.integers(1, 12)) + 1):
            voids = draw(st.none() | st.integers(1, sequence - 1)) if sequence > 1 else None
            at = f"2026-09-01T{draw(st.integers(10, 19))}:00:00.000000+00:00"
            events.append(ScanEvent(device, sequence, draw(CODES), "", at, "Anna", voids))
    return events


def merged(*files: list[ScanEvent]) -> dict[EventKey, ScanEvent]:
    """What a count holds after these files, one by one."""
    known: dict[EventKey, ScanEvent] = {}
    for file in files:
        known |= {(event.device, event.sequence): event for event in new_events(known, file)}
    return known


@st.composite
def parted(draw: st.DrawFn) -> tuple[list[ScanEvent], list[list[ScanEvent]]]:
    """A history, and files that hold all of it between them, overlapping, doubled and in any order."""
    events = draw(histories())
    files = draw(st.lists(st.lists(st.sampled_from(events)), max_size=5))
    files.append(draw(st.permutations(events)))
    return events, draw(st.permutations(files))


@given(parted())
def test_any_files_in_any_order_and_any_number_of_times_make_the_same_count(
    both: tuple[list[ScanEvent], list[list[ScanEvent]]],
):
    events, files = both
    assert merged(*files) == merged(events)
    assert merged(*files, *files) == merged(events)
    assert merged(*reversed(files)) == merged(events)


@given(histories(), st.data())
def test_merging_in_two_places_and_then_together_is_merging_at_once(events: list[ScanEvent], data: st.DataObject):
    one, other, third = (data.draw(st.lists(st.sampled_from(events))) for _ in range(3))
    here, there = merged(one, other), merged(other, third)
    assert merged(list(here.values()), list(there.values())) == merged(one, other, third)


@given(histories())
def test_what_is_known_is_not_new_again(events: list[ScanEvent]):
    assert new_events(merged(events), events) == ()


@given(histories(), st.data())
def test_a_scan_that_comes_back_with_other_contents_is_refused(events: list[ScanEvent], data: st.DataObject):
    forged = data.draw(st.sampled_from(events))._replace(code="forged")
    with pytest.raises(EventTampered) as refused:
        new_events(merged(events), [forged])
    assert (refused.value.device, refused.value.sequence) == (forged.device, forged.sequence)


def test_two_contents_of_one_scan_in_one_file_are_refused():
    one, other = ScanEvent("a", 1, "10000012"), ScanEvent("a", 1, "10000020")
    with pytest.raises(EventTampered):
        new_events({}, [one, other])


def test_a_memorys_line_is_known_by_its_identity_whatever_clock_it_was_read_by():
    line = ScanEvent("scanner:1", MEMORY_SEQUENCES + 7, "10000012", at="2026-09-01T09:00:00.000000+00:00")
    known = {(line.device, line.sequence): line}
    assert new_events(known, [line._replace(at="2026-09-01T08:00:00.000000+00:00")]) == ()
    with pytest.raises(EventTampered):
        new_events(known, [line._replace(code="10000020")])


def test_a_scan_is_taken_back_by_its_own_device_only():
    events = [*scans("10000012", device="a"), ScanEvent("b", 2, "x", voids=1)]
    assert voided(events) == {("b", 1)}


def test_the_last_scan_standing_is_the_one_before_those_taken_back():
    one, two, three = scans("10000012", "10000020", "10000039")
    undo = [ScanEvent("desk", 4, "10000039", voids=3), ScanEvent("desk", 5, "10000020", voids=2)]
    assert last_standing([undo[1], undo[0], three, two, one]) == one
    assert last_standing([ScanEvent("desk", 2, "10000012", voids=1), one]) is None
    assert last_standing([]) is None


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        ("]C110000127", "10000127"),
        ("]E08710841030181", "8710841030181"),
        ("  1000 0127\r\n", "1000 0127"),
        ("LO\x1d00180", "LO00180"),
        ("] bracket", "] bracket"),
        ("B-17-3", "B-17-3"),
    ],
)
def test_a_code_is_cleaned_of_what_scanners_add(scanned: str, code: str):
    assert clean_code(scanned) == code


@pytest.mark.parametrize("scanned", ["", "  ", "\x1d", "]C1"])
def test_a_scan_of_nothing_is_refused(scanned: str):
    with pytest.raises(NothingScanned):
        clean_code(scanned)


def test_a_code_longer_than_a_label_is_refused():
    assert clean_code("x" * LONGEST_CODE)
    with pytest.raises(CodeTooLong):
        clean_code("x" * (LONGEST_CODE + 1))
