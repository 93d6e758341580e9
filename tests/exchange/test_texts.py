"""Lists as text: the separator is found, rows are numbered as spreadsheets do, open quotes are named."""

from pathlib import Path

import pytest

from depot_app.domain.sheet_faults import CellTooLong, QuoteOpen
from depot_app.exchange.texts import LONGEST_CELL, declared_separator, likely_separator, text_rows

HERE = Path("list.csv")


def rows(text: str, separator: str = ";") -> list[tuple[int, tuple[object, ...]]]:
    return list(text_rows(HERE, text, separator))


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_the_one_that_makes_even_rows(separator):
    lines = [separator.join(cells) for cells in (["nr", "soort", "maat"], ["1", "viool", "1/2"], ["2", "cello", "3/4"])]
    assert likely_separator("\n".join(lines)) == separator


def test_commas_inside_cells_do_not_mislead_the_separator():
    assert likely_separator("nr;bedrag;naam\n1;64,00;a, b\n2;7,50;c\n3;8,10;d, e, f\n") == ";"


def test_a_first_line_may_declare_the_separator():
    assert declared_separator("sep=|\na|b\n") == "|"
    assert declared_separator("nr;soort\n") == ""


def test_a_line_break_within_quotes_makes_no_new_row():
    assert rows('nr;tekst\n1;"twee\r\nregels"\n2;een\n') == [
        (1, ("nr", "tekst")),
        (2, ("1", "twee\nregels")),
        (3, ("2", "een")),
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_will_do(ending):
    assert rows(ending.join(["a;b", "1;2", "3;4"])) == [(1, ("a", "b")), (2, ("1", "2")), (3, ("3", "4"))]


def test_blank_lines_count_as_rows_do_in_a_spreadsheet():
    assert [number for number, cells in rows("a;b\n\n1;2\n") if cells] == [1, 3]


@pytest.mark.parametrize("text", ['a;b\n1;"open\n2;3\n', 'a;b\n1;2\n"open'])
def test_a_quotation_mark_that_is_never_closed_is_named_with_its_row(text):
    with pytest.raises(QuoteOpen) as fault:
        rows(text)
    assert fault.value.row == text[: text.index('"')].count("\n") + 1


def test_a_cell_without_end_is_named_with_its_row():
    with pytest.raises(CellTooLong) as fault:
        rows("a;b\n1;" + "x" * (LONGEST_CELL + 1) + "\n")
    assert fault.value.row == 2


def test_inches_and_control_characters_survive_or_go_quietly():
    assert rows('maat;tekst\n14";een\x00\x07twee\n')[1] == (2, ('14"', "eentwee"))
