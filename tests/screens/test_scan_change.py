"""Scan and change in the window: chosen once, then scan after scan, and back again."""

from depot_app.domain.instruments import Condition
from depot_app.ui.mode_tab import ModeTab
from tests.kit.builders import a_violin


def answer(robot) -> str:
    """The large answer."""
    front = robot.front
    assert isinstance(front, ModeTab)
    assert front.mode is not None
    shown = front.mode.answer.answer
    assert shown is not None
    return shown.line


def begin(robot, **values: str) -> None:
    """Fills the form in and begins to scan."""
    robot.press("Ctrl+Shift+M")
    for key, text in values.items():
        robot.fill(key, text)
    robot.save_form()


def where(desks, *instruments) -> list[str]:
    """The places of instruments."""
    return [desks.inventory.card(one.number.digits).place for one in instruments]


def test_a_shelf_is_scanned_and_then_all_that_goes_there(robot, desks):
    first, second = a_violin(desks, place="A-1-1"), a_violin(desks, place="A-1-1")
    shelf = desks.places.add("K-3").thing
    begin(robot)
    robot.scan(first.number.digits)
    assert answer(robot) == "Niet gewijzigd"
    robot.scan(shelf.number.digits)
    assert answer(robot) == "Naar K-3"
    for one in (first, second):
        robot.scan(one.number.digits)
    assert answer(robot) == "Viool 1/2 staat op K-3"
    assert where(desks, first, second) == ["K-3", "K-3"]


def test_a_second_scan_says_that_it_was_so_already(robot, desks):
    violin = a_violin(desks, place="A-1-1")
    begin(robot, condition="B")
    for _ in range(2):
        robot.scan(violin.number.digits)
    assert answer(robot) == "Viool 1/2 was al zo"
    assert desks.inventory.card(violin.number.digits).instrument.condition is Condition.B


def test_the_last_scan_is_put_back(robot, desks):
    violin = a_violin(desks, place="A-1-1")
    begin(robot, place="K-9")
    robot.scan(violin.number.digits)
    assert where(desks, violin) == ["K-9"]
    robot.press("F9")
    assert answer(robot) == "Viool 1/2 teruggezet"
    assert where(desks, violin) == ["A-1-1"]


def test_done_leads_back_to_the_list(robot, desks):
    a_violin(desks)
    begin(robot, owner="Depot")
    robot.press("Ctrl+Return")
    front = robot.front
    assert isinstance(front, ModeTab)
    assert front.mode is None
