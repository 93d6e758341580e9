"""An unknown code in the window: searched, registered, or linked to what is there."""

from PySide6.QtWidgets import QPushButton

from tests.kit.builders import a_violin


def ways_out(robot) -> list[QPushButton]:
    """The buttons on the bar that says that nothing has the code."""
    return robot.window.notices._bars["unknown-code"].findChildren(QPushButton)


def test_an_unknown_code_is_linked_to_the_instrument_that_has_it(robot, desks):
    violin = a_violin(desks)
    robot.scan("8712345678906")
    robot.wait_for(lambda: bool(robot.window.notices.words), "unknown")
    assert [button.text() for button in ways_out(robot)] == [
        "Zoeken in de lijst", "Nieuw instrument", "Koppel aan bestaand",
    ]  # fmt: skip
    robot.click(ways_out(robot)[2])
    robot.wait_for(lambda: robot.form is not None, "form")
    robot.fill("instrument", violin.number.digits)
    robot.save_form()
    robot.wait_for(lambda: robot.card() == violin.number.printed, violin.number.printed)
    assert desks.inventory.card("8712345678906").instrument.id == violin.id
    robot.press("Ctrl+Z")
    robot.wait_for(lambda: desks.inventory.card(violin.number.digits).codes == (), "undone")
