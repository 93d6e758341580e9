"""Housekeeping in the window: a backup, putting it back, the check, an export, and an import taken back."""

from datetime import timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from depot_app.desks.desks import Desks
from depot_app.desks.house import House
from depot_app.domain.lists import Listing
from depot_app.ui.housekeeping.check_panel import CheckPanel
from depot_app.ui.housekeeping.exporting import Exporting
from depot_app.ui.housekeeping.imports_panel import ImportsPanel
from depot_app.ui.housekeeping.restore_panel import RestorePanel
from depot_app.ui.list_tab import ListTab
from depot_app.ui.office import Office
from depot_app.wording.voice import Language
from tests.kit.builders import DAY, FixedClock, a_cello, a_violin, violins
from tests.screens.robot import Seen

WEEK = timedelta(days=7)


@pytest.fixture
def office(robot: Seen) -> Office:
    """The work that belongs to no tab."""
    assert robot.program.office is not None
    return robot.program.office


@pytest.fixture
def backup(robot: Seen, office: Office, desks: Desks, tmp_path: Path) -> Path:
    """A backup of three violins."""
    violins(desks, 3)
    target = tmp_path / "maandag.depot-backup"
    office.backups.back_up_to(target)
    robot.settle()
    return target


def corner(robot: Seen) -> str:
    """What the corner of the window says of the last backup."""
    return robot.named("backup-state").accessibleName()


def bars(robot: Seen) -> tuple[str, ...]:
    """The bars above the tabs."""
    return robot.window.notices.words


def test_a_backup_is_proven_and_told_in_the_corner(robot: Seen, backup: Path):
    assert backup.exists()
    assert corner(robot).startswith("Back-up bewezen, vandaag")


def test_a_backup_that_cannot_be_written_is_told_and_changes_nothing(robot: Seen, office: Office, tmp_path: Path):
    office.backups.back_up_to(tmp_path / "no" / "such" / "a.depot-backup")
    robot.settle()
    assert any("a.depot-backup" in words for words in bars(robot))
    assert corner(robot) == "Nog geen back-up"


def test_after_a_week_a_bar_reminds_of_the_backup(robot: Seen, office: Office, backup: Path, clock: FixedClock):
    assert bars(robot) == ()
    clock.move_to(DAY + WEEK)
    office.backups.ask()
    robot.settle()
    assert bars(robot) == ("De laatste back-up is 7 dagen oud.",)
    office.backups.back_up_to(backup)
    robot.settle()
    assert bars(robot) == ()


def test_a_backup_is_put_back_after_its_differences_were_shown(robot: Seen, office: Office, desks: Desks, backup: Path):
    a_cello(desks)
    office.restore()
    panel = office.panels.find("restore")
    assert isinstance(panel, RestorePanel)
    panel.take_file(backup)
    robot.settle()
    assert [panel.counts.index(0, column).data() for column in range(4)] == ["Instrumenten", "4", "3", "−1"]  # noqa: RUF001 - a minus sign
    assert panel.stay.hasFocus()
    robot.button("restore-do")
    assert desks.inventory.count(Listing()) == 3
    assert any(words.startswith("Teruggezet") for words in bars(robot))
    assert robot.rows("instruments") == 3


def test_leaving_things_as_they_are_is_what_enter_does(robot: Seen, office: Office, desks: Desks, backup: Path):
    a_cello(desks)
    office.restore()
    panel = office.panels.find("restore")
    assert isinstance(panel, RestorePanel)
    panel.take_file(backup)
    robot.settle()
    robot.press("Space")
    assert office.panels.find("restore") is None
    assert desks.inventory.count(Listing()) == 4


def test_a_damaged_backup_is_refused_in_place(robot: Seen, office: Office, backup: Path):
    backup.write_bytes(backup.read_bytes()[:-9000])
    office.restore()
    panel = office.panels.find("restore")
    assert isinstance(panel, RestorePanel)
    panel.take_file(backup)
    robot.settle()
    assert "maandag.depot-backup" in panel.notices.words[0]
    assert not panel.put_back.isEnabled()


def test_the_check_names_each_problem(robot: Seen, office: Office, desks: Desks, house: House):
    violin = a_violin(desks)
    office.check()
    robot.settle()
    panel = office.panels.find("check")
    assert isinstance(panel, CheckPanel)
    assert panel.problems.rowCount() == 0
    with house.depot.bare() as connection:
        connection.execute("UPDATE instruments SET state = 'on-loan'")
        connection.commit()
    robot.button("check-again")
    assert panel.problems.index(0, 0).data() == violin.number.printed


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_export_is_what_the_list_shows(robot: Seen, desks: Desks, tmp_path: Path, ending: str):
    violins(desks, 2)
    a_cello(desks, brand="=Gewa")
    robot.press("F5")
    tab = robot.front
    assert isinstance(tab, ListTab)
    tab.pane.search("cello")
    robot.settle()
    path = tmp_path / f"lijst{ending}"
    Exporting(tab, desks.exports, robot.program.kit).save(path)
    robot.settle()
    rows = rows_of(path)
    assert rows[0][:2] == ["Nummer", "Soort en maat"]
    assert len(rows) == 2
    assert rows[1][1] == "Cello 3/4"


def rows_of(path: Path) -> list[list[str]]:
    """A file that was exported, as rows of text."""
    if path.suffix == ".xlsx":
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        return [[str(cell) for cell in row] for row in sheet.to_python()]
    return [line.split(";") for line in path.read_text(encoding="utf-8-sig").splitlines()]


def test_an_import_is_taken_back_from_the_list_of_imports(robot: Seen, office: Office, desks: Desks, tmp_path: Path):
    file = tmp_path / "lijst.csv"
    file.write_text("Soort;Merk;Nr\nViool;Gewa;A1\nViool;Gewa;A2\n", encoding="utf-8")
    office.import_file(file)
    robot.settle()
    for _ in range(4):
        robot.button("import-next")
    assert desks.inventory.count(Listing()) == 2
    office.show_imports()
    robot.settle()
    panel = office.panels.find("imported")
    assert isinstance(panel, ImportsPanel)
    robot.button("imports-back")
    assert desks.inventory.count(Listing()) == 0
    assert not panel.back.isEnabled()


def test_panels_speak_the_language_of_the_window(robot: Seen, office: Office, backup: Path):
    office.check()
    robot.settle()
    robot.program.choose_language(Language.EN)
    panel = office.panels.find("check")
    assert isinstance(panel, CheckPanel)
    assert panel.close_button.text() == "Close"
    assert corner(robot).startswith("Backup proven, today")
    office.restore()
    restoring = office.panels.find("restore")
    assert isinstance(restoring, RestorePanel)
    restoring.take_file(backup)
    robot.settle()
    robot.program.choose_language(Language.NL)
    assert restoring.counts.index(0, 0).data() == "Instrumenten"
    assert office.panels.find("check") is panel
