"""The card of what is gone for good: what cannot be done any more is greyed, and says why."""

from depot_app.ui.instruments.card import CHECK, LABEL, LABEL_LOST, MOVE, REPAIR
from tests.kit.builders import a_violin


def test_a_written_off_instrument_goes_nowhere_and_says_why(robot, desks):
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken hals")
    robot.scan(violin.number.digits)
    robot.wait_for(lambda: robot.card() == violin.number.printed, violin.number.printed)
    for key in (MOVE, REPAIR, LABEL, LABEL_LOST, CHECK):
        button = robot.named(key)
        assert not button.isEnabled(), key
        assert "afgevoerd" in button.toolTip(), key
    assert "gebroken hals" in robot.front.card.content.note


def test_a_large_button_that_is_greyed_says_why_below_it(robot, desks):
    a_violin(desks)
    robot.press("Ctrl+1")
    robot.go_to("loans")
    robot.press("Ctrl+I")
    robot.wait_for(robot.in_mode, "mode")
    line = robot.named("why-not-return.finish")
    assert line.text()
    assert line.text() == robot.named("return.finish").accessibleDescription()
