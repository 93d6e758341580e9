"""The count desk: scans that come in files, from packs and from scanners' memories."""

from dataclasses import replace
from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.count_packs import PackScans
from depot_app.domain.counts import Finding, ScanEvent
from depot_app.domain.memory_scans import Memory, MemoryLine
from depot_app.domain.refusals import (
    EventTampered,
    PackOfAnotherCount,
)
from depot_app.exchange.packs import read_pack
from tests.kit.builders import a_violin, codes_of
from tests.kit.counting import B_17_3, B_17_4, on_shelf, packed, place, scanned_into, started, tally


def test_a_pack_takes_along_what_is_expected_and_its_words(desks: Desks):
    violin = a_violin(desks, old_numbers=("LO00180",))
    desks.inventory.move(codes_of(violin), B_17_3)
    pack = desks.counts.pack(started(desks))
    (thing,) = pack.things
    assert (thing.number, thing.size, thing.codes) == (violin.number.value, "1/2", ("LO00180",))
    assert pack.types == {"VLN": ("Viool", "Violin")}
    assert [one.name for one in pack.places if one.number == pack.scope == thing.place] == [B_17_3]


def test_packs_are_merged_in_any_order_and_any_number_of_times(desks: Desks, tmp_path: Path):
    one, two, _ = on_shelf(desks, B_17_3, 3)
    first, second = started(desks), started(desks)
    files = []
    for at, thing in enumerate((one, two)):
        path = packed(desks, first, tmp_path / f"{at}.pack")
        files.append(scanned_into(path, B_17_3, thing.number.digits))
    merged = desks.counts.merge(first, files).thing
    assert (merged.events, merged.new_events, [file.new_events for file in merged.files]) == (4, 4, [2, 2])
    again = desks.counts.merge(first, [*reversed(files), *files]).thing
    assert (again.events, again.new_events) == (4, 0)
    assert tally(desks, first) == {"here": 2, "missing": 1}
    with pytest.raises(PackOfAnotherCount) as refused:
        desks.counts.merge(second, files)
    assert refused.value.count.digits == first


def test_a_merge_of_several_files_is_all_or_nothing(desks: Desks, tmp_path: Path):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count, other = started(desks), started(desks)
    good = scanned_into(packed(desks, count, tmp_path / "good.pack"), violin.number.digits)
    bad = scanned_into(packed(desks, other, tmp_path / "bad.pack"), violin.number.digits)
    with pytest.raises(PackOfAnotherCount):
        desks.counts.merge(count, [good, bad])
    assert desks.counts.open(count).result.events == 0


def test_a_pack_of_another_depot_is_refused(desks: Desks, tmp_path: Path):
    count = started(desks, None)
    scans = read_pack(packed(desks, count, tmp_path / "ours.pack"))
    theirs = replace(scans, pack=replace(scans.pack, depot="another"))
    with pytest.raises(PackOfAnotherCount):
        desks.counts.merge(count, [theirs])


def test_a_scan_that_comes_back_with_other_contents_is_refused_and_nothing_kept(desks: Desks, tmp_path: Path):
    (violin,) = on_shelf(desks, B_17_3, 1)
    count = started(desks)
    scans = scanned_into(packed(desks, count, tmp_path / "a.pack"), violin.number.digits)
    desks.counts.merge(count, [scans])
    forged = [scans.events[0]._replace(code="forged"), ScanEvent(scans.events[0].device, 2, "new")]
    with pytest.raises(EventTampered):
        desks.counts.merge(count, [PackScans(scans.name, scans.pack, tuple(forged))])
    assert desks.counts.open(count).result.events == 1


def test_a_longer_pack_brings_only_its_new_scans(desks: Desks, tmp_path: Path):
    one, two = on_shelf(desks, B_17_3, 2)
    count = started(desks)
    path = packed(desks, count, tmp_path / "a.pack")
    desks.counts.merge(count, [scanned_into(path, one.number.digits)])
    merged = desks.counts.merge(count, [scanned_into(path, two.number.digits)]).thing
    assert (merged.events, merged.new_events) == (2, 1)


# -- scanners' memories


def memory(*codes: str) -> Memory:
    """A memory of these codes, a second apart."""
    lines = [MemoryLine(code, "003278", f"14/07/2026 09:00:{at:02d}") for at, code in enumerate(codes)]
    return Memory("SCANNED.TXT", "opn-2006", tuple(lines))


def test_a_memory_is_merged_once_and_a_longer_one_adds_its_new_lines(desks: Desks):
    one, two = (violin.number.digits for violin in on_shelf(desks, B_17_3, 2))
    count = started(desks, None)
    assert desks.counts.merge(count, [memory(B_17_3, one)]).thing.new_events == 2
    assert desks.counts.merge(count, [memory(B_17_3, one)]).thing.new_events == 0
    assert desks.counts.merge(count, [memory(B_17_3, one, two)]).thing.new_events == 1
    assert tally(desks, count) == {"here": 2}


def test_a_place_in_a_memory_holds_for_the_lines_after_it(desks: Desks):
    (violin,) = on_shelf(desks, B_17_3, 1)
    place(desks, B_17_4)
    count = started(desks, None)
    desks.counts.merge(count, [memory(B_17_4, violin.number.digits, "77301294")])
    rows = desks.counts.findings(count)
    assert {(row.finding, row.seen) for row in rows} == {
        (Finding.ELSEWHERE, B_17_4),
        (Finding.UNKNOWN, B_17_4),
    }
