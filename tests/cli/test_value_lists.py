"""The list of values by command: as a paper, a workbook or CSV, as of any day."""

import csv
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from depot_app.documents.opened import reading
from depot_app.domain.money import Cents
from tests.kit.builders import DAY, a_cello, a_violin

LONG_AGO = "2020-01-01"


def test_the_list_is_written_with_what_it_comes_to(command, desks, tmp_path: Path):
    violin = a_violin(desks, value=Cents(12_050), place="B-17-3")
    a_cello(desks)
    path = tmp_path / "waarden.csv"
    said = command.json("export", "values", path)
    assert (said["rows"], said["on"], said["value"], said["without_value"]) == (2, DAY.isoformat(), 12_050, 1)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file, delimiter=";")
    assert (first["Nummer"], first["Waarde"], first["Hoe gevonden"]) == (violin.number.digits, "120,50", "getaxeerd")
    assert (first["Plaats of bij wie"], second["Waarde"]) == ("B-17-3", "")


def test_a_workbook_has_amounts_and_days_as_such_and_the_same_values_are_the_same_bytes(command, desks, tmp_path: Path):
    a_violin(desks, value=Cents(12_050), valued_on=DAY, brand="=1+1")
    path = tmp_path / "waarden.xlsx"
    command.json("export", "values", path)
    row = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1]
    assert (row[9], row[11]) == (120.5, DAY)
    assert row[4] == "=1+1"
    before = path.read_bytes()
    command.json("export", "values", path)
    assert path.read_bytes() == before


def test_a_paper_is_the_same_bytes_for_the_same_values_in_either_language(command, desks, tmp_path: Path):
    a_violin(desks, value=Cents(12_050))
    path = tmp_path / "waarden.pdf"
    command.json("export", "values", path)
    before = path.read_bytes()
    command.json("export", "values", path)
    assert path.read_bytes() == before
    command.json("--language", "en", "export", "values", path)
    with reading(path.read_bytes()) as document:
        words = document[0].get_textpage().get_text_range()
    assert "List of values" in words
    assert "€120.50" in words


def test_the_values_are_those_of_the_day_asked_for(command, desks, tmp_path: Path):
    a_violin(desks, value=Cents(12_050))
    assert command.json("export", "values", tmp_path / "toen.csv", "--on", LONG_AGO)["rows"] == 0
    assert command.json("export", "values", tmp_path / "nu.csv", "--on", "1-9-2026")["rows"] == 1


@pytest.mark.parametrize(
    "words", [("values", "x.txt"), ("values", "x.pdf", "--on", "morgen"), ("instruments", "x.csv", "--on", LONG_AGO)]
)
def test_what_cannot_be_made_is_wrong_use(command, tmp_path: Path, words: tuple[str, ...]):
    kind, name, *more = words
    said = command("export", kind, tmp_path / name, *more)
    assert (said.code, len(said.err.strip().splitlines())) == (2, 1)
    assert list(tmp_path.glob("x.*")) == []
