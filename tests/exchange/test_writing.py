"""Files that go out: whole or not at all, the same bytes for the same rows, and never a formula."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.faults import CannotWrite
from depot_app.domain.import_keys import EXPORT_KEYS, ListKind
from depot_app.domain.instruments import InstrumentState
from depot_app.domain.kits import Part, PartKind, PartState
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.sheet_faults import FormatUnknown
from depot_app.exchange.files import replacing, write_bytes
from depot_app.exchange.mappings import understood
from depot_app.exchange.rejects import write_rejects
from depot_app.exchange.sheets import open_sheet
from depot_app.exchange.writing import export, write_csv

INSTRUMENTS = ListKind.INSTRUMENTS
KEYS = EXPORT_KEYS[INSTRUMENTS]
SAID = {
    "number": Number.of(Kind.INSTRUMENT, 12),
    "old_number": ("LO1", "LO2"),
    "type": "VLN",
    "price": 123450,
    "acquired_on": date(2020, 5, 1),
    "state": InstrumentState.ON_LOAN,
    "borrower": "Bs De Regenboog",
    "kit": (Part(PartKind.CASE), Part(PartKind.BOW, PartState.MISSING)),
    "notes": '=1+1\ntwee; drie "vier"',
}
ROW = tuple(SAID.get(key) for key in KEYS)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_an_export_is_written_as_spreadsheets_here_open_it(tmp_path):
    path = tmp_path / "out.csv"
    assert export(path, INSTRUMENTS, [ROW]) == 1
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfnumber;old_number;type;")
    assert b"10000127;LO1 | LO2;VLN;" in content
    assert b";2020-05-01;" in content
    assert b";1234,50;" in content
    assert b";on-loan;" in content
    assert b";CASE BOW=missing;" in content
    assert content.endswith(b';"\'=1+1\ntwee; drie ""vier"""\r\n')


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_the_same_rows_are_the_same_bytes(tmp_path, name):
    first, second = tmp_path / f"a-{name}", tmp_path / f"b-{name}"
    for path in (first, second):
        export(path, INSTRUMENTS, [ROW] * 3)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("name", ["out.csv", "out.XLSX"])
def test_what_is_written_reads_as_it_was(tmp_path, read, name):
    path = tmp_path / name
    export(path, INSTRUMENTS, [ROW])
    draft = read(path, INSTRUMENTS).drafts[0]
    assert (draft.number, draft.old_numbers, draft.price) == (SAID["number"], ("LO1", "LO2"), 123450)
    assert (draft.acquired_on, draft.kit, draft.notes) == (SAID["acquired_on"], SAID["kit"], SAID["notes"])


def test_a_cell_of_a_workbook_that_looks_like_a_formula_is_text(tmp_path):
    path = tmp_path / "out.xlsx"
    export(
        path, INSTRUMENTS, [tuple("=1+1" if key == "notes" else value for key, value in zip(KEYS, ROW, strict=True))]
    )
    row = open_sheet(path, INSTRUMENTS).first(1)[0]
    assert row.cells[KEYS.index("notes")] == "=1+1"


def test_an_ending_that_nobody_can_write_is_named(tmp_path):
    with pytest.raises(FormatUnknown):
        export(tmp_path / "out.pdf", INSTRUMENTS, [ROW])


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CannotWrite) as fault:
        export(tmp_path / "nowhere" / "out.csv", INSTRUMENTS, [ROW])
    assert fault.value.path.name == "out.csv"


def test_a_file_where_a_folder_should_be_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        write_bytes(tmp_path / "file" / "out.csv", b"")


def test_what_fails_half_way_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows() -> Iterator[tuple[object, ...]]:
        yield ROW
        raise RuntimeError

    with pytest.raises(RuntimeError):
        export(path, INSTRUMENTS, rows())
    assert (path.read_text(), names_in(tmp_path)) == ("old", ["out.csv"])


def test_a_file_is_replaced_as_a_whole(tmp_path):
    path = tmp_path / "out.bin"
    write_bytes(path, b"old")
    with replacing(path) as beside:
        beside.write_bytes(b"new")
        assert path.read_bytes() == b"old"
    assert (path.read_bytes(), names_in(tmp_path)) == (b"new", ["out.bin"])


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20).map(str.strip)


@given(st.lists(st.tuples(words.filter(bool), words, words), min_size=1, max_size=5))
def test_any_text_comes_back_from_a_csv(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "out.csv"
    write_csv(path, ("old_number", "type", "brand"), rows)
    again = [row.cells for row in open_sheet(path, INSTRUMENTS).all_rows()]
    assert again == rows


def test_rejected_rows_are_written_with_their_own_columns_and_the_reason(tmp_path, a_text):
    path = a_text("Nr;Soort;Merk\n1;viool;Gewa\n2;bas;=x\n3;cello;\n")
    sheet = open_sheet(path, INSTRUMENTS)
    out = tmp_path / "rejects.csv"
    assert (
        write_rejects(out, sheet, understood(sheet, INSTRUMENTS), {3: "kan van alles zijn"}, header="Afgekeurd omdat")
        == 1
    )
    assert out.read_text("utf-8-sig") == "Nr;Soort;Merk;Afgekeurd omdat\n2;bas;'=x;kan van alles zijn\n"


def test_a_file_of_rejected_rows_read_again_does_not_grow_a_second_reason(tmp_path, a_text):
    sheet = open_sheet(a_text("Nr;Soort;Rejected because\n2;bas;before\n"), INSTRUMENTS)
    out = tmp_path / "rejects.csv"
    write_rejects(out, sheet, understood(sheet, INSTRUMENTS), {2: "now"}, header="Rejected because")
    assert out.read_text("utf-8-sig").splitlines()[0] == "Nr;Soort;Rejected because"


def test_days_of_a_list_that_writes_the_month_first_are_written_so_that_a_few_rows_can_be_read(tmp_path, a_text):
    sheet = open_sheet(a_text("Soort,Aanschaf\nbas,3/1/23\nviool,1/23/23\n"), INSTRUMENTS)
    out = tmp_path / "rejects.csv"
    write_rejects(out, sheet, understood(sheet, INSTRUMENTS), {2: "why"}, header="Rejected because")
    assert "bas;2023-03-01;why" in Path(out).read_text("utf-8-sig")


def test_a_database_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "depot.sqlite"
    path.write_bytes(b"SQLite format 3\0 and all the rest")
    before = path.read_bytes()
    with pytest.raises(CannotWrite):
        write_bytes(path, b"%PDF")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
