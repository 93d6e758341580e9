"""What spreadsheets and copies do to lists: mended where the way back is certain, else named; never another value."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from depot_app.domain.findings import FindingKind
from depot_app.domain.import_keys import ListKind
from depot_app.domain.intake import turned
from depot_app.exchange.cells import Cells
from depot_app.exchange.columns import Mapping
from depot_app.exchange.dates import DateOrder, read_date
from depot_app.exchange.keeping import KeptRows
from depot_app.exchange.letters import read_letters
from depot_app.exchange.lists import read_list
from depot_app.exchange.mappings import understood
from depot_app.exchange.mending import mended
from depot_app.exchange.sheets import AsTold, open_sheet
from depot_app.exchange.suspicions import Codes, Days, rounded
from tests.exchange.conftest import Read

INSTRUMENTS = ListKind.INSTRUMENTS
WRITTEN = st.text(st.sampled_from("abc XYZ 12-.éèëïöüçñÉÖß’“”–€…ŠžŁ"), max_size=30)
HEAD = "Nr;Soort;Serienr;Aanschaf"


def doubled(text: str) -> str:
    """A text as a program leaves it that reads UTF-8 as Windows' alphabet."""
    return "".join(bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in text.encode())


def of(found: Read, kind: FindingKind) -> list[tuple[int, str, str, tuple[str, ...]]]:
    """Row, column, text and hints of every finding of a kind."""
    return [(one.row, one.column, one.text, one.hints) for one in found.of(kind)]


@given(WRITTEN)
@example("Höfner")
@example("’t Vogeltje")
def test_double_encoded_letters_come_back_or_stay_as_they_are(text):
    damaged = doubled(text)
    assert mended(damaged) == text or mended(damaged) == damaged or not set(text).isdisjoint("ŠžŁ")


@given(WRITTEN)
def test_what_was_written_well_is_left_alone(text):
    assert mended(text) == text


@pytest.mark.parametrize(
    ("damaged", "text"),
    [
        ("HÃ¶fner", "Höfner"),
        ("â€™t Vogeltje", "’t Vogeltje"),
        (doubled(doubled("café")), "café"),
        ("Höfner, CafÃ©", "Höfner, Café"),
        ("D\x92Addario", "D’Addario"),
        ("vi\u200bool\ufeff", "viool"),
        ("“CAFÉ”", "“CAFÉ”"),
        ("Spaß“", "Spaß“"),
    ],
)
def test_letters_that_went_wrong_are_mended_where_the_way_back_is_certain(damaged, text):
    assert mended(damaged) == text


def test_mended_letters_are_told_of_with_row_and_column(read, a_text):
    found = read(a_text("Nr;Soort;Merk\nA1;viool;HÃ¶fner\nA2;cello;Höfner\n"), INSTRUMENTS)
    assert [draft.brand for draft in found.drafts] == ["Höfner", "Höfner"]
    assert of(found, FindingKind.LETTERS_MENDED) == [(2, "Merk", "HÃ¶fner", ("Höfner",))]


def test_mended_letters_of_a_workbook_are_told_of_too(read, a_workbook):
    path = a_workbook(Lijst=[["Nr", "Soort", "Merk"], ["A1", "viool", "HÃ¶fner"]])
    found = read(path, INSTRUMENTS)
    assert (found.drafts[0].brand, len(found.of(FindingKind.LETTERS_MENDED))) == ("Höfner", 1)


def test_a_header_whose_letters_went_wrong_is_known(a_text):
    assert open_sheet(a_text("Nr;Soort;Café\nA1;viool;x\n".replace("é", "Ã©")), INSTRUMENTS).headers[2] == "Café"


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_rows_are_rows_whatever_ends_them(read, a_text, end):
    found = read(a_text(end.join(["Nr;Soort", "A1;viool", "A2;cello"]) + end), INSTRUMENTS)
    assert [draft.old_numbers for draft in found.drafts] == [("A1",), ("A2",)]


def test_rows_that_end_in_several_ways_are_rows(read, a_text):
    found = read(a_text("Nr;Soort\rA1;viool\r\nA2;cello\nA3;fluit\r"), INSTRUMENTS)
    assert [draft.row for draft in found.drafts] == [2, 3, 4]


def test_stray_zero_bytes_are_left_out_and_told_of(read, tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"Nr;Soort\n" + b"".join(b"A%d;viool\n" % n for n in range(20)) + b"A\x00B;cello\n")
    found = read(path, INSTRUMENTS)
    assert found.drafts[-1].old_numbers == ("AB",)
    assert [one.text for one in found.of(FindingKind.ZERO_BYTES)] == ["1"]
    assert read_letters(path.read_bytes()).zeros == 1


# -- digits


@given(st.integers(min_value=1, max_value=10**20), st.integers(min_value=0, max_value=15))
def test_a_number_that_was_rounded_comes_back_whole_or_not_at_all(number, places):
    written = f"{number:.{places}E}"
    found = rounded(written)
    assert found is not None
    kind, text = found
    assert (kind is FindingKind.DIGITS_LOST) == (text == "")
    if places >= len(str(number)) - 1:
        assert text in {"", str(number)}
    else:
        assert text == "" or len(text) == places + 1


@pytest.mark.parametrize("serial", ["12E3", "E+3", "6E+", "D800553", "1998"])
def test_a_serial_number_with_a_letter_is_no_power_of_ten(serial):
    assert rounded(serial) is None


@pytest.mark.parametrize("said", ["6.37702E+15", "1,23E+11", "1.2E+3", "6,4e+15"])
def test_a_number_that_lost_digits_is_left_empty_and_is_no_key(read, a_text, said):
    found = read(a_text(f"{HEAD}\n{said};viool;{said};\n{said};viool;S2;\n"), INSTRUMENTS)
    assert [(draft.old_numbers, draft.serial) for draft in found.drafts] == [((), ""), ((), "S2")]
    assert of(found, FindingKind.DIGITS_LOST) == [
        (2, "Nr", said, ()),
        (2, "Serienr", said, ()),
        (3, "Nr", said, ()),
    ]
    assert not found.of(FindingKind.NUMBER_REPEATED)


def test_a_number_of_which_all_digits_stand_there_is_written_out(read, a_text):
    found = read(a_text(f"{HEAD}\nA1;viool;1.234E+3;\n"), INSTRUMENTS)
    assert found.drafts[0].serial == "1234"
    assert of(found, FindingKind.DIGITS_WRITTEN_OUT) == [(2, "Serienr", "1.234E+3", ("1234",))]


def test_a_number_too_long_for_a_spreadsheet_is_not_trusted(read, a_workbook):
    path = a_workbook(Lijst=[["Nr", "Soort", "Serienr"], ["A1", "viool", 6377021234567891], ["A2", "viool", 123456]])
    found = read(path, INSTRUMENTS)
    assert [draft.serial for draft in found.drafts] == ["", "123456"]
    assert [one.row for one in found.of(FindingKind.DIGITS_LOST)] == [2]


def test_numbers_shorter_than_nearly_all_others_may_have_lost_their_zeros(read, a_text):
    rows = "".join(f"{n};viool;;\n" for n in range(10_100, 10_130))
    found = read(a_text(f"{HEAD}\n1234;viool;;\n{rows}"), INSTRUMENTS)
    assert of(found, FindingKind.ZEROS_LOST) == [(2, "Nr", "1234", ("01234",))]
    assert found.drafts[0].old_numbers == ("1234",)


def test_a_lost_zero_that_a_person_confirmed_is_read_with_it(read, a_text):
    rows = "".join(f"{n};viool;;\n" for n in range(10_100, 10_130))
    path = a_text(f"{HEAD}\n1234;viool;;\n{rows}")
    confirmed = Mapping().saying("old_number", "1234", "01234")
    found = read(path, INSTRUMENTS, mapping=confirmed)
    assert found.drafts[0].old_numbers == ("01234",)
    assert not found.of(FindingKind.ZEROS_LOST)


def test_a_school_code_that_lost_its_zero_is_named(read, a_text):
    rows = "".join(f"0{n};School {n}\n" for n in range(1_230, 1_245))
    found = read(a_text(f"BRIN;Naam\n1299;School\n{rows}"), ListKind.BORROWERS)
    assert of(found, FindingKind.ZEROS_LOST) == [(2, "BRIN", "1299", ("01299",))]
    assert found.drafts[0].code == "1299"


def test_numbers_that_just_run_on_have_lost_nothing(read, a_text):
    rows = "".join(f"{n};viool;;\n" for n in range(900, 1_300))
    assert not read(a_text(f"{HEAD}\n{rows}"), INSTRUMENTS).of(FindingKind.ZEROS_LOST)


@given(st.lists(st.integers(min_value=0, max_value=99_999), min_size=10, max_size=60))
def test_a_code_that_lost_its_zeros_is_named_wherever_others_kept_theirs(numbers):
    codes = Codes(of_one_length=True)
    written = [f"{number:05d}" for number in numbers]
    codes.see(0, str(int(written[0])))
    for row, text in enumerate(written[1:], start=1):
        codes.see(row, text)
    named = {one.row: one.offers for one in codes.suspicions()}
    lost = len(str(int(written[0]))) < 5
    kept = any(text.startswith("0") for text in written[1:]) or len(written) >= 20
    assert named == ({0: (written[0],)} if lost and kept and 0 in named else {})
    assert not (lost and kept) or 0 in named


# -- days


DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 12, 31))


@given(st.lists(DAYS, min_size=1, max_size=20), st.booleans())
def test_a_day_that_two_hands_wrote_is_read_right_or_left_empty(days, first):
    column = Days()
    for row, day in enumerate(days):
        month_first = (row % 2 == 0) is first
        column.see(row, f"{day.month}/{day.day}/{day.year}" if month_first else f"{day.day}/{day.month}/{day.year}")
    suspicions = {one.row: one for one in column.suspicions()}
    if not (column.month_first and column.day_first):
        return
    for row, day in enumerate(days):
        if row in suspicions:
            one = suspicions[row]
            assert one.instead == day or (one.instead == "" and day.isoformat() in one.offers)
        else:
            assert read_date(f"{day.day}/{day.month}/{day.year}") == day or day.day == day.month


def test_days_of_a_column_in_both_orders_are_named(read, a_text):
    found = read(a_text(f"{HEAD}\nA1;viool;;23/1/2023\nA2;viool;;1/23/2023\nA3;viool;;5/1/2023\n"), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts] == [date(2023, 1, 23), date(2023, 1, 23), None]
    assert of(found, FindingKind.DATE_TURNED) == [(3, "Aanschaf", "1/23/2023", ("2023-01-23",))]
    assert of(found, FindingKind.DATE_UNSURE) == [(4, "Aanschaf", "5/1/2023", ("2023-01-05", "2023-05-01"))]


def test_days_with_dashes_that_begin_with_their_month_are_named_with_all_that_can_be_two_days(read, a_text):
    found = read(a_text(f"{HEAD}\nA1;viool;;03-04-2021\nA2;viool;;12-25-2021\nA3;viool;;07.07.2021\n"), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts] == [None, date(2021, 12, 25), date(2021, 7, 7)]
    assert of(found, FindingKind.DATE_TURNED) == [(3, "Aanschaf", "12-25-2021", ("2021-12-25",))]
    assert of(found, FindingKind.DATE_UNSURE) == [(2, "Aanschaf", "03-04-2021", ("2021-04-03", "2021-03-04"))]


def test_one_slip_among_many_days_does_not_make_the_others_unsure(read, a_text):
    rows = "".join(f"B{n};viool;;{n % 18 + 13}-06-2021\n" for n in range(40))
    found = read(a_text(f"{HEAD}\nA1;viool;;03-04-2021\nA2;viool;;12.25.2021\n{rows}"), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts][:2] == [date(2021, 4, 3), date(2021, 12, 25)]
    assert [one.row for one in found.of(FindingKind.DATE_TURNED)] == [3]
    assert not found.of(FindingKind.DATE_UNSURE)


@pytest.mark.parametrize(("order", "day"), [(DateOrder.MONTH_FIRST, (3, 4)), (DateOrder.DAY_FIRST, (4, 3))])
def test_the_order_that_a_person_says_holds_for_days_with_dashes_too(catalogue, a_text, order, day):
    sheet = open_sheet(a_text(f"{HEAD}\nA1;viool;;03-04-2021\n"), INSTRUMENTS, AsTold(dates=order))
    portion = next(read_list(sheet, INSTRUMENTS, understood(sheet, INSTRUMENTS), catalogue).portions())
    assert portion.drafts[0].acquired_on == date(2021, *day)


@given(st.lists(DAYS, min_size=1, max_size=12), st.sampled_from("-."))
def test_days_with_dashes_of_a_hand_that_begins_with_the_month_are_read_right_or_left_empty(days, dash):
    column = Days()
    for row, day in enumerate(days):
        column.see(row, f"{day.month:02d}{dash}{day.day:02d}{dash}{day.year}")
    suspicions = {one.row: one for one in column.suspicions()}
    if any(day.day > 12 for day in days):
        for row, day in enumerate(days):
            assert row in suspicions or day.day == day.month
            assert row not in suspicions or suspicions[row].instead in {day, ""}


def test_days_that_a_spreadsheet_turned_are_named_beside_those_it_could_not_turn(read, a_workbook):
    rows = [["Nr", "Soort", "Aanschaf"], ["A1", "viool", "1/23/2023"], ["A2", "viool", date(2023, 1, 5)]]
    found = read(a_workbook(Lijst=rows), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts] == [date(2023, 1, 23), None]
    assert of(found, FindingKind.DATE_UNSURE) == [(3, "Aanschaf", "2023-01-05", ("2023-01-05", "2023-05-01"))]


@pytest.mark.parametrize(("order", "day"), [(DateOrder.MONTH_FIRST, 1), (DateOrder.DAY_FIRST, 5)])
def test_what_a_person_says_of_the_order_of_dates_goes_before_what_is_found(catalogue, a_text, order, day):
    path = a_text(f"{HEAD}\nA1;viool;;5/1/2023\nA2;viool;;1/23/2023\nA3;viool;;23/1/2023\n")
    sheet = open_sheet(path, INSTRUMENTS, AsTold(dates=order))
    portion = next(read_list(sheet, INSTRUMENTS, understood(sheet, INSTRUMENTS), catalogue).portions())
    assert portion.drafts[0].acquired_on == date(2023, 5 if day == 1 else 1, day)
    assert [one for one in portion.findings if one.kind is FindingKind.DATE_UNSURE] == []


def test_a_bare_count_of_days_is_a_day_and_is_named(read, a_text):
    found = read(a_text(f"{HEAD}\nA1;viool;;44927\n"), INSTRUMENTS)
    assert found.drafts[0].acquired_on == date(2023, 1, 1)
    assert of(found, FindingKind.DATE_COUNTED) == [(2, "Aanschaf", "44927", ("2023-01-01",))]


@pytest.mark.parametrize("dash", ["/", "-", "."])
def test_years_of_two_digits_are_told_of_once_for_each_column(read, a_text, dash):
    rows = "A1;viool;;23/1/23\nA2;viool;;24/1/98\n".replace("/", dash)
    found = read(a_text(f"{HEAD}\n{rows}"), INSTRUMENTS)
    assert [draft.acquired_on for draft in found.drafts] == [date(2023, 1, 23), date(1998, 1, 24)]
    assert [one.column for one in found.of(FindingKind.SHORT_YEARS)] == ["Aanschaf"]


@given(DAYS)
def test_a_day_turned_twice_is_itself(day):
    other = turned(day)
    assert other is None or turned(other) == day


# -- rows and columns


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#WAARDE!", "#DEEL/0!", "#####"])
def test_an_error_of_a_spreadsheet_is_an_empty_cell_and_is_named(read, a_text, error):
    found = read(a_text(f"{HEAD}\nA1;viool;{error};\n"), INSTRUMENTS)
    assert found.drafts[0].serial == ""
    assert of(found, FindingKind.ERROR_VALUE) == [(2, "Serienr", error, ())]


def test_a_header_in_the_midst_a_subtotal_and_a_foot_are_no_rows(read, a_text):
    lines = [HEAD, "A1;viool;;", "Subtotaal;;;1", HEAD, "A2;cello;;", "Afgedrukt op 3-1-2026;;;", "Pagina 1 van 3;;;"]
    found = read(a_text("\n".join(lines)), INSTRUMENTS)
    assert [draft.row for draft in found.drafts] == [2, 5]
    assert found.rows == 2
    told = {one.row: one.kind for one in found.findings if one.row != 1}
    assert {row: told[row] for row in (3, 4, 6, 7)} == {
        3: FindingKind.TOTALS_ROW,
        4: FindingKind.HEADER_AGAIN,
        6: FindingKind.FOOTER,
        7: FindingKind.FOOTER,
    }


def test_a_row_with_a_stray_separator_stays_out_and_is_named(read, a_text):
    found = read(a_text("Nr;Soort;Merk\nA1;viool;Gewa;Bach\nA2;cello;Gewa;\n"), INSTRUMENTS)
    assert [draft.row for draft in found.drafts] == [3]
    assert of(found, FindingKind.CELLS_SHIFTED) == [(2, "", "Bach", ())]


def test_a_remark_beside_a_list_in_a_workbook_is_named_and_the_row_comes_in(read, a_workbook):
    rows = [["Nr", "Soort"], *[[f"A{n}", "viool"] for n in range(60)], ["B1", "viool", "let op"]]
    found = read(a_workbook(Lijst=rows), INSTRUMENTS)
    assert (len(found.drafts), found.rejected) == (61, set())
    assert [one.text for one in found.of(FindingKind.CELLS_BESIDE)] == ["let op"]


def test_columns_of_one_name_are_told_apart_and_the_unused_one_is_named(read, a_text):
    path = a_text("Nr;Soort;Merk;Merk\nA1;viool;Gewa;Bach\n")
    assert open_sheet(path, INSTRUMENTS).headers == ("Nr", "Soort", "Merk (1)", "Merk (2)")
    found = read(path, INSTRUMENTS)
    assert found.drafts[0].brand == "Gewa"
    assert [(one.column, one.text) for one in found.of(FindingKind.COLUMN_TWICE)] == [("Merk (2)", "Merk")]
    other = read(path, INSTRUMENTS, mapping=Mapping(columns={"Merk (2)": "brand"}))
    assert other.drafts[0].brand == "Bach"


@pytest.mark.parametrize("pointer", ["#3", "C:", "(C)"])
def test_a_column_without_a_name_is_named_and_can_be_mapped(read, a_text, pointer):
    path = a_text("Nr;Soort;\nA1;viool;Gewa\n")
    assert [one.column for one in read(path, INSTRUMENTS).of(FindingKind.COLUMN_UNNAMED)] == ["(C)"]
    found = read(path, INSTRUMENTS, mapping=Mapping(columns={pointer: "brand"}))
    assert (found.drafts[0].brand, found.of(FindingKind.COLUMN_UNNAMED)) == ("Gewa", [])


def test_columns_that_mean_the_same_are_joined(read, a_text):
    path = a_text("Nr;Barcode;Soort;Let op;Verder\nA1;B1;viool;kras;oud\nA2;;viool;kras;kras\n")
    meant = Mapping(columns={"Nr": "old_number", "Barcode": "old_number", "Let op": "notes", "Verder": "notes"})
    found = read(path, INSTRUMENTS, mapping=meant)
    assert [(one.old_numbers, one.notes) for one in found.drafts] == [(("A1", "B1"), "kras; oud"), (("A2",), "kras")]


@given(st.text(max_size=40))
def test_mending_never_fails_and_leaves_plain_letters_alone(text):
    assert re.sub(r"[^\x20-\x7e]", "", mended(text)) == re.sub(r"[^\x20-\x7e]", "", text)


def test_a_size_that_a_type_does_not_have_is_named_with_those_it_has(read, a_text):
    found = read(a_text("Nr;Soort;Maat\nA1;viool;5/4\nA2;viool;1/2\n"), INSTRUMENTS)
    assert [(one.row, one.text, "4/4" in one.hints) for one in found.of(FindingKind.SIZE_UNKNOWN)] == [(2, "5/4", True)]
    assert [draft.size for draft in found.drafts] == ["5/4", "1/2"]


def test_rows_are_read_from_the_start_each_time_and_only_once_from_the_file():
    asked: list[int] = []

    def source() -> Iterator[tuple[int, Cells]]:
        asked.append(1)
        yield from ((n, (f"A{n}",)) for n in range(5))

    rows = KeptRows(source)
    assert next(rows()) == (0, ("A0",))
    first, second = list(rows()), list(rows())
    assert first == second
    assert (len(first), len(asked)) == (5, 2)


def test_a_list_too_long_to_keep_is_read_anew(monkeypatch):
    monkeypatch.setattr("depot_app.exchange.keeping.MOST_KEPT", 2)
    asked: list[int] = []

    def source() -> Iterator[tuple[int, Cells]]:
        asked.append(1)
        yield from ((n, (f"A{n}",)) for n in range(5))

    rows = KeptRows(source)
    assert list(rows()) == list(rows())
    assert len(asked) == 2
