"""The tab Reparaties, in the real window: reported, moved on, done, and its slip."""

from PySide6.QtWidgets import QAbstractButton

from depot_app.desks.desks import Desks
from depot_app.ui.form.tick import Tick
from tests.kit.builders import a_violin
from tests.screens.robot import Seen


def _report(robot: Seen, code: str) -> None:
    robot.go_to("repairs")
    robot.press("Ctrl+N")
    robot.fill("code", code)
    robot.write("complaint", "kam om")
    robot.press("Ctrl+Return")


def test_a_repair_is_reported_moved_on_done_and_has_its_slip(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    _report(robot, violin)
    repair = desks.repairs.of(violin)[0]
    assert robot.state_of(violin) == "in-repair"
    assert robot.card() == repair.number.printed
    robot.press("Ctrl+Return")
    robot.fill("state", "wacht op onderdelen")
    robot.press("Ctrl+Return")
    assert desks.repairs.of(violin)[0].state == "awaiting-parts"
    robot.press("Ctrl+P")
    assert "Reparatiebon" in robot.shown("preview").windowTitle()
    robot.close_paper()
    robot.button("repairs.finish")
    assert robot.state_of(violin) == "available"


def test_a_scan_into_the_form_fills_its_field(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    robot.go_to("repairs")
    robot.press("Ctrl+N")
    robot.scan(violin)
    robot.write("complaint", "kam om")
    robot.press("Ctrl+Return")
    assert robot.state_of(violin) == "in-repair"


def test_a_form_without_a_complaint_says_so_and_keeps_nothing(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    robot.go_to("repairs")
    robot.press("Ctrl+N")
    robot.fill("code", violin)
    robot.press("Ctrl+Return")
    assert desks.repairs.of(violin) == ()
    assert robot.form is not None


def test_an_unknown_instrument_is_refused_in_the_form(robot: Seen, desks: Desks) -> None:
    _report(robot, "77301294")
    assert robot.form is not None
    assert robot.rows("repairs") == 0


def test_ctrl_z_takes_a_report_back(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    _report(robot, violin)
    robot.press("Ctrl+Z")
    assert robot.state_of(violin) == "available"


def test_the_large_button_names_the_next_step_and_two_keys_take_it(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    _report(robot, violin)
    steps = []
    while (state := desks.repairs.of(violin)[0].state) != "done":
        large = robot.named("repairs.move_on")
        assert isinstance(large, QAbstractButton)
        steps.append((str(state), large.accessibleName()))
        robot.press("Ctrl+Return")
        robot.press("Ctrl+Return")
    assert steps == [
        ("reported", "Beoordelen"),
        ("assessed", "In behandeling nemen"),
        ("in-hand", "Proefspelen"),
        ("testing", "Klaar"),
    ]


def test_a_tick_says_that_it_may_go_out_meanwhile(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks).number.digits
    robot.go_to("repairs")
    robot.press("Ctrl+N")
    robot.fill("code", violin)
    robot.write("complaint", "kras")
    tick = robot.named("field-may_go").findChild(Tick)
    assert tick is not None
    robot.click(tick)
    robot.press("Ctrl+Return")
    assert not desks.repairs.of(violin)[0].blocking
    assert robot.state_of(violin) == "available"
