"""Packs: a count in one file, where no scan that was answered is ever lost, and nothing in it is trusted."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from depot_app.domain.count_faults import (
    NotAPack,
    PackBusy,
    PackDamaged,
    PackNewer,
    PackThere,
    TooManyScans,
)
from depot_app.domain.count_packs import Pack, PackPlace, PackScans, PackThing
from depot_app.domain.counts import ScanEvent
from depot_app.domain.faults import CannotWrite, Unreadable
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.sheet_faults import FileEmpty, FileIsFolder, FileMissing
from depot_app.exchange import pack_lines, packs
from depot_app.exchange.pack_lines import sealed
from depot_app.exchange.pack_scanning import scanning
from depot_app.exchange.packs import read_pack, read_scans, write_pack
from tests.kit.counting import EVENING, NOON

SHELF, NEXT_SHELF = (Number.of(Kind.PLACE, n).value for n in (1, 2))
VIOLIN, CELLO = (Number.of(Kind.INSTRUMENT, n) for n in (1, 2))
PACK = Pack(
    depot="0198c0de-0000-7000-8000-000000000001",
    count=Number.of(Kind.COUNT, 1),
    key="00112233445566778899aabbccddeeff",
    made_at=NOON,
    scope=SHELF,
    places=(PackPlace(SHELF, "B-17-3", None), PackPlace(NEXT_SHELF, "B-17-4", None)),
    things=(
        PackThing(VIOLIN.value, "VLN", "1/2", SHELF, InstrumentState.AVAILABLE, ("LO00180", "é♭ “x”")),
        PackThing(CELLO.value, "VLC", "", None, InstrumentState.ON_LOAN),
    ),
    types={"VLN": ("Viool", "Violin"), "VLC": ("Cello", "Cello")},
)
HEADER_LINES = 1 + len(PACK.places) + len(PACK.things)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A fresh pack."""
    made = tmp_path / "schap.pack"
    write_pack(made, PACK)
    return made


def scan(path: Path, *codes: str, host: str = "laptop", at: str = NOON) -> tuple[ScanEvent, ...]:
    """Scans made in a pack by a program that then ends."""
    with scanning(path, host) as opened:
        return opened.scan(codes, at=at, by="Bas")


def resealed(path: Path, change: Callable[[list[dict[str, Any]]], object]) -> None:
    """A pack with changed lines whose checksums hold: what a clever forger would hand in."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for line in lines:
        del line["check"]
    change(lines)
    written, check = [], b""
    for line in lines:
        text, check = sealed(line, check)
        written.append(text)
    path.write_bytes(b"".join(line + b"\n" for line in written))


# -- there and back


def test_a_pack_comes_back_as_it_was_made(path: Path):
    assert read_pack(path) == PackScans("schap.pack", PACK, ())


def test_scans_come_back_in_their_order(path: Path):
    made = scan(path, "B-17-3", "LO00180") + scan(path, "nobody", at=EVENING)
    found = read_scans(path)
    assert isinstance(found, PackScans)
    assert found.events == made
    assert [(event.sequence, event.code, event.by) for event in made] == [
        (1, "B-17-3", "Bas"),
        (2, "LO00180", "Bas"),
        (3, "nobody", "Bas"),
    ]


def test_what_a_merge_does_not_need_is_not_read_but_still_proven(path: Path):
    scan(path, "LO00180")
    found = read_scans(path)
    assert isinstance(found, PackScans)
    assert (found.pack.things, found.pack.places, found.pack.count) == ((), (), PACK.count)
    text = path.read_text("utf-8").replace("LO00180", "LO00181", 1)
    path.write_text(text, "utf-8")
    with pytest.raises(PackDamaged):
        read_scans(path)


def test_the_last_scan_can_be_taken_back_and_the_one_before_it(path: Path):
    one, two = scan(path, "LO00180", "nobody")
    with scanning(path, "laptop") as opened:
        assert opened.void_last(at=NOON, by="Bas") == two
        assert opened.void_last(at=NOON, by="Bas") == one
        assert opened.void_last(at=NOON, by="Bas") is None
    assert [event.voids for event in read_pack(path).events] == [None, None, 2, 1]


# -- many hands


def test_a_copy_of_a_pack_is_another_device_so_that_neither_loses_a_scan(path: Path, tmp_path: Path):
    copy = Path(shutil.copy(path, tmp_path / "kopie.pack"))
    (one,), (other,) = scan(path, "LO00180"), scan(copy, "nobody")
    assert one.device != other.device
    assert one.sequence == other.sequence == 1


def test_a_pack_that_moved_goes_on_where_it_was(path: Path, tmp_path: Path):
    scan(path, "B-17-4", "LO00180")
    moved = path.rename(tmp_path / "elders.pack")
    (here, there) = scan(moved, "nobody", "nobody")
    assert (here.sequence, here.place, there.place) == (1, "B-17-4", "")


def test_another_machine_is_another_device(path: Path):
    (one,), (other,) = scan(path, "LO00180"), scan(path, "LO00180", host="bus")
    assert one.device != other.device


def test_two_programs_do_not_scan_into_one_pack_at_once(path: Path):
    with scanning(path, "laptop"), pytest.raises(PackBusy), scanning(path, "laptop"):
        pass
    assert scan(path, "LO00180")


# -- power cuts


def test_a_line_that_a_power_cut_left_unfinished_is_told_and_makes_way(path: Path):
    made = scan(path, "LO00180", "nobody")
    whole = path.read_bytes()
    for length in range(len(whole) - 1, whole.rindex(b"\n", 0, len(whole) - 1) + 1, -7):
        path.write_bytes(whole[:length])
        found = read_pack(path)
        if length == len(whole) - 1:
            assert (found.events, found.cut) == (made, None)
        else:
            assert (found.events, found.cut) == (made[:1], HEADER_LINES + 2)


def test_scanning_goes_on_after_a_power_cut(path: Path):
    scan(path, "LO00180", "nobody")
    path.write_bytes(path.read_bytes()[:-9])
    with scanning(path, "laptop") as opened:
        assert opened.cut == HEADER_LINES + 2
        opened.scan(["again"], at=NOON, by="Bas")
    assert [(event.sequence, event.code) for event in read_pack(path).events] == [(1, "LO00180"), (2, "again")]
    assert read_pack(path).cut is None


def test_a_whole_last_line_without_its_end_is_kept(path: Path):
    scan(path, "LO00180")
    path.write_bytes(path.read_bytes()[:-1])
    scan(path, "nobody")
    assert [event.code for event in read_pack(path).events] == ["LO00180", "nobody"]


def test_the_zeros_that_some_disks_leave_are_a_cut(path: Path):
    made = scan(path, "LO00180")
    path.write_bytes(path.read_bytes() + b"\0" * 512)
    assert (read_pack(path).events, read_pack(path).cut) == (made, HEADER_LINES + 2)
    scan(path, "nobody")
    assert len(read_pack(path).events) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_scan_that_was_answered_is_on_the_disk_when_the_program_is_killed(path: Path):
    program = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from depot_app.exchange.pack_scanning import scanning\n"
        "with scanning(Path(sys.argv[1]), 'laptop') as opened:\n"
        "    made = opened.scan(['LO00180'], at='', by='')\n"
        "    print(len(made), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
    assert (killed.stdout.strip(), killed.returncode) == ("1", -9)
    assert [event.code for event in read_pack(path).events] == ["LO00180"]


# -- what is handed in is not trusted


@pytest.mark.parametrize("row", range(HEADER_LINES + 2))
def test_any_line_that_was_changed_is_named(path: Path, row: int):
    scan(path, "LO00180", "nobody")
    lines = path.read_text("utf-8").splitlines(keepends=True)
    lines[row] = lines[row].replace("{", "{ ", 1)
    path.write_text("".join(lines), "utf-8")
    with pytest.raises(PackDamaged) as damaged:
        read_pack(path)
    assert damaged.value.row == row + 1


@pytest.mark.parametrize("row", [1, 3, HEADER_LINES])
def test_a_line_that_was_taken_out_is_missed(path: Path, row: int):
    scan(path, "LO00180", "nobody")
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:row] + lines[row + 1 :]), "utf-8")
    with pytest.raises(PackDamaged):
        read_pack(path)


def test_a_pack_cut_off_in_its_list_is_damaged(path: Path):
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(PackDamaged):
        read_pack(path)


FORGERIES: dict[str, Callable[[list[dict[str, Any]]], object]] = {
    "a field more": lambda lines: lines[-1].update(more=1),
    "a field less": lambda lines: lines[-1].pop("by"),
    "another pack's device": lambda lines: lines[-1].update(device="someone else"),
    "no text for a device": lambda lines: lines[-1].update(device=7),
    "a sequence that jumps": lambda lines: lines[-1].update(sequence=7),
    "a sequence twice": lambda lines: lines.append(dict(lines[-1])),
    "a sequence that is true": lambda lines: lines[-1].update(sequence=True),
    "a huge sequence": lambda lines: lines[-1].update(sequence=10**400),
    "a part of a sequence": lambda lines: lines[-1].update(sequence=1.5),
    "a scan that voids itself": lambda lines: lines[-1].update(voids=lines[-1]["sequence"]),
    "a void of nothing": lambda lines: lines[-1].update(voids=None),
    "a code of lines": lambda lines: lines[-1].update(code="a\nb"),
    "an endless code": lambda lines: lines[-1].update(code="x" * 401),
    "an endless line": lambda lines: lines[-1].update(by="x" * 9000),
    "a time that is none": lambda lines: lines[-1].update(at="yesterday"),
    "a deep list": lambda lines: lines[-1].update(code=json.loads("[" * 300 + "]" * 300)),
    "no count": lambda lines: lines[0].update(count="10000012"),
    "a path for a key": lambda lines: lines[0].update(pack="../../etc/passwd"),
    "a list that is not there": lambda lines: lines[0].update(things=10**6),
    "a negative list": lambda lines: lines[0].update(things=-1),
    "types that are none": lambda lines: lines[0].update(types=[]),
    "a type of three names": lambda lines: lines[0].update(types={"VLN": ["a", "b", "c"]}),
    "a version that is none": lambda lines: lines[0].update(version="1"),
    "a thing that is a place": lambda lines: lines[3].update(thing=str(SHELF)),
    "a thing in no state": lambda lines: lines[3].update(state="borrowed"),
    "a thing whose codes are none": lambda lines: lines[3].update(codes="LO00180"),
    "a place that is a thing": lambda lines: lines[1].update(place=VIOLIN.digits),
}


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES.keys())
def test_a_forgery_whose_checksums_hold_is_refused(path: Path, forgery: Callable[[list[dict[str, Any]]], object]):
    scan(path, "B-17-3", "LO00180")
    resealed(path, forgery)
    with pytest.raises(PackDamaged):
        read_pack(path)


@pytest.mark.parametrize(
    "body",
    [
        '{"device":"KEY-x","device":"KEY-y","sequence":1,"code":"a","place":"","at":"","by":""}',
        '{"device":"KEY-x","sequence":1,"code":"\\ud800","place":"","at":"","by":""}',
        '{"device":"KEY-x","sequence":NaN,"code":"a","place":"","at":"","by":""}',
        '{"device":"KEY-x","sequence":1,"code":' + "[" * 3000 + "]" * 3000 + "}",
        '["a list"}',
        "{}",
    ],
)
def test_a_line_that_no_program_of_ours_writes_is_refused(path: Path, body: str):
    scan(path, "LO00180")
    lines = path.read_text("utf-8").splitlines()
    before, body = json.loads(lines[-2])["check"], body.replace("KEY", PACK.key)
    check = pack_lines.checksum(before.encode(), body.encode()).decode()
    lines[-1] = f'{body[:-1]},"check":"{check}"}}'
    path.write_text("\n".join(lines) + "\n", "utf-8")
    with pytest.raises(PackDamaged):
        read_pack(path)


def test_a_newer_pack_says_so(path: Path):
    resealed(path, lambda lines: lines[0].update(version=2, news=True))
    with pytest.raises(PackNewer) as newer:
        read_pack(path)
    assert (newer.value.version, newer.value.known) == (2, 1)


def test_scans_from_the_future_are_taken_as_they_are(path: Path):
    (made,) = scan(path, "LO00180", at="9999-12-31T23:59:59.000000+00:00")
    assert read_pack(path).events == (made,)


def test_more_scans_than_a_pack_can_hold_are_refused(path: Path, monkeypatch: pytest.MonkeyPatch):
    scan(path, "a", "b", "c")
    monkeypatch.setattr(packs, "MOST_SCANS", 2)
    with pytest.raises(TooManyScans):
        read_pack(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_whatever_happens_to_its_bytes_a_pack_is_read_or_refused(path: Path, data: st.DataObject):
    write_pack(path.with_suffix(".fresh"), PACK)
    content = bytearray(path.with_suffix(".fresh").read_bytes())
    path.with_suffix(".fresh").unlink()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path.write_bytes(bytes(content))
    try:
        found = read_scans(path)
    except Unreadable:
        return
    assert not isinstance(found, PackScans) or found.events == ()


# -- files that are no packs, and places that take none


def test_what_is_no_pack_is_refused(tmp_path: Path):
    file = tmp_path / "lijst.csv"
    file.write_text("LO00180,003278,09:00:03,14/07/2026\n")
    with pytest.raises(NotAPack):
        read_pack(file)
    with pytest.raises(NotAPack), scanning(file, "laptop"):
        pass
    assert file.read_text() == "LO00180,003278,09:00:03,14/07/2026\n"


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path):
    with pytest.raises(FileMissing), scanning(tmp_path / "niets.pack", "laptop"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_empty_files_and_folders_are_refused(tmp_path: Path):
    (tmp_path / "leeg").touch()
    with pytest.raises(FileEmpty):
        read_scans(tmp_path / "leeg")
    with pytest.raises(FileIsFolder):
        read_scans(tmp_path)


def test_a_pack_without_scans_may_be_made_again(path: Path):
    write_pack(path, PACK)
    assert read_pack(path).events == ()


def test_a_pack_with_scans_is_never_written_over(path: Path):
    scan(path, "LO00180")
    with pytest.raises(PackThere):
        write_pack(path, PACK)
    assert len(read_pack(path).events) == 1


def test_another_file_is_never_written_over(tmp_path: Path):
    file = tmp_path / "brief.txt"
    file.write_text("Beste Anna")
    with pytest.raises(PackThere):
        write_pack(file, PACK)
    assert file.read_text() == "Beste Anna"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path):
    with pytest.raises(CannotWrite):
        write_pack(tmp_path / "nergens" / "schap.pack", PACK)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_pack_that_may_not_be_written_is_named(path: Path):
    path.chmod(0o400)
    with pytest.raises(CannotWrite):
        scan(path, "LO00180")


def test_names_with_signs_that_no_line_can_hold_are_blanked(tmp_path: Path):
    odd = PackPlace(SHELF, "B\n17\u2028x", None)
    write_pack(tmp_path / "odd.pack", Pack("", PACK.count, PACK.key, NOON, None, (odd,), ()))
    assert read_pack(tmp_path / "odd.pack").pack.places[0].name == "B 17 x"
