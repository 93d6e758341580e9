"""Memory scanners write as they like; each layout is found by itself, and no clock is a reason to refuse."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.count_faults import NoScans, ScansUnreadable, TooManyScans
from depot_app.domain.faults import Unreadable
from depot_app.domain.memory_scans import Memory, MemoryLine
from depot_app.exchange import scanners
from depot_app.exchange.packs import read_scans
from depot_app.exchange.scanners import read_memory

FILE = Path("SCANNED.TXT")
OPN2006 = Path(__file__).parents[1] / "files" / "SCANNED-opn2006.TXT"
PADDED = "10000127".ljust(50)


def read(text: str | bytes) -> Memory:
    """What a file of this text holds."""
    return read_memory(FILE, text if isinstance(text, bytes) else text.encode())


@pytest.mark.parametrize(
    ("text", "layout", "line"),
    [
        (
            "8710841030181,003278,14:41:03,23/11/2009\r\n",
            "opn-2006",
            MemoryLine("8710841030181", "003278", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            "8710841030181,12,003278,14:41:03,23/11/2009\r\n",
            "opn-2004",
            MemoryLine("8710841030181", "003278", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            f"{PADDED},     1 ,14:41:03,23/11/2009\r\n",
            "opl-9728",
            MemoryLine("10000127", "", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            f"{PADDED}     1+14:41:0323/11/2009\r\n",
            "opl-9728",
            MemoryLine("10000127", "", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            f"{PADDED},{'Code128'.ljust(18)},14:41:03,23/11/2009\r\n",
            "opl-9724",
            MemoryLine("10000127", "", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            f"{'10000127'.ljust(30)},     1 ,14:41:03,23/11/2009\r\n",
            "oph-1000",
            MemoryLine("10000127", "", "23/11/2009 14:41:03", "2009-11-23T14:41:03"),
        ),
        (
            '"2/12/2016 23:12:15","B-17-3","10000127"\n',
            "cartscan",
            MemoryLine("10000127", "", "2/12/2016 23:12:15", "2016-02-12T23:12:15", place="B-17-3"),
        ),
        (
            "2026-07-14 09:00:03,CODE128,10000127\n",
            "opn-2001",
            MemoryLine("10000127", "", "2026-07-14 09:00:03", "2026-07-14T09:00:03"),
        ),
        (
            "07/14/2026,09:00:03,03,10000127\n",
            "cs4070",
            MemoryLine("10000127", "", "07/14/2026 09:00:03", "2026-07-14T09:00:03"),
        ),
        ("10000127\n", "codes", MemoryLine("10000127")),
    ],
)
def test_each_layout_is_found_by_itself(text: str, layout: str, line: MemoryLine):
    memory = read(text)
    assert (memory.layout, memory.lines, memory.cut) == (layout, (line,), None)


def test_a_scanners_own_file_is_read_to_its_last_line():
    memory = read_scans(OPN2006)
    assert isinstance(memory, Memory)
    assert (memory.layout, len(memory.lines)) == ("opn-2006", 300)
    assert memory.lines[0] == MemoryLine("LO00180", "003278", "14/07/2026 09:00:03", "2026-07-14T09:00:03")


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_separators_do_as_well(separator: str):
    text = separator.join(("LO00180", "003278", "09:00:03", "14/07/2026")) + "\n"
    assert read(text).lines[0].device == "003278"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_makes_no_difference(encoding: str):
    assert read("LO00180,003278,09:00:03,14/07/2026\r\n".encode(encoding)).lines[0].code == "LO00180"


def test_a_heading_is_passed_over():
    assert len(read("barcode,device,time,date\nLO00180,003278,09:00:03,14/07/2026\n").lines) == 1


def test_blank_lines_and_the_padding_of_old_systems_are_no_scans():
    assert len(read("LO00180,003278,09:00:03,14/07/2026\r\n\r\n\x1a").lines) == 1


def test_what_scanners_put_before_a_code_is_taken_off():
    assert read("]C1LO00180,003278,09:00:03,14/07/2026\n").lines[0].code == "LO00180"


def test_a_code_may_hold_the_separator():
    assert read("A,B,003278,09:00:03,14/07/2026\n").lines[0].code == "A,B"


def test_a_negative_amount_is_a_removal():
    assert read(f"{PADDED},    -1 ,14:41:03,23/11/2009\n".replace("    -1 ", "     1-")).lines[0].quantity == -1
    assert read("10000127,-1,003278,14:41:03,23/11/2009\n").lines[0].quantity == -1


@pytest.mark.parametrize(
    ("day", "clock"),
    [("00/00/0000", "00:00:00"), ("31/02/2026", "09:00:00"), ("14/07/2026", "25:61:61"), ("99/99/9999", "12:00:00")],
)
def test_a_clock_that_shows_no_time_is_no_reason_to_refuse(day: str, clock: str):
    (line,) = read(f"LO00180,003278,{clock},{day}\n").lines
    assert (line.code, line.at, line.when) == ("LO00180", "", f"{day} {clock}")


def test_days_written_the_american_way_are_turned_where_they_must_be():
    assert read("LO00180,003278,09:00:03,07/14/2026\n").lines[0].at == "2026-07-14T09:00:03"


def test_a_last_line_that_was_cut_off_is_told_and_not_read():
    memory = read("LO00180,003278,09:00:03,14/07/2026\nLO00181,003278,09:0")
    assert (len(memory.lines), memory.cut) == (1, 2)


def test_a_last_line_without_its_end_is_whole():
    memory = read("LO00180,003278,09:00:03,14/07/2026")
    assert (len(memory.lines), memory.cut) == (1, None)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("LO00180,003278,09:00:03,14/07/2026\nsomething else\nLO00181,003278,09:00:04,14/07/2026\n", 2),
        ("Beste Anna, hierbij de lijst.\nGroeten, Bas\n", 2),
        ("Nr.;Soort instrument;Maat\nLO00001;Viool;1/2\n", 2),
        ("%PDF-1.7\n%\xe2\n", 1),
        ("x" * 600 + "\n", 1),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", 1),
    ],
)
def test_what_is_no_memory_is_refused_by_its_row(text: str | bytes, row: int):
    with pytest.raises(NoScans) as refused:
        read(text)
    assert refused.value.row == row


def test_more_scans_than_a_file_can_hold_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(scanners, "MOST_LINES", 2)
    with pytest.raises(TooManyScans):
        read("LO00180\nLO00181\nLO00182\n")


def test_a_device_is_not_waited_for():
    with pytest.raises(ScansUnreadable):
        read_scans(Path("/dev/null"))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_and_never_a_crash(content: bytes):
    try:
        memory = read_memory(FILE, content)
    except Unreadable:
        return
    assert memory.lines
