"""A list comes in through the window: put right, stopped half-way, taken in, and known the next time."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from depot_app.domain.import_keys import ListKind
from depot_app.domain.lists import Listing
from depot_app.ui.imports.assistant import ImportAssistant
from depot_app.ui.picker import Picker
from depot_app.wording.voice import Language
from tests.kit.builders import a_violin
from tests.screens.robot import Seen

ROWS = 3_000
HEADERS = "Fabrikant\tPlek\tKeuze\tInv. nr\tAfm."
NEAR = "violoncelo"
"""A slip of the pen for the cello."""


def a_list(path: Path, rows: int = ROWS, start: int = 0) -> Path:
    """A list with headers, order and separator of its own; `Keuze` is the type, and nobody could guess that."""
    kinds = ("Viool", NEAR, "Trompet")
    lines = [f"Gewa\tB-{n % 9 + 1}-{n % 4 + 1}\t{kinds[n % 3]}\tQ{start + n:05d}\t3/4" for n in range(rows)]
    path.write_text("\n".join([HEADERS, *lines]) + "\n", encoding="utf-16")
    return path


@pytest.fixture
def assistant(robot: Seen) -> ImportAssistant:
    """The assistant, opened from the menu's key."""
    robot.press("Ctrl+Shift+I")
    assert robot.program.office is not None
    panel = robot.program.office.panels.find("imports")
    assert isinstance(panel, ImportAssistant)
    return panel


def give(robot: Seen, path: Path) -> None:
    """Puts the name of a file in the line, and Enter."""
    QApplication.clipboard().setText(str(path))
    line = robot.named("import-file")
    robot.click(line)
    robot.press("Ctrl+A")
    robot.press("Ctrl+V")
    robot.press("Return")


def choose(robot: Seen, name: str, words: str) -> None:
    """Chooses in a drop-down by typing the first letters."""
    picker = robot.named(name)
    picker.setFocus(Qt.FocusReason.TabFocusReason)
    robot.type(words)


def shown(robot: Seen, name: str) -> str:
    """What a drop-down says."""
    picker = robot.named(name)
    assert isinstance(picker, Picker)
    return picker.currentText()


def is_able(robot: Seen, name: str) -> bool:
    """Whether a button can be pressed."""
    return robot.named(name).isEnabled()


def digest(path: Path) -> str:
    """The sum of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def instruments(robot: Seen) -> int:
    """How many instruments the depot has."""
    return robot.desks.inventory.count(Listing())


def press_and_go(robot: Seen, widget: QWidget) -> None:
    """Clicks without waiting for what comes of it."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    robot.wait_for(lambda: not widget.isVisible(), "gone on")


def to_the_check(robot: Seen) -> None:
    """From the file to the forecast: the column put right, the near spelling confirmed."""
    robot.button("import-next")
    assert not is_able(robot, "import-next"), "no column is the type yet"
    choose(robot, "column-Keuze", "Soort")
    robot.button("import-next")
    assert not is_able(robot, "import-next"), "a near spelling waits"
    robot.button(f"accept-{NEAR}")
    robot.button("import-next")


def test_a_list_is_put_right_stopped_taken_in_and_known_the_next_time(
    robot: Seen, assistant: ImportAssistant, database: Path, tmp_path: Path
):
    give(robot, a_list(tmp_path / "eerste.tsv"))
    assert shown(robot, "import-encoding") == "UTF-16"
    to_the_check(robot)
    assert assistant.forecast.figures.words()["created"] == "3.000"

    before = digest(database)
    press_and_go(robot, robot.named("import-next"))
    robot.wait_for(lambda: assistant.taking.bar.value() > 0, "progress")
    robot.button("import-cancel")
    assert "Er is niets veranderd" in assistant.notices.words[0]
    assert (digest(database), instruments(robot)) == (before, 0)

    robot.button("import-next")
    assert assistant.page is assistant.done
    assert instruments(robot) == ROWS
    assert len(robot.desks.imports.imports()) == 1

    robot.button("import-another")
    give(robot, a_list(tmp_path / "tweede.tsv", 30, start=ROWS))
    robot.button("import-next")
    assert shown(robot, "column-Keuze") == "Soort"
    assert assistant.columns.remembered.isHidden()
    robot.button("import-next")
    assert shown(robot, f"value-{NEAR}") == "Cello"
    assert is_able(robot, "import-next")
    robot.button("import-next")
    robot.button("import-next")
    assert instruments(robot) == ROWS + 30


def violins_by_number(path: Path, start: int) -> Path:
    """A list that says nowhere what it is of."""
    rows = [f"V{n:03d};1/2;Stentor;S{n:05d}" for n in range(start, start + 3)]
    path.write_text("\n".join(["Nr;Maat;Merk;Serienummer", *rows]) + "\n", encoding="utf-8")
    return path


def test_a_list_without_a_type_is_given_one_for_all_rows_and_known_the_next_time(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    give(robot, violins_by_number(tmp_path / "eerste.csv", 1))
    robot.button("import-next")
    assert not is_able(robot, "import-next"), "nothing says what they are"
    choose(robot, "fixed-type", "Viool")
    assert is_able(robot, "import-next")
    for field in ("Plaats", "Eigenaar"):
        choose(robot, "fixed-choice", field)
        robot.button("fixed-add")
        robot.type("A-01-1")
    robot.button("fixed-remove-owner")
    for _ in range(3):
        robot.button("import-next")
    card = robot.desks.inventory.card("V001")
    assert (card.type.code, card.place, card.instrument.owner) == ("VLN", "A-01-1", "")
    assert instruments(robot) == 3

    robot.button("import-another")
    give(robot, violins_by_number(tmp_path / "tweede.csv", 4))
    robot.button("import-next")
    assert (shown(robot, "fixed-type"), assistant.columns.remembered.isHidden()) == ("Viool", True)
    robot.program.choose_language(Language.EN)
    robot.settle()
    assert shown(robot, "fixed-type") == "Violin"
    for _ in range(3):
        robot.button("import-next")
    assert robot.desks.inventory.card("V006").place == "A-01-1"


def test_an_import_is_taken_back_from_where_it_ended(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    give(robot, a_list(tmp_path / "lijst.tsv", 12))
    to_the_check(robot)
    robot.button("import-next")
    assert instruments(robot) == 12
    robot.button("import-undo")
    assert instruments(robot) == 0
    assert not is_able(robot, "import-undo")


def test_what_is_no_list_is_said_in_place_and_another_file_can_be_given(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    for name, content in (("leeg.csv", b""), ("kop.csv", b"Soort;Merk\n"), ("boek.xlsx", b"PK\3\4 no workbook")):
        file = tmp_path / name
        file.write_bytes(content)
        give(robot, file)
        assert str(file) in assistant.notices.words[0]
        assert not is_able(robot, "import-next")
    give(robot, a_list(tmp_path / "goed.tsv", 3))
    assert assistant.notices.words == ()
    assert is_able(robot, "import-next")


def test_a_wrong_encoding_can_be_corrected(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    file = tmp_path / "oud.csv"
    file.write_bytes("Soort;Merk\nViool;Höfner\n".encode("cp850"))
    give(robot, file)
    assert shown(robot, "import-encoding") == "Windows (cp1252)"
    choose(robot, "import-encoding", "D")
    assert assistant.job is not None
    assert assistant.job.first[0].cells[1] == "Höfner"


def test_a_wrong_separator_and_header_can_be_corrected_and_are_read_anew_at_once(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    file = tmp_path / "lastig.csv"
    file.write_text("Merk, Soort\nNaam|Ding,Maat\nGewa|viool,3/4\nGewa|cello,3/4\n", encoding="utf-8")
    give(robot, file)
    assert (shown(robot, "import-separator"), shown(robot, "import-header")) == ("komma  ,", "1:  Merk, Soort")
    choose(robot, "import-separator", "streep")
    assert robot.named("import-separator").hasFocus()
    choose(robot, "import-header", "2")
    assert assistant.job is not None
    assert assistant.job.sheet.headers == ("Naam", "Ding,Maat")
    assert assistant.job.first[0].cells == ("Gewa", "viool,3/4")
    assert assistant.file.rows_shown() == 2


def test_what_makes_no_list_of_a_file_is_said_and_it_stays_as_it_was_read(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    give(robot, a_list(tmp_path / "lijst.tsv", 3))
    choose(robot, "import-header", "4")
    assert assistant.notices.words
    assert shown(robot, "import-header").startswith("1:  Fabrikant, Plek")
    assert is_able(robot, "import-next")
    choose(robot, "import-encoding", "UTF-8")
    assert len(assistant.notices.words) == 1
    assert shown(robot, "import-encoding") == "UTF-16"


def test_what_a_file_holds_is_proposed_by_its_headings(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    file = tmp_path / "scholen.csv"
    file.write_text("Vestigingsnaam;Plaatsnaam;Contactpersoon\nObs De Eik;Zaandam;J. Bakker\n", encoding="utf-8")
    give(robot, file)
    assert shown(robot, "import-kind") == "Relaties"
    assert assistant.job is not None
    assert assistant.job.kind is ListKind.BORROWERS


def test_a_scan_leads_to_what_was_scanned_and_the_list_waits(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    violin = a_violin(robot.desks)
    give(robot, a_list(tmp_path / "lijst.tsv", 3))
    robot.scan(violin.number.digits)
    assert robot.card() == violin.number.printed
    assert not assistant.isVisible()
    robot.press("Ctrl+Shift+I")
    robot.press("Ctrl+Return")
    assert assistant.page is assistant.columns


def test_the_assistant_waits_behind_a_tab_as_it_was_left(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    give(robot, a_list(tmp_path / "lijst.tsv", 3))
    for leads_away in ("Ctrl+2", "Esc"):
        robot.press("Ctrl+Shift+I")
        robot.press(leads_away)
        assert not assistant.isVisible()
    robot.press("Ctrl+Shift+I")
    assert assistant.isVisible()
    assert is_able(robot, "import-next")


def test_every_page_speaks_the_language_of_the_window(robot: Seen, assistant: ImportAssistant, tmp_path: Path):
    give(robot, a_list(tmp_path / "lijst.tsv", 6))
    robot.button("import-next")
    choose(robot, "column-Keuze", "Soort")
    robot.program.choose_language(Language.EN)
    robot.settle()
    assert shown(robot, "column-Keuze") == "Type"
    robot.button("import-next")
    robot.program.choose_language(Language.NL)
    robot.settle()
    assert shown(robot, f"value-{NEAR}") == "Cello"
    robot.button(f"accept-{NEAR}")
    robot.button("import-next")
    robot.program.choose_language(Language.EN)
    robot.settle()
    assert assistant.next.text() == "Read 6 rows in"


def test_a_list_that_says_nothing_new_is_closed_and_not_read_in_again(
    robot: Seen, assistant: ImportAssistant, tmp_path: Path
):
    path = tmp_path / "lijst.csv"
    path.write_text("Inventarisnummer;Soort;Maat\nQ1;viool;1/2\nQ2;cello;3/4\n", encoding="utf-8")
    give(robot, path)
    for _ in range(4):
        robot.button("import-next")
    robot.button("import-close")
    assert instruments(robot) == 2
    robot.press("Ctrl+Shift+I")
    give(robot, path)
    for _ in range(3):
        robot.button("import-next")
    way_on = robot.named("import-next")
    assert isinstance(way_on, QAbstractButton)
    assert way_on.text() == "Sluiten"
    told = [label.text() for label in robot.window.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Niets nieuws") for text in told)
    robot.button("import-next")
    assert robot.program.office is not None
    assert robot.program.office.panels.find("imports") is None
    assert len(robot.desks.imports.imports()) == 1
