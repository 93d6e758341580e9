"""Merging in the window: from the card, from two rows, from the note about twins; by key, by mouse, by scan."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from depot_app.domain.lists import Listing
from depot_app.ui.instruments.merge_deed import MERGE
from depot_app.ui.instruments.merging import FORGET, TAKE, TURN
from depot_app.ui.instruments.merging import MERGE as DO
from tests.kit.builders import a_cello, a_violin, lent


def begin(robot, one) -> None:
    """Opens the card of one record, and the two side by side."""
    robot.scan(one.number.digits)
    robot.wait_for(lambda: robot.card() == one.number.printed, one.number.printed)
    robot.command(MERGE)
    robot.wait_for(robot.in_mode, "mode")


def compared(robot) -> None:
    """Both records stand there."""
    robot.wait_for(lambda: robot.mode.model.rowCount() > 0, "rows")


def test_the_other_record_is_scanned_and_the_two_become_one(robot, desks):
    one, other = a_violin(desks, "1/2"), a_violin(desks, "3/4", donor="Fonds")
    lent(desks, other)
    begin(robot, one)
    assert robot.answer.line == "Scan het andere nummer"
    robot.scan(other.number.digits)
    compared(robot)
    assert robot.answer.line.replace("\N{NO-BREAK SPACE}", " ") == f"{one.number.printed} blijft"
    assert robot.column("field") == ["Nummer", "Maat", "Serienummer", "Schenker", "Merk", "Toebehoren"]
    assert robot.column("becomes")[1:] == [
        f"van {one.number.printed}", f"van {one.number.printed}", "aangevuld", "gelijk", "gelijk",
    ]  # fmt: skip
    assert "1 bruikleen" in robot.mode._side._lines.text()
    robot.mode.table.setFocus()
    robot.mode.table.choose(1)
    robot.press("Return")
    robot.wait_for(lambda: robot.column("becomes")[1] == f"van {other.number.printed}", "taken")
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: not robot.in_mode(), "list")
    card = desks.inventory.card(other.number.digits)
    assert (card.instrument.number, card.instrument.size) == (one.number, "3/4")
    assert card.standing.held is not None
    assert robot.card() == one.number.printed
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: desks.inventory.count(Listing()) == 2, "undone")
    assert desks.inventory.card(other.number.digits).instrument.size == "3/4"


def test_the_button_chooses_the_other_value_and_the_other_number(robot, desks):
    one, other = a_violin(desks, "1/2"), a_violin(desks, "3/4")
    begin(robot, one)
    robot.scan(other.number.digits)
    compared(robot)
    robot.mode.table.choose(1)
    robot.button(TAKE)
    robot.wait_for(lambda: robot.column("becomes")[1] == f"van {other.number.printed}", "taken")
    robot.button(TURN)
    robot.wait_for(lambda: robot.column("becomes")[0] == f"{other.number.printed} blijft", "turned")
    assert robot.column("becomes")[1] == f"van {other.number.printed}"
    robot.button(DO)
    robot.wait_for(lambda: not robot.in_mode(), "list")
    kept = desks.inventory.card(one.number.digits).instrument
    assert (kept.number, kept.size) == (other.number, "3/4")


def test_two_that_cannot_be_one_say_why_and_another_is_scanned(robot, desks):
    one, other, cello = a_violin(desks), a_violin(desks), a_cello(desks)
    begin(robot, one)
    robot.scan(cello.number.digits)
    compared(robot)
    assert robot.answer.line == "Deze twee kunnen niet samen"
    assert "Cello" in robot.answer.detail
    assert not robot.may_press(DO)
    robot.button(FORGET)
    robot.wait_for(lambda: robot.mode.model.rowCount() == 0, "let go")
    robot.scan("onbekend-1")
    robot.wait_for(lambda: robot.answer.line == "Geen tweede kaart", "unknown")
    robot.scan(other.number.digits)
    compared(robot)
    assert robot.may_press(DO)


def test_two_rows_that_are_selected_are_laid_side_by_side(robot, desks):
    for _ in range(3):
        a_violin(desks)
    robot.press("F5")
    robot.wait_for(lambda: robot.rows("instruments") == 3, "rows")
    table = robot.front.pane.table
    table.setFocus()
    table.choose(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    robot.settle()
    robot.command(MERGE)
    robot.wait_for(robot.in_mode, "mode")
    compared(robot)
    assert robot.may_press(DO)


def test_the_note_about_a_twin_leads_to_merging(robot, desks):
    one = a_violin(desks, "1/2", serial="S12345")
    robot.press("Ctrl+N")
    for field, text in (("type_code", "viool"), ("size", "1/2"), ("brand", "Stentor"), ("serial", "S12345")):
        robot.fill(field, text)
    robot.save_form()
    robot.wait_for(lambda: bool(robot.window.notices.words), "twins")
    bar = robot.window.notices._bars["twin"]
    buttons = [child for child in bar.findChildren(QPushButton) if child.text() == "Samenvoegen"]
    robot.click(buttons[0])
    robot.wait_for(robot.in_mode, "mode")
    compared(robot)
    robot.press("Ctrl+Return")
    robot.wait_for(lambda: desks.inventory.count(Listing()) == 1, "merged")
    assert robot.card() == one.number.printed
