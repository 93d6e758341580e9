"""The whole history of a thing, in the real window."""

from depot_app.desks.desks import Desks
from depot_app.domain.history import HistoryKind
from depot_app.ui.history.panel import KEY, HistoryPanel
from tests.kit.builders import SCHOOL, a_violin, lent
from tests.screens.robot import Seen


def panel(robot: Seen) -> HistoryPanel:
    found = robot.program.office.panels.find(KEY)
    assert isinstance(found, HistoryPanel)
    return found


def words(robot: Seen) -> str:
    shown = panel(robot)._shown
    assert shown is not None
    return "\n".join(label.text() for label in shown.findChildren(type(panel(robot).subject)))


def test_a_timeline_tells_who_did_what_when_and_what_changed(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "A-01-1")
    desks.inventory.move([violin.number.digits], "B-01-1")
    lent(desks, violin)
    robot.scan(violin.number.digits)
    robot.press("Ctrl+H")

    told = words(robot)
    assert f"Uitgeleend aan {SCHOOL} tot 9-7-2027" in told
    assert "Plaats: A-01-1 → B-01-1" in told
    assert "door Anna" in told
    assert "vandaag" in told
    assert panel(robot).subject.text() == f"{violin.number.printed} · Viool 1/2"


def test_only_one_sort_of_deed_is_shown_where_one_looks_for_it(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    desks.inventory.move([violin.number.digits], "A-01-1")
    desks.repairs.open(violin.number.digits, "kam los")
    robot.scan(violin.number.digits)
    robot.press("Ctrl+H")
    robot.button("history-move")
    assert [step.kind for step in panel(robot).shown] == [HistoryKind.MOVE]
    robot.button("history-repair")
    assert {step.kind for step in panel(robot).shown} == {HistoryKind.MOVE, HistoryKind.REPAIR}
    robot.button("history-move")
    robot.button("history-repair")
    assert len(panel(robot).shown) == 3


def test_what_is_undone_meanwhile_is_shown_as_such(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.scan(violin.number.digits)
    robot.press("Ctrl+M")
    robot.fill("place", "A-01-1")
    robot.press("Ctrl+H")
    assert "Verplaatst naar A-01-1 (ongedaan gemaakt)" not in words(robot)
    robot.press("Ctrl+Z")
    assert "Verplaatst naar A-01-1 (ongedaan gemaakt)" in words(robot)
    robot.press("Esc")
    assert robot.window.deck.in_sight() is not None


def test_a_borrower_is_told_with_its_loans(robot: Seen, desks: Desks) -> None:
    lent(desks, a_violin(desks))
    robot.scan(desks.borrowers.find(SCHOOL).number.digits)
    robot.press("Ctrl+H")
    assert HistoryKind.LOAN in {step.kind for step in panel(robot).shown}


def test_a_type_has_a_history_too(robot: Seen, desks: Desks) -> None:
    robot.go_to("types")
    robot.search("KAL")
    robot.press("Esc")
    robot.press("F2")
    robot.fill("name_nl", "Duimpiano")
    robot.press("Ctrl+Return")
    robot.press("Ctrl+H")
    assert "Naam in het Nederlands: Kalimba → Duimpiano" in words(robot)
