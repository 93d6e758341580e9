"""Damaged cells are decided about in the window, and a layout that was kept there reads the next list."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing
from depot_app.ui.imports.assistant import ImportAssistant
from depot_app.ui.imports.page import Page
from depot_app.wording.voice import Language
from tests.screens.robot import Seen
from tests.screens.test_import_assistant import choose, give, shown

SOUND = range(10_100, 10_130)


@pytest.fixture
def assistant(robot: Seen) -> ImportAssistant:
    """The assistant, opened from the menu's key."""
    robot.press("Ctrl+Shift+I")
    assert robot.program.office is not None
    panel = robot.program.office.panels.find("imports")
    assert isinstance(panel, ImportAssistant)
    return panel


def a_damaged_list(path: Path) -> Path:
    """A list that went through a spreadsheet: a lost zero, lost digits, days in both orders, an error, letters."""
    lines = [
        "Nr;Soort;Maat;Merk;Serienr;Aanschaf",
        "1234;viool;1/2;HÃ¶fner;6.37702E+15;23/1/2023",
        "10201;viool;1/2;Gewa;S2;5/1/2023",
        "10202;viool;1/2;Gewa;#N/B;1/23/2023",
        *(f"{n};viool;1/2;Gewa;S{n};24/1/2023" for n in SOUND),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def cells(assistant: ImportAssistant) -> dict[str, str]:
    """What stands in each damaged cell, and what it is read as."""
    model = assistant.damage.cells
    texts = [[model.data(model.index(row, column)) for column in range(6)] for row in range(model.rowCount())]
    return {str(one[2]): str(one[3]) for one in texts}


def shown_page(assistant: ImportAssistant) -> Page:
    """The page in sight."""
    return assistant.page


def stand_on(robot: Seen, assistant: ImportAssistant, text: str) -> None:
    """Goes to a cell by the arrows."""
    table = assistant.damage.table
    table.setFocus()
    robot.press("Ctrl+Home")
    for _ in range(table.lines.rowCount()):
        row = table.chosen_row()
        if row is not None and row.finding.text == text:
            return
        robot.press("Down")
    raise AssertionError(text)


def test_damaged_cells_are_decided_one_by_one_and_come_in_so(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    give(robot, a_damaged_list(tmp_path / "stuk.csv"))
    for _ in range(3):
        robot.button("import-next")
    assert assistant.page is assistant.damage
    assert cells(assistant) == {
        "1234": "1234",
        "6.37702E+15": "(leeg)",
        "5/1/2023": "(leeg)",
        "#N/B": "(leeg)",
        "1/23/2023": "2023-01-23",
    }
    stand_on(robot, assistant, "1234")
    robot.button("damage-first")
    stand_on(robot, assistant, "5/1/2023")
    robot.button("damage-second")
    stand_on(robot, assistant, "6.37702E+15")
    robot.button("damage-keep")
    robot.button("damage-empty")
    assert cells(assistant) == {
        "1234": "01234",
        "6.37702E+15": "(leeg)",
        "5/1/2023": "2023-05-01",
        "#N/B": "(leeg)",
        "1/23/2023": "2023-01-23",
    }
    robot.button("import-next")
    robot.button("import-back")
    assert assistant.page is assistant.damage
    robot.button("import-next")
    robot.button("import-next")
    first, second = (robot.desks.inventory.card(code).instrument for code in ("01234", "10201"))
    assert (first.brand, first.serial) == ("Höfner", "")
    assert str(second.acquired_on) == "2023-05-01"

    robot.button("import-another")
    give(robot, a_damaged_list(tmp_path / "nog-een.csv"))
    for _ in range(3):
        robot.button("import-next")
    assert cells(assistant)["5/1/2023"] == "(leeg)", "what was decided about a cell holds for its own list"


def test_all_cells_of_one_kind_are_decided_at_once_and_in_the_language_of_the_window(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    path = tmp_path / "nullen.csv"
    rows = [f"{n};viool;1/2" for n in (1234, 1235, *range(10_100, 10_150))]
    path.write_text("\n".join(["Nr;Soort;Maat", *rows]) + "\n", encoding="utf-8")
    give(robot, path)
    for _ in range(3):
        robot.button("import-next")
    robot.button("damage-rest")
    assert cells(assistant) == {"1234": "01234", "1235": "01235"}
    robot.program.choose_language(Language.EN)
    robot.settle()
    assert assistant.damage.heading.text() == "Which cells are damaged?"
    robot.button("import-next")
    robot.button("import-next")
    assert robot.desks.inventory.count(Listing(text="01235")) == 1


def test_a_list_without_damaged_cells_passes_that_page_by(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    path = tmp_path / "heel.csv"
    path.write_text("Nr;Soort;Maat\nA1;viool;1/2\n", encoding="utf-8")
    give(robot, path)
    for _ in range(3):
        robot.button("import-next")
    assert shown_page(assistant) is assistant.forecast
    robot.button("import-back")
    assert shown_page(assistant) is assistant.values


def test_a_layout_kept_in_the_window_reads_the_next_list(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    first = tmp_path / "een.csv"
    first.write_text("Thing;Tag;Remark\nBackhoe;T1;geel\nGrader;T2;rood\n", encoding="utf-8")
    give(robot, first)
    robot.button("import-next")
    for column, meaning in (("Thing", "Soort"), ("Remark", "Opm")):
        choose(robot, f"column-{column}", meaning)
    robot.click(robot.named("layout-name"))
    robot.type("Bouwplaats")
    robot.button("layout-save")
    kept = robot.desks.layouts.named(ListKind.INSTRUMENTS, "bouwplaats")
    assert kept is not None
    assert 'Thing = "type"' in kept.text
    assert shown(robot, "layout-choice") == "Bouwplaats"

    choose(robot, "column-Remark", "Niet")
    choose(robot, "layout-choice", "Bouw")
    assert shown(robot, "column-Remark") == "Opmerkingen"

    robot.click(robot.named("layout-name"))
    robot.press("Ctrl+A")
    robot.type("Werf")
    robot.button("layout-rename")
    assert [one.name for one in robot.desks.layouts.of(ListKind.INSTRUMENTS)] == ["Werf"]
    robot.button("layout-write")
    dialog = robot.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "werf.toml"))
    dialog.close()
    robot.wait_for((tmp_path / "werf.toml").exists, "written")
    robot.button("layout-drop")
    assert robot.desks.layouts.of(ListKind.INSTRUMENTS) == ()
    QApplication.clipboard().clear()
