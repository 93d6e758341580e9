"""A file as a list: where its header stands, what is no row, and what is no list at all."""

import contextlib
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from depot_app.domain.import_keys import ListKind
from depot_app.domain.sheet_faults import (
    FileEmpty,
    FileIsFolder,
    FileMissing,
    HeaderOnly,
    LettersUnknown,
    Looks,
    NotATable,
    NotAWorkbook,
    SheetUnknown,
    SheetUnreadable,
    TooLarge,
    TooManyCells,
    TooManyColumns,
)
from depot_app.exchange import sheets
from depot_app.exchange.sheets import AsTold, open_sheet
from tests.exchange.conftest import FILES

INSTRUMENTS, BORROWERS, REPAIRS = ListKind.INSTRUMENTS, ListKind.BORROWERS, ListKind.REPAIRS


def test_the_depots_own_list_is_understood():
    sheet = open_sheet(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    assert (sheet.encoding, sheet.separator, sheet.header_row) == ("cp1252", ";", 1)
    assert sheet.headers[:3] == ("Nr.", "Soort instrument", "Maat/stemming")
    assert sum(1 for _ in sheet.rows()) == 9850


def test_rows_have_the_numbers_of_the_spreadsheet_although_cells_have_line_breaks():
    *_, last = open_sheet(FILES / "depotlijst-2026.csv", INSTRUMENTS).rows()
    assert (last.number, last.cells[0]) == (9851, "LO09850")


def test_titles_above_the_header_are_passed_over():
    sheet = open_sheet(FILES / "strijkers-2026.xlsx", INSTRUMENTS)
    assert (sheet.name, sheet.header_row) == ("Instrumenten", 4)
    assert sheet.first(1)[0].number == 5
    assert sum(1 for _ in sheet.rows()) == 400


def test_real_days_and_numbers_stay_what_they_are():
    rows = open_sheet(FILES / "strijkers-2026.xlsx", INSTRUMENTS).first(3)
    assert [row.cells[5] for row in rows] == ["25/09/2021", "08/11/2024", date(2012, 7, 23)]
    assert [row.cells[0] for row in rows] == [20000.0, 20001.0, 20002.0]


def test_another_sheet_is_found_by_its_name_in_any_capitals():
    sheet = open_sheet(FILES / "strijkers-2026.xlsx", REPAIRS, AsTold(sheet="reparaties"))
    assert (sheet.name, sheet.headers) == ("Reparaties", ("Inventarisnummer", "Klacht", "Datum", "Kosten"))
    assert sum(1 for _ in sheet.rows()) == 40


def test_two_sheets_of_one_file_are_two_lists():
    first = open_sheet(FILES / "strijkers-2026.xlsx", INSTRUMENTS)
    second = open_sheet(FILES / "strijkers-2026.xlsx", REPAIRS, AsTold(sheet="Reparaties"))
    assert first.digest != second.digest


def test_a_sheet_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(SheetUnknown) as fault:
        open_sheet(FILES / "strijkers-2026.xlsx", INSTRUMENTS, AsTold(sheet="Fluiten"))
    assert fault.value.names == ("Instrumenten", "Reparaties")


def test_a_text_has_no_sheets(a_text):
    with pytest.raises(SheetUnknown):
        open_sheet(a_text("nr;soort\n1;viool\n"), INSTRUMENTS, AsTold(sheet="Blad1"))


def test_a_workbook_that_starts_below_and_beside_the_corner_keeps_its_row_numbers(a_workbook):
    path = a_workbook(Lijst=[[], [], ["", "Nr", "Soort"], ["", "1", "viool"]])
    sheet = open_sheet(path, INSTRUMENTS)
    assert (sheet.header_row, sheet.headers) == (3, ("Nr", "Soort"))
    row = sheet.first(1)[0]
    assert (row.number, [row.cells[column.index] for column in sheet.columns]) == (4, ["1", "viool"])


def test_a_moment_in_a_workbook_is_its_day_and_a_tick_is_a_word(a_workbook):
    moment = datetime(2020, 5, 1, 13, 30)  # noqa: DTZ001 - workbooks know no zones
    path = a_workbook(Lijst=[["Nr", "Aanschaf", "Koffer"], ["1", moment, True]])
    assert open_sheet(path, INSTRUMENTS).first(1)[0].cells[1:] == (date(2020, 5, 1), "ja")


def test_a_row_that_adds_up_is_no_row_and_is_named():
    sheet = open_sheet(FILES / "depotlijst-2026.csv", INSTRUMENTS)
    every, counted = {row.number for row in sheet.all_rows()}, {row.number for row in sheet.rows()}
    assert every - counted == {9853}


@pytest.mark.parametrize("total", ["Totaal;;12", "TOTAAL:;;=SOM(C2:C3)", "Total;;€ 12,00", ";Subtotaal;3"])
def test_every_way_to_write_a_total_is_known(a_text, total):
    sheet = open_sheet(a_text(f"Nr;Soort;Waarde\n1;viool;12\n{total}\n"), INSTRUMENTS)
    assert [row.number for row in sheet.rows()] == [2]


def test_an_instrument_that_is_called_total_is_still_a_row(a_text):
    sheet = open_sheet(a_text("Nr;Soort;Merk\n1;viool;Total\n"), INSTRUMENTS)
    assert [row.number for row in sheet.rows()] == [2]


def test_a_declared_separator_is_no_header(a_text):
    sheet = open_sheet(a_text("sep=|\nNr|Soort\n1|viool\n"), INSTRUMENTS)
    assert (sheet.separator, sheet.headers) == ("|", ("Nr", "Soort"))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_other_encodings_open_without_being_told(a_text, encoding):
    text = (FILES / "scholen-duo.csv").read_text("cp1252")
    sheet = open_sheet(a_text(text, encoding), BORROWERS)
    assert sum(1 for _ in sheet.rows()) == 180


def test_a_file_that_is_not_there_a_folder_and_an_empty_one_are_told_apart(tmp_path, a_text):
    with pytest.raises(FileMissing):
        open_sheet(tmp_path / "nowhere.csv", INSTRUMENTS)
    with pytest.raises(FileIsFolder):
        open_sheet(tmp_path, INSTRUMENTS)
    for nothing in ("", "\ufeff", "\n \n\t\n"):
        with pytest.raises(FileEmpty):
            open_sheet(a_text(nothing), INSTRUMENTS)


@pytest.mark.parametrize("text", ["Nr;Soort;Merk\n", "Lijst van 2026\n\nNr;Soort;Merk\n", "Nr;Soort\n;\nTotaal;0\n"])
def test_a_header_without_rows_is_named(a_text, text):
    with pytest.raises(HeaderOnly) as fault:
        open_sheet(a_text(text), INSTRUMENTS)
    assert fault.value.row == text[: text.index("Nr")].count("\n") + 1


@pytest.mark.parametrize(
    ("start", "looks"),
    [(b"%PDF-1.7\n", Looks.PDF), (b"\x89PNG\r\n", Looks.PICTURE), (b"<!DOCTYPE html>", Looks.WEB_PAGE)],
)
def test_what_is_no_list_is_called_by_its_name(tmp_path, start, looks):
    path = tmp_path / "list.csv"
    path.write_bytes(start + b"something else" * 9)
    with pytest.raises(NotATable) as fault:
        open_sheet(path, INSTRUMENTS)
    assert fault.value.looks is looks


def test_prose_is_no_list(a_text):
    letter = "Beste Anna,\n\nHierbij de lijst, zoals beloofd.\nGroet, en tot morgen,\nBas\nPS: de code, die komt nog.\n"
    with pytest.raises(NotATable):
        open_sheet(a_text(letter), INSTRUMENTS)
    with pytest.raises(NotATable):
        open_sheet(a_text("zomaar een zin\nen nog een\n"), INSTRUMENTS)


def test_bytes_that_are_no_letters_are_no_list(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(LettersUnknown):
        open_sheet(path, INSTRUMENTS)


def test_a_zip_renamed_to_a_workbook_is_named(tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("list.csv", "nr;soort\n")
    with pytest.raises(NotAWorkbook) as fault:
        open_sheet(path, INSTRUMENTS)
    assert fault.value.looks is Looks.ARCHIVE


@pytest.mark.parametrize(
    "content", [b"nr;soort\n1;viool\n", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9]
)
def test_a_workbook_that_is_none_is_named(tmp_path, content):
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    with pytest.raises(NotAWorkbook):
        open_sheet(path, INSTRUMENTS)


def test_a_workbook_under_the_name_of_a_text_opens_all_the_same(a_workbook):
    path = a_workbook(name="list.csv", Lijst=[["Nr", "Soort"], ["1", "viool"]])
    assert open_sheet(path, INSTRUMENTS).headers == ("Nr", "Soort")


def test_a_workbook_that_unpacks_without_end_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<a/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(TooLarge) as fault:
        open_sheet(path, INSTRUMENTS)
    assert fault.value.mib > fault.value.most


@pytest.mark.parametrize("cell", [(1_048_575, 3), (100_000, 5_000)])
def test_a_stray_cell_far_from_the_list_is_refused_before_it_costs_gigabytes(tmp_path, cell):
    path = tmp_path / "list.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Nr", "Soort"])
    sheet.write(*cell, "x")
    book.close()
    with pytest.raises(TooManyCells):
        open_sheet(path, INSTRUMENTS)


def opened(path: Path, content: bytes) -> None:
    """Reads whatever it is to the end, or says why it is no list."""
    path.write_bytes(content)
    with contextlib.suppress(SheetUnreadable):
        for _ in open_sheet(path, INSTRUMENTS).rows():
            pass


@given(st.binary(max_size=400))
def test_any_bytes_are_a_list_or_are_refused_with_a_reason(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "list.csv"
    for start in (b"", b"Nr;Soort\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe"):
        opened(path, start + content)


@given(st.lists(st.tuples(st.integers(0, 23_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_damaged_workbook_is_a_list_or_is_refused_with_a_reason(tmp_path_factory, damage):
    content = bytearray((FILES / "strijkers-2026.xlsx").read_bytes())
    for place, byte in damage:
        content[place] = byte
    opened(tmp_path_factory.mktemp("any") / "list.xlsx", bytes(content))


@pytest.mark.parametrize("kind", [INSTRUMENTS, BORROWERS, REPAIRS])
def test_a_letter_of_one_line_is_no_list(a_text, kind):
    with pytest.raises(NotATable):
        open_sheet(a_text("Beste mevrouw, hierbij mijn viool terug, met dank, Jan\n"), kind)


def test_a_file_too_large_is_not_read(a_text, monkeypatch):
    monkeypatch.setattr(sheets, "LARGEST_MIB", 0)
    with pytest.raises(TooLarge):
        open_sheet(a_text("nr;soort\n1;viool\n"), INSTRUMENTS)


def test_more_columns_than_a_list_can_have_are_refused(a_text):
    with pytest.raises(TooManyColumns):
        open_sheet(a_text(";".join(["Nr"] * 1200) + "\n" + ";".join("1" * 1200) + "\n"), INSTRUMENTS)


# -- read as a person says


def test_the_separator_and_the_header_that_a_person_says_go_before_what_is_found(a_text):
    path = a_text("Depot, lijst van 2026\nnr,soort|merk\nMerk,Serie|x\n1,viool|Gewa\n")
    found, told = (open_sheet(path, INSTRUMENTS, how) for how in (AsTold(), AsTold(separator="|", header_row=3)))

    assert (found.separator, found.header_row) != ("|", 3)
    assert (told.separator, told.header_row, told.headers) == ("|", 3, ("Merk,Serie", "x"))
    assert [row.cells for row in told.rows()] == [("1,viool", "Gewa")]


def test_a_separator_that_makes_one_column_is_shown_as_it_is(a_text):
    told = open_sheet(a_text("nr;soort\n1;viool\n"), INSTRUMENTS, AsTold(separator="|"))

    assert told.headers == ("nr;soort",)


def test_a_header_of_figures_can_be_told(a_text):
    told = open_sheet(a_text("nr;soort;merk\n1;2;3\n7;viool;Gewa\n"), INSTRUMENTS, AsTold(header_row=2))

    assert told.headers == ("1", "2", "3")


def test_a_header_that_is_told_in_an_empty_row_is_found_out(a_text):
    told = open_sheet(a_text("nr;soort\n\n7;viool\n"), INSTRUMENTS, AsTold(header_row=2))

    assert told.header_row == 1


def test_a_header_with_nothing_below_it_is_no_list(a_text):
    with pytest.raises(HeaderOnly):
        open_sheet(a_text("nr;soort\n7;viool\n"), INSTRUMENTS, AsTold(header_row=2))


def test_the_first_rows_of_a_file_are_shown_with_its_titles_and_header(a_text):
    sheet = open_sheet(a_text("Depot;;\n\nnr;soort;merk\n7;viool;Gewa\n"), INSTRUMENTS)

    assert [(row.number, row.cells[0]) for row in sheet.top(9)] == [(1, "Depot"), (3, "nr"), (4, "7")]
    assert len(sheet.top(2)) == 2


def test_the_header_of_a_workbook_can_be_told():
    told = open_sheet(FILES / "strijkers-2026.xlsx", INSTRUMENTS, AsTold(header_row=2))

    assert told.header_row == 2
