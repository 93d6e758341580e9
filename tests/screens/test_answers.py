"""A scan or a key over an open form, in the real window: it always has a visible answer, and nothing is lost."""

from PySide6.QtWidgets import QAbstractButton

from depot_app.desks.desks import Desks
from tests.kit.builders import a_violin
from tests.screens.robot import Seen


def has_form(robot: Seen) -> bool:
    """Whether a form is open in the tab in front."""
    return robot.form is not None


def told(robot: Seen) -> list[str]:
    """What stands above the tab."""
    return list(robot.window.notices.words)


def begin_to_lend(robot: Seen, borrower: str) -> None:
    """The form of a new loan, with something in it."""
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.fill("borrower", borrower)


def test_a_scan_over_something_unsaved_has_to_wait_and_says_so(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    begin_to_lend(robot, "iemand die er niet is")
    robot.press("Esc")
    robot.scan(violin.number.digits)
    assert told(robot) == [
        f"{violin.number.printed} moet wachten: wat je invulde is nog niet bewaard. Bewaar het of gooi het weg."
    ]
    assert robot.front.sign.key == "loans"
    assert robot.form is not None
    discard = next(one for one in robot.form.findChildren(QAbstractButton) if one.text() == "Weggooien")
    robot.click(discard)
    assert (robot.front.sign.key, robot.card()) == ("instruments", violin.number.printed)
    assert not told(robot)


def test_a_scan_takes_away_a_form_in_which_nothing_would_be_lost(robot: Seen, desks: Desks) -> None:
    violin = a_violin(desks)
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    assert has_form(robot)
    robot.scan(violin.number.digits)
    assert not has_form(robot)
    assert robot.card() == violin.number.printed


def test_a_key_of_the_tab_over_something_unsaved_says_that_it_has_to_wait(robot: Seen) -> None:
    begin_to_lend(robot, "iemand die er niet is")
    robot.press("Ctrl+I")
    assert robot.window.notices.words == (
        "Innemen moet wachten: wat je invulde is nog niet bewaard. Bewaar het of gooi het weg.",
    )
    assert not robot.in_mode()


def test_a_key_of_the_tab_takes_away_a_form_in_which_nothing_would_be_lost(robot: Seen) -> None:
    robot.go_to("loans")
    robot.press("Ctrl+N")
    robot.press("Ctrl+I")
    assert robot.in_mode()
    assert not told(robot)


def test_an_instrument_that_may_be_there_twice_is_told_of(robot: Seen, desks: Desks) -> None:
    first = a_violin(desks, brand="Zonder naam", serial="A 123")
    robot.go_to("instruments")
    robot.press("Ctrl+N")
    for field, text in (("type_code", "viool"), ("brand", "zonder naam"), ("serial", "a123")):
        robot.fill(field, text)
    robot.save_form()
    robot.settle()
    (words,) = told(robot)
    assert words.startswith(first.number.printed)
