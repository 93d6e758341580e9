"""Import and export by command: JSON for programs, lines for people, one sentence for what cannot be."""

import csv
from pathlib import Path

import pytest

from depot_app.domain.import_keys import ListKind
from tests.desks.lists import DEPOT, SCHOOLS, STRINGS

MAPPING = '[columns]\n"Name" = "type"\n"Tag" = "number"\n[values.type]\n"Backhoe" = "SND"\n'


@pytest.fixture
def here(tmp_path):
    """Writes a file in the folder of the test."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_the_depots_own_list_comes_in_and_every_fault_is_named(command, tmp_path):
    answer = command.json("import", "instruments", DEPOT, "--rejects", tmp_path / "rejects.csv")
    figures = {key: answer[key] for key in ("import", "rows", "created", "updated", "unchanged", "rejected")}
    assert figures == {"import": "1", "rows": 9850, "created": 9746, "updated": 0, "unchanged": 0, "rejected": 104}
    assert answer["warnings"] == 1914
    assert answer["findings"]["date-none"] == 211
    assert sum(1 for problem in answer["problems"] if problem["kind"] == "date-none") == 211
    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert (len(rows), rows[0][-1]) == (105, "Afgekeurd omdat")


def test_rows_add_up_and_the_same_file_again_is_unchanged(command):
    command.json("import", "instruments", STRINGS)
    answer = command.json("import", "instruments", STRINGS)
    parts = sum(answer[key] for key in ("created", "updated", "unchanged", "rejected"))
    assert (answer["rows"], parts, answer["unchanged"]) == (400, 400, 400)


def test_a_trial_changes_nothing(command):
    answer = command.json("import", "borrowers", SCHOOLS, "--dry-run")
    assert (answer["import"], answer["created"], answer["dry_run"]) == (None, 179, True)
    assert command.json("import", "borrowers", SCHOOLS)["created"] == 179


def test_a_person_reads_how_the_file_was_understood_and_what_was_wrong_in_which_row(command):
    said = command("import", "borrowers", SCHOOLS).out
    assert "scholen-duo.csv: cp1252, kolommen gescheiden door “;”, kop in rij 1" in said
    assert "VESTIGINGSCODE = code" in said
    assert "180 rijen: 179 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 afgekeurd; 0 waarschuwingen." in said
    assert "rij 93: “30JR00” staat al in rij 50" in said
    assert "depot-app import undo 1" in said


def test_the_same_in_english(command):
    said = command("--language", "en", "import", "instruments", STRINGS, "--dry-run").out
    assert "sheet “Instrumenten”, header in row 4" in said
    assert "400 rows: 400 new" in said
    assert "Nothing changed: this was a trial." in said


def test_a_sheet_and_its_repairs_by_name(command):
    command.json("import", "instruments", STRINGS)
    answer = command.json("import", "repairs", STRINGS, "--sheet", "Reparaties")
    assert (answer["created"], answer["sheet"]) == (40, "Reparaties")


def test_a_mapping_says_what_columns_and_values_mean(command, here):
    listed = here("list.csv", "Name,Tag\nBackhoe,ICC-1\n")
    answer = command.json("import", "instruments", listed, "--mapping", here("m.toml", MAPPING))
    assert (answer["created"], answer["columns"]) == (1, {"Name": "type", "Tag": "number"})
    assert command.json("find", "ICC-1")["hits"][0]["type"] == "Kleine trom"


def test_rejected_rows_mended_and_imported_again_come_in(command, here, tmp_path):
    listed, rejects = here("list.csv", "Nr;Soort\nLO1;bas\nLO2;viool\n"), tmp_path / "rejects.csv"
    command.json("import", "instruments", listed, "--rejects", rejects)
    assert command.json("import", "instruments", rejects)["rejected"] == 1
    rejects.write_text(rejects.read_text("utf-8-sig").replace(";bas;", ";contrabas;"), encoding="utf-8")
    assert command.json("import", "instruments", rejects)["created"] == 1


def test_a_rejects_file_that_cannot_be_written_leaves_nothing_behind(command, here, tmp_path):
    listed = here("list.csv", "Nr;Soort\nLO1;bas\nLO2;viool\n")
    said = command("import", "instruments", listed, "--rejects", tmp_path / "nowhere" / "r.csv")
    assert (said.code, said.out) == (2, "")
    assert command.json("find", "LO2")["hits"] == []


def test_an_import_is_taken_back(command):
    command.json("import", "instruments", STRINGS)
    answer = command.json("import", "undo", "1")
    assert (answer["removed"], answer["kept"]) == (400, 0)
    assert command("import", "undo", "1").code == 1
    assert command("import", "undo", "x").code == 1


def test_what_stays_is_named(command):
    command.json("import", "instruments", STRINGS)
    command.json("repair", "open", "20000", "kam om")
    said = command("import", "undo", "1").out
    assert "399 weg of hersteld, 1 gebleven" in said
    assert "1000 0012" in said


@pytest.mark.parametrize("kind", ["instruments", "borrowers", "loans", "repairs"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_every_list_is_exported(command, tmp_path, kind, ending):
    command.json("import", "instruments", STRINGS)
    answer = command.json("export", kind, tmp_path / f"out.{ending}")
    assert answer["rows"] == (400 if kind == "instruments" else 0)
    assert (tmp_path / f"out.{ending}").stat().st_size > 0


def test_a_folder_that_cannot_be_written_is_named(command, tmp_path):
    said = command("export", "loans", tmp_path / "nowhere" / "out.csv")
    assert said.code == 2
    assert "out.csv kan niet worden geschreven" in said.err


BAD = {
    "empty.csv": "",
    "header.csv": "Nr;Soort;Merk\n",
    "prose.txt": "zomaar een zin\nen nog een\n",
    "list.xlsx": "Nr;Soort\n1;viool\n",
    "quote.csv": 'Nr;Soort\n1;"viool\n2;cello\n',
    "columns.csv": "Nr;Merk\n1;Gewa\n",
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(command, here, name):
    said = command("import", "instruments", here(name, BAD[name]))
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert name in said.err


@pytest.mark.parametrize(
    ("options", "named"),
    [(["--sheet", "Fluiten"], "Fluiten"), (["--mapping", "nowhere.toml"], "nowhere.toml")],
)
def test_a_sheet_or_a_mapping_that_is_not_there_is_named(command, options, named):
    said = command("import", "instruments", STRINGS, *options)
    assert said.code == 2
    assert named in said.err


def test_an_unknown_key_of_a_mapping_is_named_with_those_there_are(command, here):
    said = command("import", "instruments", STRINGS, "--mapping", here("m.toml", '[columns]\n"Merk" = "kleur"\n'))
    assert said.code == 2
    assert "“kleur”" in said.err
    assert "brand" in said.err


LAYOUT = '[file]\nseparator = "#"\nheader_row = 2\n' + MAPPING


def test_a_mapping_may_be_the_name_of_a_layout_that_was_saved(command, desks, here):
    desks.layouts.keep(ListKind.INSTRUMENTS, "Bouwplaats", LAYOUT)
    listed = here("list.csv", "Lijst van mei\nName#Tag\nBackhoe#ICC-1\n")
    answer = command.json("import", "instruments", listed, "--mapping", "bouwplaats")
    assert (answer["created"], answer["separator"], answer["header_row"]) == (1, "#", 2)


def test_a_name_that_no_layout_has_is_told_with_those_there_are(command, desks, here):
    listed = here("list.csv", "Name,Tag\nBackhoe,ICC-1\n")
    said = command("import", "instruments", listed, "--mapping", "Shelf")
    assert (said.code, "nog geen indelingen" in said.err) == (2, True)
    desks.layouts.keep(ListKind.INSTRUMENTS, "Bouwplaats", LAYOUT)
    said = command("import", "instruments", listed, "--mapping", "Shelf")
    assert (said.code, "Bouwplaats" in said.err) == (2, True)


@pytest.mark.parametrize("table", ["[file]\ncolour = 1\n", "[file]\nheader_row = 0\n", '[file]\ndates = "soon"\n'])
def test_a_layout_that_says_something_else_of_the_file_is_refused(command, here, table):
    listed = here("list.csv", "Name,Tag\nBackhoe,ICC-1\n")
    assert command("import", "instruments", listed, "--mapping", here("m.toml", table)).code == 2


def test_damaged_cells_are_listed_with_what_was_made_of_them(command, here):
    listed = here("list.csv", "Nr;Soort;Merk;Serienr\nA1;viool;HÃ¶fner;6.37702E+15\n")
    answer = command.json("import", "instruments", listed)
    assert answer["warnings"] == 1
    assert answer["damage"] == [
        {
            "row": 2,
            "column": "Merk",
            "kind": "letters-mended",
            "text": "HÃ¶fner",
            "healed": "Höfner",
            "offers": [],
        },
        {"row": 2, "column": "Serienr", "kind": "digits-lost", "text": "6.37702E+15", "healed": None, "offers": []},
    ]


def test_a_trial_on_a_database_that_is_not_there_leaves_none_behind(command, here, tmp_path):
    listed = here("list.csv", "Nr;Soort\nA1;viool\n")
    command.database = tmp_path / "nergens.sqlite"
    assert command("import", "instruments", listed, "--dry-run").code == command("find", "viool").code == 3
    assert not command.database.exists()
    assert command("import", "instruments", listed).code == 0


def test_a_list_of_places_comes_in_goes_out_and_is_taken_back(command, here, tmp_path):
    listed = here("plaatsen.csv", "Naam;Soort;Staat in\nRek 1;stelling;Zaal\n")
    answer = command.json("import", "places", listed)
    assert (answer["created"], answer["rejected"]) == (1, 0)
    assert command.json("export", "places", tmp_path / "uit.csv")["rows"] == 2
    assert "Rek 1;rack;Zaal" in (tmp_path / "uit.csv").read_text("utf-8-sig")
    assert command.json("import", "undo", answer["import"])["removed"] == 2
